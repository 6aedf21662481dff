import { describe, expect, test } from 'vitest';
import type { NewColumn } from '../../core/report/patch.js';
import { nodeCodec } from '../node/codec.js';
import { readWorkbook } from '../read.js';
import { readFixture } from '../testing/fixtures.js';
import { type Handmade, handmade, stylesWith, textRows } from '../testing/handmade.js';
import { patched, SHEET_1, textOf, textsOf } from '../testing/patched.js';
import { rect } from '../testing/patches.js';
import { newComplaints } from '../testing/validate.js';

const column = (header: string, more: Partial<NewColumn> = {}): NewColumn => {
  const { top: row, left } = rect(header);
  return {
    sheet: 'План',
    header: { row, column: left },
    title: 'Отметка',
    rows: { top: row + 1, bottom: row + 3 },
    options: null,
    styleFrom: { row, column: 1 },
    width: 22,
    ...more,
  };
};
/** Style 1 has a border, style 2 another look. */
const STYLES = stylesWith()
  .replace(
    /<cellXfs.*<\/cellXfs>/,
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0"/></cellXfs>',
  )
  .replace('<borders count="1">', '<borders count="2">')
  .replace('</borders>', '<border><left style="thin"/><right/><top/><bottom/><diagonal/></border></borders>');
const ROWS =
  '<sheetData><row r="1"><c r="A1" s="2" t="str"><v>№</v></c><c r="B1" s="2" t="str"><v>Срок</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="1" t="str"><v>май</v></c></row><row r="3"><c r="A3" s="1"><v>2</v></c><c r="B3" s="1"/></row></sheetData>';
const plan = (sheet: string, more: Omit<Handmade, 'sheets'> = {}): Uint8Array =>
  handmade({ sheets: { План: sheet }, styles: STYLES, ...more });
const add = (bytes: Uint8Array, ...columns: NewColumn[]) => patched(bytes, { columns });
const sheetOf = (bytes: Uint8Array): string => textOf(bytes, SHEET_1);

describe('a column is added', () => {
  test('the heading looks like its neighbour, the rows take borders from their left and nothing else', () => {
    const { bytes, notes } = add(plan(ROWS), column('C1'));
    expect(notes).toEqual([]);
    expect(sheetOf(bytes)).toContain(
      '<c r="C1" s="2" t="inlineStr"><is><t xml:space="preserve">Отметка</t></is></c></row>',
    );
    expect(sheetOf(bytes)).toContain('<v>май</v></c><c r="C2" s="3"/></row>');
    expect(sheetOf(bytes)).toContain('<c r="B3" s="1"/><c r="C3" s="3"/></row>');
    expect(sheetOf(bytes)).not.toContain('C4');
    expect(textOf(bytes, 'xl/styles.xml')).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs>',
    );
  });

  test('the next one takes its borders from it', () => {
    const { bytes } = add(plan(ROWS), column('C1'), column('D1', { title: 'Дата' }));
    expect(sheetOf(bytes)).toContain('<c r="C2" s="3"/><c r="D2" s="3"/></row>');
  });

  test('with values they stand in its rows, wrapped; a row without one has its border only', () => {
    const { bytes } = add(plan(ROWS), column('C1', { rows: { top: 1, bottom: 3 }, values: ['50 %', '', '=1+1'] }));
    const text = (value: string) => `t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c></row>`;
    expect(sheetOf(bytes)).toContain(`<c r="C2" s="3" ${text('50 %')}`);
    expect(sheetOf(bytes)).toContain('<c r="C3" s="3"/></row>');
    // text, not a formula; there is no cell to the left to take a border from
    expect(sheetOf(bytes)).toContain(`<c r="C4" s="4" ${text('=1+1')}`);
    expect(textOf(bytes, 'xl/styles.xml')).toContain('<alignment vertical="top" wrapText="1"/></xf>');
  });

  test('the cells of the user are as before', () => {
    const read = (bytes: Uint8Array): string[][] => {
      const workbook = readWorkbook(bytes, nodeCodec);
      return workbook.refused
        ? []
        : (workbook.grids[0]?.cells ?? []).map((row) => row.slice(0, 2).map(({ text }) => text));
    };
    expect(read(add(plan(ROWS), column('C1')).bytes)).toEqual(read(plan(ROWS)));
  });

  test('in a workbook of every kind, with nothing new to complain of', async () => {
    const before = readFixture('prefixed.xlsx');
    const more = {
      sheet: 'Дорожная карта',
      rows: { top: 4, bottom: 15 },
      styleFrom: { row: 2, column: 7 },
      options: ['да', 'нет & "как"'],
    };
    const { bytes, notes } = add(before, column('I3', more), column('J3', { ...more, options: null }));
    expect(notes).toEqual([]);
    expect(await newComplaints(before, bytes)).toEqual([]);
  });
});

describe('the drop-down', () => {
  const options = ['да', 'нет'];

  test('offers words and lets others pass', () => {
    expect(sheetOf(add(plan(ROWS), column('C1', { options })).bytes)).toContain(
      '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C4"><formula1>"да,нет"</formula1></dataValidation></dataValidations>',
    );
  });

  test('stands beside checks of the user, never over them', () => {
    const check = (range: string): string =>
      `<dataValidations count="1"><dataValidation type="whole" sqref="${range}"/></dataValidations>`;
    expect(sheetOf(add(plan(ROWS + check('A2:A4 B9')), column('C1', { options })).bytes)).toContain(
      '<dataValidations count="2">',
    );
    expect(sheetOf(add(plan(ROWS + check('A2:A4 C4:D9')), column('C1', { options })).bytes)).toContain(
      check('A2:A4 C4:D9'),
    );
  });

  test('is left out where its words do not fit a list', () => {
    expect(sheetOf(add(plan(ROWS), column('C1', { options: ['да, но', 'нет'] })).bytes)).not.toContain(
      'dataValidation',
    );
    expect(sheetOf(add(plan(ROWS), column('C1', { options: ['а'.repeat(256)] })).bytes)).not.toContain(
      'dataValidation',
    );
  });
});

describe('the width', () => {
  const cols = (...entries: string[]): string => (entries.length > 0 ? `<cols>${entries.join('')}</cols>` : '');
  const col = (min: number, max: number, width: number, more = ''): string =>
    `<col min="${min}" max="${max}" width="${width}"${more} customWidth="1"/>`;

  test.each([
    ['no widths yet', cols(), cols(col(3, 3, 22))],
    ['others only', cols(col(1, 1, 5), col(9, 9, 5)), cols(col(1, 1, 5), col(3, 3, 22), col(9, 9, 5))],
    ['behind all', cols(col(1, 2, 5)), cols(col(1, 2, 5), col(3, 3, 22))],
    ['its own, narrower', cols(col(3, 3, 9)), cols(col(3, 3, 22))],
    ['its own, wider', cols(col(3, 3, 40)), cols(col(3, 3, 40))],
    [
      'in the middle of many',
      cols(col(1, 16384, 9, ' style="2"')),
      cols(col(1, 2, 9, ' style="2"'), col(3, 3, 22, ' style="2"'), col(4, 16384, 9, ' style="2"')),
    ],
    ['at the beginning of many', cols(col(3, 5, 9)), cols(col(3, 3, 22), col(4, 5, 9))],
  ])('%s', (_, before, expected) => {
    expect(sheetOf(add(plan(before + ROWS), column('C1')).bytes)).toContain(`${expected}<sheetData>`);
  });
});

describe('a column is not added and the user is told', () => {
  test.each<[string, Uint8Array, string]>([
    ['its heading is taken', plan(textRows([['№', 'Срок', 'Примечание']])), 'в ячейке C1 теперь «Примечание»'],
    ['one of its cells is taken', plan(textRows([['№', 'Срок'], [], ['', '', 'да']])), 'в ячейке C3 теперь «да»'],
    [
      'a formula without result',
      plan('<sheetData><row r="2"><c r="C2"><f>A1</f></c></row></sheetData>'),
      'в ячейке C2 теперь формула',
    ],
    ['merged cells', plan(`${ROWS}<mergeCells count="1"><mergeCell ref="A2:D2"/></mergeCells>`), 'объединённые ячейки'],
    ['a protected sheet', plan(`${ROWS}<sheetProtection sheet="1"/>`), 'лист защищён'],
  ])('%s', (_, before, reason) => {
    const { bytes, notes } = add(before, column('C1'));
    expect(notes).toEqual([expect.stringContaining(reason)]);
    expect(notes[0]).toMatch(/^Лист «План»: столбец C «Отметка» не добавлен – /);
    expect(textsOf(bytes)).toEqual(textsOf(before));
  });

  test('a sheet that is not there', () => {
    expect(add(plan(ROWS), column('C1', { sheet: 'Нет' })).notes).toEqual([expect.stringContaining('Листа «Нет»')]);
  });

  test('the same column a second time', () => {
    const { bytes } = add(plan(ROWS), column('C1'));
    const again = add(bytes, column('C1'));
    expect(again.bytes).toEqual(bytes);
    expect(again.notes).toHaveLength(1);
  });
});
