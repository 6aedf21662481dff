/** Text written by a script is read as if a person had typed it, by the locale of the spreadsheet (google-sheets.md #40–44). */
import { daysInMonth } from '../../core/calendar/date.js';
import type { Locale } from './document.js';
import { serialOf } from './zones.js';

export interface Typed {
  readonly value: string | number | boolean | null;
  /** With the leading `=`; '' for none. */
  readonly formula: string;
  /** Format the typing brings along where the cell has none. */
  readonly format: string | null;
}

interface LocaleWords {
  readonly decimal: string;
  readonly group: string;
  readonly dateFormat: string;
  readonly monthFirst: boolean;
  readonly true: readonly string[];
  readonly false: readonly string[];
  /** Beginnings of month names, January first. */
  readonly months: readonly string[];
}

const LOCALES: Readonly<Record<Locale, LocaleWords>> = {
  ru_RU: {
    decimal: ',',
    group: '[ \u00a0\u202f]',
    dateFormat: 'dd.mm.yyyy',
    monthFirst: false,
    true: ['true', 'истина'],
    false: ['false', 'ложь'],
    months: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  },
  en_US: {
    decimal: '.',
    group: ',',
    dateFormat: 'm/d/yyyy',
    monthFirst: true,
    true: ['true'],
    false: ['false'],
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
};

export const dateFormatOf = (locale: Locale): string => LOCALES[locale].dateFormat;

const text = (value: string): Typed => ({ value, formula: '', format: null });
const NOTHING: Typed = { value: null, formula: '', format: null };

/**
 * What a typed text becomes.
 * @param plainText the cell has the format `@`: nothing but `=` and the apostrophe is looked at (#43; that `=` still is one is the
 * unfriendly assumption of #44)
 * @param year of today in the spreadsheet's zone: a day without a year is of it
 */
export function typed(input: string, locale: Locale, plainText: boolean, year: () => number): Typed {
  if (input === '') return NOTHING;
  if (input.startsWith("'")) return text(input.slice(1)); // #42
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input, format: null }; // #40
  if (plainText) return text(input);
  const trimmed = input.trim();
  if (trimmed === '') return text(input);
  return (
    formulaBySign(trimmed) ??
    truth(trimmed, LOCALES[locale]) ??
    number(trimmed, LOCALES[locale]) ??
    day(trimmed, LOCALES[locale], year) ??
    time(trimmed) ??
    text(input)
  );
}

/** `+A1`, `-A1*2`: a person's sign before a reference makes a formula; assumed for scripts too (#44). */
function formulaBySign(input: string): Typed | null {
  return /^[+-]\$?[A-Za-z]{1,3}\$?\d+(?:[-+*/^&].*)?$/.test(input) || /^[+-][A-Za-z.]+\(.*\)$/.test(input)
    ? { value: null, formula: `=${input}`, format: null }
    : null;
}

function truth(input: string, words: LocaleWords): Typed | null {
  const folded = input.toLowerCase();
  if (words.true.includes(folded)) return { value: true, formula: '', format: null };
  return words.false.includes(folded) ? { value: false, formula: '', format: null } : null;
}

function number(input: string, { decimal, group }: LocaleWords): Typed | null {
  const point = decimal === '.' ? '\\.' : decimal;
  const shape = new RegExp(
    `^([-+]?)([$₽€]?)\\s?(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${point}(\\d*))?(?:[eE]([-+]?\\d+))?\\s?([%₽€]|р\\.)?$`,
  ).exec(input);
  if (!shape) return null;
  const [, sign = '', before = '', whole, fraction, exponent, after = ''] = shape;
  if (whole === undefined && (fraction === undefined || fraction === '')) return null;
  const digits = `${(whole ?? '0').replace(/\D/g, '')}.${fraction || '0'}e${exponent ?? '0'}`;
  const size = Number(digits) * (after === '%' ? 0.01 : 1);
  const value = Number((sign === '-' ? -size : size).toPrecision(15));
  return { value, formula: '', format: formatOfNumber(whole ?? '', fraction, exponent, before + after) };
}

function formatOfNumber(
  whole: string,
  fraction: string | undefined,
  exponent: string | undefined,
  unit: string,
): string | null {
  const tail = fraction ? '.00' : '';
  if (unit === '%') return `0${tail}%`;
  if (unit !== '') return unit === '$' ? '"$"#,##0.00' : `#,##0.00\\ [$${unit}]`;
  if (exponent !== undefined) return '0.00E+00';
  return /\D/.test(whole) ? `#,##0${tail}` : null;
}

/** `05.01`, `05.01.2022`, `5/1/22`, `2022-01-05`, `5 января 2022`, `январь 2022`, `05.2022`, with a time behind or not. */
function day(input: string, words: LocaleWords, thisYear: () => number): Typed | null {
  const [, dated = '', clock = ''] = /^(.*?)(?:[ T](\d{1,2}:\d\d(?::\d\d)?))?$/.exec(input) ?? [];
  const found = inFigures(dated, words, thisYear) ?? inWords(dated, words, thisYear);
  if (!found) return null;
  const [year, month, date] = found.day;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const seconds = clock === '' ? 0 : secondsOf(clock);
  if (seconds === null) return null;
  return {
    value: serialOf(year, month, date) + seconds / 86_400,
    formula: '',
    format: clock === '' ? found.format : `${found.format} h:mm${clock.split(':').length > 2 ? ':ss' : ''}`,
  };
}

interface Found {
  readonly day: readonly [year: number, month: number, date: number];
  readonly format: string;
}

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function inFigures(input: string, { monthFirst, dateFormat }: LocaleWords, thisYear: () => number): Found | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input);
  if (iso) return { day: [Number(iso[1]), Number(iso[2]), Number(iso[3])], format: 'yyyy-mm-dd' };
  const separator = monthFirst ? '[/-]' : '[./-]';
  const full = new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})(?:\\2(\\d{4}|\\d\\d?))?\\.?$`).exec(input);
  if (full) {
    const [, first = '', , second = '', year] = full;
    const [month, date] = monthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
    return {
      day: [year === undefined ? thisYear() : fullYear(year), month, date],
      format: year === undefined ? (monthFirst ? 'm/d' : 'dd.mm') : dateFormat,
    };
  }
  const monthOnly = new RegExp(`^(\\d{1,2})${separator}(\\d{4})$`).exec(input);
  return monthOnly ? { day: [Number(monthOnly[2]), Number(monthOnly[1]), 1], format: 'mm.yyyy' } : null;
}

/** Which forms with month names a Russian sheet reads is not verified: all plausible ones, the unfriendly assumption. */
function inWords(input: string, { months }: LocaleWords, thisYear: () => number): Found | null {
  const shape = /^(?:(\d{1,2}) )?([a-zа-яё]+)\.?(?: (\d{1,2}),)?(?: (\d{4}))?(?: ?г\.?)?$/i.exec(input);
  if (!shape) return null;
  const [, before, name = '', behind, year] = shape;
  const month = months.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
  const isMonth =
    month > 0 &&
    /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[а-яё]{0,5}|[a-z]{0,6})$/i.test(
      name,
    );
  if (!isMonth || (before === undefined && behind === undefined && year === undefined)) return null;
  const date = before ?? behind;
  return {
    day: [year === undefined ? thisYear() : Number(year), month, date === undefined ? 1 : Number(date)],
    format: date === undefined ? 'mmmm yyyy' : 'd mmmm yyyy',
  };
}

function time(input: string): Typed | null {
  if (!/^\d{1,3}:\d\d(?::\d\d)?$/.test(input)) return null;
  const seconds = secondsOf(input);
  if (seconds === null) return null;
  const format = seconds >= 86_400 ? '[h]:mm:ss' : input.split(':').length > 2 ? 'h:mm:ss' : 'h:mm';
  return { value: seconds / 86_400, formula: '', format };
}

function secondsOf(clock: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes > 59 || seconds > 59 ? null : hours * 3600 + minutes * 60 + seconds;
}
