/** A post without its level where the table also has it with one: «координатор» beside «муниципальный координатор». */

import { withLevel } from '../../executor/spelling.js';
import { LEVELS } from '../../executor/words.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, joinWithAnd } from '../support/labels.js';
import { differencesIn } from './differences.js';
import { cellCount, type Mention, type Mentions, marking, mentionsByName, renaming } from './mentions.js';

export const underspecifiedExecutor = rule({
  id: 'executor/underspecified',
  severity: 'info',
  title: 'Не указан уровень исполнителя',
  why: 'В других строках та же должность названа с уровнем: неясно, тот же это человек или другой.',
  advice: 'Добавьте уровень: муниципальный, региональный, школьный.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Муниципальный координатор', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'Координатор, РМК', 'Отчёт'],
        ['3', 'Круглый стол', '20.04.2022', 'координаторы', 'Справка'],
      ],
    },
    {
      note: 'подходят два уровня',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Муниципальный координатор', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'Региональный координатор', 'Отчёт'],
        ['3', 'Круглый стол', '20.04.2022', 'координатор', 'Справка'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Координатор', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'координатор', 'Отчёт'],
      ],
    },
    {
      note: 'в одной ячейке – разные люди',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Муниципальный координатор, координатор', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
  ],
  *check(roadmap, { settings }) {
    const differenceOf = differencesIn(roadmap, settings);
    const byName = mentionsByName(roadmap);
    for (const [name, mentions] of byName) {
      const texts = [...new Set(mentions.map(({ executor }) => executor.text))];
      const short = new Set(texts.filter((text) => differenceOf(text, name) === 'level'));
      const [first, ...others] = mentions.filter(({ executor }) => short.has(executor.text));
      if (!first) continue;
      const odd: [Mention, ...Mention[]] = [first, ...others];
      const edits = renaming(roadmap.grid, odd, (text) => withLevel(text, name));
      yield {
        ...marking(odd),
        message: `${about(first.activity)}: ${quote(first.executor.text, 40)} без уровня${cellCount(odd)}, в других строках ${quote(name, 40)}.`,
        actual: first.executor.text,
        expected: [withLevel(first.executor.text, name)],
        ...(edits.length > 0 && { fix: { title: `Указать уровень: ${quote(name, 40)}`, edits } }),
      };
    }
    yield* severalLevels(byName);
  },
});

/** A post without a level beside two and more with one. */
function* severalLevels(byName: Mentions) {
  for (const [name, mentions] of byName) {
    const [first] = mentions;
    if (first.executor.kind !== 'role' || name.includes(' ')) continue;
    const full = LEVELS.map((level) => `${level} ${name}`).filter((one) => byName.has(one));
    if (full.length < 2) continue;
    yield {
      ...marking(mentions),
      message: `${about(first.activity)}: неясно, какой ${quote(name, 40)}: есть ${joinWithAnd(full.map((one) => quote(one, 40)))}.`,
      actual: first.executor.text,
      expected: full,
    };
  }
}
