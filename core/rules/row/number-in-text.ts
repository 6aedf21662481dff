/** The number of a measure stands in the cell of its task, though the table has a column for numbers. */
import { cellAt } from '../../grid/grid.js';
import { splitLeadingNumber } from '../../roadmap/number.js';
import { type Activity, columnOf, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import type { Edit } from '../finding.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { about, span } from '../support/labels.js';
import { runsOf } from '../support/runs.js';

/** Number into its column, the rest where the task stands; `null` each where that is not safe. */
function splitCell({ grid }: Roadmap, activity: Activity, numberColumn: number): (Edit | null)[] {
  const at = activity.fields.activity?.at;
  const raw = at ? cellAt(grid, at.row, at.column).text : '';
  const parts = splitLeadingNumber(raw);
  if (!at || !parts || at.column === numberColumn) return [null];
  return [setText(grid, { row: at.row, column: numberColumn }, `${parts.number}.`), setText(grid, at, parts.rest)];
}

export const numberInText = rule({
  id: 'row/number-in-text',
  severity: 'error',
  title: 'Номер и мероприятие в одной ячейке',
  why: 'Такая строка сдвинута или осталась без номера: её не отсортировать и на неё не сослаться.',
  advice: 'Перенесите номер в столбец номеров, а текст – в столбец мероприятий.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['', '2. Семинар для учителей', '16.03.2022', 'РМК'],
        ['3.', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2.', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'столбца номеров нет, номер пишут в тексте',
      rows: [
        ['Мероприятие', 'Срок', 'Исполнители'],
        ['1. Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2. Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'список внутри мероприятия, номер у него свой',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.', 'Совещания с кураторами', '15.02.2022', 'РМК'],
        ['2.', '1) Семинар для учителей 2) Семинар для директоров', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    const numberColumn = columnOf(roadmap, 'number');
    if (!numberColumn) return;
    const merged = roadmap.activities.filter((activity) => activity.numberInText);
    const habit = merged.length * 2 > roadmap.activities.length;
    for (const run of runsOf(merged, (before, after) => after.index === before.index + 1)) {
      const [first, ...others] = run;
      const last = others[others.length - 1] ?? first;
      yield {
        at: placeOf(first, 'activity'),
        activity: first,
        ...(habit && { severity: 'info' }),
        message:
          first === last
            ? `${about(first)}: номер стоит в одной ячейке с мероприятием.`
            : `Номера стоят в одной ячейке с мероприятиями: ${span(first, last)}.`,
        actual: first.text,
        related: others.map((activity) => placeOf(activity, 'activity')),
        ...fixOf(
          'Перенести номера в их столбец',
          run.flatMap((activity) => splitCell(roadmap, activity, numberColumn.index)),
        ),
      };
    }
  },
});
