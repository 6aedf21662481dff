import { describe, expect, it } from 'vitest';
import { consolidate } from '../consolidation/consolidate.js';
import type { Source } from '../consolidation/consolidation.js';
import { ASOF, DONE, LATE, LEFT, sourceOf } from '../consolidation/testing/sources.js';
import type { OwnSheet } from './patch.js';
import { planSummarySheet } from './summary-sheet.js';

const UNREAD: Source = { source: 'отчёты/Сорск.xlsx', roadmaps: [], problem: 'файл защищён паролем.' };

/** Абакан 1 of 1; Бея 1 of 4, two of them overdue; Таштып 2 measures, no report. */
const SOURCES: readonly Source[] = [
  UNREAD,
  sourceOf('отчёты/Таштып.xlsx', { measures: [{}, {}] }),
  sourceOf('отчёты/Бея.xlsx', { measures: [DONE, LEFT, LATE, LATE] }),
  sourceOf('отчёты/Абакан.xlsx', { measures: [DONE] }),
];

const sheetOf = (sources: readonly Source[]): OwnSheet => planSummarySheet(consolidate(sources), { asOf: ASOF });
const textOf = (sheet: OwnSheet): string =>
  sheet.rows.map((row) => row.map(({ value }) => value ?? '').join(' | ')).join('\n');
const valuesOf = (sheet: OwnSheet, row: number) => sheet.rows[row]?.map(({ value }) => value);

describe('planSummarySheet', () => {
  const sheet = sheetOf(SOURCES);
  const rowNamed = (name: string) => sheet.rows.findIndex((row) => row[0]?.value === name);

  it('opens with the reporting day, who reported and the share', () => {
    // credited 2 of the 5 measures of the two who reported
    expect(textOf(sheet)).toMatch(
      /^Свод по дорожным картам\nОтчётная дата: 30\.06\.2022\. Отчёт прислали 2 из 4\. Засчитано 2 из 5 мероприятий в отчётах \(40 %\)\.\n\n/,
    );
  });

  it.each([
    // activities, planned, in reports, done, confirmed, credited, share, overdue, undated, indicators, met, findings, report
    ['Абакан', [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 1, 0, 'прислан', 'отчёты/Абакан.xlsx']],
    ['Бея', [4, 4, 4, 1, 1, 1, 0.25, 2, 0, 0, 0, 2, 1, 0, 'прислан', 'отчёты/Бея.xlsx']],
    [
      'Таштып',
      [2, 2, 0, '–', '–', '–', 'нет данных', '–', '–', 0, 0, 2, 1, 0].concat([
        'не прислан: столбцы отчёта пусты.',
        'отчёты/Таштып.xlsx',
      ]),
    ],
    ['Итого', [7, 7, 5, 2, 2, 2, 0.4, 2, 0, 0, 0, 6, 3, 0]],
  ])('shows the figures of %s', (name, figures) => {
    expect(valuesOf(sheet, rowNamed(name))?.slice(1)).toEqual(figures);
  });

  it('knows nothing of a file it could not read but why', () => {
    const values = valuesOf(sheet, rowNamed('Сорск')) ?? [];
    expect(values.slice(-2)).toEqual(['не прочитан: файл защищён паролем.', 'отчёты/Сорск.xlsx']);
    expect(values.slice(1, -2).every((value) => value === '–' || value === 'нет данных')).toBe(true);
  });

  it('keeps the heading in view, filters the rows and not the totals', () => {
    const header = rowNamed('Муниципалитет');
    expect(sheet.frozenRows).toBe(header + 1);
    expect(sheet.repeatRows).toEqual({ top: header, bottom: header });
    expect(sheet.filter).toEqual({ top: header, left: 0, bottom: rowNamed('Итого') - 1, right: 16 });
    expect(sheet.widths).toHaveLength(17);
    expect(sheet.rows[header]).toHaveLength(17);
  });

  it('computes shares and totals by native formulas', () => {
    const first = rowNamed('Абакан') + 1; // as spreadsheets count
    const last = first + 3;
    const formulasOf = (row: number) => sheet.rows[row - 1]?.map(({ formula }) => formula);
    expect(formulasOf(first)?.filter(Boolean)).toEqual([`G${first}/D${first}`]);
    expect(formulasOf(last)?.filter(Boolean)).toEqual([]); // nothing to divide
    expect(formulasOf(last + 1)?.slice(0, 9)).toEqual([
      undefined,
      `SUM(B${first}:B${last})`,
      `SUM(C${first}:C${last})`,
      `SUM(D${first}:D${last})`,
      `SUM(E${first}:E${last})`,
      `SUM(F${first}:F${last})`,
      `SUM(G${first}:G${last})`,
      `G${last + 1}/D${last + 1}`,
      `SUM(I${first}:I${last})`,
    ]);
  });

  it('every total is the sum of the cells its formula names', () => {
    const totals = sheet.rows[rowNamed('Итого')] ?? [];
    totals.forEach(({ value, formula }, column) => {
      if (!formula?.startsWith('SUM')) return;
      const cells = sheet.rows.slice(rowNamed('Абакан'), rowNamed('Итого')).map((row) => row[column]?.value);
      const sum = cells.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
      expect(value).toBe(sum);
    });
  });

  it('lists who has not sent a report, and what could not be read', () => {
    expect(textOf(sheet)).toContain(
      'Отчёт не прислали: 1\nТаштып (отчёты/Таштып.xlsx): столбцы отчёта пусты.\n\n' +
        'Не удалось прочитать: 1\nСорск (отчёты/Сорск.xlsx): файл защищён паролем.\n\n',
    );
  });

  it('says in two lines how it was counted', () => {
    const lines = textOf(sheet).split('Как посчитано\n')[1]?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Доля = засчитано : в отчётах\./);
    // credited 2 of all 7
    expect(lines[1]).toMatch(/если считать их \(2 мероприятия\) неисполненными, она будет 28,57 %\.$/);
  });

  it('draws bars over the shares, and a chart of those who have one, under everything', () => {
    const top = rowNamed('Абакан');
    expect(sheet.bars).toEqual([{ range: { top, left: 7, bottom: top + 3, right: 7 }, max: 1 }]);
    expect(sheet.charts).toMatchObject([
      {
        names: { top, left: 0, bottom: top + 1, right: 0 },
        values: { top, left: 7, bottom: top + 1, right: 7 },
        percent: true,
      },
    ]);
    expect(sheet.charts[0]?.place.top).toBeGreaterThanOrEqual(sheet.rows.length);
  });

  it('leads to the sheet a source stands on', () => {
    const link = { sheet: 'Абакан', cell: { row: 0, column: 0 } };
    const linked = sheetOf([{ ...sourceOf('Абакан', { measures: [DONE] }), link }]);
    expect(linked.rows.find((row) => row[0]?.value === 'Абакан')?.[0]).toEqual({
      value: 'Абакан',
      style: 'link',
      link,
    });
  });

  it('leads to the file of a source, read or not', () => {
    const link = { file: '../отчёты/Сорск.xlsx' };
    const linked = sheetOf([{ ...UNREAD, link }]);
    expect(linked.rows.find((row) => row[0]?.value === 'Сорск')?.[0]).toEqual({ value: 'Сорск', style: 'link', link });
  });
});

it('shows the best of very many in the chart and says so', () => {
  const many = Array.from({ length: 200 }, (_, at) => sourceOf(`Район ${at}`, { measures: [DONE] }));
  const [chart] = sheetOf(many).charts;
  expect(chart?.title).toBe('Доля исполнения: первые 30 из 200');
  expect((chart?.names.bottom ?? 0) - (chart?.names.top ?? 0)).toBe(29);
});

it.each<[string, readonly Source[], RegExp]>([
  ['no sources', [], /Дорожных карт нет\./],
  ['one unread', [UNREAD], /Отчёт прислали 0 из 1\.\n/],
  ['one without a report', [sourceOf('а', { measures: [{}] })], /Отчёт прислали 0 из 1\.\n/],
])('%s: neither shares nor bars nor a chart', (_, sources, text) => {
  const sheet = sheetOf(sources);
  expect(textOf(sheet)).toMatch(text);
  expect(textOf(sheet)).not.toMatch(/\d %/);
  expect(sheet.bars).toEqual([]);
  expect(sheet.charts).toEqual([]);
  expect(sheet.rows.some((row) => row.some(({ style }) => style === 'percent'))).toBe(false);
});

it('the same sources in another order give the same sheet', () => {
  expect(sheetOf([...SOURCES].reverse())).toEqual(sheetOf(SOURCES));
});
