/** Days named by «числа» alone, and the month they belong to when the cell names just one: «март, до 25 числа». */
import { type Cursor, isNumber, peek } from './cursor.js';
import type { TokenKind } from './lex.js';
import type { Bound, DaysOfMonth, Point } from './syntax.js';

/** Words before one day, and between two, as kinds of tokens. */
const DAY_BOUNDS: Readonly<Record<string, Bound>> = {
  by: 'by',
  toward: 'by',
  to: 'by',
  from: 'from',
  'not later': 'by',
  'not later than': 'by',
};
const DAY_RANGES: ReadonlySet<string> = new Set(['dash', 'from to', 'from by']);

/** The days of the `length` tokens before «числа»: one day, «15-16», «с 10 по 20». */
export function daysOfMonth(c: Cursor, length: number): DaysOfMonth | 'unclear' {
  const words: TokenKind[] = [];
  const values: number[] = [];
  for (let i = 0; i < length; i++) {
    const token = peek(c, i);
    if (isNumber(token)) values.push(token.value);
    else if (token.kind !== 'in') words.push(token.kind);
  }
  const [first = 0, last = null] = values;
  const [word] = words;
  if (values.length === 1) {
    const bound = word === undefined ? 'in' : DAY_BOUNDS[words.join(' ')];
    return bound ? { bound, first, last: null, more: [] } : 'unclear';
  }
  const ranged = values.length === 2 && DAY_RANGES.has(words.join(' '));
  if (ranged) return { bound: 'in', first, last, more: [] };
  const listed = words.length === values.length - 1 && words.every((kind) => kind === 'and' || kind === 'comma');
  return listed ? { bound: 'in', first, last: null, more: values.slice(1) } : 'unclear';
}

/**
 * Days without a month beside one month are days of it: «март, до 25 числа», «май 15-16 числа». Beside several months,
 * or a frequency, they come every month.
 */
export function settleDaysOfMonth(c: Cursor): void {
  const { daysOfMonth: days, entries } = c;
  const [entry] = entries;
  if (days === null || c.implied === null || !entry) return;
  if (entry.bound !== 'in' || entry.last !== null || entry.first.unit !== 'month') return;
  // «март, апрель 15 числа»
  if (days === 'unclear' || entries.length > 1 || c.implied === 'month') {
    c.doubtful = true;
    return;
  }
  // «март, с 10 числа»: to the end of March, or on and on
  if (days.bound === 'from') c.doubtful = true;
  const day = (index: number): Point => ({ ...entry.first, unit: 'day', index });
  const last = days.last === null ? null : day(days.last);
  entries[0] = { ...entry, bound: days.bound, first: day(days.first), last };
  for (const index of days.more) entries.push({ ...entry, first: day(index), gap: 'mark' });
  c.recurrence = null;
  c.implied = null;
  c.namesDay = false;
}
