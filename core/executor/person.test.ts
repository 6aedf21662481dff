import { describe, expect, test } from 'vitest';
import { nameExecutors } from './name.js';
import { splitExecutors } from './split.js';

/** All names are made up. */
const PERSONS: readonly (readonly [why: string, cell: string, ...names: string[]])[] = [
  ['a double initial', 'Ооржак Ч.-Д.Б.', 'Ооржак Ч.-Д.Б.'],
  ['the same with its first dot lost', 'Ооржак Ч-Д.Б.', 'Ооржак Ч-Д.Б.'],
  ['a double initial first', 'А.-Х.С. Ондар', 'Ондар А.-Х.С.'],
  ['two that differ in it', 'Ооржак Ч.-Д.Б., Ооржак Ч.-М.Б.', 'Ооржак Ч.-Д.Б.', 'Ооржак Ч.-М.Б.'],
  ['оглы after initials', 'Мамедов Р.Г. оглы, РМК', 'Мамедов Р.Г. оглы', 'РМК'],
  ['кызы in full', 'Мамедова Лейла Гасан кызы', 'Мамедова Лейла Гасан кызы'],
  ['оглы with a hyphen', 'Мамедов Рустам Гасан-оглы', 'Мамедов Рустам Гасан-оглы'],
  ['a small second part', 'Гусейн-заде М.М.', 'Гусейн-заде М.М.'],
  ['apostrophes', 'О’Нил А.А., д’Артуа Б.Б.', 'О’Нил А.А.', 'д’Артуа Б.Б.'],
  ['plain apostrophes', "О'Нил А.А., д'Артуа Б.Б.", "О'Нил А.А.", "д'Артуа Б.Б."],
  ['glued', 'ИвановаА.А., ПетровБ.Б.', 'Иванова А.А.', 'Петров Б.Б.'],
  ['capitals', 'ИВАНОВА А.А., ПЕТРОВ Б.Б.', 'Иванова А.А.', 'Петров Б.Б.'],
  ['capitals in full', 'ИВАНОВА АННА АНДРЕЕВНА', 'Иванова Анна Андреевна'],
  ['capitals after initials', 'А.А. ИВАНОВА', 'Иванова А.А.'],
  ['an abbreviation before initials is no family name', 'ИМЦ А.А. Иванова', 'ИМЦ', 'Иванова А.А.'],
  ['a post before initials is no family name', 'Директор А.А. Иванова', 'Иванова А.А.'],
  ['acting in capitals is nobody’s initials', 'И.О. ДИРЕКТОРА', 'И.О. директора'],
  ['a family name that is the genitive of a noun', 'Мастеров А.А.', 'Мастеров А.А.'],
];

const WITH_POSTS: readonly (readonly [cell: string, ...names: string[]])[] = [
  ['Иванова А.А., заместитель директора', 'Иванова А.А.'],
  ['Иванова А.А., зам. директора по УВР', 'Иванова А.А.'],
  ['Иванова А.А., и.о. директора', 'Иванова А.А.'],
  ['Иванова А.А., зам. директора по ВР, Петров Б.Б., завуч', 'Иванова А.А.', 'Петров Б.Б.'],
];

describe('persons', () => {
  test.each(PERSONS)('%s: %s', (_why, cell, ...names) => {
    expect(splitExecutors(cell).map(({ name }) => name)).toEqual(names);
  });

  test.each(WITH_POSTS)('the post after a comma may be his: %s', (cell, ...names) => {
    expect(splitExecutors(cell)).toMatchObject(names.map((name) => ({ name, kind: 'person', sure: false })));
  });

  test('a post in the plural after a person is of others', () => {
    expect(splitExecutors('Иванова А.А., кл. руководители').map(({ name }) => name)).toEqual([
      'Иванова А.А.',
      'кл. руководители',
    ]);
  });

  test('double initials tell persons apart over a roadmap, and fit the name in full', () => {
    const { cells } = nameExecutors(['Ооржак Ч.-Д.Б.', 'Ооржак Ч.-М.Б.', 'Ооржак Чаян-Мерген Борисович'], [], []);
    const [one, other, inFull] = cells.map(([executor]) => executor?.name);
    expect(one).not.toBe(other);
    expect(inFull).toBe(other);
  });

  test.each(['ИВАНОВА А.А.', 'Ооржак Ч.-Д.Б.', 'ИвановаА.А.', 'Мамедов Р.Г. оглы'])('%s is a person', (cell) => {
    expect(splitExecutors(cell)).toMatchObject([{ kind: 'person' }]);
  });
});
