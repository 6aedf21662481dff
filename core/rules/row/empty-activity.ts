/** A row with a number and nothing else: a measure was lost, or the row was prepared and never filled. */
import type { Activity } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { rowPlace } from '../support/header.js';
import { about } from '../support/labels.js';
import { runsOf } from '../support/runs.js';

/** So many numbered rows in a row at the end of a table were prepared for later, not lost. */
const PREPARED_ROWS = 3;

function isEmpty({ fields, text }: Activity): boolean {
  return (
    text === '' &&
    Object.entries(fields).every(([role, field]) => role === 'number' || role === 'section' || !field?.text)
  );
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
    const { activities } = roadmap;
    const empty = activities.filter(isEmpty);
    for (const run of runsOf(empty, (before, after) => after.index === before.index + 1)) {
      const [first, ...others] = run;
      const prepared = run.length >= PREPARED_ROWS && run[run.length - 1] === activities[activities.length - 1];
      const rows = counted(run.length, 'строка', 'строки', 'строк');
      yield {
        at: rowPlace(roadmap, first.row),
        activity: first,
        message:
          run.length === 1
            ? `${about(first)}: есть номер, но нет ни мероприятия, ни срока, ни исполнителя.`
            : `${about(first)} и дальше: ${rows} с номером, но без мероприятия, срока и исполнителя.`,
        related: others.map(({ row }) => rowPlace(roadmap, row)),
        ...(prepared && {
          severity: 'info',
          advice: 'Если строки заготовлены впрок, впишите мероприятия или удалите лишние.',
        }),
      };
    }
  },
});
