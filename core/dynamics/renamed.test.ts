/** Histories of sheets that have got other names. */
import { describe, expect, it } from 'vitest';
import { renamedSince, sheetsIn, sheetsText, withNamesNow } from './renamed.js';
import type { Snapshot } from './snapshot.js';

const BEFORE = new Map([
  ['1', 'План'],
  ['2', 'Свод'],
]);

describe('renamedSince', () => {
  it.each<[what: string, now: [string, string][], renamed: [string, string][]]>([
    ['nothing has changed', [...BEFORE], []],
    [
      'one sheet is called otherwise',
      [
        ['1', 'План 2022'],
        ['2', 'Свод'],
      ],
      [['План', 'План 2022']],
    ],
    [
      'a sheet is gone, another has come',
      [
        ['2', 'Свод'],
        ['3', 'План 2022'],
      ],
      [],
    ],
    [
      'a new sheet bears the old name',
      [
        ['1', 'Архив'],
        ['2', 'Свод'],
        ['3', 'План'],
      ],
      [],
    ],
    [
      'two sheets have swapped their names',
      [
        ['1', 'Свод'],
        ['2', 'План'],
      ],
      [],
    ],
  ])('%s', (_, now, renamed) => {
    expect([...renamedSince(sheetsIn(sheetsText(BEFORE)), new Map(now))]).toEqual(renamed);
  });

  it.each(['', 'мусор', '{}', '[1]', '[["1"]]', '[["1", 2]]', 'null'])('a text that is none of ours: %j', (text) => {
    expect([...sheetsIn(text)]).toEqual([]);
  });

  it('of more sheets than a store holds nothing is kept', () => {
    const many = Array.from({ length: 300 }, (_, at) => [String(at), `Дорожная карта ${at}`] as const);
    expect(sheetsText(new Map(many))).toBe('');
  });
});

describe('withNamesNow', () => {
  const total = { planned: 1, done: 1, confirmed: null, doneAndConfirmed: null, share: 1 };
  const snapshot = (table: string): Snapshot => ({ asOf: '2022-06-30', table, credit: 'full', total, executors: [] });
  const tables = (names: readonly string[]): string[] =>
    withNamesNow(names.map(snapshot), new Map([['План', 'Новый']])).map(({ table }) => table);

  it('goes on under the name of now, second tables of a sheet too, and leaves others', () => {
    expect(tables(['План', 'План / 2', 'План 2', 'Свод', 'Свод / План'])).toEqual([
      'Новый',
      'Новый / 2',
      'План 2',
      'Свод',
      'Свод / План',
    ]);
  });
});
