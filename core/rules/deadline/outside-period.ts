/** Deadlines that lie outside the plan's period, beyond the preparation before it and the summing up after it. */
import { addDays, russianDate } from '../../calendar/date.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace, deadlineText, isCertain, outerDays } from './support.js';

/** Plans are prepared in the half-year before (orders 000 S3 № 1–3, 003 № 1–2; exams from July on) and summed up in the month after. */
const PREPARATION = 184;
const SUMMING_UP = 31;

export const deadlineOutsidePeriod = rule({
  id: 'deadline/outside-period',
  severity: 'warning',
  title: 'Срок вне периода плана',
  why: 'Либо год записан неверно, либо мероприятие не войдёт в отчёт по этому плану.',
  advice: 'Проверьте год; если срок верен, перенесите мероприятие в план того года.',
  exampleRole: 'deadline',
  flags: ['15.03.2020', 'май 2024 г.', '15–25 мая 2019 г.'],
  passes: ['15.03.2022', '29.11.2021', 'ноябрь – декабрь 2021 г.', '20.01.2023', 'в течение года'],
  *check({ activities, period }) {
    if (period === null) return;
    const from = addDays(period.start, -PREPARATION);
    const to = addDays(period.end, SUMMING_UP);
    for (const activity of activities) {
      const { first, last } = outerDays(activity);
      if (!isCertain(activity) || activity.deadline.yearFrom === 'period' || first === null || last === null) continue;
      if (last >= from && first <= to) continue;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: срок ${quote(deadlineText(activity))} вне периода плана (${russianDate(period.start)} – ${russianDate(period.end)}).`,
        actual: deadlineText(activity),
      };
    }
  },
});
