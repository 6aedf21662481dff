import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureSpec } from '../completion/testing/roadmap.js';
import type { CheckedTable } from './checked.js';
import { indicatorsSheet } from './indicators-sheet.js';
import type { OwnCell, OwnSheet } from './patch.js';
import { lookedUp } from './recount.js';
import { ASOF, measuredOn, tableOf } from './testing/checked.js';
import { evaluate } from './testing/formulas.js';

function sheetOf(...tables: CheckedTable[]): OwnSheet {
  const sheet = indicatorsSheet(tables, ASOF);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const formulaCells = ({ rows }: OwnSheet): OwnCell[] => rows.flat().filter(({ formula }) => formula !== undefined);

/** Every formula gives the value stored beside it; shares and fractions are stored rounded. */
function expectRecounted(sheet: OwnSheet): void {
  for (const { formula = '', value } of formulaCells(sheet)) {
    const again = Number(evaluate(formula, sheet));
    if (Number.isInteger(value)) expect([formula, again]).toEqual([formula, value]);
    else expect(Math.abs(again - Number(value)), formula).toBeLessThan(1e-9);
  }
}

/** As of 30.06.2022: in time, late, overdue, ahead, cancelled; № 1 of two executors, № 5 of nobody. */
const MEASURES: readonly MeasureSpec[] = [
  {
    due: '2022-03-01',
    section: 0,
    executors: ['куратор', 'РМК'],
    status: '+',
    doneDate: '01.03.2022',
    confirmation: 'Приказ',
  },
  { due: '2022-03-01', section: 0, executors: ['куратор'], status: '+', doneDate: '02.03.2022' },
  { due: '2021-12-20', section: 1, executors: ['РМК'] },
  { due: '2022-09-01', section: null, executors: ['РМК'], confirmation: 'План' },
  { section: 1, executors: [], status: 'отменено', confirmation: 'Приказ' },
  { section: 1, executors: [] },
];
const SPEC = { measures: MEASURES, sections: ['Организация', 'Методика'] };
const rowNamed = (sheet: OwnSheet, name: string): OwnSheet['rows'][number] =>
  sheet.rows.find((row) => row[0]?.value === name) ?? [];

describe('formulas', () => {
  const sheet = sheetOf(tableOf(SPEC));

  it('stand behind every figure of every slice and give it again', () => {
    // the whole, 2 executors and nobody, 3 sections, 2 half-years and 4 quarters, twice two rests
    const slices = 1 + 3 + 3 + 6 + 4;
    const withoutShare = ['IV квартал', 'II квартал']; // nothing is planned there
    expect(formulaCells(sheet)).toHaveLength(slices * 13 - withoutShare.length);
    expectRecounted(sheet);
  });

  it('are plain: COUNTIFS over the lists below', () => {
    const [, planned, done] = rowNamed(sheet, 'РМК');
    expect(planned).toMatchObject({ value: 3 }); // № 1, 3, 4
    expect(done).toMatchObject({ value: 1 });
    expect(done?.formula).toMatch(/^COUNTIFS\(\$A\$\d+:\$A\$\d+,\$A\d+,\$C\$\d+:\$C\$\d+,"да"\)$/);
  });

  it('follow the lists when a person corrects them', () => {
    const rows = sheet.rows.map((row) =>
      row[0]?.value === 'РМК' && row[1]?.value === '№ 3'
        ? row.map((own, at) => (at === 2 ? { ...own, value: 'да' } : own))
        : row,
    );
    const corrected = { ...sheet, rows };
    expect(evaluate(rowNamed(sheet, 'РМК')[2]?.formula ?? '', corrected)).toBe(2);
  });

  it('add up parts where measures are divided; shares come from parts that are not rounded', () => {
    const thirds = ['куратор', 'РМК', 'УО'];
    const divided = sheetOf(
      measuredOn(
        ASOF,
        { measures: [{ executors: thirds, status: '+' }, { executors: ['УО'] }], columns: ['status'] },
        'divided',
      ),
    );
    expect(
      rowNamed(divided, 'УО')
        .slice(1, 6)
        .map(({ value }) => value),
    ).toEqual([1.33, 0.33, '–', '–', 0.25]); // 1/3 of 4/3
    expect(rowNamed(divided, 'УО')[1]?.formula).toMatch(/^ROUND\(SUMIFS\(.*\),2\)$/);
    expectRecounted(divided);
  });

  it('count a share of measures merely done where nothing is confirmed', () => {
    const unconfirmed = sheetOf(tableOf({ ...SPEC, columns: ['status', 'doneDate'] }));
    expect(rowNamed(unconfirmed, 'куратор')[5]).toMatchObject({ value: 1 });
    expectRecounted(unconfirmed);
  });

  it('are right for every table of a sheet, whatever people write', () => {
    const day = fc.constantFrom('2021-12-20', '2022-01-15', '2022-06-30', '2022-11-30');
    const measure = fc
      .record({
        executors: fc.subarray(['куратор', 'РМК', 'Школа № 1 (по согласованию)', '*', '=1', '12.03.2022', 'РМК '], {
          maxLength: 3,
        }),
        section: fc.constantFrom(null, 0, 1),
        status: fc.constantFrom('', '+', 'не исполнено', 'отменено', '???', 'исполнено 01.06.2022'),
        confirmation: fc.constantFrom('', '-', 'Приказ'),
        due: fc.option(day, { nil: '' }),
        text: fc.constantFrom('Провести семинар', ''),
      })
      .map(({ due, ...rest }): MeasureSpec => (due === '' ? rest : { ...rest, due }));
    const credit = fc.constantFrom('full' as const, 'divided' as const);
    fc.assert(
      fc.property(
        fc.array(measure, { maxLength: 8 }),
        fc.array(measure, { maxLength: 4 }),
        credit,
        (first, second, how) => {
          const sections = ['Организация', 'организация'];
          expectRecounted(
            sheetOf(measuredOn(ASOF, { measures: first, sections }, how), measuredOn(ASOF, { measures: second }, how)),
          );
        },
      ),
    );
  });
});

describe('the lists', () => {
  it('stand below the report and are not printed with it', () => {
    const sheet = sheetOf(tableOf(SPEC));
    const first = sheet.rows.findIndex((row) => String(row[0]?.value).startsWith('Данные для пересчёта'));
    expect(sheet.printArea).toEqual({ top: 0, left: 0, bottom: first - 3, right: sheet.widths.length - 1 });
    expect(sheet.rows[first + 2]?.map(({ value }) => value)).toEqual([
      'Организация',
      '№ 1',
      'да',
      'да',
      'в срок',
      '2022-03-01',
    ]);
    expect(sheet.rows.slice(first)).toHaveLength(2 + 6 + 2 + 7); // № 1 stands twice below
  });

  it('are absent where there is nothing to count, and then only shares have formulas', () => {
    expect(formulaCells(sheetOf(tableOf({ ...SPEC, columns: [] })))).toEqual([]);
    const many = Array.from({ length: 1501 }, (): MeasureSpec => ({ status: '+', confirmation: 'Приказ' }));
    const { rows } = sheetOf(tableOf({ measures: many }));
    expect(rows.length).toBeLessThan(100);
    expect(
      rows
        .flat()
        .filter(({ formula }) => formula)
        .every(({ style }) => style === 'percent'),
    ).toBe(true);
  });
});

describe('names that formulas look up', () => {
  it.each<[string, string]>([
    ['школа*', 'a wildcard'],
    ['кто?', 'a wildcard'],
    ['<РМК>', 'an operator'],
    ['=РМК', 'an operator'],
    ['12.03.2022', 'a day'],
    ['Март 2022', 'a month an office may take for a day'],
    ['5', 'a number'],
    ['а'.repeat(256), 'longer than Excel takes'],
  ])('not %s: %s', (name) => {
    expect([...lookedUp(['Школа № 1', name, '1. Организация работы'])]).toEqual(['Школа № 1', '1. Организация работы']);
  });

  it('not two that differ only in case, for COUNTIFS does not tell them apart', () => {
    expect([...lookedUp(['РМК', 'УО', 'рмк'])]).toEqual(['УО']);
  });
});
