import { describe, expect, it } from 'vitest';
import { guarded, guardedAsTyped } from './guard.js';

describe('guarded: a cell that is text already', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://зло")', `'=HYPERLINK("http://зло")`],
    ['a sum', '+7 (495) 000', `'+7 (495) 000`],
    ['a dash', '- без срока', `'- без срока`],
    ['a mention', '@школа', `'@школа`],
    ['an apostrophe, which would vanish', `'слово'`, `''слово'`],
    ['a tab', '\t=1', `'\t=1`],
    ['words', 'до 15 марта', 'до 15 марта'],
    ['what only another format makes a date', '5-10', '5-10'],
  ])('%s', (_, text, written) => expect(guarded(text)).toBe(written));

  it('cuts what no cell can hold', () => {
    expect(guarded('а'.repeat(40_000))).toHaveLength(32_000);
  });
});

describe('guardedAsTyped: a cell of any format', () => {
  it.each([
    ['days that Excel would take for May', '5-10', `'5-10`],
    ['an American date', '1/2/2026', `'1/2/2026`],
    ['a truth value', 'TRUE', `'TRUE`],
    ['a number kept as text', '0012', `'0012`],
    ['Russian words', 'Март 2022', 'Март 2022'],
    ['a quotation', '«Сириус»', '«Сириус»'],
    ['a formula', '=1', `'=1`],
    ['nothing', '', ''],
  ])('%s', (_, text, written) => expect(guardedAsTyped(text)).toBe(written));
});
