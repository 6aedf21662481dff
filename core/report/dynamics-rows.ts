/** How the sheet of indicators tells what has changed since earlier reports. */
import { russianDate } from '../calendar/date.js';
import type { Completion } from '../completion/completion.js';
import { type Change, isGrowing } from '../dynamics/change.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import { activityLabel, fieldText } from '../roadmap/roadmap.js';
import { cell, headerRow, type OwnRow } from './cells.js';
import type { CheckedTable } from './checked.js';
import { firstFew, percent, points } from './words.js';

/** «Положительная динамика доли …» (order 003, № 44). */
const GROWTH = /положительн[а-яё]*\s+динамик/i;
/** Measures named in one line. */
const MOST_NAMED = 5;

/**
 * The change of the whole and whether it is a «положительная динамика»; nothing where the host keeps no history (`course` is `null`)
 * or the table has no figures to compare.
 */
export function changeLines(
  { total }: Completion,
  change: Change | null,
  course: readonly Snapshot[] | null,
  table: CheckedTable,
): string[] {
  if (course === null || total.done === null) return [];
  return [changeText(change), ...asked(table, change)];
}

function changeText(change: Change | null): string {
  if (!change) return 'Положительная динамика: нет данных – это первая отчётная дата, сравнивать пока не с чем.';
  const growing = isGrowing(change);
  const since = russianDate(change.since);
  if (change.before === null) return `Положительная динамика: нет данных – на ${since} доли ещё не было.`;
  if (change.total === null)
    return `Положительная динамика: нет данных – с ${since} столбцы отчёта изменились, и доля теперь считается иначе.`;
  return `Положительная динамика: ${growing ? 'да' : 'нет'}. Доля исполнения: ${points(change.total)} с ${since} (было ${percent(change.before)}).`;
}

/** The indicators of the plan that speak of growth: whose growth it is, a person must judge. */
function asked({ roadmap }: CheckedTable, change: Change | null): string[] {
  const measures = (roadmap?.activities ?? []).filter((activity) => GROWTH.test(fieldText(activity, 'indicator')));
  if (measures.length === 0 || isGrowing(change) === null) return [];
  const labels = firstFew(measures.map(activityLabel), MOST_NAMED);
  return [
    `О положительной динамике говорит и сам план (${labels}): ответ выше – о доле исполненных мероприятий плана.`,
  ];
}

/** A heading and a row a snapshot, shares in the same column as in the other blocks. */
export function courseBlock(course: readonly Snapshot[]): OwnRow[] {
  return [
    headerRow(['Динамика за год', 'Запланировано', 'Исполнено', 'Подтверждено', 'Исполнено и подтверждено', 'Доля']),
    ...course.map(({ asOf, total }) => [
      cell(russianDate(asOf)),
      ...[total.planned, total.done, total.confirmed, total.doneAndConfirmed].map((figure) =>
        cell(figure ?? '–', 'number'),
      ),
      total.share === null ? cell('–', 'number') : cell(total.share, 'percent'),
    ]),
  ];
}
