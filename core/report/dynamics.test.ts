import { describe, expect, it } from 'vitest';
import type { Role } from '../column/role.js';
import type { MeasureSpec } from '../completion/testing/roadmap.js';
import { readHistory } from '../dynamics/rows.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import { type Cell, EMPTY_CELL, textCell } from '../grid/grid.js';
import type { OwnSheet, WorkbookPatch } from './patch.js';
import { planCheck } from './plan.js';
import { measuredOn } from './testing/checked.js';

/** `done` of eight measures, the first two also of РМК. */
function planOn(
  asOf: string,
  done: number,
  history: readonly Snapshot[] | undefined,
  more: Partial<MeasureSpec> = {},
): WorkbookPatch {
  const measures = Array.from(
    { length: 8 },
    (_, at): MeasureSpec => ({
      executors: at < 2 ? ['куратор', 'РМК'] : ['куратор'],
      status: at < done ? '+' : '',
      ...more,
    }),
  );
  const table = measuredOn(asOf, { measures, columns: ['status'] });
  return planCheck([table], { asOf, sheets: ['План'], ...(history && { history }) }).patch;
}

function sheetOf({ sheets }: WorkbookPatch, key: OwnSheet['key']): OwnSheet {
  const sheet = sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** The history as a host reads it back from the sheet we planned. */
function historyAfter(patch: WorkbookPatch): Snapshot[] {
  const { name, rows } = sheetOf(patch, 'history');
  const cells = rows.map((row) =>
    row.map(({ value }): Cell => {
      if (typeof value === 'number') return { kind: 'number', value, text: String(value) };
      return value === null ? EMPTY_CELL : textCell(value);
    }),
  );
  return readHistory({ sheet: name, cells, merges: [] });
}
const textOf = (patch: WorkbookPatch): string =>
  sheetOf(patch, 'indicators')
    .rows.map((row) => row.map(({ value }) => value ?? '').join(' | '))
    .join('\n');

describe('three reports in a row', () => {
  const first = planOn('2022-03-31', 1, []); // 1 of 8: 12,5 %
  const second = planOn('2022-06-30', 3, historyAfter(first)); // 37,5 %
  const third = planOn('2022-10-01', 2, historyAfter(second)); // 25 %

  it('the first has nothing to compare with', () => {
    expect(textOf(first)).toContain('Положительная динамика: нет данных – это первая отчётная дата');
    expect(textOf(first)).not.toContain('Изменение');
    expect(sheetOf(first, 'indicators').widths).toHaveLength(14);
  });

  it('the second has grown, the third has not', () => {
    expect(textOf(second)).toContain(
      'Положительная динамика: да. Доля исполнения: +25 п. п. с 31.03.2022 (было 12,5 %).',
    );
    expect(textOf(third)).toContain(
      'Положительная динамика: нет. Доля исполнения: −12,5 п. п. с 30.06.2022 (было 37,5 %).',
    );
  });

  it('a column tells the change of the whole and of each executor', () => {
    const { rows, widths } = sheetOf(second, 'indicators');
    expect(widths).toHaveLength(15);
    const last = (name: string) => rows.find((row) => row[0]?.value === name)?.[14]?.value;
    expect(last('Исполнитель')).toBe('Изменение с 31.03.2022');
    expect(last('Все мероприятия')).toBe('+25 п. п.');
    expect(last('РМК')).toBe('+50 п. п.'); // 1 of 2, then 2 of 2
    expect(last('Квартал')).toBeUndefined();
  });

  it('the course of the year is a block with a chart', () => {
    const { rows, charts } = sheetOf(third, 'indicators');
    const top = rows.findIndex((row) => row[0]?.value === 'Динамика за год');
    expect(rows.slice(top + 1, top + 4).map((row) => [row[0]?.value, row[5]?.value])).toEqual([
      ['31.03.2022', 0.125],
      ['30.06.2022', 0.375],
      ['01.10.2022', 0.25],
    ]);
    expect(charts[1]).toMatchObject({
      names: { top: top + 1, left: 0, bottom: top + 3, right: 0 },
      values: { top: top + 1, left: 5, bottom: top + 3, right: 5 },
    });
    const { place } = charts[1] ?? { place: { top: 0, bottom: 0 } };
    expect(rows.slice(place.top, place.bottom + 1).every((row) => row.length === 0)).toBe(true);
  });

  it('the same report again plans the same workbook', () => {
    expect(planOn('2022-10-01', 2, historyAfter(third))).toEqual(third);
  });

  it('the history is a hidden sheet of ours', () => {
    expect(sheetOf(third, 'history')).toMatchObject({ name: 'Вешки – история', hidden: true });
  });
});

describe('the history', () => {
  it('says why there is no answer', () => {
    const historyWith = (columns: readonly Role[], measures: readonly MeasureSpec[]): Snapshot[] => {
      const table = measuredOn('2022-03-31', { measures, columns });
      return historyAfter(planCheck([table], { asOf: '2022-03-31', sheets: [], history: [] }).patch);
    };
    expect(textOf(planOn('2022-06-30', 1, historyWith(['status'], [{ status: 'отменено' }])))).toContain(
      'Положительная динамика: нет данных – на 31.03.2022 доли ещё не было.',
    );
    expect(textOf(planOn('2022-06-30', 1, historyWith(['status', 'confirmation'], [{}])))).toContain(
      'с 31.03.2022 столбцы отчёта изменились',
    );
  });

  it('is not kept where the host has none', () => {
    const patch = planOn('2022-06-30', 3, undefined);
    expect(patch.sheets.map(({ key }) => key)).toEqual(['findings', 'indicators']);
    expect(textOf(patch)).not.toContain('динамика');
  });

  it('names the measures of the plan that ask for growth', () => {
    const more = { indicator: 'Положительная динамика доли муниципалитетов' };
    const first = planOn('2022-03-31', 1, [], more);
    expect(textOf(first)).not.toContain('говорит и сам план');
    expect(textOf(planOn('2022-06-30', 2, historyAfter(first), more))).toContain(
      'О положительной динамике говорит и сам план (№ 1, № 2, № 3, № 4, № 5 и ещё 3): ответ выше – о доле исполненных мероприятий плана.',
    );
  });

  it('tells tables of one sheet apart', () => {
    const table = measuredOn('2022-06-30', { measures: [{ status: '+' }] });
    const { patch } = planCheck([table, table], { asOf: '2022-06-30', sheets: ['План'], history: [] });
    expect(historyAfter(patch).map((one) => one.table)).toEqual(['План', 'План / 2']);
  });
});
