/** Formulas that would turn into #REF! with rows of the sheet «План». */
import { describe, expect, it } from 'vitest';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import { losesReference } from './references.js';

const SEVENTH = { sheet: 'План', row: 6, together: new Set([6]) };

describe('losesReference, the seventh row deleted', () => {
  it.each<[home: string, formula: string, loses: boolean, reason: string]>([
    ['План', '=B7', true, 'the row by itself'],
    ['План', '=$B$7+1', true, 'fixed'],
    ['План', '=SUM(B2:B9)', false, 'inside a range, which only shrinks'],
    ['План', '=SUM(B7:B9)', false, 'the end of a range, which only moves'],
    ['План', '=SUM(B9:B7)', false, 'the same, written from below'],
    ['План', '=SUM(A7:F7)', true, 'a range of nothing but the row'],
    ['План', '=SUM(7:7)', true, 'the whole row'],
    ['План', '=SUM($2:$7)', false, 'whole rows that only shrink'],
    ['План', '=SUM(B:B)', false, 'a column loses a cell, not itself'],
    ['План', '=SUM(B2:B9,D7)', true, 'one reference of several'],
    ['План', '="B7"', false, 'a text'],
    ['План', '="он сказал ""B7"""&B8', false, 'quotes in a text'],
    ['План', '=B17+B70', false, 'other rows'],
    ['План', '=LOG7(B8)', false, 'the name of a function'],
    ['План', '=ИтогB7+доля_B7', false, 'names that end like a cell'],
    ['План', '=B7.доля', false, 'a name that begins like a cell'],
    ['План', '=Другой!B7', false, 'another sheet'],
    ['План', "='План 2'!B7", false, 'a sheet that begins alike'],
    ['Другой', '=B7', false, 'another sheet’s own row'],
    ['Другой', '=План!B7', true, 'from another sheet'],
    ['Другой', "='План'!$B$7", true, 'quoted'],
    ['Другой', "=SUM('План'!A7:F7)", true, 'a range, quoted'],
  ])('on %s: %s → %s', (home, formula, loses, _reason) => {
    expect(losesReference(formula, home, SEVENTH)).toBe(loses);
  });

  it.each([
    ['=$C7<>""', false, 'moves with the cell it serves'],
    ['=C$7<>""', true, 'fixed to the row'],
    ['=$A$7:$F$7', true, 'fixed to the row'],
    ['=$7:$7', true, 'fixed to the row'],
  ])('fixed references alone: %s → %s', (formula, loses, _reason) => {
    expect(losesReference(formula, 'План', SEVENTH, true)).toBe(loses);
  });
});

it('a range goes when all its rows go, and no sooner', () => {
  const gone = { sheet: "Д'Артаньян", row: 3, together: new Set([3, 4, 8]) };
  expect(losesReference("='Д''Артаньян'!A4:C5", 'План', gone)).toBe(true);
  expect(losesReference("='Д''Артаньян'!A4:C6", 'План', gone)).toBe(false);
  expect(losesReference("='Д''Артаньян'!A4:C9", 'План', gone)).toBe(false);
  // the ninth row goes too, but it is not the one in question
  expect(losesReference("='Д''Артаньян'!A9", 'План', gone)).toBe(false);
});

it('is quick on hostile formulas', () => {
  const work = (): void => {
    for (const text of ['A1:', "'", "'a", '8:', 'я', '"', 'План!']) {
      expect(losesReference(`=${text.repeat(50_000)}`, 'План', SEVENTH)).toBe(false);
    }
  };
  expect(fastest(1, work)).toBeLessThan(RUNAWAY_MS);
});
