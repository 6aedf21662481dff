/** Text cut by bytes and put together again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunked, cutByBytes, joined, leftovers } from './chunks.js';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('cutByBytes', () => {
  it.each([
    ['', 4, [], 'nothing is no part'],
    ['abcde', 4, ['abcd', 'e'], 'one byte a letter'],
    ['срок', 4, ['ср', 'ок'], 'two bytes a Russian letter'],
    ['a№b', 4, ['a№', 'b'], 'three bytes for №'],
    ['a😀b', 4, ['a', '😀', 'b'], 'a pair of surrogates stays together'],
  ])('%j by %i', (text, limit, parts) => {
    expect(cutByBytes(text, limit)).toEqual(parts);
  });

  it('keeps every part within the limit and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 20 }), (text, limit) => {
        const parts = cutByBytes(text, limit);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part !== '' && bytes(part) <= limit)).toBe(true);
      }),
    );
  });
});

describe('chunked and joined', () => {
  it('give the text back, each value under 9 KB (google-sheets.md #17)', () => {
    const text = 'Справочник «исполнителей» '.repeat(2000);
    const properties = chunked('k', text);
    expect(Object.values(properties).every((value) => bytes(value) < 9 * 1024)).toBe(true);
    expect(Object.keys(properties).length).toBeGreaterThan(5);
    expect(joined('k', properties)).toBe(text);
  });

  it.each([
    [{}, '', 'nothing was ever kept'],
    [{ k: '1 3', 'k.0': 'abc' }, 'abc', 'whole'],
    [{ k: '2 3', 'k.0': 'abc' }, 'abc', 'an empty last part'],
    [{ k: '2 6', 'k.0': 'abc' }, null, 'a part is missing'],
    [{ k: '1 3', 'k.0': 'ab' }, null, 'a part is cut'],
    [{ k: 'мусор', 'k.0': 'abc' }, null, 'the head is garbled'],
    [{ k: '999999 3', 'k.0': 'abc' }, null, 'the head names more parts than a store can hold'],
  ])('%j → %j', (properties, text, _reason) => {
    expect(joined('k', properties as Record<string, string>)).toBe(text);
  });

  it('name the parts a shorter text leaves behind, and nobody else’s', () => {
    const before = { k: '3 9', 'k.0': 'abc', 'k.1': 'def', 'k.2': 'ghi', 'kk.9': 'other' };
    expect(leftovers('k', before, chunked('k', 'abc'))).toEqual(['k.1', 'k.2']);
  });
});
