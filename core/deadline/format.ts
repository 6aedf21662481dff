/** Spells deadlines the way Russian documents do: for messages, and for fixes; the reader reads it back unchanged. */

import { daysInMonth, parseIso, russianDate } from '../calendar/date.js';
import { MONTHS, MONTHS_OF } from '../format/russian-names.js';
import { squeeze } from '../text/fold.js';
import type { Deadline, Interval, Recurrence } from './deadline.js';

const FREQUENCIES: Readonly<Record<string, string>> = {
  daily: 'ежедневно',
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  quarterly: 'ежеквартально',
  'half-yearly': 'раз в полугодие',
  yearly: 'ежегодно',
};

/** Name, its dative plural, and the ending of its ordinals. */
const WEEKDAYS: Readonly<Record<string, readonly [string, string, string]>> = {
  MO: ['понедельник', 'понедельникам', 'й'],
  TU: ['вторник', 'вторникам', 'й'],
  WE: ['среда', 'средам', 'я'],
  TH: ['четверг', 'четвергам', 'й'],
  FR: ['пятница', 'пятницам', 'я'],
  SA: ['суббота', 'субботам', 'я'],
  SU: ['воскресенье', 'воскресеньям', 'е'],
};

const LAST: Readonly<Record<string, string>> = { й: 'последний', я: 'последняя', е: 'последнее' };

/** «а», «а и б», «а, б и в». */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items[items.length - 1]}`;
}

/** A closed interval: whole years and months by their names, days of one month together, else two dates. */
function closed(start: string, end: string): string {
  const a = parseIso(start);
  const b = parseIso(end);
  if (!a || !b || start === end) return russianDate(start);
  const wholeMonths = a.d === 1 && b.d === daysInMonth(b.y, b.m);
  if (wholeMonths && a.m === 1 && b.m === 12) return a.y === b.y ? `${a.y} год` : `${a.y}–${b.y} годы`;
  const [first, last] = [MONTHS[a.m - 1], MONTHS[b.m - 1]];
  if (wholeMonths && a.y === b.y) return a.m === b.m ? `${first} ${a.y} г.` : `${first} – ${last} ${a.y} г.`;
  if (wholeMonths) return `${first} ${a.y} г. – ${last} ${b.y} г.`;
  if (a.y === b.y && a.m === b.m) return `${a.d}–${b.d} ${MONTHS_OF[a.m - 1]} ${a.y} г.`;
  return `${russianDate(start)} – ${russianDate(end)}`;
}

/** «15–25 февраля 2022 г.», «март – май 2022 г.», «до 15.03.2022», «с 15.03.2021»; open ends included. */
export function formatInterval({ start, end }: Interval): string {
  if (start !== null && end !== null) return closed(start, end);
  if (end !== null) return `до ${russianDate(end)}`;
  return start === null ? '' : `с ${russianDate(start)}`;
}

/** «ежемесячно», «по вторникам и четвергам», «2-й и 4-й понедельник месяца». */
export function formatRecurrence(recurrence: Recurrence): string {
  const [kind = '', first = '', second = ''] = recurrence.split(':');
  if (kind === 'weekly' && first !== '') {
    return `по ${listed(first.split(',').map((day) => WEEKDAYS[day]?.[1] ?? day))}`;
  }
  if (kind !== 'nth-weekday') return FREQUENCIES[recurrence] ?? '';
  const [name, , ending] = WEEKDAYS[second] ?? [second, '', 'й'];
  const ordinals = first.split(',').map((n) => (n === '-1' ? (LAST[ending] ?? '') : `${n}-${ending}`));
  return `${listed(ordinals)} ${name} месяца`;
}

/** Canonical spelling of a deadline; the cell's own words, on one line, where it has neither days nor a recurrence. */
export function formatDeadline({ text, intervals, recurrence }: Deadline): string {
  const parts = intervals.map(formatInterval);
  if (recurrence !== null) parts.push(formatRecurrence(recurrence));
  return parts.length > 0 ? parts.join(', ') : squeeze(text);
}
