/** How a value is shown in its cell: by the number format and the locale of the spreadsheet (google-sheets.md #22). */
import { weekday } from '../../core/calendar/date.js';
import { type FormatSection, parseFormat } from '../../core/format/code.js';
import { showsDay, showsTimeOnly } from '../../core/format/date.js';
import { formatNumber } from '../../core/format/number.js';
import { MONTHS, MONTHS_OF, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../core/format/russian-names.js';
import type { Locale } from './document.js';
import { wallOfSerial } from './zones.js';

const parsed = new Map<string, FormatSection[]>();

function sectionsOf(format: string): FormatSection[] {
  let sections = parsed.get(format);
  if (!sections) {
    sections = parseFormat(format);
    parsed.set(format, sections);
  }
  return sections;
}

const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', '@']);

/** Whether numbers of this format are read as `Date` (google-sheets.md #26): days, times and durations alike. */
export function isDateFormat(format: string): boolean {
  const section = AUTOMATIC.has(format) ? undefined : sectionsOf(format)[0];
  return section !== undefined && (showsDay(section) || showsTimeOnly(section));
}

/** A value as a person sees it; errors and text go their own way. */
export function display(value: string | number | boolean, format: string, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return truth(value, locale);
  if (AUTOMATIC.has(format)) return general(value, locale);
  const section = pick(sectionsOf(format), value);
  if (!section) return general(value, locale);
  if (showsDay(section) || showsTimeOnly(section)) return showDate(section, value, locale);
  const shown = formatNumber(section, section !== sectionsOf(format)[0] ? Math.abs(value) : value);
  return locale === 'ru_RU' ? shown : swapSeparators(shown);
}

/** How a Russian spreadsheet shows truth values is not verified. */
function truth(value: boolean, locale: Locale): string {
  if (locale === 'ru_RU') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return value ? 'TRUE' : 'FALSE';
}

/** At most ten decimals, as the automatic format shows them. */
function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const shown =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'e')
          .toUpperCase()
      : String(Number(value.toFixed(10)));
  return locale === 'ru_RU' ? shown.replace('.', ',') : shown;
}

/** The number formatter of the .xlsx host speaks Russian: decimal comma, no-break space. */
function swapSeparators(shown: string): string {
  return shown.replace(/[,\u00a0]/g, (sign) => (sign === ',' ? '.' : ','));
}

function pick(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

const two = (value: number): string => String(value).padStart(2, '0');

function showDate(section: FormatSection, serial: number, locale: Locale): string {
  const wall = new Date(wallOfSerial(serial));
  const parts = section.tokens.flatMap((token) => (token.kind === 'date' ? [token.part] : []));
  return section.tokens
    .map((token) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'slash':
          return '/';
        case 'point':
          return '.';
        case 'comma':
          return ',';
        case 'elapsed':
          return String(Math.floor((serial * 86_400 + 0.5) / ({ h: 3600, m: 60 }[token.part] ?? 1)));
        case 'date':
          return showPart(token.part, wall, parts, locale);
        default:
          return '';
      }
    })
    .join('');
}

const names = {
  // small letters, unlike Excel (not verified)
  ru_RU: {
    months: MONTHS.map((name) => name.toLowerCase()),
    monthsOf: MONTHS_OF,
    short: SHORT_MONTHS,
    days: WEEKDAYS,
    shortDays: SHORT_WEEKDAYS,
  },
  en_US: englishNames(),
};

function englishNames() {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  const short = (list: readonly string[]) => list.map((name) => name.slice(0, 3));
  return { months, monthsOf: months, short: short(months), days, shortDays: short(days) };
}

function showPart(part: string, wall: Date, parts: readonly string[], locale: Locale): string {
  const { months, monthsOf, short, days, shortDays } = names[locale];
  const [year, month, date] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  const dayOfWeek = weekday({ y: year, m: month + 1, d: date }) - 1;
  const hours = parts.includes('a') ? ((wall.getUTCHours() + 11) % 12) + 1 : wall.getUTCHours();
  const shown: Readonly<Record<string, string | undefined>> = {
    d: String(date),
    dd: two(date),
    ddd: shortDays[dayOfWeek],
    dddd: days[dayOfWeek],
    m: String(month + 1),
    mm: two(month + 1),
    mmm: short[month],
    mmmm: (parts.some((one) => /^dd?$/.test(one)) ? monthsOf : months)[month],
    y: two(year % 100),
    yy: two(year % 100),
    yyyy: String(year),
    h: String(hours),
    hh: two(hours),
    n: String(wall.getUTCMinutes()),
    nn: two(wall.getUTCMinutes()),
    s: String(wall.getUTCSeconds()),
    ss: two(wall.getUTCSeconds()),
    a: wall.getUTCHours() < 12 ? 'AM' : 'PM',
  };
  return shown[part] ?? '';
}
