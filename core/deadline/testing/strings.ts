/** Random deadline cells: well-formed ones of the forms both readers know, and any jumble of the field's words. */
import fc from 'fast-check';

const NOMINATIVE = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const GENITIVE = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const ABBREVIATED = 'янв. фев. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');

const pick = (...items: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...items);
const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));

const monthNumber = fc.integer({ min: 1, max: 12 });
const dayNumber = fc.integer({ min: 1, max: 28 });
const dash = pick('-', ' - ', '–', ' – ', ' — ', '-\n', '- ');

/** Explicit years lie in the plan's year, so that the period never speaks against the text. */
export const PLAN_YEAR = 2022;
const year = pick(' 2022', ' 2022 г.', ' 2022 года', '\n2022');
const optionalYear = fc.oneof({ weight: 2, arbitrary: year }, fc.constant(''));

const pad = (n: number): string => String(n).padStart(2, '0');
const figures = fc
  .tuple(dayNumber, monthNumber, pick('.2022', '.2022 г.', '.22'))
  .map(([d, m, y]) => `${pad(d)}.${pad(m)}${y}`);
const dayOfMonth = fc
  .tuple(dayNumber, monthNumber, optionalYear)
  .map(([d, m, y]) => `${d} ${GENITIVE[m - 1] ?? ''}${y}`);
const isoDay = fc.tuple(dayNumber, monthNumber).map(([d, m]) => `2022-${pad(m)}-${pad(d)}`);
const day = fc.oneof(figures, dayOfMonth, isoDay);

const month = fc.tuple(monthNumber, fc.constantFrom(NOMINATIVE, ABBREVIATED)).map(([m, names]) => names[m - 1] ?? '');
const datedMonth = join(month, optionalYear);

const ordinal = pick('1', '1-е', 'I', 'первое', '2', '2-е', 'II', 'второе');
const half = join(ordinal, pick(' полугодие', ' полугодия'), optionalYear);
const quarter = join(pick('1', 'I', 'второй', '3', 'III', '4-й', 'IV'), pick(' квартал', ' кв.'), optionalYear);
const wholeYear = pick('В течение 2022 года', 'в течение года', '2022 год', 'в течение 2022 г.');

/** Days of one month in order, without a month of their own but the last. */
const bareDays = fc
  .tuple(dayNumber, dayNumber, monthNumber, optionalYear, pick('-', '–', ' - ', ', ', ' и '))
  .filter(([a, b]) => a < b)
  .map(([a, b, m, y, separator]) => `${a}${separator}${b} ${GENITIVE[m - 1] ?? ''}${y}`);

const orderedFigures = fc
  .tuple(dayNumber, monthNumber, dayNumber, monthNumber, dash)
  .filter(([d1, m1, d2, m2]) => m1 < m2 || (m1 === m2 && d1 <= d2))
  .map(([d1, m1, d2, m2, between]) => `${pad(d1)}.${pad(m1)}.2022${between}${pad(d2)}.${pad(m2)}.2022`);

const twoMonths = fc.tuple(monthNumber, monthNumber);
const rangeOf = ([a, b]: readonly [number, number], y: string, between: string): string =>
  between === ''
    ? `с ${GENITIVE[a - 1]} по ${NOMINATIVE[b - 1]}${y}`
    : `${NOMINATIVE[a - 1]}${between}${NOMINATIVE[b - 1]}${y}`;
const between = fc.oneof(dash, fc.constant(''));
const monthRange = fc
  .tuple(twoMonths, optionalYear, between)
  .filter(([[a, b]]) => a <= b)
  .map(([both, y, separator]) => rangeOf(both, y, separator));

/** «декабрь – февраль 2022»: the start falls into the year before. */
const crossing = fc
  .tuple(twoMonths, year, between)
  .filter(([[a, b]]) => a > b)
  .map(([both, y, separator]) => rangeOf(both, y, separator));

const point = fc.oneof(day, datedMonth, half, quarter);
const entry = fc.oneof(
  day,
  datedMonth,
  half,
  quarter,
  wholeYear,
  bareDays,
  orderedFigures,
  monthRange,
  join(pick('до ', 'До ', 'не позднее ', 'в срок до '), point),
  join(pick('с ', 'С ', 'начиная с '), point),
  join(pick('до конца '), fc.oneof(datedMonth, fc.constant('года'))),
);

/** One entry, or a list of them. */
export const wellFormed: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), pick(', ', '; ', ',\n'))
      .map(([entries, separator]) => entries.join(separator)),
  },
  { weight: 1, arbitrary: crossing },
);

const VOCABULARY = [
  ...NOMINATIVE,
  ...GENITIVE,
  ...'2022 2023 2022-2023 2022/23 г. года год гг. 1 5 15 31 2-й 3-я I II IV первая последний 15.03.2022 20.04 03.2022'.split(
    ' ',
  ),
  ...'30.02.2022 15,03.2022 10.03. 2022-05-10 квартал полугодие декада неделя половина начало конец середина до с со по'.split(
    ' ',
  ),
  ...'к не позднее ранее после через за на в во и или – - , ; : ( ) / ежемесячно ежеквартально каждый каждого раз раза'.split(
    ' ',
  ),
  ...'понедельник пятницам месяц месяца день дней числа рабочих течение весь всего период срок учебный учебного текущего'.split(
    ' ',
  ),
  ...'постоянно график плану согласно необходимости запросу итогам проведения четверть каникулы осень 14.30 10:00 ч. мск'.split(
    ' ',
  ),
  ...'семинар для школ <p> </p> [bookmark: _GoBack] сентяб рь октябрьноябрь апрел 2О22 нет'.split(' '),
  '\n',
];

/** Any words of such cells in any order. */
export const jumble: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...VOCABULARY), { maxLength: 10 })
  .chain((words) => pick(' ', ' ', '', '\n').map((separator) => words.join(separator)));

/** A word no vocabulary has, and no slip of the pen makes out of a month. */
export const strangeWord: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'жщъэюф'), { minLength: 3, maxLength: 9 })
  .map((letters) => letters.join(''));
