/** What Excel makes of a typed text in en-US, which is how `range.values` is read on every machine (`excel.md #43`). */
import { isRealDate } from '../../core/calendar/date.js';
import { serialOfDay } from '../../core/format/serial.js';

export type Entry =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error'; readonly error: string }
  /** `format` is what a cell of General format takes on with it. */
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format: string | null };

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^([+-]?\d+(\.\d+)?)\s*%$/;
/** `3/15/2022`, `3-15-22`. */
const MONTH_DAY_YEAR = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO_DAY = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
/** `3/15` and `9-11`: a day of this year, whatever was meant. */
const MONTH_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** `15-Mar-2022`, `15 March`. */
const DAY_NAME = new RegExp(`^(\\d{1,2})[ -](${MONTHS})[a-z]*(?:[ -](\\d{4}))?$`, 'i');

/** Reads a text; `year` is the one of a date that names none. */
export function parseEntry(text: string, year: number): Entry {
  if (ERRORS.has(text.toUpperCase())) return { kind: 'error', error: text.toUpperCase() };
  if (/^(true|false)$/i.test(text)) return value(/^t/i.test(text));
  const typed = text.trim();
  return number(typed) ?? date(typed, year) ?? formula(text) ?? value(text);
}

const value = (of: string | number | boolean, format: string | null = null): Entry => ({
  kind: 'value',
  value: of,
  format,
});

function number(text: string): Entry | null {
  if (NUMBER.test(text)) return value(Number(text));
  if (THOUSANDS.test(text)) return value(Number(text.replace(/,/g, '')), text.includes('.') ? '#,##0.00' : '#,##0');
  const share = PERCENT.exec(text);
  return share && value(Number(share[1]) / 100, share[2] ? '0.00%' : '0%');
}

function date(text: string, year: number): Entry | null {
  const iso = ISO_DAY.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = MONTH_DAY_YEAR.exec(text);
  if (full) return day(fullYear(full[4] ?? ''), Number(full[1]), Number(full[3]), 'm/d/yyyy');
  const short = MONTH_DAY.exec(text);
  if (short) return day(year, Number(short[1]), Number(short[2]), 'd-mmm');
  const named = DAY_NAME.exec(text);
  if (named) {
    const month = MONTHS.split('|').indexOf((named[2] ?? '').toLowerCase()) + 1;
    return day(named[3] ? Number(named[3]) : year, month, Number(named[1]), named[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const time = TIME.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  return value((Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60) / 1440, 'h:mm');
}

/** Two figures: up to 29 this century. */
function fullYear(text: string): number {
  const number = Number(text);
  if (text.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function day(y: number, m: number, d: number, format: string): Entry | null {
  const date = { y, m, d };
  if (y < 1900 || !isRealDate(date)) return null;
  return value(serialOfDay(date, false), format);
}

/** A sign before anything that is no number starts a formula; a sign alone is text. */
function formula(text: string): Entry | null {
  if (!/^[=+-]./s.test(text)) return null;
  return { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` };
}
