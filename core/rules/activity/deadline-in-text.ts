/** A day named in the task that the deadline column contradicts. */
import { type IsoDay, russianDate } from '../../calendar/date.js';
import type { Deadline } from '../../deadline/deadline.js';
import { formatInterval } from '../../deadline/format.js';
import { parseDeadline } from '../../deadline/parse.js';
import { placeOf } from '../../roadmap/roadmap.js';
import { fold, squeeze } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

/**
 * Only words that set a deadline count: «в срок до …», «срок – до …», «не позднее …», «(до …)».
 * A bare «до …» may belong to a document («на период до 31 декабря 2024 года»).
 */
const STATED =
  /(?:в срок до|срок[а-я]{0,9} ?[-:]? ?до|не позднее|\( ?до) (\d{1,2}\.\d{1,2}(?:\.\d{2,4})?|\d{1,2}\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?:\s+\d{4})?)/;

/** The same without brackets, the last word of the task (a step is followed by the next one), and not «сведений, представленных в срок до …»: what was to be done before. */
const OWN =
  /(?:^|[^а-я])(?:в срок до|срок[а-я]{0,9} ?[-:]? ?до|не позднее) [\d.]+(?: [а-я]+)?(?: \d{4})?(?: ?г(?:ода|\.)?)?[.;]?$/;
const DONE_BEFORE = /[а-я](?:нн|т|вш|ем|им)(?:ых|ые|ого|ой|ую|ых|им|ыми) (?:[^.;]{0,60} )?(?:в срок до|не позднее) /;

/** The day before which the column allows nothing; `null` for one that is open to the past. */
function firstDay({ intervals }: Deadline): IsoDay | null {
  let first: IsoDay | null = null;
  for (const { start } of intervals) {
    if (start === null) return null;
    if (first === null || start < first) first = start;
  }
  return first;
}

/** The last day the column allows; `null` for an open or repeated deadline. */
function lastDay({ status, recurrence, intervals }: Deadline): IsoDay | null {
  if (status !== 'read' || recurrence !== null || intervals.length === 0) return null;
  let last = '';
  for (const { end } of intervals) {
    if (end === null) return null;
    if (end > last) last = end;
  }
  return last;
}

export const deadlineInText = rule({
  id: 'activity/deadline-in-text',
  severity: 'warning',
  title: 'Срок в тексте мероприятия расходится со столбцом срока',
  why: 'Исполнитель будет работать по одному сроку, а проверяющий спросит по другому.',
  advice: 'Оставьте срок в одном месте – в столбце срока.',
  flags: [
    {
      title: 'План на 2015 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Направить в министерство отчёт в срок до 10 августа 2015 года', 'июль 2015', 'РМК'],
      ],
    },
    {
      note: 'срок в тексте истёк до начала срока в столбце',
      title: 'План на 2015 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Направить в министерство отчёт в срок до 10 июля 2015 года', 'август 2015', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      note: 'сроки совпадают',
      title: 'План на 2015 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Направить в министерство отчёт в срок до 10 августа 2015 года', 'август 2015', 'РМК'],
      ],
    },
    {
      note: 'к сроку в тексте сделано другое',
      title: 'План на 2015 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Проверка отчётов, представленных школами в срок до 10 июля 2015 года', 'август 2015', 'РМК'],
      ],
    },
    {
      note: 'дата из названия документа',
      title: 'План на 2015 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Утвердить программу развития на период до 31 декабря 2020 года', 'июль 2015', 'РМК'],
        ['2', 'Исполнить приказ от 10.08.2014 № 5', 'июль 2015', 'РМК'],
      ],
    },
  ],
  *check({ activities, period }) {
    for (const activity of activities) {
      const task = /срок|не позднее|\(\s*до/i.test(activity.text) ? squeeze(fold(activity.text)) : '';
      const stated = STATED.exec(task)?.[1];
      const last = lastDay(activity.deadline);
      if (stated === undefined || last === null) continue;
      const inText = lastDay(parseDeadline(stated, period));
      const begins = OWN.test(task) && !DONE_BEFORE.test(task) ? firstDay(activity.deadline) : null;
      if (inText === null || (inText <= last && (begins === null || inText >= begins))) continue;
      const column = activity.deadline.intervals.map(formatInterval).join(', ');
      yield {
        at: placeOf(activity, 'deadline'),
        activity,
        message: `${about(activity)}: в тексте срок до ${russianDate(inText)}, а в столбце срока – ${quote(activity.deadline.text, 40)}.`,
        advice: `Проверьте, какой срок верен (в столбце – ${column}), и оставьте его в одном месте.`,
        actual: activity.deadline.text,
        expected: [`до ${russianDate(inText)}`],
        related: [placeOf(activity, 'activity')],
      };
    }
  },
});
