/** A history goes on where its sheet has got another name: hosts know a sheet by more than that. */
import type { Snapshot } from './snapshot.js';

/** Sheets by what the host knows them by for good. */
export type SheetsById = ReadonlyMap<string, string>;

/** Former name → name now. */
export type Renamed = ReadonlyMap<string, string>;

/** More letters than any store of a host must hold (`google-sheets.md #17`: 9 KB, two bytes a letter). */
const MOST_LETTERS = 4_000;

/** Between the sheet and the number of its second and further tables. */
export const SEPARATOR = ' / ';

/** The sheets as a text for the host to keep with the history; '' for too many of them. */
export function sheetsText(sheets: SheetsById): string {
  const text = JSON.stringify([...sheets]);
  return text.length <= MOST_LETTERS ? text : '';
}

/** The sheets of a text of ours; none in any other. */
export function sheetsIn(text: string): SheetsById {
  return new Map(entriesIn(text));
}

/** Which sheets have other names than then. A name that another sheet bears now is nobody's former one. */
export function renamedSince(then: SheetsById, now: SheetsById): Renamed {
  const names = new Set(now.values());
  return new Map(
    [...then].flatMap(([id, before]) => {
      const name = now.get(id);
      return name === undefined || names.has(before) ? [] : [[before, name] as const];
    }),
  );
}

/** The history with the names the sheets have now. Keys of tables begin with the sheet (`tableKeys`). */
export function withNamesNow(history: readonly Snapshot[], renamed: Renamed): Snapshot[] {
  return history.map((one) => {
    const [sheet = '', ...rest] = one.table.split(SEPARATOR);
    const name = renamed.get(one.table) ?? renamed.get(sheet);
    if (name === undefined) return one;
    return { ...one, table: renamed.has(one.table) ? name : [name, ...rest].join(SEPARATOR) };
  });
}

function entriesIn(text: string): (readonly [id: string, name: string])[] {
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown) => {
      const [id, name]: unknown[] = Array.isArray(entry) ? entry : [];
      return typeof id === 'string' && typeof name === 'string' ? [[id, name] as const] : [];
    });
  } catch {
    return [];
  }
}
