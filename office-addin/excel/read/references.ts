/** What in the workbook speaks of cells: formulas of all sheets, names, conditional formats, checks of input. Asked before cells go. */
import { cellName, sheetPrefix } from '../../../core/grid/a1.js';
import { boundsOf, type Rect } from '../../../core/grid/grid.js';
import { type GoneRow, losesReference } from '../../../core/grid/references.js';
import { tagName } from '../../../core/report/patch.js';
import { PLACE_FIELDS, rangeOf, rectOfRange } from '../place.js';
import type { Run } from '../run.js';
import { blocksOf, cellsIn, tripsOf, widthOf } from './blocks.js';
import type { Outline, SheetState } from './outline.js';
import { readInHalves, readInTrips } from './trips.js';

/** A formula and whose it is. */
interface Speaker {
  /** «формула в ячейке B5 листа «Итоги»». */
  readonly who: string;
  /** «лист «Итоги»» or «имя «итог»». */
  readonly where: string;
  /** The sheet it stands on; '' for the workbook, where every reference names its sheet. */
  readonly home: string;
  readonly formula: string;
  /** References that move with the cell they serve do not count. */
  readonly fixedOnly: boolean;
}

export interface References {
  /** Why a row must stay; the end of a Russian sentence, `null` where nothing needs it. */
  readonly toRow: (gone: GoneRow) => string | null;
  /** «лист «Итоги»», «имя «итог»»: what speaks of a sheet; `null` for nothing. Errs on the side of yes. */
  readonly toSheet: (name: string) => string | null;
}

export const NO_REFERENCES: References = { toRow: () => null, toSheet: () => null };

const AREAS = PLACE_FIELDS.split(',')
  .map((field) => `items/${field}`)
  .join(',');
/** An area of checks is read by columns: more of them nobody has by hand. */
const MOST_COLUMNS = 60;
/** Areas of a sheet asked for one by one; what holds more of them is read as a whole, unless that is a whole million of cells. */
const MOST_AREAS = 100;
const MOST_CELLS = 1_000_000;
/** Rules and checks asked for at once: some 500 bytes of a request each. */
const MOST_QUESTIONS = 1_000;

/**
 * Up to three round trips, more where there are very many formulas, rules or checks. Sheets of ours do not count: they are written anew.
 */
export async function readReferences(run: Run, outline: Outline): Promise<References> {
  const own = [...outline.own.values()];
  const users = outline.sheets.filter((sheet) => own.indexOf(sheet) < 0);
  const trips = await readInHalves(run, users, (sheets) => ({
    names: run.context.workbook.names.load('items/name,items/formula'),
    sheets: sheets.map(askSheet),
  }));
  const names = trips[0]?.names.items ?? [];
  const asked = trips.flatMap(({ sheets }) => sheets);

  // apart from the formulas: an answer of theirs that is too large takes with it what else was asked
  const questions = asked.flatMap(({ sheet, rules: { items }, checks }) => [
    ...items.map((rule) => () => askRule(sheet, rule)),
    ...checkQuestions(sheet, checks),
  ]);
  const answers: Answer[] = [];
  for (const some of tripsOf(questions, () => 1, MOST_QUESTIONS)) {
    answers.push(...some.map((ask) => ask()));
    await run.sync();
  }
  const areas = asked.flatMap(({ sheet, formulas }) => areasToRead(rectsOf(formulas)).map((rect) => ({ sheet, rect })));
  const formulas = await readInTrips(run, areas, ({ sheet, rect }) => {
    return { sheet, rect, range: rangeOf(sheet.proxy, rect).load('formulas') };
  });

  const tags = new Set([...outline.own.keys(), ...outline.stray].map(tagName));
  const usersNames = (items: readonly Excel.NamedItem[]) => items.filter(({ name }) => !tags.has(name));
  const told = answers.map(({ sheet, speakersOf }) => ({ sheet, speakers: speakersOf() }));
  const speakers = [
    ...formulas.flatMap(cellSpeakers),
    ...usersNames(names).map((name) => nameSpeaker(name, '')),
    ...asked.flatMap(({ sheet, names: local }) => usersNames(local.items).map((name) => nameSpeaker(name, sheet.name))),
    ...told.flatMap((one) => one.speakers ?? []),
  ];
  const unclear = told.find((one) => one.speakers === null)?.sheet.name;
  return {
    toRow(gone) {
      const speaker = speakers.find(({ formula, home, fixedOnly }) => losesReference(formula, home, gone, fixedOnly));
      if (speaker) return `на эту строку ссылается ${speaker.who}`;
      if (unclear === undefined) return null;
      return `на листе «${unclear}» есть проверки данных, и они могут ссылаться на эту строку; удалите её сами`;
    },
    toSheet: (name) => speakers.find(({ formula }) => mentions(formula, name))?.where ?? null,
  };
}

const mentions = (formula: string, sheet: string): boolean =>
  formula.startsWith('=') && (formula.includes(`${sheet}!`) || formula.includes(sheetPrefix(sheet)));

function askSheet(sheet: SheetState) {
  const all = sheet.proxy.getRange();
  return {
    sheet,
    formulas: all.getSpecialCellsOrNullObject('Formulas').areas.load(AREAS),
    checks: all.getSpecialCellsOrNullObject('DataValidations').areas.load(AREAS),
    rules: all.conditionalFormats.load('items/type'),
    names: sheet.proxy.names.load('items/name,items/formula'),
  };
}

const rectsOf = (areas: Excel.RangeCollection): Rect[] => (areas.isNullObject ? [] : areas.items.map(rectOfRange));

/** Blocks that hold all of the areas: themselves, unless they are too many to be asked for one by one. */
function areasToRead(areas: readonly Rect[]): readonly Rect[] {
  const bounds = areas.length > MOST_AREAS ? boundsOf(areas) : null;
  return (bounds && cellsIn(bounds) <= MOST_CELLS ? [bounds] : areas).flatMap((area) => blocksOf(area));
}

/** What a rule or a check will tell after the next round trip. */
interface Answer {
  readonly sheet: SheetState;
  /** `null` where Excel does not tell one rule for all cells asked about. */
  readonly speakersOf: () => Speaker[] | null;
}

function askRule(sheet: SheetState, rule: Excel.ConditionalFormat): Answer {
  const speakersIn = (held: unknown): Speaker[] => ruleSpeakers('условное форматирование', sheet, held, true);
  if (rule.type === 'Custom') {
    const { rule: custom } = rule.custom;
    custom.load('formula');
    return { sheet, speakersOf: () => speakersIn(custom.formula) };
  }
  if (rule.type === 'CellValue') {
    const { cellValue } = rule;
    cellValue.load('rule');
    return { sheet, speakersOf: () => speakersIn(cellValue.rule) };
  }
  return { sheet, speakersOf: () => [] };
}

/** A question for each column of each area. */
function checkQuestions(sheet: SheetState, areas: Excel.RangeCollection): (() => Answer)[] {
  const rects = rectsOf(areas);
  if (rects.length > MOST_AREAS || rects.some(({ left, right }) => right - left >= MOST_COLUMNS)) {
    return [() => ({ sheet, speakersOf: () => null })];
  }
  return rects.flatMap((rect) =>
    Array.from({ length: widthOf(rect) }, (_, at) => () => {
      const column = { ...rect, left: rect.left + at, right: rect.left + at };
      return askCheck(sheet, rangeOf(sheet.proxy, column).dataValidation.load('type,rule'));
    }),
  );
}

function askCheck(sheet: SheetState, check: Excel.DataValidation): Answer {
  const speakersOf = () =>
    /^(?:Inconsistent|MixedCriteria)$/.test(check.type)
      ? null
      : ruleSpeakers('проверка данных', sheet, check.rule, check.type !== 'List');
  return { sheet, speakersOf };
}

/** Parts of rules and their names differ by kind. */
function formulasIn(held: unknown): string[] {
  if (typeof held === 'string') return held.startsWith('=') ? [held] : [];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(formulasIn) : [];
}

function cellSpeakers({ sheet, rect, range }: { sheet: SheetState; rect: Rect; range: Excel.Range }): Speaker[] {
  // a formula is a text, whatever the type says
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const cell = cellName({ row: rect.top + row, column: rect.left + column });
      return [speaker(`формула в ячейке ${cell} листа «${sheet.name}»`, sheet.name, formula)];
    }),
  );
}

/** `held`: a rule, or a part of one, with formulas somewhere in it. */
function ruleSpeakers(kind: string, { name }: SheetState, held: unknown, fixedOnly: boolean): Speaker[] {
  return formulasIn(held).map((formula) => ({ ...speaker(`${kind} листа «${name}»`, name, formula), fixedOnly }));
}

function nameSpeaker({ name, formula }: Excel.NamedItem, home: string): Speaker {
  return { ...speaker(`имя «${name}»`, home, String(formula)), where: `имя «${name}»` };
}

const speaker = (who: string, home: string, formula: string): Speaker => ({
  who,
  where: `лист «${home}»`,
  home,
  formula,
  fixedOnly: false,
});
