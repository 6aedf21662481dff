/** Words of the user's own that say «done». */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCell } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import type { MarkKind } from './completion.js';
import { readMark } from './marks.js';
import { measureCompletion } from './measure.js';
import { ownWordsOf } from './own-words.js';
import { reportedMeasures } from './reported.js';
import { roadmapOf, YEAR_2022 } from './testing/roadmap.js';

const WORDS = ['Зачтено', 'вып.', 'принято к сведению', 'отгрузили', 'зачёт', 'х'];
const OWN = ownWordsOf(WORDS);
const read = (text: string) => readMark(textCell(text), text, YEAR_2022, OWN);

describe('a mark in the user’s own words', () => {
  it.each<[text: string, kind: MarkKind, reason: string]>([
    ['зачтено', 'done', 'the word alone'],
    ['ЗАЧТЕНО', 'done', 'any case'],
    ['  зачтено . ', 'done', 'spaces and a full stop'],
    ['зачтён', 'done', 'the short participle in another gender, ё'],
    ['зачтены', 'done', 'and number'],
    ['зачтенно', 'done', 'with a needless н'],
    ['отгрузил', 'done', 'a past tense in another number'],
    ['вып', 'done', 'an abbreviation without its full stop'],
    ['вып., протокол № 3', 'done', 'and among other words'],
    ['зачет', 'done', 'ё is е'],
    ['Принято  к сведению', 'done', 'a phrase: «принято к …» alone is work that goes on'],
    ['принято, к сведению', 'done', 'a stop inside it'],
    ['приняты к сведению', 'done', 'its words change too'],
    ['х', 'done', 'a cross the user means as a tick'],
    ['зачтено 12.03.2022', 'done', 'with a day'],
    ['зачтено в срок', 'done', 'with how it was done'],
    ['да, зачтено', 'done', 'after a «yes»'],

    ['не зачтено', 'not-done', 'denied'],
    ['незачтено', 'not-done', 'denied in one word'],
    ['не принято к сведению', 'not-done', 'a phrase denied'],
    ['не вып.', 'not-done', 'an abbreviation denied'],
    ['зачтено не было', 'not-done', 'denied afterwards'],
    ['частично зачтено', 'partial', 'a part'],
    ['зачтено частично', 'partial', 'a part, told later'],
    ['зачтено не полностью', 'partial', 'not in full'],
    ['зачтено 3 из 5', 'partial', 'three of five'],
    ['зачтено на 80 %', 'partial', 'a percentage'],
    ['80 % зачтено', 'partial', 'a percentage before it'],
    ['зачтено на 100 %', 'done', 'all of it'],
    ['принято к сведению 2 отчета из 4', 'partial', 'a part of a phrase'],
    ['будет зачтено', 'in-progress', 'a promise'],

    ['зачтут', 'unclear', 'another word'],
    ['незачет', 'not-done', 'the word with its denial'],
    ['зачетная книжка', 'unclear', 'no word is found inside another'],
    ['выплата', 'unclear', 'nor an abbreviation'],
    ['принято к исполнению', 'in-progress', 'only the whole phrase is the user’s'],
    ['исполнено', 'done', 'built-in words stay'],
    ['не исполнено', 'not-done', 'and their denials'],
    ['отменено', 'cancelled', 'and all the others'],
  ])('«%s» is %s: %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('gives the day beside it', () => {
    expect(read('зачтено 12.03.2022').when).toEqual({ start: '2022-03-12', end: '2022-03-12' });
    expect(read('зачтено с опозданием, 12.03.2022').punctuality).toBe('late');
    expect(read('не зачтено 12.03.2022').when).toBeNull();
  });

  it('wins over a sign of ours that is the same', () => {
    const taken = readMark(textCell('снято'), 'снято', YEAR_2022);
    expect(taken.kind).toBe('cancelled');
    expect(readMark(textCell('Снято.'), 'Снято.', YEAR_2022, ownWordsOf(['снято'])).kind).toBe('done');
  });

  it('without own words nothing is read otherwise', () => {
    const nothing = ownWordsOf([]);
    for (const text of ['зачтено', 'исполнено', 'не исполнено', 'снято', '3 из 5', '80 %', '+']) {
      expect(readMark(textCell(text), text, YEAR_2022, nothing)).toEqual(readMark(textCell(text), text, YEAR_2022));
    }
  });

  it('«не …» and «частично …» never count as done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('не ', 'Не ', 'частично ', 'не полностью ', 'не\u00a0'),
        fc.constantFrom(...WORDS),
        fc.constantFrom('', ' 12.03.2022', ' в срок', ', протокол № 3'),
        (no, word, end) => {
          expect(read(no + word + end).kind).not.toBe('done');
        },
      ),
    );
  });

  it('whatever the words, a mark is read', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (words, text) => {
        expect(typeof readMark(textCell(text), text, YEAR_2022, ownWordsOf(words)).kind).toBe('string');
      }),
    );
  });

  it.each(['зачтено ', 'принято к ', 'принято , , ', 'зачтено 3 '])('a hostile cell «%s…» is read at once', (piece) => {
    const text = piece.repeat(2000 / piece.length);
    expect(fastest(1, () => read(text))).toBeLessThan(RUNAWAY_MS);
  });
});

describe('figures with own words', () => {
  const roadmap = roadmapOf({
    measures: [
      { due: '2022-03-01', status: 'зачтено 20.02.2022', confirmation: 'Приказ № 1' },
      { due: '2022-03-01', status: 'не зачтено' },
      { due: '2022-03-01', status: 'исполнено' },
      { due: '2022-09-01' },
    ],
  });
  const doneWords = ['зачтено'];

  it('count what they say is done', () => {
    // without the word № 1 and № 2 are unclear; with it № 1 is in time, and confirmed, and № 2 is overdue
    expect(measureCompletion(roadmap, { asOf: '2022-06-30' }).total).toMatchObject({ done: 1, unclear: 2, inTime: 0 });
    const { total } = measureCompletion(roadmap, { asOf: '2022-06-30', doneWords });
    expect(total).toMatchObject({ planned: 4, done: 2, inTime: 1, unclear: 0, overdue: 1, doneAndConfirmed: 1 });
  });

  it('what was remembered of a table does not outlive a change of words', () => {
    const kinds = (words: readonly string[]) => reportedMeasures(roadmap, words).map(({ mark }) => mark.kind);
    expect(kinds([])).toEqual(['unclear', 'unclear', 'done', 'none']);
    expect(kinds(doneWords)).toEqual(['done', 'not-done', 'done', 'none']);
    expect(kinds(DEFAULT_SETTINGS.doneWords)).toEqual(['unclear', 'unclear', 'done', 'none']);
  });
});
