import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, rowHeights } from './row-heights.js';
import { PLAIN, sheetLook, WRAPPED } from './testing/looks.js';

/** Ten pixels a letter. */
const wide = (text: string): number => text.length * 10;

describe('lines a text takes', () => {
  test.each([
    ['one word', 'план', 100, 1],
    ['words that fit together', 'до мая', 60, 1],
    ['a word that does not fit any more', 'до мая', 50, 2],
    ['line breaks of its own', 'а\nб\n', 100, 3],
    ['a word longer than a line is broken', 'исполнительный', 50, 3],
    ['nothing', '', 100, 1],
    ['no room at all', 'да', 1, 20],
  ])('%s', (_, text, room, lines) => {
    expect(countLines(text, room, wide)).toBe(lines);
  });

  test('never more in a wider cell, never fewer than its own line breaks', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 500 }), (text, room) => {
        const lines = countLines(text, room, wide);
        expect(lines).toBeGreaterThanOrEqual(text.split('\n').length);
        expect(countLines(text, room * 1000, wide)).toBeLessThanOrEqual(lines);
      }),
    );
  });
});

describe('heights', () => {
  const columns = [{ from: 0, to: 0, width: 106, hidden: false, style: null }];
  // 106 pixels are 100 for text; two words of five letters make two lines, a line of Calibri 11 is 20 pixels
  const TWO_LINES = 2 * 20;
  const text = [['слово слова']];
  const of = (more: Parameters<typeof sheetLook>[1], style = WRAPPED) =>
    rowHeights(sheetLook(text, { columns, ...more }), [style], (word) => wide(word)).get(0);

  test('a row nobody has sized is as high as its text', () => {
    expect(of({})).toBe(TWO_LINES);
    expect(of({ rows: [{ row: 0, height: 20, fixed: false, hidden: false, style: null }] })).toBe(TWO_LINES);
  });

  test('one that is high enough, or sized by hand, or not wrapped keeps its height', () => {
    expect(of({ rows: [{ row: 0, height: 90, fixed: false, hidden: false, style: null }] })).toBeUndefined();
    expect(of({ rows: [{ row: 0, height: 20, fixed: true, hidden: false, style: null }] })).toBeUndefined();
    expect(of({}, { ...PLAIN, font: { ...PLAIN.font, size: 8 } })).toBeUndefined();
  });

  test('merged across there is room, merged down the rows share it', () => {
    expect(of({ merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] })).toBeUndefined();
    expect(of({ merges: [{ top: 0, left: 0, bottom: 4, right: 0 }] })).toBeUndefined();
  });

  test('no row is higher than Excel allows', () => {
    const long = sheetLook([['слово '.repeat(5000)]], { columns });
    expect(rowHeights(long, [WRAPPED], (word) => wide(word)).get(0)).toBe(545);
  });
});
