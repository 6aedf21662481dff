/** Shows a day and time of day in a date format, as a Russian user sees it. */
import { type CalendarDate, weekday } from '../calendar/date.js';
import type { FormatSection, FormatToken } from './code.js';
import { MONTHS, MONTHS_OF, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './russian-names.js';

/** «Март 2022»: a month without a day has a capital. */
const TITLED = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const RUSSIAN = 0x19;
const PRIMARY_LANGUAGE = 0x3ff;
/** The long date of the system: «5 марта 2022 г.» in a Russian Windows. */
const SYSTEM_LONG_DATE = /^F800$/i;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Whether a section shows a day, month or year: then its number is a date. */
export function showsDay({ tokens }: FormatSection): boolean {
  return tokens.some((token) => token.kind === 'date' && /^[ymd]/.test(token.part));
}

/** Whether a section shows hours, minutes or seconds and no day. */
export function showsTimeOnly(section: FormatSection): boolean {
  const { tokens } = section;
  return !showsDay(section) && tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed');
}

/**
 * A day as the format shows it; `dd.mm.yyyy` where the format is not a usual one for a Russian reader:
 * month before day in figures, or names in another language.
 */
export function formatDay(section: FormatSection, date: CalendarDate, seconds: number): string {
  const plain = `${pad(date.d)}.${pad(date.m)}.${date.y}`;
  if (SYSTEM_LONG_DATE.test(section.language)) return `${date.d} ${MONTHS_OF[date.m - 1]} ${date.y} г.`;
  if (!isUsual(section)) return plain;
  const parts = section.tokens.flatMap((token) => (token.kind === 'date' ? [token.part] : []));
  const shown = section.tokens.map((token) => showDateToken(token, date, seconds, parts)).join('');
  return shown.trim() === '' ? plain : shown;
}

/** A time of day, or a length of time where the format lets hours run on (`[h]:mm`). */
export function formatTime(section: FormatSection, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const parts = section.tokens.flatMap((token) => (token.kind === 'date' ? [token.part] : []));
  const elapsed: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };
  return section.tokens
    .map((token) => {
      if (token.kind === 'elapsed') return String(Math.floor(seconds / (elapsed[token.part] ?? 1)));
      return showDateToken(token, { y: 1900, m: 1, d: 1 }, seconds % 86_400, parts);
    })
    .join('');
}

function isUsual({ tokens, language }: FormatSection): boolean {
  const parts = tokens.flatMap((token) => (token.kind === 'date' ? [token.part] : []));
  const first = (letter: string) => parts.findIndex((part) => part.startsWith(letter));
  const monthFirst = first('m') >= 0 && first('d') > first('m') && !(first('y') >= 0 && first('y') < first('m'));
  const named = parts.some((part) => /^(?:mmm|ddd)/.test(part));
  return !monthFirst && !(named && !isRussian(language));
}

/** No language at all means that of the user. */
function isRussian(language: string): boolean {
  if (language === '' || /^ru/i.test(language)) return true;
  return (Number.parseInt(language, 16) & PRIMARY_LANGUAGE) === RUSSIAN;
}

function showDateToken(token: FormatToken, date: CalendarDate, seconds: number, parts: readonly string[]): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'slash' || token.kind === 'point') return '.';
  if (token.kind === 'comma') return ',';
  if (token.kind !== 'date') return '';
  const hours = Math.floor(seconds / 3600);
  const clock = parts.includes('a') ? ((hours + 11) % 12) + 1 : hours;
  const minutes = Math.floor(seconds / 60) % 60;
  switch (token.part) {
    case 'd':
      return String(date.d);
    case 'dd':
      return pad(date.d);
    case 'ddd':
      return SHORT_WEEKDAYS[weekday(date) - 1] ?? '';
    case 'm':
      return String(date.m);
    case 'mm':
      return pad(date.m);
    case 'mmm':
      return SHORT_MONTHS[date.m - 1] ?? '';
    case 'mmmm':
      return (parts.some((part) => /^dd?$/.test(part)) ? MONTHS_OF : TITLED)[date.m - 1] ?? '';
    case 'mmmmm':
      return TITLED[date.m - 1]?.charAt(0) ?? '';
    case 'y':
    case 'yy':
      return pad(date.y % 100);
    case 'h':
      return String(clock);
    case 'hh':
      return pad(clock);
    case 'n':
      return String(minutes);
    case 'nn':
      return pad(minutes);
    case 's':
      return String(seconds % 60);
    case 'ss':
      return pad(seconds % 60);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    default:
      return token.part.startsWith('y')
        ? String(date.y)
        : token.part.startsWith('d')
          ? (WEEKDAYS[weekday(date) - 1] ?? '')
          : '';
  }
}
