import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastest } from '../testing/time.js';
import { squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { formatDeadline } from './format.js';
import { parseDeadline } from './parse.js';
import { oracleIntervals } from './testing/oracle.js';
import { calendarYear, schoolYear } from './testing/spell.js';
import { jumble, PLAN_YEAR, strangeWord, wellFormed } from './testing/strings.js';

const PERIOD = calendarYear(PLAN_YEAR);
const period = fc.constantFrom(PERIOD, schoolYear(2022), { start: '2021-01-01', end: '2023-12-31' }, null);
const anyText = fc.oneof(jumble, wellFormed, fc.string({ unit: 'binary' }), fc.string());
const RUNS = { numRuns: 1500 };

describe('the reader of deadline cells', () => {
  it('reads the forms the oracle grammar knows as the oracle does', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const read = parseDeadline(text, PERIOD).intervals.map(({ start, end }) => [start, end]);
        expect(read).toEqual(oracleIntervals(text, PLAN_YEAR));
      }),
      RUNS,
    );
  });

  it('never throws, and gives intervals whose ends are in order', () => {
    fc.assert(
      fc.property(anyText, period, (text, plan) => {
        for (const { start, end } of parseDeadline(text, plan).intervals) {
          expect(start !== null || end !== null).toBe(true);
          if (start !== null && end !== null) expect(start <= end).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says «read» only of cells without residue, problems and vagueness', () => {
    fc.assert(
      fc.property(anyText, period, (text, plan) => {
        const { status, residue, problems, vagueness } = parseDeadline(text, plan);
        if (status === 'read') expect([residue, problems, vagueness]).toEqual([[], [], null]);
      }),
      RUNS,
    );
  });

  it('never says «read» of a cell with a word it does not know', () => {
    fc.assert(
      fc.property(wellFormed, strangeWord, fc.nat(), (text, word, place) => {
        const words = text.split(' ');
        words.splice(place % (words.length + 1), 0, word);
        expect(parseDeadline(words.join(' '), PERIOD).status).not.toBe('read');
      }),
      RUNS,
    );
  });

  it('reads its own spelling back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, wellFormed), (text) => {
        const first = parseDeadline(text, PERIOD);
        fc.pre(first.intervals.length > 0 || first.recurrence !== null);
        const again = parseDeadline(formatDeadline(first), PERIOD);
        expect(again.intervals).toEqual(first.intervals);
        expect(again.recurrence).toBe(first.recurrence);
      }),
      RUNS,
    );
  });

  it('quotes residue and slips as they stand in the cell', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, wellFormed), (text) => {
        const cell = stripMarkup(text);
        const { residue, slips } = parseDeadline(text, PERIOD);
        for (const words of residue) expect(squeeze(cell)).toContain(words);
        for (const { found } of slips) expect(cell).toContain(found);
      }),
      RUNS,
    );
  });
});

const STRESS: Readonly<Record<string, string>> = {
  prose: 'Организация мероприятий по повышению качества образования в школах района согласно плану. '.repeat(30),
  'date ranges': '10.03.2022-24.03.2022, '.repeat(90),
  'months and days': 'март, апрель 2022 г. до 15.03.2022 '.repeat(60),
  figures: '1 '.repeat(1000),
  'figures with commas': '1,'.repeat(1000),
  'figures with dashes': '1-'.repeat(1000),
  'figures before «числа»': `${'1 '.repeat(990)}числа`,
  'torn ranges': 'март - '.repeat(300),
  brackets: '('.repeat(2000),
  'torn words': 'ма\n'.repeat(666),
  'glued months': 'мая'.repeat(666),
  'look-alike figures': 'о1'.repeat(1000),
  prepositions: 'до с по к '.repeat(200),
  spaces: `15.${' '.repeat(1990)}03`,
  'spaced dates': '15 . '.repeat(400),
  'line breaks': '\n'.repeat(2000),
  'a torn year': `15.03.20${'\n'.repeat(1990)}`,
  'lists of months': '20 марта, июня, '.repeat(130),
  'wide lists': `15 марта${' '.repeat(1980)}апреля`,
  'hours or dates': '10.10, '.repeat(290),
  'wrapped words': 'до\nмарта\n'.repeat(220),
  'named weekdays': 'чт 10.03, '.repeat(200),
  ordinals: `${'2-й и '.repeat(330)}понедельник`,
};

describe('a cell of 2,000 characters takes at most 50 ms (deadlines.md D13)', () => {
  it.each(Object.entries(STRESS))('%s', (_, text) => {
    const cell = text.slice(0, 2000);
    expect(fastest(8, () => parseDeadline(cell, PERIOD))).toBeLessThan(50);
  });
});
