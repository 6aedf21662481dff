/** The four rules about numbers on one table after another. */
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../grid/grid.js';
import { gridOf } from '../../testing/grid.js';
import { applyFix } from '../testing/apply.js';
import { checkGrid } from '../testing/check.js';
import { duplicateNumber } from './duplicate.js';
import { numberGap } from './gap.js';
import { missingNumber } from './missing.js';
import { numberRestart } from './restart.js';

const RULES = [missingNumber, duplicateNumber, numberGap, numberRestart];
const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители'];

/** A table with these numbers; `#` begins a section. */
function tableOf(numbers: readonly string[]): Grid {
  return gridOf([
    HEADER,
    ...numbers.map((number, index) =>
      number === '#'
        ? [`Раздел о работе со школами ${index}`, '', '', '']
        : [number, `Проведение семинара по теме ${index}`, '15.02.2022', 'РМК'],
    ),
  ]);
}

const raised = (numbers: readonly string[]): string[] =>
  checkGrid(RULES, tableOf(numbers)).map(
    ({ rule, place }) => `${rule.slice('number/'.length)} ${numbers[place.top - 1]}@${place.top}`,
  );

function fixed(numbers: readonly string[], rule: (typeof RULES)[number]): string[] {
  const grid = tableOf(numbers);
  const fix = checkGrid([rule], grid)[0]?.fix;
  return fix
    ? applyFix(grid, fix)
        .cells.slice(1)
        .map((cells) => cells[0]?.text ?? '')
    : [];
}

describe('numbers of measures', () => {
  test.each<[reason: string, numbers: readonly string[], expected: readonly string[]]>([
    ['one after the other', ['1', '2', '3'], []],
    ['with dots', ['1.', '2.', '3.'], []],
    ['through the sections', ['#', '1', '2', '#', '3'], []],
    ['anew in each section', ['#', '1', '2', '#', '1', '2', '#', '1'], ['restart 1@5']],
    ['decimal', ['1.1', '1.2', '2.1', '2.2', '2.3'], []],
    ['numbers and their children', ['1', '1.1', '1.2', '2', '2.1'], []],
    ['beginning with another number', ['5', '6', '7'], []],
    ['no numbers at all', ['', '', ''], []],
    ['mostly without numbers', ['1', '', '', '', ''], []],
    ['one missing', ['1', '', '3'], ['missing @2']],
    ['two missing in a row', ['1', '', '', '4'], ['missing @2']],
    ['two missing apart', ['1', '', '3', '', '5'], ['missing @2', 'missing @4']],
    ['a section without numbers', ['#', '1', '2', '#', '1', '2', '#', '', ''], ['restart 1@5', 'missing @8']],
    ['the same number twice', ['1', '2', '2', '3'], ['duplicate 2@3']],
    ['the same number in two sections that number on', ['#', '1', '2', '#', '2', '3'], ['duplicate 2@5']],
    ['a gap', ['1', '2', '4', '5'], ['gap 4@3']],
    ['two gaps are one finding', ['1', '3', '5'], ['gap 3@2']],
    ['swapped', ['1', '3', '2', '4'], ['gap 3@2']],
    ['a gap below a number with children', ['1.1', '1.3'], ['gap 1.3@2']],
  ])('%s: %j', (_, numbers, expected) => {
    expect(raised(numbers)).toEqual(expected);
  });
});

describe('fixes', () => {
  test.each<[reason: string, numbers: readonly string[], rule: (typeof RULES)[number], expected: readonly string[]]>([
    ['the number between its neighbours, in their spelling', ['1.', '', '3.'], missingNumber, ['1.', '2.', '3.']],
    ['numbers at the end', ['1', '2', '', ''], missingNumber, ['1', '2', '3', '4']],
    ['no room for a number: none is invented', ['1', '', '2'], missingNumber, []],
    ['a doubled number whose next one is free', ['1', '2', '2', '4'], duplicateNumber, ['1', '2', '3', '4']],
    ['a doubled number with no room', ['1', '2', '2', '3'], duplicateNumber, []],
    ['a gap closed to the end', ['1)', '2)', '4)', '6)'], numberGap, ['1)', '2)', '3)', '4)']],
    ['numbers with children stay', ['1', '3', '3.1'], numberGap, []],
  ])('%s: %j', (_, numbers, rule, expected) => {
    expect(fixed(numbers, rule)).toEqual(expected);
  });

  test('a section of its own begins at 1', () => {
    const numbers = ['#', '1.', '2.', '#', '1.', '2.', '#', '', ''];
    expect(fixed(numbers, missingNumber).slice(-2)).toEqual(['1.', '2.']);
  });
});

test('a spreadsheet loses the zero of 1.10: the advice says how to keep it', () => {
  const numbers = Array.from({ length: 10 }, (_, index) => (index < 9 ? `1.${index + 1}` : '1.1'));
  const grid = tableOf(numbers);
  const cells = grid.cells.map((row, index) =>
    index === 0
      ? row
      : [
          { kind: 'number' as const, value: Number(numbers[index - 1]), text: numbers[index - 1] ?? '' },
          ...row.slice(1),
        ],
  );
  const [finding] = checkGrid([duplicateNumber], { ...grid, cells });
  expect(finding?.advice).toContain('«1.10»');
});
