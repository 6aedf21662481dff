/** Deadlines that can be read in two ways. */
import type { Interval } from '../../deadline/deadline.js';
import { formatInterval } from '../../deadline/format.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace, deadlineText } from './support.js';

const spell = (intervals: readonly Interval[]): string => intervals.map(formatInterval).join(' и ');

export const deadlineAmbiguous = rule({
  id: 'deadline/ambiguous',
  severity: 'warning',
  title: 'Срок можно прочитать двояко',
  why: 'Исполнитель и проверяющий поймут такой срок по-разному.',
  advice: 'Поставьте запятую между сроками или тире в промежутке.',
  exampleRole: 'deadline',
  flags: ['Февраль Октябрь 2022', 'до марта 2022 г.', 'март или апрель 2022 г.'],
  passes: ['Февраль, октябрь 2022', 'Февраль – октябрь 2022', '15.03.2022'],
  *check({ activities }) {
    for (const activity of activities) {
      const { status, intervals, problems } = activity.deadline;
      if (status !== 'ambiguous' || problems.some((problem) => problem.kind === 'no-year')) continue;
      const other = problems.flatMap((problem) => (problem.kind === 'two-readings' ? [problem.other] : []))[0];
      // some second readings cannot be put in days («март или апрель»)
      const readings = other && other.length > 0 ? [spell(intervals), spell(other)] : [];
      const text = deadlineText(activity);
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: срок ${quote(text)} можно прочитать двояко.`,
        ...(readings.length > 0 && {
          advice: `Уточните, что верно: ${readings.map((one) => quote(one, 80)).join(' или ')}.`,
        }),
        actual: text,
        expected: readings,
      };
    }
  },
});
