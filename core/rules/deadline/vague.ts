/** Deadlines that give no control point: a schedule that is not named, the whole period, «по мере необходимости». */
import { daysBetween } from '../../calendar/date.js';
import type { Vagueness } from '../../deadline/deadline.js';
import type { Activity } from '../../roadmap/roadmap.js';
import type { Severity } from '../../settings/settings.js';
import { fold } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace, deadlineText, HALF_YEAR, outerDays } from './support.js';

interface Saying {
  readonly what: string;
  readonly advice: string;
  readonly severity: Severity;
}

/** A day counted from an event, or «конец мая», can still be checked by a person: worth a look, no more. */
const SAYINGS: Readonly<Record<Vagueness, Saying>> = {
  schedule: {
    what: 'ссылается на график или план, которого здесь нет',
    advice: 'Назовите график (номер, дата, приложение) или впишите дни из него.',
    severity: 'warning',
  },
  'whole-period': {
    what: 'не называет ни одного дня',
    advice: 'Впишите месяцы или контрольные даты.',
    severity: 'warning',
  },
  'as-needed': {
    what: 'зависит от случая, контрольной даты нет',
    advice: 'Добавьте день отчёта: «по мере необходимости, отчёт до 20.12.2022».',
    severity: 'warning',
  },
  event: {
    what: 'отсчитывается от события, день не назван',
    advice: 'Если день события известен, впишите дату.',
    severity: 'info',
  },
  approximate: {
    what: 'оставляет дни открытыми',
    advice: 'Впишите дни: «25–31 мая 2022 г.».',
    severity: 'info',
  },
};

const OFTEN = /(?:^|[^а-я])(?:раза? в |кажды[ею] \S+ (?:недел|месяц|дн))/;

/** Months or dates of less than half a year beside the schedule: there is a day to ask about all the same. */
function hasControlPoint(activity: Activity): boolean {
  const { first, last } = outerDays(activity);
  return first !== null && last !== null && daysBetween(first, last) <= HALF_YEAR;
}

/** «2 раза в месяц», «раз в две недели»: how often is said, though the model has no name for it. */
function isOftenEnough(activity: Activity): boolean {
  const { vagueness, intervals } = activity.deadline;
  return vagueness === 'approximate' && intervals.length === 0 && OFTEN.test(fold(deadlineText(activity)));
}

export const deadlineVague = rule({
  id: 'deadline/vague',
  severity: 'warning',
  title: 'Срок без контрольной даты',
  why: 'Пока точные дни не названы, исполнение нельзя проверить, а мероприятие – отнести к просроченным.',
  advice: 'Впишите день, месяц или названный график.',
  exampleRole: 'deadline',
  flags: [
    'Согласно графику',
    'весь период',
    'постоянно',
    'по мере необходимости',
    'апрель 2022 г. (по отдельному плану)',
  ],
  passes: [
    '15.03.2022',
    'март 2022 г.',
    'ежемесячно',
    '2 раза в месяц',
    'ежемесячно до 5 числа',
    'в течение 2022 года',
  ],
  *check({ activities }) {
    for (const activity of activities) {
      const { status, vagueness } = activity.deadline;
      // «ежемесячно» and «2 раза в месяц» are no riddles, and a year that is missing is another rule's matter
      if (status !== 'vague' || vagueness === null || isOftenEnough(activity)) continue;
      const { what, advice, severity } = SAYINGS[vagueness];
      const text = deadlineText(activity);
      yield {
        at: deadlinePlace(activity),
        activity,
        severity: vagueness === 'schedule' && hasControlPoint(activity) ? 'info' : severity,
        message: `${about(activity)}: срок ${quote(text)} ${what}.`,
        advice,
        actual: text,
      };
    }
  },
});
