/** Headings that stand for a span of days – «II кв.», «янв.», «2022 год», «1 нед.» – as schedules drawn in columns have them. */
import { MONTHS, MONTHS_OF } from '../format/russian-names.js';
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';

export type SpanUnit = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'days' | 'term';

export interface Span {
  readonly unit: SpanUnit;
  /** What the heading says, spelled as the reader of deadlines knows it: «I квартал», «1-я неделя сентябрь». */
  readonly text: string;
}

const LONGEST_SPAN = 40;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const ONE_MONTH =
  '(?:янв(?:ар[ьяе])?|фев(?:р(?:ал[ьяе])?)?|мар(?:т[ае]?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уст[ае]?)?|' +
  'сен(?:т(?:ябр[ьяе])?)?|окт(?:ябр[ьяе])?|ноя(?:б(?:р[ьяе])?)?|дек(?:абр[ьяе])?)\\.?';
const YEAR_WORD = '(?: ?(?:гг?|год[а-я]*)\\.?)?';
const YEAR_AFTER = `(?:,? ?20\\d\\d${YEAR_WORD})?`;
const ORDINAL = '(?:[1-4]|i{1,3}|iv|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+)(?:-?[а-я]{1,2})?';
const ORDINALS = `${ORDINAL}(?: ?- ?${ORDINAL})?`;

const YEAR = new RegExp(`^20\\d\\d${YEAR_WORD}$`);
const SCHOOL_YEAR = /^(20\d\d) ?[-/] ?(20\d\d|\d\d) ?(?:уч[а-я.]* ?(?:г[а-я.]*)?)?$/;
const MONTH = new RegExp(`^${ONE_MONTH}(?: ?- ?${ONE_MONTH})?${YEAR_AFTER}$`);
const SHORT_YEAR = new RegExp(`^(${ONE_MONTH}) ?['’]?(\\d\\d)(?: ?г\\.?)?$`);
const QUARTER = new RegExp(`^(${ORDINALS}) ?(?:кв|квартал[а-я]*)\\.?(${YEAR_AFTER})$`);
const QUARTER_BEFORE = /^(?:кв|квартал)\.? ?([1-4]|i{1,3}|iv)$/;
const HALF = new RegExp(`^(${ORDINAL}) ?(?:полугоди[а-я]*|полуг|п ?/ ?г|пг)\\.?(${YEAR_AFTER})$`);
const WEEK = /^([1-5])(?:-?[а-я]{1,2})? ?(?:нед|недел[а-я]*)\.?$/;
const TERM = new RegExp(`^${ORDINAL} ?(?:четверт[а-я]*|триместр[а-я]*)$`);
const DAYS = /^\d\d? ?- ?\d\d?$/;
const DATES = /^\d\d?\.\d\d? ?- ?\d\d?\.\d\d?(?:\.20\d\d)?$/;

const keyOf = (text: string): string =>
  text.length > LONGEST_SPAN ? '' : squeeze(fold(stripMarkup(text))).replace(/[,;:]+$/, '');

/** What a heading alone says; weeks and days need the month that stands `above` them («октября 2022»), '' when none does. */
export function readSpan(heading: string, above = ''): Span | null {
  const key = keyOf(heading);
  if (key === '') return null;
  if (YEAR.test(key)) return { unit: 'year', text: key };
  const school = SCHOOL_YEAR.exec(key);
  if (school?.[1] && school[2]) return schoolSpan(key, Number(school[1]), Number(school[2].slice(-2)));
  if (MONTH.test(key)) return { unit: 'month', text: key };
  const short = SHORT_YEAR.exec(key);
  if (short) return { unit: 'month', text: `${short[1]} 20${short[2]}` };
  const quarter = QUARTER.exec(key);
  if (quarter) return { unit: 'quarter', text: `${quarter[1]} квартал${quarter[2]}` };
  const named = QUARTER_BEFORE.exec(key);
  if (named) return { unit: 'quarter', text: `${named[1]} квартал` };
  const half = HALF.exec(key);
  if (half) return { unit: 'half-year', text: `${half[1]} полугодие${half[2]}` };
  if (TERM.test(key)) return { unit: 'term', text: key };
  if (DATES.test(key)) return { unit: 'days', text: key };
  if (above === '') return null;
  const week = WEEK.exec(key);
  if (week) return { unit: 'week', text: `${week[1]}-я неделя ${above}` };
  return DAYS.test(key) ? { unit: 'days', text: `${key} ${above}` } : null;
}

/** A heading of one month in the genitive, with its year: «окт. 2022» → «октября 2022»; '' for anything else. */
export function genitiveMonth(heading: string): string {
  const span = readSpan(heading);
  if (span?.unit !== 'month' || /-/.test(span.text)) return '';
  const month = MONTHS_OF.findIndex((name) => name.slice(0, 3) === span.text.slice(0, 3).replace(/ма[йе]/, 'мая'));
  const year = /20\d\d/.exec(span.text);
  return `${MONTHS_OF[month] ?? ''}${year ? ` ${year[0]}` : ''}`;
}

/** «2021/22», «2021-2022 уч. год» is one school year; anything else of that form is no span of one column. */
function schoolSpan(key: string, first: number, last: number): Span | null {
  if ((first + 1) % 100 !== last) return null;
  return { unit: 'year', text: /уч|\//.test(key) ? `${first}-${first + 1} учебный год` : key };
}

/** «3», «III», «IX» (a Cyrillic «Х» too), up to the 31 days of a month; 0 for anything else. */
export function numeralOf(heading: string): number {
  const key = keyOf(heading).replace(/х/g, 'x').replace(/\.$/, '');
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(key) ? Number(key) : ROMAN.indexOf(key) + 1;
}

/** The span of a bare number under «кварталы», «месяцы», «недели» or the name of a month; `null` where the number is too large. */
export function numberedSpan(unit: SpanUnit, number: number, above = ''): Span | null {
  const name = MONTHS[number - 1];
  if (unit === 'month' && name !== undefined) return { unit, text: name };
  if (unit === 'quarter' && number <= 4) return { unit, text: `${number} квартал` };
  if (unit === 'half-year' && number <= 2) return { unit, text: `${number} полугодие` };
  if (unit === 'week' && number <= 5 && above !== '') return { unit, text: `${number}-я неделя ${above}` };
  if (unit === 'days' && above !== '') return { unit, text: `${number} ${above}` };
  return null;
}

const UNIT_WORDS: readonly (readonly [SpanUnit, RegExp])[] = [
  ['quarter', /(?:^|[^а-я])кв(?:\.|артал)/],
  ['half-year', /полугоди/],
  ['week', /недел/],
  ['month', /месяц/],
];

/** The unit a heading over bare numbers names: «по кварталам», «Месяцы». */
export function unitNamed(heading: string): SpanUnit | null {
  const key = fold(heading);
  return UNIT_WORDS.find(([, word]) => word.test(key))?.[0] ?? null;
}
