/** What is worked out before anything is written: blocks, layouts, rows, references. */
import { describe, expect, it } from 'vitest';
import type { OwnCell } from '../../core/report/patch.js';
import { borderedRects, contentOf, formatOf, isWrapped, mergeBlocks, type SheetNames, squared } from './block.js';
import { rowList } from './changed-rows.js';
import { rowReference } from './references.js';

const cell = (value: OwnCell['value'], style: OwnCell['style'] = 'text'): OwnCell => ({ value, style });
const names: SheetNames = {
  nameOf: (name) => (name === 'Вешки – замечания' ? 'Иначе' : name),
  idOf: (name) => (name === 'План' ? 7 : null),
};

describe('a cell of ours', () => {
  it.each<[OwnCell | null, string | number, string, string]>([
    [cell('=1+1'), "'=1+1", '@', 'text is text'],
    [cell(5, 'number'), 5, 'General', 'a number'],
    [cell(0.5, 'percent'), 0.5, '0.00%', 'a share'],
    [cell('2022-03-05', 'date'), 44625, 'dd.mm.yyyy', 'a day as its number: no zone can move it'],
    [cell('не определён', 'date'), 'не определён', '@', 'words in a column of days'],
    [
      { ...cell(1, 'number'), formula: "COUNTIF('Вешки – замечания'!A:A,1)" },
      "=COUNTIF('Иначе'!A:A;1)",
      'General',
      'a formula, to the name the sheet has here',
    ],
    [
      { ...cell('да'), formula: 'IF(A1,"да","нет")' },
      '=IF(A1;"да";"нет")',
      'General',
      'a formula must not lie in a text cell',
    ],
    [
      { value: 'он "сам"', style: 'link', link: { sheet: 'План', cell: { row: 1, column: 1 } } },
      '=HYPERLINK("#gid=7&range=B2";"он ""сам""")',
      'General',
      'a jump inside the workbook',
    ],
    [
      { value: '=B2', style: 'link', link: { sheet: 'Нет такого', cell: { row: 1, column: 1 } } },
      "'=B2",
      '@',
      'a sheet that is gone: the text alone',
    ],
    [cell(null), '', 'General', 'left for the user to fill in'],
    [null, '', 'General', 'beyond the end of the row'],
  ])('%j', (own, value, format, _reason) => {
    expect(contentOf(own, names)).toBe(value);
    expect(formatOf(own, names)).toBe(format);
  });
});

describe('blocks', () => {
  it('bordered alike one below the other are one', () => {
    const rows = squared([[cell('т', 'title')], [cell('а'), cell('б')], [cell('а'), cell('б')], [], [cell('а')]], 3);
    expect(borderedRects(rows)).toEqual([
      { top: 1, left: 0, bottom: 2, right: 1 },
      { top: 4, left: 0, bottom: 4, right: 0 },
    ]);
  });

  it('merge with one call where rows follow each other', () => {
    const wide = (top: number, right: number) => ({ top, left: 0, bottom: top, right });
    const tall = { top: 8, left: 0, bottom: 9, right: 2 };
    expect(mergeBlocks([wide(1, 4), wide(0, 4), wide(2, 4), wide(4, 4), tall, wide(6, 0)])).toEqual({
      across: [{ top: 0, left: 0, bottom: 2, right: 4 }, wide(4, 4)],
      tall: [tall],
    });
  });

  it('wrap in tables and run on in prose', () => {
    const row = squared(
      [[cell('заголовок', 'title')], [cell('а'), cell('б', 'muted')], [cell('в', 'muted'), cell('г')]],
      3,
    );
    expect(row.map((cells) => cells.map((_, column) => isWrapped(cells, column)))).toEqual([
      [false, false, false],
      [true, false, false],
      [true, true, false],
    ]);
  });
});

describe('rows', () => {
  it.each([
    [[4], '5'],
    [[4, 5, 6, 9], '5–7, 10'],
    [[9, 0, 2, 4, 6, 8, 20, 21], '1, 3, 5, 7, 9–10 и ещё 2'],
  ])('%j → %s', (rows, text) => {
    expect(rowList(rows)).toBe(text);
  });
});

describe('rowReference', () => {
  const GONE = { sheet: 'План', row: 6, together: new Set([6]) };
  const found = (name: string, formula: string) => rowReference([{ name, formulas: [['', formula]] }], GONE);

  it.each([
    ['План', '=B7', 'на эту строку ссылается формула в ячейке B1', 'on the same sheet'],
    ['Другой', '=План!B7', 'на эту строку ссылается формула в ячейке B1 листа «Другой»', 'on another sheet'],
    ['План', '=SUM(B2:B9)', null, 'inside a range, which the host shortens'],
    ['Другой', '=B7', null, 'another sheet’s own row'],
  ])('on %s: %s → %s', (sheet, formula, expected, _reason) => {
    expect(found(sheet, formula)).toBe(expected);
  });

  it('a sheet that cannot be looked through keeps the row', () => {
    expect(rowReference([{ name: 'База', formulas: null }], GONE)).toMatch(/^лист «База» слишком велик/);
  });
});
