import { describe, expect, it } from 'vitest';
import type { Period } from '../calendar/date.js';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import { augustsBefore, withAugustBefore } from './august.js';
import { parseDeadline } from './parse.js';

const SCHOOL_YEAR: Period = { start: '2023-09-01', end: '2024-08-31' };

const early = (cells: readonly string[], sections: readonly number[] = [], period: Period | null = SCHOOL_YEAR) => [
  ...augustsBefore(
    cells.map((text) => parseDeadline(text, period)),
    cells.map((_, index) => sections[index] ?? null),
    period,
  ),
];

describe('the August of a school plan', () => {
  it.each<[string, readonly string[], readonly number[], readonly number[]]>([
    ['prepares what goes on in autumn', ['август', 'ноябрь', 'май'], [], [0]],
    ['may stand behind a September', ['сентябрь', 'август', 'октябрь'], [], [1]],
    ['ends what went on in spring', ['сентябрь', 'май', 'август'], [], []],
    ['ends a section though another begins with September', ['март', 'август', 'сентябрь', 'май'], [0, 0, 1, 1], []],
    [
      'is the same in a section that says nothing else',
      ['август', 'ноябрь', '28-31 августа', 'ежемесячно'],
      [0, 0, 1, 1],
      [0, 2],
    ],
    ['is told apart where both occur', ['август', 'ноябрь', 'май', 'август'], [], [0]],
    ['stays where nothing tells', ['август', 'ежемесячно'], [], []],
    ['with a year of its own is no question', ['август 2024 г.', 'ноябрь'], [], []],
  ])('%s', (_, cells, sections, expected) => {
    expect(early(cells, sections)).toEqual(expected);
  });

  it('is no question in a plan of a calendar year', () => {
    expect(early(['август', 'ноябрь'], [], { start: '2023-01-01', end: '2023-12-31' })).toEqual([]);
    expect(early(['август', 'ноябрь'], [], null)).toEqual([]);
  });

  it('of ten thousand measures is told in no time', () => {
    const cells = Array.from({ length: 10_000 }, () => parseDeadline('август', SCHOOL_YEAR));
    expect(fastest(1, () => augustsBefore(cells, [], SCHOOL_YEAR))).toBeLessThan(RUNAWAY_MS);
  });

  it('is read by the year from August to July', () => {
    expect(parseDeadline('август', withAugustBefore(SCHOOL_YEAR)).intervals).toEqual([
      { start: '2023-08-01', end: '2023-08-31' },
    ]);
  });
});
