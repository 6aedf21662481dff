/** A share above the whole. */
import { fieldText, placeOf } from '../../roadmap/roadmap.js';
import { fold } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

/** Growth and the fulfilment of a plan may go beyond the whole. */
const MAY_EXCEED =
  /увелич|рост|прирост|повыш|темп|перевыполн|выполнени[а-я]* плана|по сравнению|к уровню|от уровня|относительно|норм/;

export const impossibleShare = rule({
  id: 'indicator/impossible-share',
  severity: 'error',
  title: 'Доля больше 100 %',
  why: 'Больше целого не бывает: такой показатель недостижим, значит, в числе описка.',
  advice: 'Исправьте значение доли.',
  exampleRole: 'indicator',
  flags: ['Доля учителей, прошедших обучение, – 180 %', '1000% школ приняли участие'],
  passes: [
    '100% школ',
    'Увеличение числа участников на 150 %',
    'Рост до 120 % к уровню прошлого года',
    'Не менее 500 участников',
  ],
  *check({ activities }) {
    for (const activity of activities) {
      const share = activity.targets.find(
        ({ type, value, text }) => type === 'share' && value !== null && value > 100 && !MAY_EXCEED.test(fold(text)),
      );
      if (!share) continue;
      yield {
        at: placeOf(activity, 'indicator'),
        activity,
        message: `${about(activity)}: доля больше 100 % в показателе ${quote(share.text, 60)}.`,
        actual: fieldText(activity, 'indicator'),
      };
    }
  },
});
