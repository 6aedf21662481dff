import { describe, expect, test } from 'vitest';
import { browserCodec } from '../../xlsx/browser/codec.js';
import { createWorkbook } from '../../xlsx/create.js';
import { perform } from '../../xlsx/perform.js';
import { FIXTURES, readFixture } from '../../xlsx/testing/fixtures.js';
import { createOpenBook, type OpenBook, withinBytes } from './open-book.js';
import { createSettingsStore } from './settings-store.js';

const nothingKept = () =>
  createSettingsStore(() => {
    throw new Error('no storage');
  });
const bookOf = (text: string): Uint8Array => createWorkbook([{ name: 'План', rows: [[text]] }], browserCodec);
const open = (bytes: Uint8Array): OpenBook => createOpenBook('план.xlsx', bytes, nothingKept());
const put = (book: OpenBook, bytes: Uint8Array, what = 'правка ячейки'): void =>
  book.become({ ...book.file(), bytes }, what);

describe('an open workbook', () => {
  test('goes back change by change, and tells each time', () => {
    const [a, b, c] = ['а', 'б', 'в'].map(bookOf) as [Uint8Array, Uint8Array, Uint8Array];
    const book = open(a);
    let told = 0;
    book.onChange(() => {
      told += 1;
    });
    expect(book.undoable()).toBeNull();
    put(book, b, 'первое');
    put(book, c, 'второе');
    expect([book.undoable(), told]).toEqual(['второе', 2]);
    book.undo();
    expect([book.file().bytes, book.undoable()]).toEqual([b, 'первое']);
    book.undo();
    expect([book.file().bytes, book.undoable(), told]).toEqual([a, null, 4]);
    book.undo();
    expect(told).toBe(4);
  });

  test('is unsaved from the first change until a copy is saved, and saved again when the change is taken back', () => {
    const book = open(bookOf('а'));
    expect(book.isUnsaved()).toBe(false);
    put(book, bookOf('б'));
    expect(book.isUnsaved()).toBe(true);
    book.undo();
    expect(book.isUnsaved()).toBe(false);
    put(book, bookOf('в'));
    book.save();
    expect(book.isUnsaved()).toBe(false);
    book.undo();
    expect(book.isUnsaved()).toBe(true);
  });

  test('the same content once more is no change', () => {
    const book = open(bookOf('а'));
    put(book, bookOf('а'));
    expect([book.undoable(), book.isUnsaved()]).toEqual([null, false]);
  });

  test('settings stay when a change is taken back', () => {
    const book = open(bookOf('а'));
    book.become({ bytes: bookOf('б'), settings: '{"period":"2022"}' }, 'правка');
    book.undo();
    expect(book.file().settings).toBe('{"period":"2022"}');
  });

  test.each(FIXTURES.map(({ name }) => name))(
    '%s: with the marks taken off it is the very file that was opened',
    (name) => {
      const bytes = readFixture(name);
      const book = open(bytes);
      const surroundings = { today: '2023-06-30', codec: browserCodec };
      for (const [command, asks] of [
        ['check', { asOf: null, write: true }],
        ['indicators', { asOf: null }],
        ['summary', { asOf: null }],
        ['clear', null],
      ] as const) {
        const { answer, file } = perform(book.file(), command, asks as never, surroundings);
        expect(answer).toMatchObject({ ok: true });
        book.become(file, command);
      }
      expect(book.file().bytes).toBe(bytes);
      expect(book.isUnsaved()).toBe(false);
    },
  );
});

describe('the memory of former states', () => {
  const step = (length: number) => ({ bytes: new Uint8Array(length), what: '', cells: null });

  test.each([
    ['all fit', [1, 2, 3], 6, 3],
    ['the oldest go first', [4, 2, 3], 6, 2],
    ['the last is kept whatever its size', [1, 9], 6, 1],
    ['none is kept of none', [], 6, 0],
  ])('%s', (_, sizes, limit, left) => {
    const kept = withinBytes(sizes.map(step), limit);
    expect(kept.map(({ bytes }) => bytes.length)).toEqual(left === 0 ? [] : sizes.slice(-left));
  });
});
