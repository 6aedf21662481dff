/** A row with a number and nothing else: a measure was lost, or the row was prepared and never filled. */
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { isEmptyRow } from '../support/empty.js';
import { rowPlace } from '../support/header.js';
import { about } from '../support/labels.js';
import { runsOf } from '../support/runs.js';

/** So many numbered rows at the ends of the sections and of the table were prepared for later, not lost. */
const PREPARED_ROWS = 3;

/** Empty rows with no measure below them in their section: a form that is being filled in. */
function preparedRows({ activities }: Roadmap): Activity[] {
  const prepared: Activity[] = [];
  let section: number | null | undefined;
  let atEnd = true;
  for (const activity of [...activities].reverse()) {
    atEnd = (atEnd || activity.section !== section) && isEmptyRow(activity);
    section = activity.section;
    if (atEnd) prepared.push(activity);
  }
  return prepared.length >= PREPARED_ROWS ? prepared.reverse() : [];
}

export const emptyActivity = rule({
  id: 'row/empty-activity',
  severity: 'error',
  title: 'Строка с номером, но без мероприятия',
  why: 'Мероприятие потеряно или ещё не вписано: номер занят, а что делать и кому, не сказано.',
  advice: 'Впишите мероприятие или удалите строку.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', '', '', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
    {
      note: 'нет только срока и исполнителя – об этом говорят другие правила',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
  ],
  *check(roadmap) {
    const prepared = preparedRows(roadmap);
    const known = new Set(prepared);
    const lost = roadmap.activities.filter((activity) => !known.has(activity) && isEmptyRow(activity));
    for (const [first, ...others] of runsOf(lost, (before, after) => after.index === before.index + 1)) {
      yield {
        at: rowPlace(roadmap, first.row),
        activity: first,
        message:
          others.length === 0
            ? `${about(first)}: есть номер, но нет ни мероприятия, ни срока, ни исполнителя.`
            : `${about(first)} и дальше: ${rowsOf(others.length + 1)} с номером, но без мероприятия, срока и исполнителя.`,
        related: others.map(({ row }) => rowPlace(roadmap, row)),
      };
    }
    const [first, ...others] = prepared;
    if (!first) return;
    yield {
      at: rowPlace(roadmap, first.row),
      activity: first,
      severity: 'info',
      message: `${about(first)} и дальше: ${rowsOf(prepared.length)} с номером, но без мероприятия, срока и исполнителя.`,
      advice: 'Если строки заготовлены впрок, впишите мероприятия или удалите лишние.',
      related: others.map(({ row }) => rowPlace(roadmap, row)),
    };
  },
});

const rowsOf = (count: number): string => counted(count, 'строка', 'строки', 'строк');
