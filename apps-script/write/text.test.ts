/** Texts, notes and formulas as they go into cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSemicolons } from './formula.js';
import { guarded, guardedIn } from './guard.js';
import { noteWith } from './note.js';

describe('guarded', () => {
  it.each([
    ['=IMPORTXML("http://a";"b")', '\'=IMPORTXML("http://a";"b")', 'would be a formula'],
    ['+7 900', "'+7 900", 'would be a formula'],
    ['-', "'-", 'would be a formula'],
    ['@user', "'@user", 'some programs take it for one'],
    ["'=1+1", "''=1+1", 'its own apostrophe would be eaten'],
    ['\t=1', "'\t=1", 'white space before the sign'],
    ['15.02.2022', '15.02.2022', 'in a text cell nothing is parsed'],
    ['', '', 'nothing'],
  ])('%j → %j', (text, expected) => {
    expect(guarded(text)).toBe(expected);
  });

  it('keeps within what a cell may hold (google-sheets.md #48)', () => {
    expect(guarded(`=${'ж'.repeat(60_000)}`).length).toBeLessThanOrEqual(50_000);
    expect(guarded('ж'.repeat(60_000))).toMatch(/…$/);
  });
});

describe('guardedIn', () => {
  it.each([
    ['General', '15.02.2022', "'15.02.2022", 'would become a date'],
    ['General', '15–25 февраля 2022 г.', "'15–25 февраля 2022 г.", 'has digits: who knows what the locale makes of it'],
    ['General', 'истина', "'истина", 'would become a truth value'],
    ['General', 'РМК, куратор', 'РМК, куратор', 'cannot be parsed'],
    ['@', '15.02.2022', '15.02.2022', 'the cell is text already'],
    ['@', '=1', "'=1", 'not sure that the format is enough (google-sheets.md #44)'],
  ])('in %s: %j → %j', (format, text, expected) => {
    expect(guardedIn(format, text)).toBe(expected);
  });
});

describe('withSemicolons', () => {
  it.each([
    ['ROUND(B5/C5,4)', '=ROUND(B5/C5;4)', 'an argument'],
    ['=SUM(A1,B1)', '=SUM(A1;B1)', 'with its sign'],
    [
      'COUNTIFS($A$1:$A$9,"а, б",$B$1:$B$9,">="&DATE(2022,1,1))',
      '=COUNTIFS($A$1:$A$9;"а, б";$B$1:$B$9;">="&DATE(2022;1;1))',
      'a text keeps its comma',
    ],
    ["SUM('План, часть 1'!A1,2)", "=SUM('План, часть 1'!A1;2)", 'the name of a sheet keeps its comma'],
    ['IF(A1="он сказал ""да, нет""",1,2)', '=IF(A1="он сказал ""да, нет""";1;2)', 'doubled quotes'],
    ['COUNTIF(A:A,"it\'s")', '=COUNTIF(A:A;"it\'s")', 'an apostrophe inside a text'],
  ])('%s', (formula, expected) => {
    expect(withSemicolons(formula)).toBe(expected);
  });
});

describe('noteWith', () => {
  const block = 'Вешки:\nсрок\n———';
  it.each([
    ['', 'срок', block, 'a new note'],
    ['моё', 'срок', `моё\n${block}`, 'after the user’s words'],
    [block, 'другое', 'Вешки:\nдругое\n———', 'in place of what we said'],
    [`моё\n${block}\nи ещё`, 'другое', 'моё\nВешки:\nдругое\n———\nи ещё', 'the words around stay'],
    [`${block}\nи ещё`, 'другое', 'Вешки:\nдругое\n———\nи ещё', 'words after'],
    [`моё\n${block}\nи ещё`, null, 'моё\nи ещё', 'taken away'],
    [block, null, '', 'nothing is left'],
    ['моё', null, 'моё', 'nothing of ours'],
  ])('%j with %j', (note, text, expected, _reason) => {
    expect(noteWith(note, text)).toBe(expected);
  });

  it('comes and goes without a trace, and a second time changes nothing', () => {
    const words = fc.string().filter((text) => !text.includes('Вешки:'));
    fc.assert(
      fc.property(words, fc.string({ minLength: 1 }), (note, text) => {
        const once = noteWith(note, text);
        expect(noteWith(once, text)).toBe(once);
        expect(noteWith(once, null)).toBe(note);
      }),
    );
  });
});
