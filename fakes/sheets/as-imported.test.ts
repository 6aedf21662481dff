import { expect, it } from 'vitest';
import { gridOf } from '../../core/testing/grid.js';
import { at } from '../book/book.js';
import { bookOfGrids } from '../book/of-xlsx.js';
import { asImported } from './as-imported.js';
import { benchOf } from './testing/script.js';

it('an imported text is text, and what is written over it is read as typed (#41, #43)', () => {
  const book = asImported(bookOfGrids([gridOf([['05.01']])]));
  const { run } = benchOf({ now: '2026-11-20T06:00:00Z' }, book);
  expect(run('return sheet.getRange("A1").getValue()')).toBe('05.01');
  run('sheet.getRange("A1").setValue("05.01")');
  expect([at(book.active, 'A1').value, at(book.active, 'A1').format]).toEqual([46027, 'dd.mm']);
});
