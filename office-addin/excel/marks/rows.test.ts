import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKeys, follow, rowKeys } from './rows.js';

const keys = (text: string): string[] => [...text].map((letter) => (letter === '.' ? '    ' : letter));

describe('follow', () => {
  it.each([
    ['nothing has changed', 'abcd', 'abcd', [0, 1, 2, 3]],
    ['a row was put in', 'abcd', 'abXcd', [0, 1, 3, 4]],
    ['a row was deleted', 'abcd', 'acd', [0, -1, 1, 2]],
    ['a cell of a row was edited', 'abcd', 'aXcd', [0, 1, 2, 3]],
    ['a row was put in and the next one edited', 'abcd', 'aXYcd', [0, 1, 3, 4]],
    ['rows were sorted', 'abcd', 'dcba', [3, 2, 1, 0]],
    ['blank rows keep their places', 'a..b', 'a..b', [0, 1, 2, 3]],
    ['equal rows follow their neighbours', 'aXXb', 'NaXXb', [1, 2, 3, 4]],
    ['everything is new: the rows stay where they are', 'ab', 'XY', [0, 1]],
  ])('%s', (_, before, now, expected) => {
    expect(follow(keys(before), keys(now))).toEqual(expected);
  });

  it('never leads two rows to one place', () => {
    const sheet = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '    '), { maxLength: 12 });
    fc.assert(
      fc.property(sheet, sheet, (before, now) => {
        const places = follow(before, now).filter((place) => place >= 0);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

it('knows a row by what it holds, wherever its columns have moved', () => {
  const [before, after] = [rowKeys([[1, 'Семинар', '']])[0], rowKeys([[1, '', 'Семинар']])[0]];
  expect(before).toBe(after);
  expect(before).not.toBe(rowKeys([[1, 'Семинары']])[0]);
  expect(rowKeys([['', '']])).toEqual(['    ']);
});

it('knows a column by its first rows', () => {
  const values = [
    ['№', 'Мероприятие'],
    [1, 'Семинар'],
  ];
  const [number, activity] = columnKeys(values);
  expect(columnKeys(values.map((row) => ['', ...row]))).toEqual(['    ', number, activity]);
});
