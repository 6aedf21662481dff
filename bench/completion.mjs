/** Completion figures of a large report, against the same figures as COUNTIFS in a formula engine. */
import { HyperFormula } from 'hyperformula';
import { readOne, roadmapGrid, YEAR } from './roadmaps.mjs';
import { against, atMost, ms } from './table.mjs';
import { timed } from './time.mjs';

const COUNT = 10_000;
const AS_OF = `${YEAR}-06-30`;
const FIGURES = ['planned', 'done', 'confirmed', 'doneAndConfirmed', 'inTime', 'late', 'overdue', 'notDue'];
/** Columns of the engine's sheet: `executors section done confirmed due onTime`, days as numbers. */
const [EXECUTORS, SECTION, DONE, CONFIRMED, DUE, ON_TIME] = ['A', 'B', 'C', 'D', 'E', 'F'].map(
  (letter) => `Data!$${letter}$1:$${letter}$${COUNT}`,
);

export function completionRows({ readRoadmaps, measureCompletion }) {
  const prepare = (round) => readOne(readRoadmaps, roadmapGrid(COUNT, { plain: true, seed: round + 900 }), COUNT);
  const ours = timed((roadmap) => measureCompletion(roadmap, { asOf: AS_OF }), { prepare, rounds: 9 });

  const roadmap = prepare(0);
  const completion = measureCompletion(roadmap, { asOf: AS_OF });
  const slices = [completion.total, ...completion.executors, ...completion.sections];
  const formulas = [
    formulasOf([]),
    ...completion.executors.map(({ name }) => formulasOf([EXECUTORS, `"*${name}*"`])),
    ...completion.sections.map(({ title }) => formulasOf([SECTION, `"${title}"`])),
  ];
  const data = dataOf(roadmap, completion);
  const peer = timed(
    (engine) => {
      const figures = calculate(engine, formulas);
      slices.forEach((slice, at) => {
        FIGURES.forEach((figure, column) => {
          if (slice[figure] !== figures[at][column])
            throw new Error(`${figure} of slice ${at}: ${slice[figure]}, by COUNTIFS ${figures[at][column]}`);
        });
      });
    },
    {
      prepare: () => HyperFormula.buildFromSheets({ Data: data, Figures: [] }, { licenseKey: 'gpl-v3' }),
      rounds: 3,
      warm: 1,
    },
  );
  const what = `completion of 10,000 measures × ${completion.executors.length} executors × ${completion.sections.length} sections`;
  return [
    atMost(what, ours, 10, ms),
    against(`the same figures, ${slices.length * FIGURES.length} of them, equal one by one`, {
      ours,
      peer,
      name: 'COUNTIFS in HyperFormula',
      least: 100,
    }),
  ];
}

/** COUNTIFS for each of `FIGURES`, narrowed to a slice. */
function formulasOf(slice) {
  const done = [DONE, '1'];
  const countifs = (...conditions) => `=COUNTIFS(${[...slice, ...conditions.flat()].join(',')})`;
  return [
    countifs([DUE, '">0"']),
    countifs(done),
    countifs([CONFIRMED, '1']),
    countifs(done, [CONFIRMED, '1']),
    countifs(done, [ON_TIME, '1']),
    countifs(done, [ON_TIME, '0']),
    countifs([DONE, '0'], [DUE, `"<${dayNumber(AS_OF)}"`]),
    countifs([DONE, '0'], [DUE, `">=${dayNumber(AS_OF)}"`]),
  ];
}

/** The table as a spreadsheet would hold it; what COUNTIFS cannot compare within a row is given to the engine ready. */
function dataOf(roadmap, completion) {
  return roadmap.activities.map((activity, at) => {
    const { done, confirmed, state, dueOn } = completion.activities[at];
    const names = activity.executors.map(({ name }) => name).join(', ');
    const section = roadmap.sections[activity.section]?.title ?? '';
    return [names, section, Number(done), Number(confirmed), dayNumber(dueOn), Number(state === 'done-in-time')];
  });
}

const dayNumber = (day) => Math.round(Date.parse(day) / 86_400_000);

function calculate(engine, formulas) {
  const sheet = engine.getSheetId('Figures');
  engine.setSheetContent(sheet, formulas);
  return engine.getSheetValues(sheet);
}
