/** The same task twice with nothing to tell the two apart. */
import { type Activity, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { capital, listed } from '../support/labels.js';
import { taskKey } from '../support/task.js';

/** Shorter tasks («Семинар») say too little to be the same thing, unless all else is the same too. */
const SHORTEST_TASK = 12;

export const duplicateActivity = rule({
  id: 'activity/duplicate',
  severity: 'warning',
  title: 'Одно мероприятие записано дважды',
  why: 'Непонятно, два это мероприятия или одно: в подсчёте исполнения оно учтено дважды.',
  advice: 'Удалите повтор или допишите, чем мероприятия отличаются: этап, тема, категория участников.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Направление в школы результатов экспертизы', '28.06.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.09.2022', 'РМК'],
        ['3', 'Направление в школы результатов экспертизы', '15.11.2022', 'РМК'],
      ],
    },
    {
      note: 'короткое название, но и всё остальное одинаково',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Встреча пар', '28.06.2022', 'Наставники'],
        ['2', 'Встреча пар', '28.06.2022', 'Наставники'],
      ],
    },
  ],
  passes: [
    {
      note: 'назван этап',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Направление в школы результатов экспертизы (первый этап)', '28.06.2022', 'РМК'],
        ['2', 'Направление в школы результатов экспертизы (второй этап)', '15.11.2022', 'РМК'],
      ],
    },
    {
      note: 'короткое название',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Семинар', '28.06.2022', 'РМК'],
        ['2', 'Семинар', '15.11.2022', 'РМК'],
      ],
    },
  ],
  *check({ activities }) {
    const byTask = new Map<string, [Activity, ...Activity[]]>();
    for (const activity of activities) {
      const key = keyOf(activity);
      if (key === null) continue;
      const same = byTask.get(key);
      if (same) same.push(activity);
      else byTask.set(key, [activity]);
    }
    for (const same of byTask.values()) {
      const [first, ...others] = same;
      const [second] = others;
      if (!second) continue;
      // sections may tell them apart: the same seminar for two groups of schools
      const apart = new Set(same.map(({ section }) => section)).size === same.length;
      yield {
        at: placeOf(second, 'activity'),
        activity: second,
        ...(apart && { severity: 'info' }),
        message: `${capital(listed(same, 3))}: одно и то же мероприятие ${quote(first.text, 50)}.`,
        actual: second.text,
        related: [first, ...others.slice(1)].map((activity) => placeOf(activity, 'activity')),
      };
    }
  },
});

/** What makes a task the same; `null` for a short one without a deadline. */
function keyOf(activity: Activity): string | null {
  const task = taskKey(activity.text);
  if (activity.text.length >= SHORTEST_TASK) return task;
  const others = (['deadline', 'start', 'end', 'executor', 'indicator'] as const).map((role) =>
    taskKey(fieldText(activity, role)),
  );
  return task === '' || activity.deadline.intervals.length === 0 ? null : [task, ...others].join('\n');
}
