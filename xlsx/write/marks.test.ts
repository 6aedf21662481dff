import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../core/grid/a1.js';
import { handmade, stylesWith, textRows } from '../testing/handmade.js';
import { patched, SHEET_1, textOf } from '../testing/patched.js';
import { noMarks, rect } from '../testing/patches.js';

const ROWS = textRows([
  ['а', 'б'],
  ['в', 'г'],
  ['д', 'е'],
]);
const file = (afterRows: string): Uint8Array => handmade({ sheets: { План: ROWS + afterRows }, styles: stylesWith() });
const marks = (error: string[], warning: string[] = []) => ({
  marks: [{ sheet: 'План', cells: { error: error.map(rect), warning: warning.map(rect), info: [] }, notes: [] }],
});
const CLEAR = { marks: [noMarks('План')] };

/** Priorities of all rules in the order of the file, ours with their severity. */
function priorities(bytes: Uint8Array): string[] {
  const rules = textOf(bytes, SHEET_1).matchAll(/<(?:x14:)?cfRule\s[^>]*?priority="(\d+)"[\s\S]*?<\/(?:x14:)?cfRule>/g);
  return [...rules].map(([xml, priority]) => `${/veshki:(\w+)/.exec(xml)?.[1] ?? ''}${priority}`);
}

const rule = (priority: number): string =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>A1=1</formula></cfRule></conditionalFormatting>`;
const EXTENSION =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="iconSet" priority="3" id="{00000000-0000-0000-0000-000000000001}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

describe('one rule per severity', () => {
  test('stands at its place among the children of the sheet', () => {
    const { bytes } = patched(
      file(
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
      ),
      marks(['A1']),
    );
    expect(textOf(bytes, SHEET_1)).toContain(
      '</mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("veshki:error")&gt;0</formula></cfRule></conditionalFormatting><pageMargins',
    );
  });

  test('cells one under another become one range, overlapping ones too', () => {
    const { bytes } = patched(file(''), marks(['B2', 'A1', 'A3', 'A2', 'B3:B5', 'B4', 'D1:E1', 'D2:E2']));
    expect(textOf(bytes, SHEET_1)).toContain('sqref="A1:A3 B2:B5 D1:E2"');
  });

  test('any cells: the ranges cover just these cells', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(4) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: cellName, minLength: 1, maxLength: 20 }), (cells) => {
        const { bytes } = patched(file(''), marks(cells.map(cellName)));
        const ranges = (/sqref="([^"]+)"/.exec(textOf(bytes, SHEET_1))?.[1] ?? '').split(' ').map(rect);
        const covered = ranges.flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, down) =>
            Array.from({ length: right - left + 1 }, (__, over) => cellName({ row: top + down, column: left + over })),
          ).flat(),
        );
        expect(covered.sort()).toEqual(cells.map(cellName).sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('priorities', () => {
  test('ours come first, the user’s keep their order behind them and come back', () => {
    const before = file(rule(1) + rule(2) + EXTENSION);
    const { bytes } = patched(before, marks(['A1'], ['B1']));
    expect(priorities(bytes)).toEqual(['3', '4', 'error1', 'warning2', '5']);
    const fewer = patched(bytes, marks(['A2'])).bytes;
    expect(priorities(fewer)).toEqual(['2', '3', 'error1', '4']);
    expect(textOf(patched(fewer, CLEAR).bytes, SHEET_1)).toBe(textOf(before, SHEET_1));
  });

  test('a rule the user put before ours afterwards stays before the others', () => {
    const { bytes } = patched(file(rule(2) + marked('error', 1) + rule(3)), CLEAR);
    expect(priorities(bytes)).toEqual(['1', '2']);
    expect(priorities(patched(file(rule(1) + marked('error', 2) + rule(3)), CLEAR).bytes)).toEqual(['1', '2']);
  });

  test('rules tied to a pivot table are called by number from elsewhere: ours come last, nothing moves', () => {
    const pivoted = rule(4).replace('<conditionalFormatting', '<conditionalFormatting pivot="1"');
    expect(priorities(patched(file(rule(2) + pivoted), marks(['A1'])).bytes)).toEqual(['2', '4', 'error5']);
  });
});

const marked = (severity: string, priority: number): string =>
  `<conditionalFormatting sqref="B2"><cfRule type="expression" priority="${priority}" dxfId="0"><formula>LEN(&quot;veshki:${severity}&quot;)&gt;0</formula></cfRule></conditionalFormatting>`;

describe('former marks', () => {
  test('are replaced however another program wrote them', () => {
    const { bytes } = patched(file(marked('error', 1) + marked('warning', 2)), marks(['A1']));
    expect(priorities(bytes)).toEqual(['error1']);
    expect(textOf(bytes, SHEET_1)).not.toContain('sqref="B2"');
  });

  test('leave a block they share with a rule of the user', () => {
    const shared = rule(1).replace(
      '</conditionalFormatting>',
      '<cfRule type="expression" priority="2" dxfId="0"><formula>LEN("veshki:info")&gt;0</formula></cfRule></conditionalFormatting>',
    );
    expect(textOf(patched(file(shared), CLEAR).bytes, SHEET_1)).toContain(rule(1));
  });

  test('of sheets the patch does not name stay', () => {
    const before = handmade({ sheets: { План: ROWS, Другой: ROWS + marked('error', 1) }, styles: stylesWith() });
    const { bytes } = patched(before, marks(['A1']));
    expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).toBe(textOf(before, 'xl/worksheets/sheet2.xml'));
  });
});

describe('styles', () => {
  test('the colour is added once, at its place, and found again', () => {
    const { bytes } = patched(file(''), marks(['A1']));
    expect(textOf(bytes, 'xl/styles.xml')).toMatch(/<\/cellXfs><dxfs count="1"><dxf><fill>.*<\/dxfs><\/styleSheet>$/);
    expect(textOf(patched(bytes, marks(['B1'])).bytes, 'xl/styles.xml')).toBe(textOf(bytes, 'xl/styles.xml'));
  });

  test('a workbook without a styles part gets one', () => {
    const { bytes } = patched(handmade({ sheets: { План: ROWS } }), marks(['A1']));
    expect(textOf(bytes, 'xl/styles.xml')).toContain('<dxfs count="1"><dxf>');
    expect(textOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
    expect(textOf(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  });
});

test('marks for a sheet that is not there are reported', () => {
  const { bytes, notes } = patched(file(''), { marks: [noMarks('Нет такого')] });
  expect(notes).toEqual([expect.stringContaining('Листа «Нет такого» в книге нет')]);
  expect(bytes).toEqual(file(''));
});
