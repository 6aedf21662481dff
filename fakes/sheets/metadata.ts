/** Developer metadata of the spreadsheet, of sheets and of whole rows and columns (google-sheets.md #65). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { enumMember } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';
import { rangeOf } from './range/range.js';
import { sheetOf } from './sheet/sheet.js';
import { spreadsheetOf } from './spreadsheet.js';

export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  readonly place:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheet: FakeSheet }
    /** Zero-based; moves with its row. */
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: FakeSheet; rect: Rect };
}

type Place = MetadataEntry['place'];

/** `(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)` */
export function addMetadata(execution: Execution, place: Place, args: readonly unknown[]): void {
  const [key, second = null, third = null] = args;
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'string' ? null : second);
  execution.document.metadata.push({
    id: execution.document.nextId(),
    key: String(key),
    value,
    visibility: String(visibility ?? 'DOCUMENT') === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
}

/** Where metadata of a range goes: only a whole row or a whole column will do. */
export function placeOfRange(sheet: FakeSheet, rect: Rect): Place {
  const wholeRow = rect.left === 0 && rect.right === sheet.columns - 1;
  const wholeColumn = rect.top === 0 && rect.bottom === sheet.rows - 1;
  if (wholeRow && rect.top === rect.bottom) return { type: 'ROW', sheet, rect };
  if (wholeColumn && rect.left === rect.right) return { type: 'COLUMN', sheet, rect };
  throw hostError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

interface EntryState {
  readonly execution: Execution;
  readonly entry: MetadataEntry;
}

export function metadataOf(execution: Execution, entry: MetadataEntry): object {
  return handle<EntryState>(execution, 'DeveloperMetadata', { execution, entry }, METADATA);
}

function alive({ execution, entry }: EntryState): MetadataEntry {
  if (!execution.document.metadata.includes(entry)) throw hostError('The developer metadata no longer exists.');
  return entry;
}

const METADATA: Methods<EntryState> = {
  getId: ({ entry }) => entry.id,
  getKey: (state) => alive(state).key,
  getValue: (state) => alive(state).value,
  getVisibility: (state) => enumMember('DeveloperMetadataVisibility', alive(state).visibility),
  getLocation: ({ execution, entry }) => handle(execution, 'DeveloperMetadataLocation', { execution, entry }, LOCATION),
  setKey(state, key: string) {
    alive(state).key = key;
    return metadataOf(state.execution, state.entry);
  },
  setValue(state, value: string) {
    alive(state).value = value;
    return metadataOf(state.execution, state.entry);
  },
  setVisibility(state, visibility: object) {
    alive(state).visibility = String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    return metadataOf(state.execution, state.entry);
  },
  remove(state) {
    const { metadata } = state.execution.document;
    metadata.splice(metadata.indexOf(alive(state)), 1);
  },
};

const lineOf = ({ execution, entry: { place } }: EntryState, type: 'ROW' | 'COLUMN'): object | null =>
  place.type === type ? rangeOf(execution, place.sheet, place.rect) : null;

const LOCATION: Methods<EntryState> = {
  getLocationType: ({ entry }) => enumMember('DeveloperMetadataLocationType', entry.place.type),
  getSheet: ({ execution, entry: { place } }) => (place.type === 'SHEET' ? sheetOf(execution, place.sheet) : null),
  getRow: (state) => lineOf(state, 'ROW'),
  getColumn: (state) => lineOf(state, 'COLUMN'),
  getSpreadsheet: ({ execution, entry }) => (entry.place.type === 'SPREADSHEET' ? spreadsheetOf(execution) : null),
};

interface FinderState {
  readonly execution: Execution;
  readonly within: (place: Place) => boolean;
  readonly tests: ((entry: MetadataEntry) => boolean)[];
}

/** A finder over the whole spreadsheet, or over what lies on a sheet or range. */
export function finderOf(execution: Execution, within: (place: Place) => boolean): object {
  return handle<FinderState>(execution, 'DeveloperMetadataFinder', { execution, within, tests: [] }, FINDER);
}

function narrow(state: FinderState, test: (entry: MetadataEntry) => boolean): object {
  state.tests.push(test);
  return handle(state.execution, 'DeveloperMetadataFinder', state, FINDER);
}

const FINDER: Methods<FinderState> = {
  withId: (state, id: number) => narrow(state, (entry) => entry.id === id),
  withKey: (state, key: string) => narrow(state, (entry) => entry.key === key),
  withValue: (state, value: string) => narrow(state, (entry) => entry.value === value),
  withVisibility: (state, wanted: object) => narrow(state, (entry) => entry.visibility === String(wanted)),
  withLocationType: (state, wanted: object) => narrow(state, (entry) => entry.place.type === String(wanted)),
  onIntersectingLocations: (state) => narrow(state, () => true),
  find: ({ execution, within, tests }) =>
    execution.document.metadata
      .filter((entry) => within(entry.place) && tests.every((test) => test(entry)))
      .map((entry) => metadataOf(execution, entry)),
};
