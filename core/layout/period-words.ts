/** A period in the words of a title and of a sheet's name. */
import { type Period, yearOf } from '../calendar/date.js';
import { periodText } from '../settings/period.js';

/** Our reader finds no year in it: the period is then told by the deadlines. */
const NO_PERIOD = 'на 20__ год';
const TWO_DAYS = ' – ';

/** «на 2026 год», «на 2026/2027 учебный год», «на период 01.03.2026 – 30.11.2026», as `periodOfTitle` reads it back; a blank for `null`. */
export function periodWords(period: Period | null): string {
  if (!period) return NO_PERIOD;
  const text = periodText(period);
  return text.includes(TWO_DAYS) ? `на период ${text}` : `на ${text}`;
}

/** « 2026», « 2026-2027» after the name of a sheet, which may hold no slash; '' for `null`. */
export function yearsOfSheet(period: Period | null): string {
  if (!period) return '';
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  return first === last ? ` ${first}` : ` ${first}-${last}`;
}
