/** One executor in several spellings: one finding for each executor. */
import { type SpellingDifference, sameLetters } from '../../executor/spelling.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { type Difference, differencesIn } from './differences.js';
import { cellCount, type Mention, marking, mentionsByName, renaming } from './mentions.js';

interface OddMention extends Mention {
  readonly difference: SpellingDifference;
}

export const executorSpelling = rule({
  id: 'executor/spelling',
  severity: 'warning',
  title: 'Один исполнитель записан по-разному',
  why: 'Для фильтра и подсчёта долей разные написания – это разные исполнители.',
  advice: 'Пишите исполнителя везде одинаково.',
  flags: [
    {
      note: 'разные тире, лишние пробелы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Школа-участница проекта', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'Школа-участница проекта', 'Отчёт'],
        ['3', 'Круглый стол', '20.04.2022', 'куратор, школа–участница проекта', 'Справка'],
        ['4', 'Итоговая конференция', '14.12.2022', 'Школа - участница проекта', 'Сборник'],
      ],
    },
    {
      note: 'потеряна буква',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'ВИРО', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'ВИРО', 'Отчёт'],
        ['3', 'Круглый стол', '20.04.2022', 'ВРО', 'Справка'],
      ],
    },
    {
      note: 'область названа по-разному',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Минобрнауки Хакасии', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'Минобрнауки РХ', 'Отчёт'],
      ],
    },
  ],
  passes: [
    {
      note: 'первая буква и перенос строки – не разнобой',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Муниципальный координатор', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК, муниципальный\nкоординатор', 'Отчёт'],
      ],
    },
    {
      note: 'сокращение введено в самой таблице',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Институт развития образования (далее – ИРО)', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'ИРО', 'Отчёт'],
      ],
    },
    {
      note: 'разные организации',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'МБОУ СОШ № 2', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'МБОУ СОШ № 4', 'Отчёт'],
        ['3', 'Круглый стол', '20.04.2022', 'ОО, ДО', 'Справка'],
      ],
    },
  ],
  *check(roadmap, { settings }) {
    const differenceOf = differencesIn(roadmap, settings);
    for (const [name, mentions] of mentionsByName(roadmap)) {
      const [first, ...others] = oddOnes(name, mentions, differenceOf);
      if (!first) continue;
      const odd: [OddMention, ...OddMention[]] = [first, ...others];
      const slips = odd.filter(({ difference }) => difference === 'slip');
      yield {
        ...marking(odd),
        message: `${about(first.activity)}: исполнитель ${quote(first.executor.text, 40)}${cellCount(odd)}, а обычно ${quote(name, 40)}.`,
        actual: first.executor.text,
        expected: [name],
        ...(slips.length === 0 && { severity: 'info' }),
        ...fixOf(roadmap, slips, name),
      };
    }
  },
});

function oddOnes(name: string, mentions: readonly Mention[], differenceOf: Difference): OddMention[] {
  const [first = '', ...others] = new Set(mentions.map(({ executor }) => executor.text));
  // a name that stands in one spelling only is not odd
  if (others.every((text) => sameLetters(text, first))) return [];
  const differences = new Map<string, SpellingDifference>();
  for (const text of [first, ...others]) differences.set(text, differenceOf(text, name));
  const odd: OddMention[] = [];
  for (const mention of mentions) {
    const difference = differences.get(mention.executor.text);
    if (difference === 'slip' || difference === 'variant') odd.push({ ...mention, difference });
  }
  return odd;
}

/** Only slips are mended: a plural or a full name may be meant. */
function fixOf({ grid }: Roadmap, slips: readonly Mention[], name: string) {
  const edits = renaming(grid, slips, (text) => likeFirstLetter(name, text));
  return edits.length > 0 ? { fix: { title: `Писать исполнителя везде одинаково: ${quote(name, 40)}`, edits } } : {};
}

/** The name with a capital where the words it replaces have one. */
function likeFirstLetter(name: string, text: string): string {
  return /^[А-ЯЁ][а-яё]/.test(text) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
