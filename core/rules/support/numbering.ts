/** How a table numbers its measures: blocks within which a number must be unique and follow the one before. */
import { lastPart, prefixOf } from '../../roadmap/number.js';
import { remembered } from '../../roadmap/remembered.js';
import { type Activity, columnOf, placeOf, type Roadmap } from '../../roadmap/roadmap.js';

export interface Numbered {
  readonly activity: Activity;
  /** Last part of the number: 3 of `2.3`. */
  readonly value: number;
}

/** Measures numbered in one row: the whole table, a section, or the children of one number (`2.1`, `2.2`). */
export interface Block {
  /** `2` for `2.1`, `2.2`; '' for plain numbers. */
  readonly prefix: string;
  readonly items: readonly Numbered[];
  /** Its numbers begin again at 1 after others of their kind. */
  readonly restarted: boolean;
}

/** Numbers as whole digits parted by dots; others («IV», «5а») are only compared, never counted. */
const COUNTED = /^\d+(?:\.\d+)*$/;

/**
 * The blocks of a table in the order of their first numbers. A 1 begins a new block in another section, a plain 1
 * also without a heading above it; decimal numbers belong to the block of their parent number.
 */
export const numberingBlocks = remembered((roadmap): readonly Block[] => {
  const blocks: { prefix: string; items: Numbered[]; restarted: boolean }[] = [];
  const open = new Map<string, { items: Numbered[] }>();
  let lastCell = '';
  for (const activity of roadmap.activities) {
    if (!COUNTED.test(activity.number)) continue;
    // a number merged down over a group of measures is one number
    const { row, column } = placeOf(activity, 'number');
    const cell = `${row}:${column}`;
    if (cell === lastCell) continue;
    lastCell = cell;
    const prefix = prefixOf(activity.number);
    const value = lastPart(activity.number);
    const current = open.get(prefix);
    const begins = !current || (value === 1 && beginsAnew(prefix, current.items, activity));
    if (current && !begins) {
      current.items.push({ activity, value });
      continue;
    }
    const block = { prefix, items: [{ activity, value }], restarted: current !== undefined };
    blocks.push(block);
    open.set(prefix, block);
  }
  return blocks;
});

/** In one section only plain numbers begin again, and only after others: «1, 1» and a second «2.1» are slips. */
function beginsAnew(prefix: string, items: readonly Numbered[], activity: Activity): boolean {
  const last = items[items.length - 1];
  if (last === undefined || last.activity.section !== activity.section) return true;
  return prefix === '' && last.value > 1;
}

/** Whether the table numbers its measures: at least half of them, and two, have a number in a column for it. */
export function isNumberedTable(roadmap: Roadmap): boolean {
  if (!columnOf(roadmap, 'number')) return false;
  const numbered = roadmap.activities.filter(({ number }) => number !== '').length;
  return numbered >= 2 && numbered * 2 >= roadmap.activities.length;
}

/** The new number in the spelling of the old one: `5` over «4.» → «5.», over «2.4)» → «2.5)». */
export function spelledLike(old: string, value: number): string {
  return old.replace(/\d+(?=\D*$)/, String(value));
}
