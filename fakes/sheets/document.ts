/** What outlives an execution: the workbook, its settings in the host, stores, locks, the person before the screen. */
import type { FakeBook } from '../book/book.js';
import { SCOPES } from './auth.js';
import { createFaults, type Faults } from './faults.js';
import { createLocks, type Locks } from './lock.js';
import type { MetadataEntry } from './metadata.js';
import { createStores, type Stores } from './properties.js';
import { createScreen, type Screen } from './screen.js';

export type Locale = 'ru_RU' | 'en_US';

/** What a formula gives where the fake cannot work it out: `undefined` for «I do not know either». */
export type FormulaResults = (formula: string, sheet: string, cell: string) => string | number | boolean | undefined;

export interface SheetsOptions {
  readonly name?: string;
  /** Of the spreadsheet: how typed text is read and values are shown. */
  readonly locale?: Locale;
  /** Of the spreadsheet; by default not that of the script (google-sheets.md #28). */
  readonly timeZone?: string;
  /** Of the manifest. */
  readonly scriptTimeZone?: string;
  /** The instant the first execution begins, ISO with zone. */
  readonly now?: string;
  /** E-mail of the person who runs the script, and of the owner of the spreadsheet; the same by default. */
  readonly user?: string;
  readonly owner?: string;
  /** Scopes the person has granted; both of the manifest by default. */
  readonly scopes?: readonly string[];
  /** Whether a document is open at all (google-sheets.md #64). */
  readonly inDocument?: boolean;
  /** HTML files of the project by name, with or without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly formulaResults?: FormulaResults;
  /** Errors of cells as a Russian file may carry them (google-sheets.md #25). */
  readonly errorNames?: 'english' | 'russian';
}

export interface NamedArea {
  readonly name: string;
  readonly sheetId: number;
  readonly rect: { top: number; left: number; bottom: number; right: number };
}

export interface FakeDocument {
  readonly book: FakeBook;
  readonly id: string;
  name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  /** Virtual instant, milliseconds since 1970. */
  now: number;
  readonly user: string;
  readonly owner: string;
  readonly grantedScopes: Set<string>;
  readonly inDocument: boolean;
  readonly files: Record<string, string>;
  readonly formulaResults: FormulaResults;
  readonly errorNames: 'english' | 'russian';
  readonly faults: Faults;
  readonly locks: Locks;
  readonly stores: Stores;
  readonly screen: Screen;
  readonly metadata: MetadataEntry[];
  readonly namedRanges: NamedArea[];
  readonly log: { readonly level: string; readonly text: string }[];
  /** Next number for things that have one (charts, metadata, protections); never given twice. */
  nextId(): number;
}

export function createDocument(book: FakeBook, options: SheetsOptions = {}): FakeDocument {
  const id = 'fake-spreadsheet-id';
  const user = options.user ?? 'person@example.org';
  let ids = 0;
  return {
    book,
    id,
    name: options.name ?? 'Дорожная карта',
    locale: options.locale ?? 'ru_RU',
    timeZone: options.timeZone ?? 'Asia/Vladivostok',
    scriptTimeZone: options.scriptTimeZone ?? 'Europe/Moscow',
    now: Date.parse(options.now ?? '2026-11-20T06:00:00Z'),
    user,
    owner: options.owner ?? user,
    grantedScopes: new Set(options.scopes ?? Object.values(SCOPES)),
    inDocument: options.inDocument ?? true,
    files: { ...options.files },
    formulaResults: options.formulaResults ?? (() => undefined),
    errorNames: options.errorNames ?? 'english',
    faults: createFaults(id),
    locks: createLocks(),
    stores: createStores(),
    screen: createScreen(),
    metadata: [],
    namedRanges: [],
    log: [],
    nextId: () => ++ids,
  };
}
