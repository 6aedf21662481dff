/**
 * Finds the rows and columns of a sheet again after people have added, deleted, moved or edited some: our colours went with their
 * cells, what we remember of them did not.
 */
import type { RawValue } from '../read/cells.js';
import { KEY_LENGTH } from './memory.js';

type Values = readonly (readonly RawValue[])[];

/** Columns are known by their first rows: title, heading, a few measures. */
const HEAD_ROWS = 12;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Key of a row without values: every such row has it. */
const BLANK = ' '.repeat(KEY_LENGTH);

export function rowKeys(values: Values): string[] {
  return values.map(keyOf);
}

export function columnKeys(values: Values): string[] {
  const head = values.slice(0, HEAD_ROWS);
  return (values[0] ?? []).map((_, column) => keyOf(head.map((row) => row[column] ?? '')));
}

/** 24 bits of an FNV hash over the cells that hold something: enough to tell the rows of one sheet apart. */
function keyOf(cells: readonly RawValue[]): string {
  let hash = 0x811c9dc5;
  let filled = false;
  for (const cell of cells) {
    if (cell === '') continue;
    filled = true;
    const text = `${cell}\n`;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  if (!filled) return BLANK;
  return Array.from({ length: KEY_LENGTH }, (_, at) => LETTERS[(hash >>> (6 * at)) & 63]).join('');
}

/**
 * Where each row (or column) of before stands now, −1 for one that is gone. A key that occurs once both then and now tells; the
 * others keep their distance to the nearest one that is known.
 */
export function follow(before: readonly string[], now: readonly string[]): number[] {
  if (before.length === now.length && before.every((key, at) => key === now[at])) return before.map((_, at) => at);
  const then = uniquePlaces(before);
  const places = uniquePlaces(now);
  const known = before.map((key, at) => (then.get(key) === at ? (places.get(key) ?? -1) : -1));
  const taken = new Set(known.filter((place) => place >= 0));
  if (taken.size === 0) return before.map((_, at) => at);
  const found = [...known];
  const settle = (at: number, neighbour: number, step: number): void => {
    const place = (found[neighbour] ?? -1) + step;
    if (found[at] !== -1 || found[neighbour] === -1 || found[neighbour] === undefined) return;
    if (place < 0 || taken.has(place)) return;
    found[at] = place;
    taken.add(place);
  };
  for (let at = 1; at < found.length; at++) settle(at, at - 1, 1);
  for (let at = found.length - 2; at >= 0; at--) settle(at, at + 1, -1);
  return found;
}

/** Whether most rows (or columns) that hold something are still the very same; `places` as `follow` gives them. */
export function areAlike(before: readonly string[], now: readonly string[], places: readonly number[]): boolean {
  const filled = before.flatMap((key, at) => (key === BLANK ? [] : [now[places[at] ?? -1] === key]));
  return filled.filter((isSame) => isSame).length * 2 > filled.length;
}

function uniquePlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>([BLANK]);
  keys.forEach((key, at) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, at);
  });
  for (const key of repeated) places.delete(key);
  return places;
}
