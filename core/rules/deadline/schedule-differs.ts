/** The deadline in words and the marks of a schedule beside it name different days. */

import type { Deadline, Interval } from '../../deadline/deadline.js';
import { formatDeadline } from '../../deadline/format.js';
import { type Activity, isScheduled, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { scheduleColumns } from '../support/schedule.js';
import { deadlinePlace, deadlineText } from './support.js';

const HEADER = [
  ['№', 'Мероприятие', 'Срок', 'График', '', 'Исполнители'],
  ['', '', '', 'I кв.', 'II кв.', ''],
];
/** A block under another heading may tell of something else: who visits, who reports. */
const PLANNED = /срок|график|период|календар|реализац|план/i;

/** Days that are known for sure, both ends; `null` for any other deadline. */
function sureDays({ status, recurrence, intervals }: Deadline): readonly Interval[] | null {
  const isClosed = intervals.length > 0 && intervals.every(({ start, end }) => start !== null && end !== null);
  return status === 'read' && recurrence === null && isClosed ? intervals : null;
}

const overlap = (a: Interval, b: Interval): boolean =>
  (a.start ?? '') <= (b.end ?? '') && (b.start ?? '') <= (a.end ?? '');

/** Whether not one day is common to both. */
function differ(activity: Activity): boolean {
  if (activity.scheduled === null || isScheduled(activity)) return false;
  const [words, marks] = [sureDays(activity.deadline), sureDays(activity.scheduled)];
  return words !== null && marks !== null && !words.some((one) => marks.some((other) => overlap(one, other)));
}

const isPlanned = (roadmap: Roadmap): boolean => scheduleColumns(roadmap).every(({ header }) => PLANNED.test(header));

export const deadlineScheduleDiffers = rule({
  id: 'deadline/schedule-differs',
  severity: 'warning',
  title: 'Срок и отметки в графике расходятся',
  why: 'Исполнитель посмотрит в график, проверяющий – в столбец «Срок», и каждый будет прав по-своему.',
  advice: 'Исправьте срок или передвиньте отметку; проверка считает верным срок, записанный словами.',
  flags: [
    {
      rows: [
        ...HEADER,
        ['1', 'Совещание с кураторами', '15.02.2022', '+', '', 'РМК'],
        ['2', 'Семинар для учителей', 'май 2022 г.', '+', '', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ...HEADER,
        ['1', 'Совещание с кураторами', '15.02.2022', '+', '', 'РМК'],
        ['2', 'Семинар для учителей', 'май 2022 г.', '', '+', 'РМК'],
      ],
    },
    {
      note: 'отметка шире срока, записанного словами',
      rows: [
        ...HEADER,
        ['1', 'Совещание с кураторами', '15.02.2022', '+', '+', 'РМК'],
        ['2', 'Семинар для учителей', 'в течение года', '', '+', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    if (!isPlanned(roadmap)) return;
    for (const activity of roadmap.activities) {
      if (!differ(activity) || activity.scheduled === null) continue;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: срок ${quote(deadlineText(activity), 30)}, а в графике отмечено ${quote(activity.scheduled.text, 40)}.`,
        related: [placeOf(activity, 'schedule')],
        actual: deadlineText(activity),
        expected: [formatDeadline(activity.scheduled)],
      };
    }
  },
});
