/** What we remember of a sheet we have coloured: our colours, the fills before them, and the rows as they were, to find them again. */
import { SEVERITY_FILLS } from '../../../core/report/looks.js';
import type { Severity } from '../../../core/settings/settings.js';
import { packCells, unpackCells } from './cells.js';

export interface Mark {
  readonly severity: Severity;
  /** `#RRGGBB` of the fill before ours; `null` for none. */
  readonly former: string | null;
}

/** By `cellKey`. */
export type Marks = ReadonlyMap<number, Mark>;

export interface MarksMemory {
  /** The name of the sheet then: finds it again where a program gave the sheet another id. */
  readonly sheet: string;
  readonly marks: Marks;
  /** Keys of the rows (`rows.ts`) at the time of marking, from the top. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The memory as JSON keeps it. */
interface Stored {
  readonly sheet: string;
  readonly rows: string;
  readonly columns: string;
  readonly marks: Readonly<Partial<Record<Severity, readonly number[]>>>;
  readonly former: Readonly<Record<string, readonly number[]>>;
}

/** Letters of a key of a row or column. */
export const KEY_LENGTH = 4;
const PREFIX = 'veshki.marks.';
/** `Object.keys` forgets that a record's keys are all there is. */
const SEVERITIES = Object.keys(SEVERITY_FILLS) as Severity[];

/** Key of a sheet's memory among what we keep in the document. */
export const memoryKey = (sheetId: string): string => PREFIX + sheetId;

export function isMemoryKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

export function packMemory({ sheet, marks, rows, columns }: MarksMemory): string {
  const entries = [...marks];
  const packed = SEVERITIES.map((severity) => {
    return [severity, packCells(entries.filter(([, mark]) => mark.severity === severity).map(([key]) => key))] as const;
  });
  const former = new Map<string, number[]>();
  for (const [key, mark] of entries) {
    if (mark.former !== null) former.set(mark.former, [...(former.get(mark.former) ?? []), key]);
  }
  const stored: Stored = {
    sheet,
    rows: rows.join(''),
    columns: columns.join(''),
    marks: Object.fromEntries(packed.filter(([, cells]) => cells.length > 0)),
    former: Object.fromEntries([...former].map(([colour, keys]) => [colour, packCells(keys)])),
  };
  return JSON.stringify(stored);
}

/** `null` for a text that is no memory of ours. */
export function unpackMemory(text: string): MarksMemory | null {
  const stored = storedOf(text);
  if (!stored) return null;
  const former = new Map(
    Object.entries(stored.former).flatMap(([colour, cells]) => unpackCells(cells).map((key) => [key, colour] as const)),
  );
  const marks = SEVERITIES.flatMap((severity) =>
    unpackCells(stored.marks[severity] ?? []).map((key): [number, Mark] => [
      key,
      { severity, former: former.get(key) ?? null },
    ]),
  );
  return { sheet: stored.sheet, marks: new Map(marks), rows: keysIn(stored.rows), columns: keysIn(stored.columns) };
}

function storedOf(text: string): Stored | null {
  try {
    const stored: unknown = JSON.parse(text);
    return isStored(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, rows, columns, marks, former } = value as Partial<Record<keyof Stored, unknown>>; // looked at field by field
  return (
    [sheet, rows, columns].every((field) => typeof field === 'string') &&
    [marks, former].every((field) => isLists(field))
  );
}

function isLists(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((one) => Number.isInteger(one) && one >= 0))
  );
}

function keysIn(text: string): string[] {
  return text.match(new RegExp(`.{${KEY_LENGTH}}`, 'g')) ?? [];
}
