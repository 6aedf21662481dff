/** Objects of a sheet beside its cells: what is written reads back, and what is taken away leaves no trace. */
import { describe, expect, it } from 'vitest';
import { at, snapshotOf } from '../book/book.js';
import { extra, type SheetExtras, storeSnapshot } from './store.js';
import { usePage } from './testing/page.js';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const page = usePage([
  ['школа', 'доля'],
  ['№ 1', 0.5],
  ['№ 2', 0.75],
]);

const snapshot = (): string => JSON.stringify([snapshotOf(page.book), storeSnapshot(page.book)]);

describe('put and taken off again', () => {
  it.each<[key: keyof SheetExtras, put: Act, expected: unknown, off: Act]>([
    ['tabColor', (sheet) => sheet.set({ tabColor: '#ff0000' }), '#FF0000', (sheet) => sheet.set({ tabColor: '' })],
    [
      'showGridlines',
      (sheet) => sheet.set({ showGridlines: false }),
      false,
      (sheet) => sheet.set({ showGridlines: true }),
    ],
    [
      'frozen',
      (sheet) => sheet.freezePanes.freezeRows(2),
      { rows: 2, columns: 0 },
      (sheet) => sheet.freezePanes.unfreeze(),
    ],
    [
      'autoFilter',
      (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B3')),
      { top: 0, left: 0, bottom: 2, right: 1 },
      (sheet) => sheet.autoFilter.remove(),
    ],
    [
      'columnWidths',
      (sheet) => sheet.getRange('B:B').format.set({ columnWidth: 90 }),
      { 1: 90 },
      (sheet) => sheet.getRange('B:B').format.set({ columnWidth: 48 }),
    ],
    [
      'rowHeights',
      (sheet) => sheet.getRange('A1').format.set({ rowHeight: 40 }),
      { 0: 40 },
      (sheet) => sheet.getRange('A1').format.autofitRows(),
    ],
    [
      'conditionalFormats',
      (sheet) => {
        const { dataBar } = sheet.getRange('B2:B3').conditionalFormats.add('DataBar');
        dataBar.positiveFormat.fillColor = '#5B9BD5';
      },
      [
        {
          type: 'DataBar',
          rect: { top: 1, left: 1, bottom: 2, right: 1 },
          values: { 'PositiveFormat/FillColor': '#5B9BD5' },
        },
      ],
      (sheet) => sheet.getRange().conditionalFormats.clearAll(),
    ],
    [
      'charts',
      (sheet) => {
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A2:B3'), 'Columns');
        chart.title.text = 'Доли';
        chart.setPosition('D2', 'H9');
      },
      [
        {
          values: { ChartType: 'BarClustered', 'Title/Text': 'Доли' },
          place: { top: 1, left: 3, bottom: 8, right: 7 },
        },
      ],
      (sheet) => sheet.charts.getItemAt(0).delete(),
    ],
    [
      'pageLayout',
      (sheet) => sheet.pageLayout.set({ orientation: 'Landscape' }),
      { Orientation: 'Landscape' },
      (sheet) => sheet.pageLayout.set({ orientation: 'Portrait' }),
    ],
    [
      'headersFooters',
      (sheet) => sheet.pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: 'Вешки' }),
      { LeftFooter: 'Вешки' },
      (sheet) => sheet.pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: '' }),
    ],
  ])('%s', async (key, put, expected, off) => {
    const before = snapshot();
    expect(await page.failure(put)).toBe('');
    const kept = extra(page.book.active, key);
    if (typeof expected === 'object') expect(kept).toMatchObject(expected as object);
    else expect(kept).toBe(expected);
    expect(await page.failure(off)).toBe('');
    expect(snapshot()).toBe(before);
    expect(page.excel.gaps).toEqual([]);
  });
});

it('what a chart looks like before anybody has said so is a gap', async () => {
  const code = await page.failure(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A2:B3'), 'Columns');
    chart.title.load('text');
    await context.sync();
  });
  expect(code).toBe('FakeHostGap');
});

describe('borders', () => {
  const sides = (name: string): string[] =>
    Object.keys(at(page.book.active, name).look)
      .map((key) => key.replace('border/Edge', ''))
      .sort();

  it('of the edge lie on the outer cells, of the inside between them', async () => {
    await page.run(async (sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').color = '#BFBFBF';
    });
    expect(sides('A1')).toEqual(['Right', 'Top']);
    expect(sides('B1')).toEqual(['Left', 'Top']);
    expect(sides('A2')).toEqual(['Right']);
    expect(at(page.book.active, 'A2').look['border/EdgeRight']).toEqual({
      style: 'Continuous',
      color: '#BFBFBF',
      weight: 'Thin',
    });
  });

  it('read cell by cell and go with style None', async () => {
    const before = snapshot();
    const read = await page.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      const got = range.getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      range.format.borders.getItem('EdgeBottom').style = 'None';
      return got.value[0]?.[0]?.format?.borders;
    });
    expect(read).toMatchObject({ bottom: { style: 'Double' }, top: { style: 'None' } });
    expect(snapshot()).toBe(before);
  });

  it('an unknown style is refused', async () => {
    const code = await page.failure((sheet) => {
      // the type forbids it
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Волна' as 'None';
    });
    expect(code).toBe('InvalidArgument');
  });
});

it('copied formats leave content, links and what a formula gives alone', async () => {
  Object.assign(at(page.book.active, 'A1'), {
    fill: '#FFFF00',
    format: '@',
    look: { wrapText: true, quotePrefix: true },
  });
  Object.assign(at(page.book.active, 'B2'), { look: { 'font/bold': true, hyperlink: { address: 'а' } } });
  await page.run(async (sheet) => sheet.getRange('B2:B3').copyFrom('A1', 'Formats'));
  expect(at(page.book.active, 'B2')).toEqual({
    ...at(page.book.active, 'B2'),
    value: 0.5,
    fill: '#FFFF00',
    format: '@',
    look: { wrapText: true, hyperlink: { address: 'а' } },
  });
  expect(at(page.book.active, 'B3').look).toEqual({ wrapText: true });
});

it('the window is Russian: decimal comma, group space', async () => {
  const got = await page.run(async (_, { application }) => {
    application.load('decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name');
    await application.context.sync();
    return [application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name];
  });
  expect(got).toEqual([',', '\u00a0', 'ru-RU']);
});
