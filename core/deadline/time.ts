/** Reads hours and minutes beside a date, so that they are not taken for days: «14.30 ч.», «до 12:00 мск», «10.00-11.30». */
import { type Cursor, kinds, newlinesAt, peek } from './cursor.js';

/** What may stand between the ends of a span of hours. */
const SEPARATORS = kinds('dash', 'by', 'to', 'and');

/** How many tokens make an hour at `offset`; 0 for none. `afterIn`: «в» stands before, so «в 10.10» is an hour too. */
function hourLength(c: Cursor, offset: number, afterIn: boolean): number {
  const { kind } = peek(c, offset);
  const named = peek(c, offset + 1).kind === 'hour';
  if (kind === 'time' || kind === 'clock') return 1;
  if (kind === 'day-month') return named || (afterIn && peek(c, offset + 1).kind !== 'year') ? 1 : 0;
  return kind === 'number' && named ? 1 : 0;
}

/** «ч.», «час. 30 мин.», «мск», «по московскому времени» behind an hour. */
function unitsLength(c: Cursor, offset: number): number {
  let at = offset;
  for (;;) {
    const { kind } = peek(c, at);
    const next = peek(c, at + 1).kind;
    if (kind === 'hour' || kind === 'minute' || kind === 'zone') at += 1;
    else if ((kind === 'number' && next === 'minute') || (kind === 'to' && next === 'zone')) at += 2;
    else return at - offset;
  }
}

/** Length of an hour, or of a span of hours («10.00-11.30», «с 10 до 12 ч.»), at `offset`; 0 for none. */
function spanLength(c: Cursor, offset: number, afterIn: boolean): number {
  const between = SEPARATORS.has(peek(c, offset + 1).kind);
  const bareRange = between && peek(c, offset).kind === 'number' && peek(c, offset + 2).kind === 'number';
  const first = bareRange && hourLength(c, offset + 2, false) > 0 ? 1 : hourLength(c, offset, afterIn);
  if (first === 0) return 0;
  const at = first + unitsLength(c, offset + first);
  if (!SEPARATORS.has(peek(c, offset + at).kind)) return bareRange ? 0 : at;
  const second = hourLength(c, offset + at + 1, afterIn);
  if (second === 0) return bareRange ? 0 : at;
  return at + 1 + second + unitsLength(c, offset + at + 1 + second);
}

function takeTime(c: Cursor, length: number): boolean {
  if (length === 0) return false;
  const { start } = peek(c);
  const { end } = peek(c, length - 1);
  c.at += length;
  c.times.push({ start, end });
  // «09:00 2022», «с 10.00 до 12.00 2022» may be dates gone wrong
  const skip = peek(c).kind === 'comma' ? 1 : newlinesAt(c, 0);
  if (peek(c, skip).kind === 'year') c.doubtful = true;
  return true;
}

/** Takes an hour, or a span of hours, that stands behind a preposition already taken: «до 12:00 (15 марта)», «с 10 до 12 ч.». */
export function takeBareTime(c: Cursor): 'hour' | 'span' | null {
  if (!c.hasTimes) return null;
  const length = spanLength(c, 0, false);
  const alone = hourLength(c, 0, false);
  if (!takeTime(c, length)) return null;
  return length === alone + unitsLength(c, alone - length) ? 'hour' : 'span';
}

/** Takes an hour with its «в», or without one. */
export function readTime(c: Cursor): boolean {
  if (!c.hasTimes) return false;
  if (peek(c).kind !== 'in') return takeTime(c, spanLength(c, 0, false));
  // «в 10.03 2022»
  if (peek(c, 1).kind === 'day-month' && peek(c, 2).kind === 'year') c.doubtful = true;
  const length = spanLength(c, 1, true);
  return takeTime(c, length === 0 ? 0 : length + 1);
}
