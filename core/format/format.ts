/** A number with its format code → what the cell is (a number or a day) and the text the user sees. */
import type { CalendarDate } from '../calendar/date.js';
import { type FormatSection, parseFormat } from './code.js';
import { formatDay, formatTime, showsDay, showsTimeOnly } from './date.js';
import { formatGeneral, formatNumber } from './number.js';
import { dayOfSerial, secondsOfSerial } from './serial.js';

export interface Shown {
  readonly text: string;
  /** The day, where the format makes the number one. */
  readonly date: CalendarDate | null;
}

/** Shows numbers of one workbook; each code is parsed once, and the days of a plan repeat: results are kept. */
export type NumberFormatter = (value: number, code: string) => Shown;

/** Results kept for one code. */
const KEPT_RESULTS = 4096;

export function createFormatter(date1904: boolean): NumberFormatter {
  const known = new Map<string, { readonly sections: FormatSection[]; readonly results: Map<number, Shown> }>();
  return (value, code) => {
    if (code === '' || !Number.isFinite(value)) return { text: formatGeneral(value), date: null };
    let format = known.get(code);
    if (!format) {
      format = { sections: parseFormat(code), results: new Map() };
      known.set(code, format);
    }
    let shown = format.results.get(value);
    if (!shown) {
      shown = show(value, format.sections, date1904);
      if (format.results.size < KEPT_RESULTS) format.results.set(value, shown);
    }
    return shown;
  };
}

function show(value: number, sections: readonly FormatSection[], date1904: boolean): Shown {
  const section = pickSection(sections, value);
  if (!section) return { text: formatGeneral(value), date: null };
  if (showsDay(section)) {
    const date = dayOfSerial(value, date1904);
    return date
      ? { text: formatDay(section, date, secondsOfSerial(value)), date }
      : { text: showTimePart(section, value), date: null };
  }
  if (showsTimeOnly(section))
    return { text: value < 0 ? formatGeneral(value) : formatTime(section, value), date: null };
  const ownSign = section !== sections[0] && section.condition === null;
  return { text: formatNumber(section, ownSign ? Math.abs(value) : value), date: null };
}

/** A number that names no day under a date format: its time where it has one, else the number. */
function showTimePart(section: FormatSection, value: number): string {
  const hasTime =
    value > 0 && value < 1 && section.tokens.some((token) => token.kind === 'date' && token.part.startsWith('h'));
  if (!hasTime) return formatGeneral(value);
  const seconds = secondsOfSerial(value);
  return [seconds / 3600, (seconds / 60) % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** By condition where sections have one; else positive; negative; zero. The text section serves no number. */
function pickSection(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const numeric = sections.filter(({ tokens }, at) => at < 3 && !tokens.some(({ kind }) => kind === 'text'));
  if (numeric.some(({ condition }) => condition)) {
    return numeric.find(({ condition }) => !condition || meets(value, condition)) ?? numeric[numeric.length - 1];
  }
  if (value < 0 && numeric.length > 1) return numeric[1];
  return value === 0 && numeric.length > 2 ? numeric[2] : numeric[0];
}

function meets(value: number, { operator, value: bound }: { operator: string; value: number }): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
}
