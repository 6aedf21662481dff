import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './distance.js';
import { fold, squeeze, wordKey } from './fold.js';
import { toCyrillic } from './lookalike.js';
import { markupIn, stripMarkup } from './markup.js';
import { counted, plural } from './plural.js';
import { clip, quote } from './quote.js';

describe('fold', () => {
  it.each([
    ['Учёба – ПУТЬ', 'учеба - путь'],
    ['а\u00a0б\tв', 'а б в'],
    ['строка\nвторая', 'строка\nвторая'],
    ['обычный текст', 'обычный текст'],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length of Russian text, so that offsets stay true', () => {
    const text = fc.string({ unit: fc.constantFrom(...'АбЁё –—-\u00a0\t\n1«»') });
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(one)).toHaveLength(one.length);
      }),
    );
  });
});

it('squeezes white space and is content with its own result', () => {
  expect(squeeze('  два \n слова ')).toBe('два слова');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(squeeze(squeeze(text))).toBe(squeeze(text));
    }),
  );
});

it('gives one key to one phrase with other dashes, spaces and case', () => {
  expect(wordKey('Школа – участница')).toBe(wordKey('школа-участница'));
  expect(wordKey('школа участница')).not.toBe(wordKey('школа-участница'));
});

describe('plural', () => {
  it.each([
    [1, 'мероприятие'],
    [2, 'мероприятия'],
    [5, 'мероприятий'],
    [11, 'мероприятий'],
    [21, 'мероприятие'],
    [112, 'мероприятий'],
    [0, 'мероприятий'],
  ])('%i %s', (count, form) => {
    expect(plural(count, 'мероприятие', 'мероприятия', 'мероприятий')).toBe(form);
    expect(counted(count, 'мероприятие', 'мероприятия', 'мероприятий')).toBe(`${count} ${form}`);
  });
});

describe('quote', () => {
  it('puts the text on one line in Russian quotes, inner ones changed', () => {
    expect(quote('Проект\n«500+»')).toBe('«Проект „500+“»');
  });

  it('cuts at a word', () => {
    expect(clip('один два три четыре', 14)).toBe('один два три…');
    expect(clip('один', 14)).toBe('один');
  });
});

describe('markup', () => {
  it.each([
    ['<p>до 22.01.2021</p> <p>до 08.02.2021</p>', 'до 22.01.2021\nдо 08.02.2021'],
    ['[bookmark: _GoBack]Куратор', 'Куратор'],
    ['Сайт <u>Новости</u>', 'Сайт Новости'],
    ['a &lt; b', 'a < b'],
  ])('%s → %s', (text, clean) => expect(stripMarkup(text)).toBe(clean));

  it.each([
    ['a comparison', 'доля < 5 и > 3'],
    ['an address in brackets', '<школа>'],
  ])('takes %s for text', (_, text) => {
    expect(stripMarkup(text)).toBe(text);
    expect(markupIn(text)).toEqual([]);
  });
});

it('turns Latin letters inside Russian words to Cyrillic ones, and leaves Latin words alone', () => {
  expect(toCyrillic('Cрок, IT-куб, Worldskills')).toBe('Срок, IT-куб, Worldskills');
});

describe('editDistance', () => {
  it.each([
    ['исполнители', 'исполнители', 0],
    ['исполнитли', 'исполнители', 1],
    ['исполнтиели', 'исполнители', 1], // neighbours swapped
    ['виро', 'вро', 1],
    ['директор', 'завуч', 3], // more than the limit
  ])('%s – %s: %i', (a, b, slips) => expect(editDistance(a, b, 2)).toBe(slips));

  it('does not mind which word comes first', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абв'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });
});
