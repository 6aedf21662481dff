/** Finds executors of a cell in the user's directory, and keeps its names whole where a cell would be cut inside them. */
import { fold } from '../text/fold.js';
import { directoryIndex, spellingKey } from './directory.js';
import type { DirectoryEntry } from './executor.js';
import { type Protect, readCell } from './read-cell.js';
import { type Shape, shapeKey } from './shape.js';

const LETTER = /[a-zа-яё\d]/i;

/** The entry's name for any of the spellings, else for their shape, so that a plural of a listed post is listed too. */
export type DirectoryLookup = (spellings: readonly string[], shape: Shape) => string | null;

export function directoryLookup(directory: readonly DirectoryEntry[]): DirectoryLookup {
  const bySpelling = directoryIndex(directory);
  const byShape = new Map<string, string>();
  for (const { name, aliases } of directory) {
    for (const spelling of [name, ...aliases]) {
      const [only, ...others] = readCell(spelling).names;
      const key = only && others.length === 0 ? shapeKey(only.shape) : '';
      if (key !== '' && !byShape.has(key)) byShape.set(key, name);
    }
  }
  return (spellings, shape) => {
    for (const spelling of spellings) {
      const name = bySpelling.get(spellingKey(spelling));
      if (name !== undefined) return name;
    }
    return byShape.get(shapeKey(shape)) ?? null;
  };
}

/** Guards the spellings that look like several names: «Комитет труда, занятости и кадров», «МОиН ЭО». */
export function protectDirectory(directory: readonly DirectoryEntry[]): Protect {
  const all: string[] = [];
  for (const { name, aliases } of directory) all.push(name, ...aliases);
  const spellings = all
    .map((spelling) => fold(spelling.trim()))
    .filter((spelling, index) => spelling !== '' && readCell(all[index] ?? '').names.length !== 1)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const spans = new Map<number, number>();
    const folded = spellings.length > 0 ? fold(text) : '';
    for (const spelling of spellings) {
      for (let at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + spelling.length)) {
        const end = at + spelling.length;
        const whole = !LETTER.test(folded.charAt(at - 1)) && !LETTER.test(folded.charAt(end));
        if (whole && !spans.has(at)) spans.set(at, end);
      }
    }
    return spans;
  };
}
