import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import { splitExecutors } from './split.js';
import { ORDER_CELLS } from './testing/orders.js';

const WORDS = [
  ...new Set(
    Object.values(ORDER_CELLS)
      .flat()
      .flatMap(([text]) => text.split(/(\s+|[,()])/)),
  ),
  ...[
    'И.О.',
    'Фамилия',
    '№',
    '4',
    'МБОУ',
    '«',
    '»',
    '"',
    '(',
    ')',
    '- ',
    '1. ',
    ';',
    '/',
    ' и ',
    ' совместно с ',
    '\n',
    ': ',
    '– ',
    '-\n',
    '/',
    'ОГЭ',
    'математики',
    'Ч.-Д.',
    'оглы',
    'муз.',
    'осуществляющие',
    'зам.',
    'ИВАНОВА',
    'ИвановаА.А.',
    'учителя',
    '4-х',
  ],
];
const cellText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('splitExecutors of any text', () => {
  test('never throws, names are filled and stand in the cell in their order', () => {
    fc.assert(
      fc.property(cellText, (cell) => {
        let from = 0;
        for (const { name, text } of splitExecutors(cell)) {
          expect(name.trim()).toBe(name);
          expect(name).not.toBe('');
          // a cell with markup is read without it
          if (/[<[&]/.test(cell)) continue;
          const at = cell.indexOf(text, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('long hostile cells are read in linear time', () => {
    for (const part of [
      '(',
      '«',
      'и ',
      'а, ',
      'РМК ',
      'И.О. ',
      '(далее – ',
      '№ 1, ',
      'совместно с ',
      '8 (',
      '-',
      ' ',
      '\n',
      'слово ',
      'РМК (а) ',
      '1,',
      'x@y.',
      '\n- ',
      'а-\n',
      'слово-\nслово ',
      'учителей математики, ',
      'РМО физики, ',
      'ОГЭ/',
      'ОГЭ куратор ',
      'И.-',
      'ИВАНОВА А.А. ',
      'Мамедов Р.Г. оглы ',
      'хор. ',
      'РМК – ',
      'ОО, не вошедшие ',
      'согласно приказу № ',
      'не определен ',
    ]) {
      const cell = part.repeat(Math.ceil(20_000 / part.length));
      expect(fastest(1, () => splitExecutors(cell))).toBeLessThan(RUNAWAY_MS);
    }
  });
});
