import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../core/rules/finding.js';
import { deleteRow, edit, gridOf, plan, rowsOf, setText, shown } from '../testing/edits.js';
import { handmade, textRows } from '../testing/handmade.js';
import { patched, SHEET_1, textOf, textsOf } from '../testing/patched.js';

describe('a text is set', () => {
  test.each([
    [
      'in place of a text, style kept',
      '<row r="1"><c r="A1" s="2" t="str"><v>май</v></c></row>',
      setText('A1', 'май', 'июнь & июль'),
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">июнь &amp; июль</t></is></c>',
    ],
    [
      'a date stays a date',
      '<row r="1"><c r="A1" s="1"><v>44919</v></c></row>',
      setText('A1', '24.12.2022', '24.12.2021'),
      '<c r="A1" s="1"><v>44554</v></c>',
    ],
    [
      'a date becomes words',
      '<row r="1"><c r="A1" s="1"><v>44919</v></c></row>',
      setText('A1', '24.12.2022', 'декабрь 2021'),
      't="inlineStr"><is><t xml:space="preserve">декабрь 2021',
    ],
    [
      'a date that is none becomes words',
      '<row r="1"><c r="A1" s="1"><v>44919</v></c></row>',
      setText('A1', '24.12.2022', '31.02.2022'),
      't="inlineStr"><is><t xml:space="preserve">31.02.2022',
    ],
    [
      'a number stays a number',
      '<row r="1"><c r="A1" s="2"><v>7</v></c></row>',
      setText('A1', '7', '8'),
      '<c r="A1" s="2"><v>8</v></c>',
    ],
    [
      'a number with a fraction',
      '<row r="1"><c r="A1"><v>7.5</v></c></row>',
      setText('A1', '7,5', '8,25'),
      '<c r="A1"><v>8.25</v></c>',
    ],
    [
      'a number becomes a text where dots are meant',
      '<row r="1"><c r="A1"><v>7</v></c></row>',
      setText('A1', '7', '1.10'),
      '<is><t xml:space="preserve">1.10</t>',
    ],
    [
      'a text of figures stays a text',
      '<row r="1"><c r="A1" t="str"><v>1.9</v></c></row>',
      setText('A1', '1.9', '10'),
      '<is><t xml:space="preserve">10</t>',
    ],
    [
      'the cell is emptied',
      '<row r="1"><c r="A1" s="2" t="str"><v>май</v></c><c r="B1"><v>1</v></c></row>',
      setText('A1', 'май', ''),
      '<row r="1"><c r="A1" s="2"/><c r="B1">',
    ],
    [
      'into a styled empty cell',
      '<row r="1"><c r="A1" s="2"/><c r="B1"><v>1</v></c></row>',
      setText('A1', '', 'да'),
      '<c r="A1" s="2" t="inlineStr">',
    ],
    [
      'between cells',
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      setText('B1', '', 'да'),
      '<v>1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">да</t></is></c><c r="C1">',
    ],
    ['behind the last cell', '<row r="1"><c r="A1"><v>1</v></c></row>', setText('B1', '', 'да'), '</is></c></row>'],
    [
      'into an empty row',
      '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>',
      setText('A1', '', 'да'),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">да</t></is></c></row><row r="2">',
    ],
    [
      'into a row that is not there',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
      setText('A2', '', 'да'),
      '</row><row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">да</t></is></c></row><row r="3">',
    ],
    [
      'below the last row',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      setText('B3', '', 'да'),
      '<row r="3"><c r="B3" t="inlineStr">',
    ],
    [
      'a formula-like text stays a text',
      '<row r="1"><c r="A1" t="str"><v>а</v></c></row>',
      setText('A1', 'а', '=1+1'),
      '<is><t xml:space="preserve">=1+1</t></is>',
    ],
  ])('%s', (_, rows, one, expected) => {
    const { bytes, notes } = edit(plan(rowsOf(rows)), one);
    expect(textOf(bytes, SHEET_1)).toContain(expected);
    expect(notes).toEqual([]);
  });

  test('in the prefix of the part', () => {
    const { 'xl/worksheets/sheet1.xml': xml = '' } = textsOf(plan(textRows([['а', 'б']])));
    const prefixed = xml.replace('<worksheet xmlns=', '<worksheet xmlns:x=').replace(/<(\/?)(\w)/g, '<$1x:$2');
    const before = handmade({ sheets: { План: '' }, parts: { [SHEET_1]: prefixed } });
    expect(textOf(edit(before, setText('B1', 'б', 'в')).bytes, SHEET_1)).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">в</x:t></x:is></x:c>',
    );
  });

  test('any texts in any cells: they read as set, all others as before', () => {
    const cell = fc.record({
      row: fc.nat(5),
      column: fc.nat(4),
      text: fc.constantFrom('', 'да', ' а <б>', '_x0041_\n&'),
    });
    const before = plan(textRows([['а', '', 'б'], [], ['в'], ['', 'г', '', 'д']]));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 9 + column, maxLength: 8 }), (cells) => {
        const cellOf = (bytes: Uint8Array, row: number, column: number) =>
          gridOf(bytes).cells[row]?.[column]?.text ?? '';
        const { bytes } = edit(
          before,
          ...cells.map(
            ({ row, column, text }): Edit => ({
              kind: 'set-text',
              row,
              column,
              expect: cellOf(before, row, column),
              text,
            }),
          ),
        );
        for (let row = 0; row < 7; row++) {
          for (let column = 0; column < 6; column++) {
            const set = cells.find((one) => one.row === row && one.column === column);
            expect(cellOf(bytes, row, column)).toBe(set ? set.text : cellOf(before, row, column));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a text is left alone and the user is told', () => {
  const formula = '<c r="A1"><f>B1</f><v>7</v></c>';
  test.each<[string, Uint8Array, Edit, string]>([
    ['another text stands there', plan(textRows([['июнь']])), setText('A1', 'май', 'июль'), 'в ячейке теперь «июнь»'],
    ['the cell is empty now', plan(textRows([['июнь']])), setText('B1', 'май', 'июль'), 'ячейка теперь пуста'],
    ['a formula', plan(rowsOf(`<row r="1">${formula}</row>`)), setText('A1', '7', '8'), 'в ячейке формула'],
    [
      'a cell of an array formula',
      plan(rowsOf('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>')),
      setText('B1', '2', '3'),
      'в ячейке формула',
    ],
    [
      'a cell under a merge',
      plan(`${textRows([['а', 'б']])}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`),
      setText('B1', 'б', 'в'),
      'закрыта объединением',
    ],
    [
      'a protected sheet',
      plan(`${textRows([['а']])}<sheetProtection sheet="1"/>`),
      setText('A1', 'а', 'б'),
      'лист защищён',
    ],
    [
      'a header of a table',
      plan(`${textRows([['Срок'], ['май']])}<tableParts count="1"><tablePart r:id="t"/></tableParts>`, {
        related: { План: [['t', 'table', 'xl/tables/table1.xml']] },
        parts: { 'xl/tables/table1.xml': '<table ref="A1:A2"/>' },
      }),
      setText('A1', 'Срок', 'Сроки'),
      'заголовок «умной таблицы»',
    ],
  ])('%s', (_, before, one, reason) => {
    const { bytes, notes } = edit(before, one);
    expect(notes).toEqual([expect.stringContaining(reason)]);
    expect(notes[0]).toMatch(/^Лист «План», ячейка [AB]1: правка не внесена – /);
    expect(bytes).toEqual(before);
  });

  test('a protection that is switched off does not count', () => {
    const before = plan(`${textRows([['а']])}<sheetProtection sheet="0" objects="1"/>`);
    expect(shown(edit(before, setText('A1', 'а', 'б')).bytes)).toEqual([['б']]);
  });

  test('a row whose text was changed is not deleted with it', () => {
    const { bytes, notes } = edit(plan(textRows([['а'], ['б']])), setText('A1', 'а', 'в'), deleteRow(1, 'а'));
    expect(shown(bytes)).toEqual([['в'], ['б']]);
    expect(notes).toEqual([expect.stringContaining('эту строку меняет другая правка')]);
  });

  test('of two edits of one cell the second', () => {
    const { bytes, notes } = edit(plan(textRows([['а']])), setText('A1', 'а', 'б'), setText('A1', 'а', 'в'));
    expect(shown(bytes)).toEqual([['б']]);
    expect(notes).toEqual([expect.stringContaining('меняет другая правка')]);
  });
});

describe('a group of edits', () => {
  const before = plan(textRows([['Проведение'], ['совещаний'], ['другое']]));
  const join = [setText('A1', 'Проведение', 'Проведение совещаний'), deleteRow(2, 'совещаний')];

  test('is done as a whole', () => {
    expect(shown(patched(before, { edits: [{ sheet: 'План', edits: join }] }).bytes)).toEqual([
      ['Проведение совещаний'],
      ['другое'],
    ]);
  });

  test('or not at all', () => {
    const stale = [setText('A1', 'Провести', 'Провести совещания'), deleteRow(2, 'совещаний')];
    const { bytes, notes } = patched(before, { edits: [{ sheet: 'План', edits: stale }] });
    expect(bytes).toEqual(before);
    expect(notes).toHaveLength(1);
  });
});

test('edits of a sheet that is not there are reported', () => {
  const { notes } = patched(plan(textRows([['а']])), { edits: [{ sheet: 'Нет', edits: [setText('A1', 'а', 'б')] }] });
  expect(notes).toEqual([expect.stringContaining('Листа «Нет» в книге нет')]);
});
