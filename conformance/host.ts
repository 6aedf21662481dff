/** What every host is asked for by the scenarios, and what a workbook holds afterwards, in the words of no host. */

import type { IsoDay } from '../core/calendar/date.js';
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { cellName, columnLetters } from '../core/grid/a1.js';
import type { Rect } from '../core/grid/grid.js';
import { type OwnKey, SHEET_NAMES } from '../core/report/patch.js';
import type { Severity } from '../core/settings/settings.js';
import type { FakeBook, FakeSheet } from '../fakes/book/book.js';

/** Values by cell (`D12`), empty cells left out; dates are serials, errors their code. */
export type Values = Readonly<Record<string, string | number | boolean>>;

export interface BookState {
  /** User's sheets by name. */
  readonly sheets: Readonly<Record<string, Values>>;
  /** Sheets of ours by key. */
  readonly own: Readonly<Partial<Record<OwnKey, Values>>>;
  /** Colours over the user's cells, by sheet, then cell; sheets without marks left out. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, Severity>>>>;
  /** Whole texts of notes, by sheet, then cell; `null` for a host that writes none. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
}

export interface Session {
  run<C extends CommandName>(command: C, asks: Asks<C>): Promise<Answer<Gives<C>>>;
  state(): Promise<BookState>;
  /** A person types a text into a cell. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** A person gives a sheet another name. */
  rename(sheet: string, name: string): Promise<void>;
  /** The whole workbook, for comparing before and after within one host: equal texts mean that nothing at all has changed. */
  fingerprint(): Promise<string>;
  /** The user's sheets with all their formats, in the same way: equal texts mean that nothing of his has changed. */
  usersContent(): Promise<string>;
  close(): Promise<void>;
}

export interface ConformanceHost {
  readonly name: string;
  /** Opens a workbook on a day. */
  open(xlsx: Uint8Array, today: IsoDay): Promise<Session>;
}

/** What a formula gives in a host, which counts by itself. */
export type Compute = (sheet: FakeSheet, cell: string) => unknown;

/** What the cells of a sheet hold; of a formula its result. */
function valuesOf(sheet: FakeSheet, compute: Compute): Values {
  const values: Record<string, string | number | boolean> = {};
  for (const [key, { value, error, formula }] of sheet.cells) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const name = cellName({ row, column });
    const held = formula === '' ? (error ?? value) : rounded(compute(sheet, name));
    if (typeof held === 'number' || typeof held === 'boolean' || (typeof held === 'string' && held !== ''))
      values[name] = held;
  }
  return sorted(values);
}

/** Shares that we write have four decimals, those that a host counts have them all. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}

/** One entry a cell of the rectangles. */
export function cellsOf(rects: readonly Rect[], severity: Severity): [string, Severity][] {
  return rects.flatMap(({ top, left, bottom, right }) => {
    const cells: [string, Severity][] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push([`${columnLetters(column)}${row + 1}`, severity]);
    return cells;
  });
}

/** Keys in a stable order, so that two states compare as they are. */
export function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of each sheet of the user what `of` finds there; sheets without anything left out. */
export function filledIn<T>(
  book: FakeBook,
  of: (sheet: FakeSheet) => Readonly<Record<string, T>>,
): Record<string, Record<string, T>> {
  const found = usersSheets(book).map((sheet) => [sheet.name, sorted(of(sheet))] as const);
  return sorted(Object.fromEntries(found.filter(([, held]) => Object.keys(held).length > 0)));
}

/** The state of a workbook in memory, in which sheets of ours have their usual names. */
export function bookState(
  book: FakeBook,
  shown: Pick<BookState, 'marks' | 'notes'>,
  compute: Compute = () => null,
): BookState {
  const own = Object.entries(SHEET_NAMES).flatMap(([key, name]) => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet ? [[key, valuesOf(sheet, compute)] as const] : [];
  });
  return {
    sheets: sorted(Object.fromEntries(usersSheets(book).map((sheet) => [sheet.name, valuesOf(sheet, compute)]))),
    own: sorted(Object.fromEntries(own)),
    ...shown,
  };
}

function usersSheets(book: FakeBook): FakeSheet[] {
  return book.sheets.filter(({ name }) => !Object.values(SHEET_NAMES).includes(name));
}
