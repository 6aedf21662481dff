import { describe, expect, it } from 'vitest';
import type { DeleteRow, Edit, SetText } from '../rules/finding.js';
import { gridOf } from '../testing/grid.js';
import { settleEdits } from './edit-groups.js';

const GRID = gridOf(
  [
    ['№', 'Мероприятие', 'Срок'],
    ['1', 'Семинар', '15 мая'],
    ['2', 'Опрос', ''],
    ['3', 'Совещание', '1 июня'],
  ],
  [{ top: 1, left: 0, bottom: 2, right: 0 }],
  'План',
);

const text = (row: number, column: number, expected: string): SetText => ({
  kind: 'set-text',
  row,
  column,
  expect: expected,
  text: 'новое',
});
const deletion = (row: number, ...expected: string[]): DeleteRow => ({ kind: 'delete-row', row, expect: expected });
const willing = (): null => null;
const ROOMY = 1000;

describe('settleEdits', () => {
  it('takes what still stands as it was found; rows from the top', () => {
    const edits = [[text(1, 2, '15 мая')], [deletion(3, '3', 'Совещание', '1 июня')], [deletion(2, '2', 'Опрос')]];
    expect(settleEdits(GRID, edits, ROOMY, willing)).toEqual({
      texts: [text(1, 2, '15 мая')],
      deletions: [2, 3],
      notes: [],
    });
  });

  it.each<[Edit[], string, string]>([
    [[text(1, 2, '16 мая')], 'ячейка C2: правка не внесена – в ячейке теперь «15 мая»', 'somebody wrote another day'],
    [[text(2, 2, '1 июня')], 'ячейка C3: правка не внесена – ячейка теперь пуста', 'somebody emptied it'],
    [[text(2, 0, '2')], 'ячейка A3: правка не внесена – ячейка закрыта объединением', 'a merge covers it'],
    [
      [deletion(2, '2')],
      'строка 3: правка не внесена – в ячейке B3 теперь «Опрос»',
      'the row holds more than was found',
    ],
    [[deletion(2, '2', 'Опрос', '1 мая')], 'строка 3: правка не внесена – в ячейке C3 теперь пусто', 'it holds less'],
  ])('leaves %j: %s (%s)', (group, words) => {
    const { texts, deletions, notes } = settleEdits(GRID, [group], ROOMY, willing);
    expect([...texts, ...deletions]).toEqual([]);
    expect(notes).toEqual([`Лист «План», ${words}.`]);
  });

  it('a group is done wholly or not at all: a row stays when its text could not be joined to the one above', () => {
    const { texts, deletions, notes } = settleEdits(
      GRID,
      [[text(1, 1, 'Тренинг'), deletion(2, '2', 'Опрос')]],
      ROOMY,
      willing,
    );
    expect([texts, deletions, notes.length]).toEqual([[], [], 1]);
  });

  it('of two edits of a cell the first is done', () => {
    const again = { ...text(1, 2, '15 мая'), text: 'другое' };
    const { texts, notes } = settleEdits(GRID, [[text(1, 2, '15 мая')], [again]], ROOMY, willing);
    expect(texts).toEqual([text(1, 2, '15 мая')]);
    expect(notes.join()).toMatch(/эту ячейку меняет другая правка/);
  });

  it('a row that is edited is not deleted, and a row to be deleted is not edited', () => {
    const edited = settleEdits(
      GRID,
      [[text(3, 2, '1 июня')], [deletion(3, '3', 'Совещание', '1 июня')]],
      ROOMY,
      willing,
    );
    expect(edited.deletions).toEqual([]);
    expect(edited.notes.join()).toMatch(/эту строку меняет другая правка/);
    const deleted = settleEdits(
      GRID,
      [[deletion(3, '3', 'Совещание', '1 июня')], [text(3, 2, '1 июня')]],
      ROOMY,
      willing,
    );
    expect(deleted.texts).toEqual([]);
  });

  it('a formula is never written over', () => {
    const grid = { ...GRID, cells: [[{ kind: 'number' as const, text: '5', value: 5, formula: true as const }]] };
    expect(settleEdits(grid, [[text(0, 0, '5')]], ROOMY, willing).notes.join()).toMatch(/в ячейке формула/);
  });

  it('a text that does not fit is not cut short: the cell stays as it is', () => {
    const long = { ...text(1, 2, '15 мая'), text: 'ж'.repeat(11) };
    expect(settleEdits(GRID, [[long]], 11, willing).texts).toEqual([long]);
    const { texts, notes } = settleEdits(GRID, [[long]], 10, willing);
    expect(texts).toEqual([]);
    expect(notes).toEqual([
      'Лист «План», ячейка C2: правка не внесена – исправленный текст не поместится в ячейку, сократите его сами.',
    ]);
  });

  it('a row that looks blank but holds a formula is not deleted', () => {
    const blank = { kind: 'empty' as const, text: '', formula: true as const };
    const grid = { ...GRID, cells: [...GRID.cells, [blank, blank, blank]] };
    const { deletions, notes } = settleEdits(grid, [[deletion(4)]], ROOMY, willing);
    expect(deletions).toEqual([]);
    expect(notes).toEqual(['Лист «План», строка 5: правка не внесена – в этой строке есть формула.']);
  });

  it('the host has the last word', () => {
    const { texts, notes } = settleEdits(GRID, [[text(1, 2, '15 мая')]], ROOMY, () => 'лист защищён');
    expect(texts).toEqual([]);
    expect(notes).toEqual(['Лист «План», ячейка C2: правка не внесена – лист защищён.']);
  });
});
