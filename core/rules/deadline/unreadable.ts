/** Deadlines whose words cannot be read as days, as a repetition or as a schedule. */
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, joinWithAnd } from '../support/labels.js';
import { deadlinePlace, deadlineText } from './support.js';

export const deadlineUnreadable = rule({
  id: 'deadline/unreadable',
  severity: 'warning',
  title: 'Срок не удалось прочитать',
  why: 'Такой срок не войдёт в подсчёт просроченного: неизвестно, когда он наступает.',
  advice:
    'Запишите срок днём (15.03.2022), промежутком (15–25.03.2022), месяцем (март 2022 г.) или словами «до 15.03.2022».',
  exampleRole: 'deadline',
  flags: ['скоро', 'уточняется дополнительно'],
  passes: ['15.03.2022', 'до конца марта 2022 г.', 'ежемесячно', 'по отдельному графику', ''],
  *check({ activities }) {
    for (const activity of activities) {
      const { status, residue, problems } = activity.deadline;
      const text = deadlineText(activity);
      if (status !== 'unread' || text === '' || problems.some((problem) => problem.kind === 'no-year')) continue;
      const words = residue.filter((word) => word.trim() !== '').slice(0, 2);
      const whole = words.length === 0 || words.join(' ').length >= text.trim().length;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: whole
          ? `${about(activity)}: срок ${quote(text)} не удалось прочитать.`
          : `${about(activity)}: в сроке ${quote(text, 40)} непонятно ${joinWithAnd(words.map((word) => quote(word, 20)))}.`,
        actual: text,
      };
    }
  },
});
