/** The Excel add-in on the genuine office.js, with our Excel behind it. */
import type { Asks, CommandName } from '../core/command/commands.js';
import { cellName, parseRange } from '../core/grid/a1.js';
import { SEVERITY_FILLS } from '../core/report/looks.js';
import type { Severity } from '../core/settings/settings.js';
import { at, type FakeBook, type FakeSheet, peek, sheetNamed, snapshotOf } from '../fakes/book/book.js';
import { bookOfXlsx } from '../fakes/book/of-xlsx.js';
import { evaluate, formulaError, single, type Value } from '../fakes/sheets/formula/evaluate.js';
import { fingerprint } from '../office-addin/testing/books.js';
import { openExcel } from '../office-addin/testing/excel.js';
import type { CommandHost } from '../panel/host.js';
import { type BookState, bookState, type ConformanceHost, filledIn } from './host.js';

export const excelHost: ConformanceHost = {
  name: 'Excel',
  async open(xlsx, today) {
    const book = bookOfXlsx(xlsx);
    // Excel counts when all is written, not cell by cell
    const opened = await openExcel(book, { calculate: () => 0 }, today);
    const state = (): BookState =>
      bookState(book, { marks: filledIn(book, marksOn), notes: null }, (sheet, cell) => at(sheet, cell).value);
    return {
      run: async <C extends CommandName>(command: C, asks: Asks<C>) => {
        const perform: CommandHost[C] = opened.host[command];
        const answer = await perform(asks);
        for (const sheet of book.sheets) recalculate(book, sheet);
        return answer;
      },
      state: async () => state(),
      async type(sheet, cell, text) {
        at(sheetNamed(book, sheet), cell).value = text;
      },
      async rename(sheet, name) {
        sheetNamed(book, sheet).name = name;
      },
      fingerprint: async () => fingerprint(book),
      usersContent: async () => JSON.stringify(snapshotOf(book)),
      close: async () => opened.close(),
    };
  },
};

/** Fills that are ours: the examples have none of these colours. */
function marksOn(sheet: FakeSheet): Record<string, Severity> {
  const severities = Object.keys(SEVERITY_FILLS) as Severity[];
  return Object.fromEntries(
    [...sheet.cells].flatMap(([key, { fill }]) => {
      const severity = severities.find((one) => SEVERITY_FILLS[one] === fill);
      const [row = 0, column = 0] = key.split(':').map(Number);
      return severity ? [[cellName({ row, column }), severity] as const] : [];
    }),
  );
}

function recalculate(book: FakeBook, sheet: FakeSheet): void {
  for (const cell of sheet.cells.values()) {
    if (cell.formula !== '') cell.value = computed(book, sheet, cell.formula);
  }
}

function computed(book: FakeBook, own: FakeSheet, formula: string): string | number | boolean {
  const cells = (name: string | null, range: string): Value[][] => {
    const sheet = name === null ? own : sheetNamed(book, name);
    const place = parseRange(range);
    if (!place) throw formulaError('#REF!');
    const rows: Value[][] = [];
    for (let row = place.top; row <= place.bottom; row++) {
      rows.push([]);
      for (let column = place.left; column <= place.right; column++) {
        const cell = peek(sheet, row, column);
        rows[row - place.top]?.push(cell.formula === '' ? cell.value : computed(book, sheet, cell.formula));
      }
    }
    return rows;
  };
  return single(evaluate(formula, cells)) ?? 0;
}
