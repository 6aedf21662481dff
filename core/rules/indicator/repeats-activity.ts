/** An indicator that only says the task again. */
import { fieldText, placeOf } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { taskReader } from '../support/task.js';

const FEWEST_WORDS = 2;

const rows = (task: string, indicator: string): readonly (readonly string[])[] => [
  ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
  ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
  ['2', task, '16.03.2022', 'РМК', indicator],
];

export const repeatsActivity = rule({
  id: 'indicator/repeats-activity',
  severity: 'info',
  title: 'Показатель повторяет мероприятие',
  why: 'Такой показатель говорит, что надо сделать, а не чем это подтвердить и в каком объёме.',
  advice: 'Назовите итог: документ, число или долю.',
  flags: [
    { rows: rows('Экспертиза разработанных школами документов и программ', 'Экспертиза документов, программ') },
    { rows: rows('Направление результатов анкетирования в школы', 'Результаты направлены') },
  ],
  passes: [
    { note: 'документ подтверждает', rows: rows('Разработка плана семинаров', 'План семинаров') },
    { note: 'названа доля', rows: rows('Участие школ в опросе', '100% участие школ в опросе') },
    { note: 'сказано другое', rows: rows('Семинар для учителей', 'Учителя получили рекомендации') },
    { note: 'одно слово – ещё не повтор', rows: rows('Участие школ в опросе', 'Участие') },
  ],
  *check({ activities }) {
    const wordsOf = taskReader();
    for (const activity of activities) {
      const { targets } = activity;
      if (targets.length === 0 || !targets.every(({ type }) => type === 'event' || type === 'qualitative')) continue;
      const text = fieldText(activity, 'indicator');
      const told = new Set(wordsOf(activity.text).map(({ stem }) => stem));
      const said = wordsOf(text);
      if (said.length < FEWEST_WORDS || !said.every(({ stem }) => told.has(stem))) continue;
      yield {
        at: placeOf(activity, 'indicator'),
        activity,
        message: `${about(activity)}: показатель ${quote(text, 60)} повторяет мероприятие.`,
        actual: text,
        related: [placeOf(activity, 'activity')],
      };
    }
  },
});
