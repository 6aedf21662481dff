/** What a host is to change in a workbook: marks over the user's cells, our own sheets, confirmed edits, new columns. Plain data. */
import type { CellAddress, Rect } from '../grid/grid.js';
import type { Edit } from '../rules/finding.js';
import type { Severity } from '../settings/settings.js';

/** Marks of one user's sheet; they replace all marks we left there before. */
export interface SheetMarks {
  readonly sheet: string;
  /** Cells to colour, each in one list only: the gravest severity wins. */
  readonly cells: Readonly<Record<Severity, readonly Rect[]>>;
  /** Our text for a cell's note; a user's note stays and ours is appended in a marked block. */
  readonly notes: readonly (CellAddress & { readonly text: string })[];
}

/**
 * How a cell of ours looks. Every style wraps inside its cell or the merged cells it stands in and keeps to the top;
 * `title`, `subtitle` and `muted` are prose and have no border.
 */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'muted'
  | 'header'
  | 'text'
  | 'strong'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'number'
  | 'percent'
  | 'date';

/**
 * A jump inside the workbook, or to another file: its path from the folder of this workbook as people write it, with forward
 * slashes and not percent-encoded.
 */
export type CellLink = { readonly sheet: string; readonly cell: CellAddress } | { readonly file: string };

/** One cell of a sheet of ours. Text is text: it can never become a formula. */
export interface OwnCell {
  /** A date is an ISO day with style `date`. */
  readonly value: string | number | null;
  readonly style: CellStyle;
  readonly link?: CellLink;
  /** A native formula that re-computes `value` (English names, comma separators, A1); `value` is its cached result. */
  readonly formula?: string;
}

/** Bars inside cells that hold shares 0..1 (or counts up to `max`). */
export interface DataBars {
  readonly range: Rect;
  readonly max: number;
}

/** A bar chart over two columns of the sheet: names and values. */
export interface BarChart {
  readonly title: string;
  readonly names: Rect;
  readonly values: Rect;
  /** The cells the chart covers. */
  readonly place: Rect;
  readonly percent: boolean;
}

export type OwnKey = 'findings' | 'indicators' | 'summary' | 'history';

/** A sheet we own: created, or wholly refreshed if the one of that name is ours. */
export interface OwnSheet {
  readonly key: OwnKey;
  readonly name: string;
  /** From the top left; a row may be shorter than `widths`, and empty. */
  readonly rows: readonly (readonly OwnCell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Rows kept in view. */
  readonly frozenRows: number;
  readonly filter: Rect | null;
  readonly merges: readonly Rect[];
  readonly bars: readonly DataBars[];
  readonly charts: readonly BarChart[];
  readonly landscape: boolean;
  /** Rows printed on every page. */
  readonly repeatRows: { readonly top: number; readonly bottom: number } | null;
  /** The tab is hidden; a person may show it. */
  readonly hidden?: true;
  /** What is printed; the whole sheet when absent. */
  readonly printArea?: Rect;
}

/**
 * A column added to a user's table, into cells that were empty when it was planned: if the header cell or any cell of `rows` holds
 * something now, the column is not written and the user is told (compare-and-set, as with edits).
 */
export interface NewColumn {
  readonly sheet: string;
  /** Where the heading goes. */
  readonly header: CellAddress;
  readonly title: string;
  /** First and last row below the heading: they take the borders of the cells to their left, the values, the drop-down and nothing else. */
  readonly rows: { readonly top: number; readonly bottom: number };
  /** Texts for `rows`, from the top; '' leaves a cell empty. All are empty when absent. */
  readonly values?: readonly string[];
  /** Choices of a drop-down that lets other words pass (people write «исполнено 12.03.2022»); `null` for no drop-down. */
  readonly options: readonly string[] | null;
  /** The neighbouring heading whose look the new one takes (fill, font, borders, alignment). */
  readonly styleFrom: CellAddress;
  /** Width in characters; a column that is wider already stays so. */
  readonly width: number;
}

/**
 * A new sheet for the user to fill in. It is his from the first moment: never refreshed, never removed by us, without a tag. A host gives
 * it another name («… (2)») when the wished one is taken.
 */
export interface NewSheet {
  readonly name: string;
  /** From the top left; a row may be shorter than `widths`, and empty. */
  readonly rows: readonly (readonly OwnCell[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly merges: readonly Rect[];
  /** Drop-downs that let other words pass. */
  readonly dropDowns: readonly { readonly range: Rect; readonly options: readonly string[] }[];
  readonly landscape: boolean;
}

export interface WorkbookPatch {
  readonly marks: readonly SheetMarks[];
  readonly sheets: readonly OwnSheet[];
  /** Confirmed edits, by sheet: one entry for each fix, done wholly or not at all. */
  readonly edits: readonly { readonly sheet: string; readonly edits: readonly Edit[] }[];
  /** Our sheets to take away («Снять отметки»). */
  readonly removeSheets: readonly OwnKey[];
  readonly columns: readonly NewColumn[];
  readonly newSheets: readonly NewSheet[];
}

export const EMPTY_PATCH: WorkbookPatch = {
  marks: [],
  sheets: [],
  edits: [],
  removeSheets: [],
  columns: [],
  newSheets: [],
};

/** Names of our sheets (Excel allows no colon, `excel.md #28`); a sheet of that name which is not ours is never touched. */
export const SHEET_NAMES: Readonly<Record<OwnKey, string>> = {
  findings: 'Вешки – замечания',
  indicators: 'Вешки – показатели',
  summary: 'Вешки – свод',
  history: 'Вешки – история',
};

/** `Object.keys` forgets that a record's keys are all there is. */
export const OWN_KEYS = Object.keys(SHEET_NAMES) as readonly OwnKey[];

/**
 * The hidden name of a workbook that marks the sheet of a key as ours: it follows a renamed sheet and outlives a save in Excel and in
 * LibreOffice 7.4 (which forgets `hidden` and `codeName`; tried).
 */
export function tagName(key: OwnKey): string {
  return `veshki_${key}`;
}
