/** What a cell is to hold for a new text: it keeps its kind where the text allows. */
import { type CalendarDate, isRealDate } from '../calendar/date.js';
import type { Cell } from './grid.js';

const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const NUMBER = /^-?\d+(?:,\d+)?$/;

/** A date stays a date (`5.03.2022`) and a number a number (`-1,5`), as people here write them; `null` where the cell becomes text. */
export function keptKind(text: string, before: Cell): CalendarDate | number | null {
  if (before.kind === 'date') return dayOf(text);
  return before.kind === 'number' && NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

function dayOf(text: string): CalendarDate | null {
  const match = DAY.exec(text.trim());
  if (!match) return null;
  const date = { y: Number(match[3]), m: Number(match[2]), d: Number(match[1]) };
  return isRealDate(date) ? date : null;
}
