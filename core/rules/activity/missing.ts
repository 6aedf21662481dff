/** A row with a deadline or an executor, but nothing to do. */

import type { Role } from '../../column/role.js';
import { type Activity, placeOf } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

const CONTENT: readonly Role[] = ['deadline', 'start', 'end', 'schedule', 'executor', 'coexecutor', 'indicator'];

/** The first thing the row does say, to recognise it by. */
function remainder({ fields }: Activity): string {
  for (const role of CONTENT) {
    const text = fields[role]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

export const missingActivity = rule({
  id: 'activity/missing',
  severity: 'error',
  title: 'Не указано мероприятие',
  why: 'Строка заполнена, а что делать, не сказано: такое мероприятие нельзя ни выполнить, ни учесть.',
  advice: 'Впишите мероприятие или удалите строку.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', '', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'совсем пустая строка – о ней говорит другое правило',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', '', '', ''],
        ['3', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    for (const activity of roadmap.activities) {
      if (activity.text !== '') continue;
      const rest = remainder(activity);
      if (rest === '') continue;
      yield {
        at: placeOf(activity, 'activity'),
        activity,
        message: `${about(activity)}: не указано мероприятие, хотя в строке есть ${quote(rest, 50)}.`,
      };
    }
  },
});
