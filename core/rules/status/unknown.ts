/** Report marks that cannot be read as done or not done. */

import { type ReportedMeasure, reportedMeasures } from '../../completion/reported.js';
import { COMMON_MARKS } from '../../completion/words.js';
import { fieldText } from '../../roadmap/roadmap.js';
import { nearest } from '../../text/nearest.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, listed } from '../support/labels.js';

/** From so many unreadable marks that are also the habit of the table, one finding speaks of all. */
const HABIT = { fewest: 6, share: 1 / 3 };

export const unknownStatus = rule({
  id: 'status/unknown',
  severity: 'warning',
  title: 'По отметке не понять, исполнено ли мероприятие',
  why: 'Такое мероприятие не засчитано: отметку, которую можно понять двояко, лучше уточнить, чем угадать.',
  advice: 'Напишите «исполнено» и дату, «исполняется», «не исполнено», «перенесено» или «снято с контроля».',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'согласно приказу'],
      ],
    },
    {
      note: 'отметка и дата противоречат друг другу',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Дата исполнения'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'не исполнено', '14.02.2022'],
      ],
    },
    {
      note: 'бланк не заполнен',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено / не исполнено'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено 14.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'не выполнено'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'частично'],
        ['4', 'Обучение кураторов', '20.05.2022', 'РМК', ''],
      ],
    },
    {
      note: 'дата и знаки вместо слов',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', '14.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', '+'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', '80 %'],
      ],
    },
  ],
  *check(roadmap, { settings: { doneWords } }) {
    const unclear = reportedMeasures(roadmap, doneWords).filter(({ mark }) => mark.kind === 'unclear');
    const [first, ...others] = unclear;
    if (!first) return;
    if (unclear.length >= HABIT.fewest && unclear.length > roadmap.activities.length * HABIT.share) {
      yield {
        at: first.at,
        message: `По ${counted(unclear.length, 'отметке', 'отметкам', 'отметкам')} не понять, исполнено ли мероприятие: ${listed(unclear.map(({ activity }) => activity))}.`,
        actual: first.text,
        related: others.map(({ at }) => at),
      };
      return;
    }
    for (const measure of unclear) {
      const near = nearest(measure.text, [...COMMON_MARKS, ...doneWords]);
      yield {
        at: measure.at,
        activity: measure.activity,
        message: messageOf(measure),
        actual: measure.text,
        ...(near !== null && { expected: [near] }),
      };
    }
  },
});

function messageOf({ activity, mark, text }: ReportedMeasure): string {
  const doneDate = fieldText(activity, 'doneDate');
  if (mark.when && doneDate !== '') {
    return `${about(activity)}: отметка ${quote(text, 40)} и дата исполнения ${quote(doneDate, 20)} расходятся.`;
  }
  return `${about(activity)}: по отметке ${quote(text, 50)} не понять, исполнено ли мероприятие.`;
}
