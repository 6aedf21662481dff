/** «Доля …», «Количество …» without the value to reach. */
import { type Activity, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, listed } from '../support/labels.js';

/** A table with a larger share of such rows gets one finding. */
const SHARE_FOR_HABIT = 1 / 3;
const FEWEST_FOR_HABIT = 3;

const rows = (...indicators: readonly string[]): readonly (readonly string[])[] => [
  ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
  ...indicators.map((indicator, index) => [
    String(index + 1),
    `Семинар по теме ${index + 1} для учителей`,
    '15.02.2022',
    'РМК',
    indicator,
  ]),
];

export const noTarget = rule({
  id: 'indicator/no-target',
  severity: 'warning',
  title: 'Показатель без значения',
  why: 'Не сказано, какой доли или какого числа достаточно, поэтому любой итог можно счесть исполнением.',
  advice: 'Допишите значение: «не менее 80 %», «не менее 5».',
  exampleRole: 'indicator',
  flags: [
    'Доля учителей, принявших участие в семинаре',
    'Количество консультаций',
    {
      note: 'так у многих – одно замечание на всю таблицу',
      rows: rows('Доля учителей', 'Доля школ', 'Число встреч', 'Протокол'),
    },
  ],
  passes: [
    'Доля учителей, принявших участие в семинаре, – не менее 80 %',
    'Не менее 5 консультаций',
    'Справка о доле участников',
    '100% участие',
  ],
  *check({ activities }) {
    const found = activities.filter(({ targets }) =>
      targets.some(({ type, value }) => value === null && isCounted(type)),
    );
    const [first, ...others] = found;
    if (first && found.length >= FEWEST_FOR_HABIT && found.length > activities.length * SHARE_FOR_HABIT) {
      yield {
        at: placeOf(first, 'indicator'),
        activity: first,
        related: others.map((activity) => placeOf(activity, 'indicator')),
        message: `В ${counted(found.length, 'показателе', 'показателях', 'показателях')} из ${activities.length} не названо значение: ${listed(found)}.`,
        actual: fieldText(first, 'indicator'),
      };
      return;
    }
    for (const activity of found) {
      yield {
        at: placeOf(activity, 'indicator'),
        activity,
        message: `${about(activity)}: в показателе ${quote(withoutValue(activity), 60)} не названо значение.`,
        actual: fieldText(activity, 'indicator'),
      };
    }
  },
});

const isCounted = (type: string): boolean => type === 'share' || type === 'count';

function withoutValue({ targets }: Activity): string {
  return targets.find(({ type, value }) => value === null && isCounted(type))?.text ?? '';
}
