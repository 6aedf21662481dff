/** Workbooks for tests of the adapter, and what to look at in them. */
import { columnLetters } from '../../core/grid/a1.js';
import { SEVERITY_FILLS } from '../../core/report/looks.js';
import { at, type FakeBook, type FakeSheet, newBook, snapshotOf, touch } from '../../fakes/book/book.js';
import { storeOf, storeSnapshot } from '../../fakes/excel/store.js';

/** All a person would miss, as text: equal texts mean an untouched workbook. */
export function fingerprint(book: FakeBook): string {
  // a chart or rule made anew has another number in Excel's own list, which nobody sees
  return JSON.stringify([snapshotOf(book), storeSnapshot(book)]).replace(/\{(?:CHART|CF)-\d+\}/g, 'id');
}

/** What the user has written and how it looks, sheets of ours and fills left out. */
export function userContent(book: FakeBook): string {
  const own = new Set(storeOf(book).names.map(({ sheet }) => sheet));
  return JSON.stringify(
    book.sheets
      .filter((sheet) => !own.has(sheet))
      .map(
        ({ name, cells }) =>
          [
            name,
            [...cells]
              .map(([key, cell]) => [key, { ...cell, fill: null }] as const)
              .filter(([, cell]) => JSON.stringify(cell) !== BLANK)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          ] as const,
      )
      .filter(([, cells]) => cells.length > 0),
  );
}

const BLANK = JSON.stringify({ ...touch(newBook().active, 0, 0), fill: null });

/** Cells that bear a colour of ours: `D12`. */
export function markedCells(sheet: FakeSheet): string[] {
  const colours = new Set<unknown>(Object.values(SEVERITY_FILLS));
  return [...sheet.cells]
    .filter(([, { fill }]) => colours.has(fill))
    .map(([key]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return `${columnLetters(column)}${row + 1}`;
    })
    .sort();
}

/** A sheet of that name written by us. */
export function ownSheet(book: FakeBook, key: string): FakeSheet | null {
  return storeOf(book).names.find(({ name }) => name === `veshki_${key}`)?.sheet ?? null;
}

/**
 * A roadmap of so many measures; every `gap`th lacks its deadline. Texts are as long as people write them.
 */
export function plan(measures: number, gap: number): FakeBook {
  const book = newBook('План');
  const sheet = book.active;
  sheet.rows = measures + 10;
  const put = (row: number, values: readonly (string | number)[]): void =>
    values.forEach((value, column) => {
      touch(sheet, row, column).value = value;
    });
  put(0, ['Дорожная карта на 2022 год']);
  put(1, ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Примечание']);
  for (let n = 1; n <= measures; n++) {
    const deadline = n % gap === 0 ? '' : `до 15.${String((n % 12) + 1).padStart(2, '0')}.2022`;
    const task = `Провести семинар ${n} для учителей математики и русского языка школ с низкими результатами`;
    put(n + 1, [n, task, deadline, `Школа № ${(n % 30) + 1}`, `Протокол семинара ${n}`, '']);
  }
  return book;
}

export { at };
