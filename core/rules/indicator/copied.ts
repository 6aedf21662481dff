/** An indicator taken over from another measure, though the tasks differ: it speaks of things the task does not. */
import { type Activity, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { fold, wordKey } from '../../text/fold.js';
import { oncePerText } from '../../text/once.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, listed } from '../support/labels.js';
import { taskReader } from '../support/task.js';

/** Words every indicator may have. */
const COMMON = /^(?:дол|количеств|числ|общ|принявш|участи|проведен|приня|не|мене|100|включенн|проект|школ|оо)$/;
const FEWEST_WORDS = 3;
/** A word of so many of the table's indicators says nothing of any. */
const SHARE_OF_COMMON = 0.4;
/** The share of an indicator's own words that a task has: nearly all where it belongs, hardly any where it was copied. */
const BELONGS = 0.6;
const COPIED = 0.2;

const SELECTOR = 'Доля руководителей, принявших участие в селекторном совещании';

const rows = (...tasks: readonly string[]): readonly (readonly string[])[] => [
  ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
  ...tasks.map((task, index) => [String(index + 1), task, `1${index}.02.2022`, 'РМК', SELECTOR]),
  ['8', 'Круглый стол по итогам года', '20.04.2022', 'РМК', 'Протокол'],
  ['9', 'Итоговая конференция', '14.12.2022', 'РМК', 'Сборник материалов'],
  ['10', 'Мониторинг программ', '15.12.2022', 'РМК', 'Справка'],
];

interface Measured {
  readonly activity: Activity;
  /** Share of the indicator's own words that stand in the task. */
  readonly overlap: number;
}

export const copiedIndicator = rule({
  id: 'indicator/copied',
  severity: 'warning',
  title: 'Показатель скопирован из другого мероприятия',
  why: 'Показатель слово в слово взят у другого мероприятия и говорит не о том, что делают в этом.',
  advice: 'Впишите показатель этого мероприятия.',
  flags: [
    {
      rows: rows(
        'Проведение селекторного совещания с руководителями отделов образования',
        'Заседание коллегии и общественного совета',
      ),
    },
  ],
  passes: [
    {
      note: 'оба мероприятия о том же',
      rows: rows(
        'Проведение селекторного совещания с руководителями отделов образования',
        'Селекторное совещание с руководителями школ об итогах',
      ),
    },
    {
      note: 'общий для всех показатель',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Семинар для учителей', '15.02.2022', 'РМК', '100% ОО приняли участие'],
        ['2', 'Анкетирование родителей', '16.03.2022', 'РМК', '100% ОО приняли участие'],
      ],
    },
  ],
  *check({ activities }) {
    const wordsOf = taskReader();
    const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).map(({ stem }) => stem));
    const keyOf = oncePerText(wordKey);
    const byIndicator = new Map<string, Activity[]>();
    for (const activity of activities) {
      const key = keyOf(fieldText(activity, 'indicator'));
      if (key === '') continue;
      const same = byIndicator.get(key);
      if (same) same.push(activity);
      else byIndicator.set(key, [activity]);
    }
    const isCommon = commonWords([...byIndicator.keys()].map(stemsOf));
    for (const [indicator, same] of byIndicator) {
      if (same.length < 2) continue;
      const own = [...stemsOf(indicator)].filter((word) => !isCommon(word));
      if (own.length < FEWEST_WORDS) continue;
      const measured = same.map((activity): Measured => {
        const told = fold(activity.text);
        return { activity, overlap: own.filter((word) => told.includes(word)).length / own.length };
      });
      const owners = measured.filter(({ overlap }) => overlap >= BELONGS).map(({ activity }) => activity);
      if (owners.length === 0) continue;
      for (const { activity, overlap } of measured) {
        if (overlap > COPIED) continue;
        const text = fieldText(activity, 'indicator');
        yield {
          at: placeOf(activity, 'indicator'),
          activity,
          message: `${about(activity)}: показатель ${quote(text, 40)} не об этом мероприятии (такой же: ${listed(owners, 2)}).`,
          actual: text,
          related: owners.map((owner) => placeOf(owner, 'indicator')),
        };
      }
    }
  },
});

/** Tells whether a word stands in so many indicators that it says nothing of one. */
function commonWords(indicators: readonly ReadonlySet<string>[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const words of indicators) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => COMMON.test(word) || (counts.get(word) ?? 0) > Math.max(1, indicators.length * SHARE_OF_COMMON);
}
