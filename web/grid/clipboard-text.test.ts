import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows, writeRows } from './clipboard-text.js';

test.each([
  ['one cell', 'РМК', [['РМК']]],
  ['nothing', '', [['']]],
  [
    'a rectangle, the last line break belongs to no row',
    'а\tб\r\nв\tг\r\n',
    [
      ['а', 'б'],
      ['в', 'г'],
    ],
  ],
  ['a line break inside a cell', '"первая\nвторая"\tб', [['первая\nвторая', 'б']]],
  ['quotes inside quotes', '"«а» и ""б"""', [['«а» и "б"']]],
  ['a quote in the middle is a letter', 'проект "500+"', [['проект "500+"']]],
  ['a quoted word at the beginning is a letter too', '"500+" для школ\tб', [['"500+" для школ', 'б']]],
  ['a quote nobody closes', '"а\tб', [['"а', 'б']]],
  [
    'empty cells stay',
    '\t\nа\t',
    [
      ['', ''],
      ['а', ''],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(readRows(text)).toEqual(rows);
});

test('what is copied is pasted as it was', () => {
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('"', '""', '\t', 'а\nб', '"а"', 'а"\tб', ''))
    .map((text) => text.replace(/\r/g, ''));
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(rows, (written) => {
      // a last row of one empty cell cannot be told from a line break at the end
      fc.pre(written.length === 1 || written[written.length - 1]?.join('\t') !== '');
      expect(readRows(writeRows(written))).toEqual(written);
    }),
  );
});

test('a hostile text takes linear time', () => {
  const text = '"a""\t'.repeat(200_000);
  expect(readRows(text)[0]?.length).toBeGreaterThan(0);
});
