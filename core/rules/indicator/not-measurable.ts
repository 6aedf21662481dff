/** An indicator with neither a number nor a document nor an event one can check. */

import type { Target } from '../../indicator/target.js';
import { fieldText, placeOf } from '../../roadmap/roadmap.js';
import { fold } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

/** Who took part, and how many, is what one would check. */
const PARTICIPATION = /^участи[ея]|(?:приня|примут|принима)[а-я]*\s+участие/;

export const notMeasurable = rule({
  id: 'indicator/not-measurable',
  severity: 'info',
  title: 'Показатель нельзя проверить',
  why: 'В показателе нет ни числа, ни документа: исполнение придётся принимать на слово.',
  advice: 'Назовите число, долю участников или документ, который останется.',
  exampleRole: 'indicator',
  flags: ['Участие', 'Участие в вебинаре', 'Обобщен опыт лучших практик', 'Повышение качества образования'],
  passes: [
    '100% участие',
    'Участие 29 школ в мониторинге',
    'Протокол',
    'Координаторы назначены',
    'Участие в вебинаре; справка',
    'Повышение доли успевающих на 5 %',
  ],
  *check({ activities }) {
    for (const activity of activities) {
      const { targets } = activity;
      if (targets.length === 0 || !targets.every(isVague)) continue;
      const text = fieldText(activity, 'indicator');
      yield {
        at: placeOf(activity, 'indicator'),
        activity,
        message: `${about(activity)}: показатель ${quote(text, 60)} нельзя проверить.`,
        actual: text,
      };
    }
  },
});

function isVague({ type, text }: Target): boolean {
  return type === 'qualitative' || (type === 'event' && PARTICIPATION.test(fold(text)));
}
