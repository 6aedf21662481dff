/** Looks of cells: one by one, by matrix, cleared, not adjusted (`excel.md #20`–`#22`, `#39`, `#53`). */
import { beforeEach, describe, expect, it } from 'vitest';
import { peek, snapshotOf } from '../book/book.js';
import { usePage } from './testing/page.js';

const page = usePage([
  ['а', 'б'],
  ['в', 'г'],
]);

describe('setCellProperties (excel.md #20–#22)', () => {
  const paint = (rows: unknown, address = 'A1:B2') =>
    page.failure((sheet) => sheet.getRange(address).setCellProperties(rows as Excel.SettableCellProperties[][]));

  it('{} leaves a cell, looks not named stay', async () => {
    page.cell('B2').look.wrapText = true;
    page.cell('A1').fill = '#FFFF00';
    await paint([
      [{}, { format: { fill: { color: '#ff0000' } } }],
      [{}, { format: { font: { bold: true } } }],
    ]);
    expect([page.cell('A1').fill, page.cell('B1').fill]).toEqual(['#FFFF00', '#FF0000']);
    expect(page.cell('B2').look).toEqual({ wrapText: true, 'font/bold': true });
  });

  it('the shape must be exact', async () => {
    expect(await paint([[{}, {}]])).toBe('InvalidArgument');
  });

  it('80,000 cells pass, more do not', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => Array.from({ length: 100 }, () => ({})));
    expect(await paint(rows(800), 'A1:CV800')).toBe('');
    expect(await paint(rows(801), 'A1:CV801')).toBe('GeneralException');
  });

  it.each<[why: string, element: unknown]>([
    ['null, which crashed builds of 2019', null],
    ['no colour: how a fill is cleared is unverified', { format: { fill: { color: '' } } }],
    ['a look this host does not know', { format: { fill: { pattern: 'Solid' } } }],
  ])('a gap: %s', async (_, element) => {
    expect(await paint([[element]], 'A1')).toBe('FakeHostGap');
  });

  it('a colour that is none is refused', async () => {
    expect(await paint([[{ format: { fill: { color: 'красный' } } }]], 'A1')).toBe('InvalidArgument');
  });

  it('750 marks by one matrix take few actions, one by one thousands', async () => {
    const fill = { format: { fill: { color: '#FFC7CE' } } };
    const rows = Array.from({ length: 3000 }, (_, row) => [row % 4 === 0 ? fill : {}]);
    await page.run(async (sheet) => sheet.getRangeByIndexes(0, 2, 3000, 1).setCellProperties(rows));
    await page.run(async (sheet) => {
      for (let row = 0; row < 3000; row += 4) sheet.getCell(row, 2).format.fill.color = '#FFC7CE';
    });
    const [matrix, single] = page.excel.work();
    expect(matrix?.actions).toBeLessThan(10);
    expect(matrix?.requestBytes).toBeLessThan(100_000);
    expect(single?.actions).toBeGreaterThan(3000);
  });
});

describe('fills (excel.md #39)', () => {
  it('a colour is written and read in capitals; clear() takes it off and leaves no trace', async () => {
    const before = JSON.stringify(snapshotOf(page.book));
    await page.run(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#ffc7ce';
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFC7CE');
    });
    expect(page.cell('A1').fill).toBe('#FFC7CE');
    await page.run(async (sheet) => sheet.getRange('A1:B2').format.fill.clear());
    expect(JSON.stringify(snapshotOf(page.book))).toBe(before);
  });

  it('a tint is kept beside its colour', async () => {
    await page.run(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#4472C4';
      fill.tintAndShade = 0.4;
      await context.sync();
      fill.load('tintAndShade');
      await context.sync();
      expect(fill.tintAndShade).toBe(0.4);
    });
  });
});

describe('clearing', () => {
  beforeEach(() => {
    Object.assign(page.cell('A1'), {
      fill: '#FFFF00',
      format: '@',
      look: { wrapText: true, hyperlink: { address: 'а' } },
    });
  });

  it.each([
    ['Contents', { value: null, fill: '#FFFF00', format: '@', look: { wrapText: true, hyperlink: { address: 'а' } } }],
    ['Formats', { value: 'а', fill: null, format: 'General', look: { hyperlink: { address: 'а' } } }],
    ['Hyperlinks', { value: 'а', fill: '#FFFF00', format: '@', look: { wrapText: true } }],
    ['All', { value: null, fill: null, format: 'General', look: {} }],
  ] as const)('%s', async (part, left) => {
    await page.run(async (sheet) => sheet.getRange('A1').clear(part));
    expect(page.cell('A1')).toMatchObject(left);
    expect(page.cell('A1').look).toEqual(left.look);
  });

  it('of the whole sheet leaves nothing', async () => {
    await page.run(async (sheet) => sheet.getRange().clear());
    expect(JSON.stringify(peek(page.book.active, 0, 0))).toBe(JSON.stringify(peek(page.book.active, 99, 99)));
    expect(page.book.active.cells.size).toBe(0);
  });
});

it('a hyperlink inside the page.book gets the look of one', async () => {
  await page.run(async (sheet) => {
    sheet.getRange('A1').hyperlink = { documentReference: "'Лист1'!B2", textToDisplay: 'B2' };
  });
  expect(page.cell('A1')).toMatchObject({
    value: 'B2',
    look: { hyperlink: { documentReference: "'Лист1'!B2" }, 'font/underline': 'Single', 'font/color': '#0563C1' },
  });
});

it('nothing is adjusted for us: a wide text changes no width, no height, no wrap (excel.md #53)', async () => {
  const sizes = () =>
    page.run(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load('columnWidth,rowHeight,wrapText');
      await context.sync();
      return [format.columnWidth, format.rowHeight, format.wrapText];
    });
  const before = await sizes();
  await page.run(async (sheet) => sheet.getRange('A1').set({ values: [['очень длинный текст '.repeat(50)]] }));
  expect(await sizes()).toEqual(before);
});
