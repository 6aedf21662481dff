/** One running Excel with one workbook open: what the host objects work on. */
import type { FakeBook, FakeSheet } from '../book/book.js';
import { type BookStore, storeOf } from './store.js';
import { newReferences, type References } from './wire/batch.js';

/** Gives the value of a formula just written or of one whose cells changed. */
export type Calculate = (formula: string, sheet: FakeSheet) => string | number | boolean;

export interface SessionOptions {
  /** Language of the window and of the data: decimal comma, list separator. */
  readonly locale: string;
  /** How error cells read: in real Russian Excel unverified (`excel.md #30`), so both can be tried. */
  readonly errorSpelling: 'english' | 'russian';
  /** What parts areas in `getRanges('A1;B2')`: `;` in Russian Windows, `,` on the web (`excel.md #24`). */
  readonly listSeparator: ',' | ';';
  /** Author of comments. */
  readonly user: string;
  /** Year given to a date that is written without one. */
  readonly year: number;
  /** Without it the value of a formula is unknown, and reading it is a gap. */
  readonly calculate: Calculate | null;
  readonly fileName: string;
}

/** An event for those who subscribed to the sheet or to the workbook. */
export interface SheetEvent {
  /** The library's number of the event. */
  readonly type: number;
  readonly sheet: FakeSheet;
  readonly message: Readonly<Record<string, unknown>>;
}

export interface Session {
  readonly book: FakeBook;
  readonly store: BookStore;
  readonly options: SessionOptions;
  readonly references: References;
  /** `${event type}:${sheet id or 'Workbook'}`. */
  readonly subscriptions: Set<string>;
  /** Raised by the batch that runs, sent after its answer. */
  readonly events: SheetEvent[];
  /** Answers custom functions gave, by the number of the call. */
  readonly functionResults: Map<number, FunctionResult>;
  enableEvents: boolean;
  /** The library told it is ready for custom functions. */
  functionsReady: boolean;
  calculationMode: string;
  /** Numbers for ids of things made here. */
  nextId: number;
}

/** What a custom function gave; an error with the text shown when it is pointed at. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message: string };

export function newSession(book: FakeBook, options: SessionOptions): Session {
  return {
    book,
    store: storeOf(book),
    options,
    references: newReferences(),
    subscriptions: new Set(),
    events: [],
    functionResults: new Map(),
    enableEvents: true,
    functionsReady: false,
    calculationMode: 'Automatic',
    nextId: 1,
  };
}

/** Ids look as Excel's do, in braces. */
export function sheetId(sheet: FakeSheet): string {
  return `{${String(sheet.id + 1).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

export function sheetByKey({ book }: Session, key: unknown): FakeSheet | null {
  const wanted = String(key).toLowerCase();
  return book.sheets.find((sheet) => sheetId(sheet) === key || sheet.name.toLowerCase() === wanted) ?? null;
}
