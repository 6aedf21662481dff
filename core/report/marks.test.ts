import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Rect } from '../grid/grid.js';
import type { Finding } from '../rules/finding.js';
import type { Severity } from '../settings/settings.js';
import { marksOf, rectangles } from './marks.js';
import { findingAt, rectAt, tableOf } from './testing/checked.js';

const MEASURES = Array.from({ length: 8 }, () => ({}));
const marks = (findings: readonly Finding[]) => {
  const [sheet] = marksOf([tableOf({ measures: MEASURES }, findings)], ['План']);
  if (!sheet) throw new Error('no marks for the sheet');
  return sheet;
};

describe('colours', () => {
  it('the gravest of a cell wins, each cell stands in one list', () => {
    const { cells } = marks([
      findingAt(4, { severity: 'info' }),
      findingAt(4),
      findingAt(4, { severity: 'warning' }),
      findingAt(5, { severity: 'info' }),
    ]);
    expect(cells).toEqual({ error: [rectAt(4, 3)], warning: [], info: [rectAt(5, 3)] });
  });

  it('neighbours become one rectangle', () => {
    const { cells } = marks([findingAt(5), findingAt(4), findingAt(3), findingAt(3, { place: rectAt(3, 4, 5) })]);
    expect(cells.error).toEqual([rectAt(3, 3, 5, 4)]);
  });

  it('a finding about the header or the whole table marks one cell', () => {
    const whole = findingAt(0, { activity: null, place: rectAt(1, 0, 9, 7) });
    const header = findingAt(0, { activity: null, place: rectAt(1, 2, 1, 5), severity: 'info' });
    expect(marks([whole, header]).cells).toEqual({ error: [rectAt(1, 0)], warning: [], info: [rectAt(1, 2)] });
  });

  it('a block of shifted cells is marked as it is', () => {
    const block = findingAt(0, { activity: null, place: rectAt(3, 1, 5, 4) });
    expect(marks([block]).cells.error).toEqual([rectAt(3, 1, 5, 4)]);
  });

  it('sheets without findings get empty marks, so that former ones go', () => {
    expect(marksOf([tableOf({ measures: MEASURES }, [findingAt(4)])], ['План', 'Лист2'])[1]).toEqual({
      sheet: 'Лист2',
      cells: { error: [], warning: [], info: [] },
      notes: [],
    });
  });

  it('two tables of a sheet share its marks', () => {
    const tables = [tableOf({ measures: MEASURES }, [findingAt(4)]), tableOf({ measures: MEASURES }, [findingAt(30)])];
    const sheets = marksOf(tables, ['План']);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.cells.error).toEqual([rectAt(4, 3), rectAt(30, 3)]);
  });
});

describe('rectangles', () => {
  it('cover exactly the cells given, once', () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), {
      selector: ({ row, column }) => `${row}:${column}`,
    });
    fc.assert(
      fc.property(cells, (given) => {
        const rects: Rect[] = rectangles(given);
        for (let row = 0; row <= 6; row++) {
          for (let column = 0; column <= 6; column++) {
            const covered = rects.filter((rect) => contains(rect, row, column)).length;
            expect(covered).toBe(given.some((cell) => cell.row === row && cell.column === column) ? 1 : 0);
          }
        }
      }),
    );
  });
});

describe('notes', () => {
  it('one a cell, the gravest first, with what to do', () => {
    const { notes } = marks([
      findingAt(4, { severity: 'info', message: 'Совет.', advice: 'Совсем не обязательно.' }),
      findingAt(4, { severity: 'warning', message: 'Похоже, описка.', advice: 'Проверьте.' }),
      findingAt(4),
    ]);
    expect(notes).toEqual([
      {
        row: 4,
        column: 3,
        text: '№ 3: не указан исполнитель. Впишите исполнителя.\nПохоже, описка. Проверьте.\nСовет.',
      },
    ]);
  });

  it('none for a cell that holds nothing but advice', () => {
    expect(marks([findingAt(4, { severity: 'info' }), findingAt(5)]).notes.map(({ row }) => row)).toEqual([5]);
  });

  it('stay short: the rest is on the sheet of findings', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      findingAt(4, { rule: `text/cut${at}`, message: 'а'.repeat(100), advice: '' }),
    );
    const text = marks(many).notes[0]?.text ?? '';
    expect(text.length).toBeLessThan(800);
    expect(text).toMatch(/\nЕщё 6 – на листе «Вешки – замечания»\.$/); // 6 lines of 102 fit into 700
  });

  it('a message longer than a note is cut', () => {
    const text = marks([findingAt(4, { message: 'слово '.repeat(300), advice: '' })]).notes[0]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(700);
    expect(text.endsWith('…')).toBe(true);
  });
});

describe('any findings', () => {
  const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
  const finding = fc
    .record({ row: fc.integer({ min: 2, max: 9 }), column: fc.nat(5), height: fc.nat(3), width: fc.nat(2), severity })
    .map(({ row, column, height, width, ...rest }) =>
      findingAt(row, { ...rest, place: rectAt(row, column, row + height, column + width) }),
    );

  it('give the same marks in any order', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 10 }), (findings) => {
        expect(marks([...findings].reverse())).toEqual(marks(findings));
      }),
    );
  });

  it('leave no cell in two lists', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 10 }), (findings) => {
        const { cells } = marks(findings);
        const all = [...cells.error, ...cells.warning, ...cells.info];
        for (let row = 0; row < 15; row++) {
          for (let column = 0; column < 10; column++) {
            expect(all.filter((rect) => contains(rect, row, column)).length).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
