/** Measures without a number in a table that numbers its measures. */
import { cellAt } from '../../grid/grid.js';
import { indexMerges } from '../../roadmap/header.js';
import { lastPart, prefixOf } from '../../roadmap/number.js';
import { type Activity, columnOf, fieldText, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import type { Edit } from '../finding.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { about, listed } from '../support/labels.js';
import { isListItem } from '../support/lists.js';
import { isNumberedTable, spelledLike } from '../support/numbering.js';
import { runsOf } from '../support/runs.js';

/** Measures without a number, except items of a list and rows whose number is merged down to them. */
function unnumbered(roadmap: Roadmap): Activity[] {
  const merges = indexMerges(roadmap.grid);
  const column = columnOf(roadmap, 'number')?.index ?? -1;
  return roadmap.activities.filter((activity) => {
    const { number, row, fields } = activity;
    if (number !== '' || fields.number?.text || isListItem(activity)) return false;
    const merge = merges(row, column);
    return !merge || merge.top === merge.bottom;
  });
}

export const missingNumber = rule({
  id: 'number/missing',
  severity: 'warning',
  title: 'Мероприятие без номера',
  why: 'На мероприятие без номера нельзя сослаться в отчёте, и его легко пропустить при подсчёте.',
  advice: 'Поставьте номер.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'таблица без номеров',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    if (!isNumberedTable(roadmap)) return;
    for (const run of runsOf(unnumbered(roadmap), (before, after) => after.index === before.index + 1)) {
      const [first, ...others] = run;
      const edits = number(roadmap, run);
      yield {
        at: placeOf(first, 'number'),
        activity: first,
        message:
          run.length === 1
            ? `${about(first)}: у мероприятия ${quote(first.text, 50)} нет номера.`
            : `Нет номеров у ${counted(run.length, 'мероприятия', 'мероприятий', 'мероприятий')} подряд: ${listed(run)}.`,
        related: others.map((activity) => placeOf(activity, 'number')),
        ...(edits && fixOf('Поставить номера по порядку', edits)),
      };
    }
  },
});

/** Numbers that leave the others as they are; `null` where the numbering leaves no room for them. */
function number(roadmap: Roadmap, run: readonly [Activity, ...Activity[]]): (Edit | null)[] | null {
  const [first] = run;
  const before = roadmap.activities[first.index - 1];
  const after = roadmap.activities[first.index + run.length];
  const model = before ?? after;
  if (!model || model.numberInText || run.some(({ section }) => section !== first.section)) return null;
  const opens = !before || before.section !== first.section;
  const restarts = after !== undefined && after.section !== first.section && after.number === '1';
  const anew = opens && isRestarting(roadmap);
  if (opens && !anew && !before) return null;
  const start = anew ? 0 : lastPart(before?.number ?? '');
  const last = start + run.length;
  const joins =
    after === undefined ||
    restarts ||
    (prefixOf(after.number) === prefixOf(model.number) && lastPart(after.number) === last + 1);
  if (Number.isNaN(start) || !joins) return null;
  const spelling = fieldText(model, 'number') || `${model.number}`;
  return run.map((activity, position) => {
    const at = placeOf(activity, 'number');
    return cellAt(roadmap.grid, at.row, at.column).text === ''
      ? setText(roadmap.grid, at, spelledLike(spelling, start + position + 1))
      : null;
  });
}

/** Whether sections begin their numbers anew. */
function isRestarting({ activities }: Roadmap): boolean {
  return activities.some(
    ({ number: label, section }, index) => index > 0 && label === '1' && activities[index - 1]?.section !== section,
  );
}
