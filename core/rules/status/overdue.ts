/** Measures whose deadline has passed by the reporting day and that are not done. */
import { russianDate } from '../../calendar/date.js';
import { type ReportedMeasure, reportedMeasures } from '../../completion/reported.js';
import { stateOf } from '../../completion/state.js';
import { columnOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';
import { about, listed } from '../support/labels.js';

export const overdueStatus = rule({
  id: 'status/overdue',
  severity: 'warning',
  title: 'Срок истёк, а мероприятие не исполнено',
  why: 'На отчётную дату это просроченное мероприятие: о нём спросят первым.',
  advice: 'Отметьте исполнение или новый срок: напишите «перенесено на» и дату.',
  flags: [
    {
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'исполняется'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', ''],
      ],
    },
    {
      note: 'не отмечено ещё ничего – одно замечание на всю таблицу',
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', ''],
      ],
    },
  ],
  passes: [
    {
      note: 'в последний день срок ещё не истёк; срок перенесён',
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '30.06.2022', 'РМК', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'перенесено на 15.09.2022'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'снято с контроля'],
      ],
    },
    {
      note: 'отчётная дата не задана',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', ''],
      ],
    },
    {
      note: 'отметок в таблице не ведут',
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap, { settings: { asOf, doneWords } }) {
    if (asOf === null) return;
    const measures = reportedMeasures(roadmap, doneWords);
    const overdue = measures.filter(({ mark, dueOn }) => stateOf(mark, dueOn, asOf) === 'overdue');
    if (overdue.length > 1 && measures.every(({ mark }) => mark.kind === 'none')) {
      const column = columnOf(roadmap, 'status') ?? columnOf(roadmap, 'doneDate');
      const activities = overdue.map(({ activity }) => activity);
      yield {
        at: column ? headerCell(roadmap, column) : { row: roadmap.header.top, column: roadmap.place.left },
        message: `К ${russianDate(asOf)} истёк срок ${measuresOf(overdue.length)}, а не отмечено ни одно: ${listed(activities)}.`,
        advice: 'Заполните отметки об исполнении.',
        related: overdue.map(({ at }) => at),
      };
      return;
    }
    for (const measure of overdue) {
      yield { at: measure.at, activity: measure.activity, message: messageOf(measure), actual: measure.text };
    }
  },
});

const measuresOf = (count: number): string => counted(count, 'мероприятия', 'мероприятий', 'мероприятий');

function messageOf({ activity, dueOn, text }: ReportedMeasure): string {
  const mark = text === '' ? 'отметки об исполнении нет' : `отметка – ${quote(text, 40)}`;
  return `${about(activity)}: срок истёк ${russianDate(dueOn ?? '')}, ${mark}.`;
}
