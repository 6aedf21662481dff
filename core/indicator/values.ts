/** Finds the quantities of a clause: numbers that are neither names nor dates, with what they are compared by and count. */
import { fold } from '../text/fold.js';
import { comparisonBefore, comparisonOfSuffix } from './comparison.js';
import type { Comparator } from './target.js';
import { unitAt } from './unit.js';
import { NO_UNITS, NO_VALUES_AFTER, NUMBER_WORDS } from './words.js';

export interface Value {
  readonly value: number;
  readonly comparator: Comparator;
  readonly percent: boolean;
  /** The counted thing as written; `null` where no noun follows. */
  readonly unit: string | null;
  /** Offsets in the clause, the comparing words included. */
  readonly start: number;
  readonly end: number;
  /** «1 раз в квартал» says how often, not how many. */
  readonly frequency: boolean;
}

interface Found {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written in letters. */
  readonly word: boolean;
}

const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const WORD = /[а-я]+/g;
const QUOTED = /«[^«»]{0,300}»|"[^"]{0,300}"/g;
const BRACKET = /\([^()]{0,300}\)/g;

const PERCENT = /^(?:-?(?:ти|ми|х))?\s*(?:%(?:-[а-я]+)?|процент[а-я]*|проц\.?(?![а-я])|-процентн[а-я]+)/;
/** `500+`, `9-х`, `273-ФЗ`, `2К`, `12.03.2022`, `14:30`, `2021/2022`. */
const NAME_AFTER = /^(?:\+|-?[a-zа-я]|[.:/]\d)/;
/** `5 и 6 классах`. */
const LIST_AFTER = /^(?:\s*(?:,|и|или)\s*\d+)+\s+([а-я]+)/;
/** `5-ти школ`. */
const CARDINAL_AFTER = /^-(?:ти|ми|х)\s/;
const NAME_BEFORE = /[a-zа-я\d][-./:]?$/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const RANGE = /^\s*(?:-|до)\s*(\d+(?:[.,]\d+)?)/;
/** `2 (две) школы`. */
const SPELLED_OUT = /^\s*\([а-яё\s]{2,40}\)/i;
const FREQUENCY = /^раз[ау]?(?:\s|$)/;
/** «Увеличение в 2 раза» is a factor. */
const FACTOR = /(?:^|\s)в\s+$/;
const REACH = 60;

/** Quantities in the order of a clause (given as written and folded), none from quotes or brackets. */
export function valuesIn(clause: string, folded: string): Value[] {
  return valuesOf(clause, blank(blank(folded, QUOTED), BRACKET));
}

/** Quantities in brackets too: «Участие школ (не менее 5)». */
export function valuesInBrackets(clause: string, folded: string): Value[] {
  return valuesOf(clause, blank(folded, QUOTED));
}

function blank(text: string, spans: RegExp): string {
  return text.replace(spans, (span) => ' '.repeat(span.length));
}

function valuesOf(clause: string, folded: string): Value[] {
  const values: Value[] = [];
  let done = 0;
  for (const number of numbersIn(folded)) {
    if (number.start < done) continue;
    const value = readValue(clause, folded, number);
    if (!value) continue;
    values.push(value);
    done = value.end;
  }
  return values;
}

function numbersIn(folded: string): Found[] {
  const found: Found[] = [];
  for (let match = next(NUMBER, folded, 0); match; match = next(NUMBER, folded, NUMBER.lastIndex)) {
    const value = Number(match[0].replace(/ /g, '').replace(',', '.'));
    // `00` is `ОО` read off a scan
    if (match[0] !== '00') found.push({ value, start: match.index, end: NUMBER.lastIndex, word: false });
  }
  for (let match = next(WORD, folded, 0); match; match = next(WORD, folded, WORD.lastIndex)) {
    const value = NUMBER_WORDS.get(match[0]);
    if (value !== undefined) found.push({ value, start: match.index, end: WORD.lastIndex, word: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function readValue(clause: string, folded: string, number: Found): Value | null {
  const before = folded.slice(Math.max(0, number.start - REACH), number.start);
  const written = folded.slice(number.start, number.end);
  const compared = comparisonBefore(before);
  const range = RANGE.exec(folded.slice(number.end, number.end + REACH));
  let end = number.end + (range?.[0].length ?? 0);
  const sign = PERCENT.exec(folded.slice(end, end + REACH));
  if (!sign && isName(before, written, folded.slice(end, end + REACH), compared !== null)) return null;
  end += (sign ?? CARDINAL_AFTER.exec(folded.slice(end, end + REACH)))?.[0].length ?? 0;
  end += SPELLED_OUT.exec(clause.slice(end, end + REACH))?.[0].length ?? 0;
  const suffix = comparisonOfSuffix(folded.slice(end, end + REACH));
  end += suffix?.length ?? 0;
  // «65 и более процентов»
  const percent = sign ?? (suffix ? PERCENT.exec(folded.slice(end, end + REACH)) : null);
  end += sign ? 0 : (percent?.[0].length ?? 0);
  const unit = percent ? null : unitAt(clause, end);
  const firm = compared !== null && !compared.loose;
  if (unit && NO_UNITS.test(fold(unit.text)) && !firm) return null;
  if (number.word && !firm && !percent && (number.value < 2 || !unit)) return null;
  return {
    value: number.value,
    comparator: suffix?.comparator ?? compared?.comparator ?? (range ? '>=' : '='),
    percent: percent !== null,
    unit: unit?.text ?? null,
    start: number.start - (compared?.length ?? 0),
    end: unit?.end ?? end,
    frequency: unit !== null && FREQUENCY.test(fold(unit.text)) && !FACTOR.test(before),
  };
}

/** Whether a number is part of a name or a date: «№ 4», «500+», «9-х классов», «2021 г.», «12.03». */
function isName(before: string, written: string, after: string, compared: boolean): boolean {
  if (NO_VALUES_AFTER.test(before) || NAME_BEFORE.test(before)) return true;
  if (YEAR.test(written) || DAY_AND_MONTH.test(written)) return true;
  const listed = LIST_AFTER.exec(after)?.[1];
  if (listed !== undefined && NO_UNITS.test(listed)) return true;
  return NAME_AFTER.test(after) && !(compared && CARDINAL_AFTER.test(after));
}
