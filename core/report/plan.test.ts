import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnSheet, WorkbookPatch } from './patch.js';
import { planCheck, planClear } from './plan.js';
import { ASOF, findingAt, tableOf } from './testing/checked.js';

const MEASURES = [{ status: 'исполнено' }, {}, {}];
const OPTIONS = { asOf: ASOF, sheets: ['План', 'Лист2'] };

describe('planCheck', () => {
  const findings = [
    findingAt(3),
    findingAt(4, { severity: 'warning' }),
    findingAt(4, { severity: 'warning', rule: 'text/cut' }),
  ];
  const { patch, summary } = planCheck([tableOf({ measures: MEASURES, columns: ['status'] }, findings)], OPTIONS);

  it('plans marks for every sheet and our two sheets, and touches nothing else', () => {
    expect(patch.marks.map(({ sheet }) => sheet)).toEqual(['План', 'Лист2']);
    expect(patch.sheets.map(({ name }) => name)).toEqual(['Вешки – замечания', 'Вешки – показатели']);
    expect(patch.edits).toEqual([]);
    expect(patch.removeSheets).toEqual([]);
  });

  it('sums up', () => {
    expect(summary).toEqual({
      tables: 1,
      activities: 3,
      findings: { error: 1, warning: 2, info: 0 },
      shares: [{ sheet: 'План', title: 'План на 2022 год', share: 0.3333 }],
    });
  });

  it('without any roadmap it lists the findings and takes a former sheet of indicators away', () => {
    const findings = [findingAt(0, { activity: null })];
    const none = { sheet: 'План', roadmap: null, completion: null, findings, accepted: 0 };
    const plan = planCheck([none], OPTIONS);
    expect(plan.patch.sheets.map(({ key }) => key)).toEqual(['findings']);
    expect(plan.patch.removeSheets).toEqual(['indicators']);
    expect(plan.summary).toMatchObject({ tables: 0, activities: 0, shares: [] });
  });

  it('gives the same patch twice', () => {
    const plan = (): WorkbookPatch => planCheck([tableOf({ measures: MEASURES }, findings)], OPTIONS).patch;
    expect(plan()).toEqual(plan());
  });
});

describe('planClear', () => {
  it('empties the marks of every sheet and removes our sheets', () => {
    const patch = planClear(['План']);
    expect(patch.marks).toEqual([{ sheet: 'План', cells: { error: [], warning: [], info: [] }, notes: [] }]);
    expect(patch.removeSheets).toEqual(['findings', 'indicators', 'summary', 'history']);
    expect(patch.sheets).toEqual([]);
  });
});

describe('our sheets', () => {
  const text = fc.constantFrom(
    '',
    '=1+1',
    '+7',
    '-',
    '@cmd',
    '<b>жирно</b>',
    'строка\nвторая',
    'слово '.repeat(500),
    '\u0007',
  );

  function expectSound({ rows, widths, filter, merges, bars, charts }: OwnSheet): void {
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length);
    for (const { value } of rows.flat()) if (typeof value === 'string') expect(value.length).toBeLessThan(32_000);
    for (const { top, left, bottom, right } of merges) {
      expect([top, right]).toEqual([bottom, widths.length > right ? right : -1]);
      expect(rows[top]?.length).toBe(left + 1); // nothing stands under a merge
    }
    for (const rect of [
      ...(filter ? [filter] : []),
      ...bars.map(({ range }) => range),
      ...charts.map(({ place }) => place),
    ]) {
      expect(rect.bottom).toBeLessThan(rows.length);
      expect(rect.right).toBeLessThan(widths.length);
    }
  }

  it('hold whatever people write, inside their own bounds', () => {
    const measure = fc.record({
      text,
      status: text,
      confirmation: text,
      executors: fc.array(
        text.filter((name) => name !== ''),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 6 }), text, (measures, words) => {
        const findings = measures.map((_, at) =>
          findingAt(at + 2, { message: words, actual: words, expected: [words] }),
        );
        const { patch } = planCheck([tableOf({ measures, title: words }, findings)], OPTIONS);
        patch.sheets.forEach(expectSound);
      }),
    );
  });
});
