/** Measures dated as done before they could begin, or after the reporting day. */
import { daysBetween, type IsoDay, russianDate } from '../../calendar/date.js';
import { firstDay } from '../../completion/due.js';
import { type ReportedMeasure, reportedMeasures } from '../../completion/reported.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

/** A thing due on one day is often ready some days before; so many days before is rather a slip in the date. */
const EARLY_FOR_A_DAY = 31;

export const doneEarlyStatus = rule({
  id: 'status/done-early',
  severity: 'info',
  title: 'Дата исполнения раньше начала срока или позже отчётной даты',
  why: 'Чаще всего это описка: с такой датой мероприятие попадёт не в тот отчёт.',
  advice: 'Проверьте дату исполнения.',
  flags: [
    {
      note: 'исполнено до начала срока',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Дата исполнения'],
        ['1', 'Обучение кураторов', '01.03.2022 – 15.03.2022', 'РМК', 'исполнено', '10.02.2022'],
        ['2', 'Круглый стол', '20.04.2022', 'РМК', 'исполнено', '20.04.2021'],
      ],
    },
    {
      note: 'дата после отчётной',
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Дата исполнения'],
        ['1', 'Обучение кураторов', 'до 15.03.2022', 'РМК', 'исполнено', '10.12.2022'],
      ],
    },
  ],
  passes: [
    {
      asOf: '2022-06-30',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Дата исполнения'],
        ['1', 'Обучение кураторов', '01.03.2022 – 15.03.2022', 'РМК', 'исполнено', '01.03.2022'],
        ['2', 'Отчёт куратора', '20.04.2022', 'РМК', 'исполнено', '18.04.2022'],
        ['3', 'Приказ об итогах', 'до 30.06.2022', 'РМК', 'исполнено', '10.01.2022'],
      ],
    },
    {
      note: 'исполнено после срока – об этом говорит другое правило',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Обучение кураторов', '01.03.2022 – 15.03.2022', 'РМК', 'исполнено 10.12.2022'],
        ['2', 'Круглый стол', 'с 01.04.2022', 'РМК', 'исполнено'],
      ],
    },
  ],
  *check(roadmap, { settings: { asOf, doneWords } }) {
    for (const measure of reportedMeasures(roadmap, doneWords)) {
      const { activity, dayAt: at, mark } = measure;
      if (mark.kind !== 'done' || !mark.when) continue;
      if (asOf !== null && mark.when.start > asOf) {
        const day = russianDate(mark.when.start);
        const message = `${about(activity)}: исполнено ${day}, а отчётная дата – ${russianDate(asOf)}.`;
        yield { at, activity, severity: 'warning', message, advice: ADVICE_AHEAD };
      }
      const start = startMissed(measure, mark.when.end);
      if (start === null) continue;
      const message = `${about(activity)}: исполнено ${russianDate(mark.when.end)}, раньше начала срока (${russianDate(start)}).`;
      yield { at, activity, message };
    }
  },
});

const ADVICE_AHEAD = 'Проверьте дату: на отчётную дату это мероприятие не засчитано.';

/** The first day of the deadline, where the day of doing stands before it. */
function startMissed({ activity: { deadline } }: ReportedMeasure, doneOn: IsoDay): IsoDay | null {
  const start = firstDay(deadline);
  if (start === null || doneOn >= start) return null;
  return deadline.kind === 'date' && daysBetween(doneOn, start) < EARLY_FOR_A_DAY ? null : start;
}
