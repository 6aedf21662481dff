/** Measures done after their deadline. */
import { daysBetween, russianDate } from '../../calendar/date.js';
import { type ReportedMeasure, reportedMeasures } from '../../completion/reported.js';
import { stateOf } from '../../completion/state.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

/** Without a reporting day every mark counts, whatever its date. */
const LAST_DAY = '9999-12-31';

export const lateStatus = rule({
  id: 'status/late',
  severity: 'info',
  title: 'Исполнено позже срока',
  why: 'Мероприятие засчитано, но в отчёте учтено отдельно – как исполненное с опозданием.',
  advice: 'Проверьте дату исполнения; если она верна, подготовьте пояснение.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено 20.02.2022'],
        ['2', 'Семинар для учителей', 'март 2022', 'РМК', 'исполнено с опозданием'],
      ],
    },
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Дата исполнения'],
        ['1', 'Совещание с кураторами', 'до 15.02.2022', 'РМК', '16.02.2022'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', 'до 15.02.2022', 'РМК', 'исполнено 15.02.2022'],
        ['2', 'Семинар для учителей', 'март 2022', 'РМК', 'исполнено 31.03.2022'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'исполнено'],
      ],
    },
    {
      note: 'срок перенесён',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'перенесено на 20.03.2022'],
        ['2', 'Семинар для учителей', 'постоянно', 'РМК', 'исполнено 20.12.2022'],
      ],
    },
  ],
  *check(roadmap, { settings }) {
    const asOf = settings.asOf ?? LAST_DAY;
    for (const measure of reportedMeasures(roadmap, settings.doneWords)) {
      if (stateOf(measure.mark, measure.dueOn, asOf) !== 'done-late') continue;
      yield { at: measure.dayAt, activity: measure.activity, message: messageOf(measure) };
    }
  },
});

function messageOf({ activity, mark, dueOn }: ReportedMeasure): string {
  if (!mark.when || dueOn === null || mark.when.end <= dueOn) return `${about(activity)}: исполнено с опозданием.`;
  const days = counted(daysBetween(dueOn, mark.when.end), 'день', 'дня', 'дней');
  return `${about(activity)}: исполнено ${russianDate(mark.when.end)}, на ${days} позже срока (${russianDate(dueOn)}).`;
}
