/** Odd spellings inside one deadline: a space inside a date, a wrong ending, a stray comma. */
import type { SpellingSlip } from '../../deadline/deadline.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { about } from '../support/labels.js';
import { deadlinePlace, deadlineText } from './support.js';

/** The text with its slips mended; `null` when one of them does not stand in it as such. */
function mend(text: string, slips: readonly SpellingSlip[]): string | null {
  let mended = text;
  for (const { found, expected } of slips) {
    if (mended.indexOf(found) < 0) return null;
    mended = mended.replace(found, () => expected);
  }
  return mended;
}

export const deadlineFormat = rule({
  id: 'deadline/format',
  severity: 'info',
  title: 'Срок записан необычно',
  why: 'Человек такой срок поймёт, но фильтр и сортировка таблицы прочитают его неверно.',
  advice: 'Исправьте запись срока.',
  exampleRole: 'deadline',
  flags: ['10.03. 2022', 'февраль 2022 год', 'ноябрь-декабрь, 2022 г.'],
  passes: ['10.03.2022', 'февраль 2022 года', 'ноябрь – декабрь 2022 г.', 'Январьмарт 2022'],
  *check({ grid, activities }) {
    for (const activity of activities) {
      const { slips, status } = activity.deadline;
      const [first] = slips;
      // of a doubtful or unreadable deadline no spelling is sure to be the right one: other rules ask about it
      if (!first || (status !== 'read' && status !== 'vague')) continue;
      const at = deadlinePlace(activity);
      const mended = activity.fields.deadline ? mend(activity.fields.deadline.cell.text, slips) : null;
      yield {
        at,
        activity,
        message: `${about(activity)}: в сроке записано ${quote(first.found)}, обычно пишут ${quote(first.expected)}.`,
        actual: deadlineText(activity),
        expected: mended === null ? [] : [mended],
        ...(mended !== null && fixOf(`Исправить: ${mended}`, [setText(grid, at, mended)])),
      };
    }
  },
});
