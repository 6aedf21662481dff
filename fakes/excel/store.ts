/** What an Excel workbook keeps besides its cells: settings, names and properties of the book; filters, charts, rules of a sheet. */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeBook, FakeSheet } from '../book/book.js';

export interface NamedRange {
  readonly name: string;
  sheet: FakeSheet;
  rect: Rect;
  /** Text the name stands for instead of a range; `BROKEN` once its cells or sheet are gone. */
  value: string | null;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to; `null` for the workbook. */
  readonly scope: FakeSheet | null;
}

/** What a name means whose cells or sheet have been deleted: it stays in the workbook. */
export const BROKEN = '=#REF!';

export interface BookStore {
  /** `workbook.settings`: JSON texts by key. */
  readonly settings: Map<string, string>;
  readonly names: NamedRange[];
  /** Title, Author, … */
  readonly properties: Map<string, unknown>;
  readonly customProperties: Map<string, string | number | boolean>;
  structureProtected: boolean;
  readOnly: boolean;
}

export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  resolved: boolean;
}

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

export interface ConditionalFormat {
  readonly id: string;
  /** `DataBar`, `Custom`. */
  readonly type: string;
  rect: Rect;
  stopIfTrue: boolean;
  /** Values by wire path: `DataBar/PositiveFormat/FillColor`. */
  readonly values: Record<string, unknown>;
}

export interface Validation {
  rect: Rect;
  /** Rule, Prompt, ErrorAlert, IgnoreBlanks. */
  readonly values: Record<string, unknown>;
}

export interface ChartSeries {
  readonly values: Record<string, unknown>;
  source: Rect | null;
  names: Rect | null;
}

export interface Chart {
  readonly id: string;
  /** Values by wire path: `Title/Text`, `Axes/ValueAxis/Minimum`. */
  readonly values: Record<string, unknown>;
  place: Rect | null;
  readonly series: ChartSeries[];
}

/** What may lie in `sheet.extras`; plain data. A thing that is as in a fresh sheet is not there at all. */
export interface SheetExtras {
  veryHidden: true;
  tabColor: string;
  frozen: { readonly rows: number; readonly columns: number };
  protection: Protection;
  autoFilter: Rect;
  /** In points, by column. */
  columnWidths: Readonly<Record<number, number>>;
  /** In points, by row. */
  rowHeights: Readonly<Record<number, number>>;
  hiddenColumns: readonly number[];
  comments: readonly Comment[];
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  charts: readonly Chart[];
  pageLayout: Readonly<Record<string, unknown>>;
  /** Texts by place: `LeftFooter`. */
  headersFooters: Readonly<Record<string, string>>;
  customProperties: Readonly<Record<string, string>>;
  showGridlines: false;
  showHeadings: false;
}

const STORES = new WeakMap<FakeBook, BookStore>();

/** The book's own; the same when the book is opened again in another Excel. */
export function storeOf(book: FakeBook): BookStore {
  const known = STORES.get(book);
  if (known) return known;
  const store: BookStore = {
    settings: new Map(),
    names: [],
    properties: new Map(),
    customProperties: new Map(),
    structureProtected: false,
    readOnly: false,
  };
  STORES.set(book, store);
  return store;
}

export function extra<Key extends keyof SheetExtras>(sheet: FakeSheet, key: Key): SheetExtras[Key] | undefined {
  // setExtra alone writes there
  return sheet.extras.get(key) as SheetExtras[Key] | undefined;
}

/** Puts a thing; `null`, an empty list or record takes it away. */
export function setExtra<Key extends keyof SheetExtras>(
  sheet: FakeSheet,
  key: Key,
  value: SheetExtras[Key] | null,
): void {
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) sheet.extras.delete(key);
  else sheet.extras.set(key, value);
}

/** All the book keeps besides cells that a person would miss; our settings are no such thing. */
export function storeSnapshot(book: FakeBook): unknown {
  const { names, properties, customProperties, structureProtected } = storeOf(book);
  return {
    names: names.map(({ sheet, scope, ...rest }) => ({ ...rest, sheet: sheet.name, scope: scope?.name ?? null })),
    properties: [...properties],
    customProperties: [...customProperties],
    structureProtected,
  };
}
