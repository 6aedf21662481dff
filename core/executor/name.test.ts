import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import type { Definition, DirectoryEntry } from './executor.js';
import { nameExecutors } from './name.js';
import { ORDER_CELLS } from './testing/orders.js';

/** Cells of a document in the order of its measures. */
const cellsOf = (order: string): string[] =>
  (ORDER_CELLS[order] ?? []).flatMap(([text, , measures]) => Array.from({ length: measures }, () => text));

const namesIn = (
  cells: readonly string[],
  definitions: readonly Definition[] = [],
  directory: readonly DirectoryEntry[] = [],
): string[][] => nameExecutors(cells, definitions, directory).cells.map((cell) => cell.map(({ name }) => name));

/** «РМК ×3» stands for three cells. */
const repeat = (cells: readonly (string | readonly [string, number])[]): string[] =>
  cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : Array.from({ length: cell[1] }, () => cell[0])));

describe('nameExecutors on the orders', () => {
  const lines = Object.entries(ORDER_CELLS).flatMap(([order, cells]) => cells.map((cell) => [order, ...cell] as const));

  test.each(lines)('order %s: %s', (order, text, names) => {
    const cells = cellsOf(order);
    expect(namesIn(cells)[cells.indexOf(text)]).toEqual(names);
  });

  test('one body in two spellings is one group', () => {
    const { groups } = nameExecutors(cellsOf('002'), [], []);
    expect(groups.map(({ name }) => name)).toEqual(['ДО', 'РИАЦОКО', 'ВИРО', 'МОУО', 'ОО', 'ФИОКО']);
    const spellings = groups.find(({ name }) => name === 'ВИРО')?.spellings.map(({ text }) => text);
    expect(spellings?.slice(1)).toEqual(['ВИРО', 'ВРО']);
  });

  test('every measure of a spelling is named once', () => {
    const cells = cellsOf('000');
    for (const { spellings } of nameExecutors(cells, [], []).groups) {
      for (const { text, activities } of spellings) {
        expect(new Set(activities).size).toBe(activities.length);
        for (const activity of activities) {
          expect(cells[activity]?.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
        }
      }
    }
  });
});

type Case = readonly [why: string, cells: readonly (string | readonly [string, number])[], names: readonly string[]];

/** The distinct names of all cells. */
const ONE: readonly Case[] = [
  ['case of letters', ['Куратор', 'куратор'], ['куратор']],
  ['kinds of dashes', [['школа-участница', 2], 'Школа – участница', 'школа- участница'], ['школа-участница']],
  ['quotes', [['ГБУ «ИРО»', 2], 'ГБУ "ИРО"'], ['ГБУ «ИРО»']],
  ['a space after №', [['СОШ № 4', 2], 'СОШ №4'], ['СОШ № 4']],
  ['ё', [['советник по учёту', 2], 'советник по учету'], ['советник по учёту']],
  [
    'plural beside singular',
    ['муниципальный координатор', ['муниципальные координаторы', 3]],
    ['муниципальный координатор'],
  ],
  ['only plural: stays so', [['школьные координаторы', 3]], ['школьные координаторы']],
  [
    'schools and school',
    [['школа-участница проекта', 2], 'Школы-участницы проекта', 'Школы - участники проекта'],
    ['школа-участница проекта'],
  ],
  ['of schools', ['куратор', 'куратор школы', 'кураторы школ'], ['куратор']],
  ['the only coordinator', ['муниципальный координатор', ['координатор', 5]], ['муниципальный координатор']],
  ['region and its abbreviation', ['Минобрнауки РХ', 'Минобрнауки Хакасии'], ['Минобрнауки Хакасии']],
  ['the commoner of the two', [['Минобр СК', 3], 'Минобр Ставропольского края'], ['Минобр СК']],
  ['legal form', [['РИАЦОКО', 3], 'ГБУ ВО РИАЦОКО'], ['РИАЦОКО']],
  ['legal form, commoner with it', [['ГБУ ДПО «ИРО»', 3], 'ИРО'], ['ГБУ ДПО «ИРО»']],
  ['first letters', [['РМК', 2], 'Районный методический кабинет'], ['РМК']],
  ['a letter lost', [['ТОИРО', 4], 'ТОРО'], ['ТОИРО']],
  ['letters swapped', [['ЦНППМ', 4], 'ЦНПМП'], ['ЦНППМ']],
  ['a scan of capitals', [['ДО', 2], 'До ВИРО', 'ВИРО'], ['ДО', 'ВИРО']],
  [
    'a letter lost in a word',
    [['муниципальный координатор', 4], 'муниципальный кординатор'],
    ['муниципальный координатор'],
  ],
  ['a person in full and in short', [['Фамилия И.О.', 2], 'Фамилия Имя Отчествович', 'И.О. Фамилия'], ['Фамилия И.О.']],
];

const TWO: readonly Case[] = [
  ['schools and kindergartens', ['ОО', 'ДО'], ['ОО', 'ДО']],
  ['an office and all offices', ['УО', 'МОУО'], ['УО', 'МОУО']],
  ['two schools', [['МБОУ СОШ № 2', 5], 'МБОУ СОШ № 4'], ['МБОУ СОШ № 2', 'МБОУ СОШ № 4']],
  [
    'an institute of the region and another',
    [
      ['ВИРО', 9],
      ['ИРО', 9],
    ],
    ['ВИРО', 'ИРО'],
  ],
  ['known abbreviations', [['РЦОКО', 9], 'ЦОКО'], ['РЦОКО', 'ЦОКО']],
  ['levels of an office', [['РИМЦ', 9], 'ГИМЦ'], ['РИМЦ', 'ГИМЦ']],
  [
    'as common as the other',
    [
      ['ТОИРО', 3],
      ['ТОРО', 3],
    ],
    ['ТОИРО', 'ТОРО'],
  ],
  ['named in one cell', [['ТОИРО', 8], 'ТОИРО, ТОРО'], ['ТОИРО', 'ТОРО']],
  [
    'two levels: which one is meant is open',
    ['муниципальный координатор', 'региональный координатор', 'координатор'],
    ['муниципальный координатор', 'региональный координатор', 'координатор'],
  ],
  [
    'a post and a level beside each other',
    ['муниципальный координатор, координатор'],
    ['муниципальный координатор', 'координатор'],
  ],
  [
    'a curator of what is open',
    ['куратор', 'куратор школы', 'куратор проекта'],
    ['куратор', 'куратор школы', 'куратор проекта'],
  ],
  [
    'directions of deputies',
    [['заместитель директора по УВР', 5], 'заместитель директора по ВР'],
    ['заместитель директора по УВР', 'заместитель директора по ВР'],
  ],
  [
    'leaders of different things',
    [['руководители РМО', 5], 'руководители ШМО'],
    ['руководители РМО', 'руководители ШМО'],
  ],
  [
    'a unit and its institute',
    [['ГАУ ДПО СОИРО', 5], 'Центр экспертизы ГАУ ДПО СОИРО'],
    ['ГАУ ДПО СОИРО', 'Центр экспертизы ГАУ ДПО СОИРО'],
  ],
  [
    'an office and posts with its letters',
    ['РОО', 'Руководители образовательных организаций'],
    ['РОО', 'руководители образовательных организаций'],
  ],
  [
    'two regions fit',
    ['Минобр СК', 'Минобр Ставропольского края', 'Минобр Славского края'],
    ['Минобр СК', 'Минобр Ставропольского края', 'Минобр Славского края'],
  ],
  ['another region', ['Минобр СК', 'Минобр Хакасии'], ['Минобр СК', 'Минобр Хакасии']],
  ['two letters prove nothing', ['ОО', 'Отдел образования'], ['ОО', 'Отдел образования']],
  ['two legal forms', ['МБОУ «Лицей»', 'МБУ «Лицей»', '«Лицей»'], ['МБОУ «Лицей»', 'МБУ «Лицей»', '«Лицей»']],
  ['persons of like names', [['Фамилия И.О.', 5], 'Фамилин И.О.'], ['Фамилия И.О.', 'Фамилин И.О.']],
];

describe('nameExecutors', () => {
  test.each([...ONE, ...TWO])('%s', (_why, cells, names) => {
    expect([...new Set(namesIn(repeat(cells)).flat())].sort()).toEqual([...names].sort());
  });

  test.each([...ONE, ...TWO])('the order of the rows does not matter – %s', (_why, cells, names) => {
    expect([...new Set(namesIn(repeat(cells).reverse()).flat())].sort()).toEqual([...names].sort());
  });

  test('a guessed level is unsure, a read one is not', () => {
    const { cells } = nameExecutors(['муниципальный координатор', 'координатор'], [], []);
    expect(cells).toMatchObject([[{ sure: true }], [{ name: 'муниципальный координатор', sure: false }]]);
  });

  test('definitions of the document and of the cells', () => {
    const definitions = [{ short: 'МОУО', full: 'муниципальных органов управления образованием' }];
    expect(
      namesIn(
        ['Муниципальный орган управления образованием', 'Институт (далее – ИРО)', 'МОУО, ИРО', 'Институт'],
        definitions,
      ),
    ).toEqual([['МОУО'], ['ИРО'], ['МОУО', 'ИРО'], ['ИРО']]);
  });

  test('the directory wins over the document', () => {
    const directory = [{ name: 'ИРО Энской области', aliases: ['ИРО', 'институт развития'] }];
    expect(namesIn(['ИРО', 'Институт развития', 'институт (далее – ИРО)'], [], directory)).toEqual([
      ['ИРО Энской области'],
      ['ИРО Энской области'],
      ['ИРО Энской области'],
    ]);
  });

  test('what the directory tells apart stays apart', () => {
    const directory = [
      { name: 'координатор', aliases: [] },
      { name: 'муниципальный координатор', aliases: [] },
    ];
    expect(namesIn(['координатор', 'муниципальный координатор'], [], directory)).toEqual([
      ['координатор'],
      ['муниципальный координатор'],
    ]);
  });

  test('an executor named twice in a cell counts once, namesakes twice', () => {
    expect(namesIn(['куратор, кураторы', 'И.О. Фамилия, И.О. Фамилия'])).toEqual([
      ['куратор'],
      ['Фамилия И.О.', 'Фамилия И.О.'],
    ]);
  });

  const anyCells = fc.array(
    fc.constantFrom(
      ...Object.values(ORDER_CELLS)
        .flat()
        .map(([text]) => text),
      'ТОРО',
      'СОШ № 1, 2',
      'и.о. директора, И.О. Фамилия',
    ),
    { maxLength: 25 },
  );

  test('names are their own names', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const names = [...new Set(namesIn(cells).flat())];
        expect(namesIn(names)).toEqual(names.map((name) => [name]));
      }),
    );
  });

  test('each name is a spelling of its cell, or one of another cell of its group', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const { cells: named, groups } = nameExecutors(cells, [], []);
        named.forEach((executors, index) => {
          for (const { name, text } of executors) {
            const group = groups.find(
              (one) => one.name === name && one.spellings.some((spelling) => spelling.activities.includes(index)),
            );
            expect(group?.spellings.map((spelling) => spelling.text.replace(/\s+/g, ' '))).toContain(
              text.replace(/\s+/g, ' '),
            );
          }
        });
      }),
    );
  });

  test('hostile cells are named in linear time', () => {
    for (const part of ['Ы Ы ', '-', 'РМК ', 'И.О. Фамилия ', 'СОШ № 1, ']) {
      const cell = part.repeat(Math.ceil(20_000 / part.length));
      expect(
        fastest(1, () => nameExecutors([cell, `${cell}а`], [], [])),
        part,
      ).toBeLessThan(RUNAWAY_MS);
    }
  });

  test('10,000 cells with some 200 names do not run away', () => {
    const pool = Object.values(ORDER_CELLS).flatMap((cells, order) =>
      cells.map(([text]) => `${text}, школа № ${order}`),
    );
    const cells = Array.from({ length: 10_000 }, (_, index) => pool[(index * 7919) % pool.length] ?? '');
    expect(fastest(1, () => nameExecutors(cells, [], []))).toBeLessThan(RUNAWAY_MS);
  });
});
