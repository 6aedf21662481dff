/** Which texts keep the kind of a cell. */
import { describe, expect, it } from 'vitest';
import type { Cell } from './grid.js';
import { keptKind } from './kept-kind.js';

const DATE: Cell = { kind: 'date', date: { y: 2022, m: 1, d: 1 }, text: '01.01.2022' };
const NUMBER: Cell = { kind: 'number', value: 3, text: '3' };
const TEXT: Cell = { kind: 'text', text: 'три' };

describe('keptKind', () => {
  it.each<[text: string, before: Cell, kept: unknown, reason: string]>([
    ['5.03.2022', DATE, { y: 2022, m: 3, d: 5 }, 'a day as people write it'],
    [' 05.03.2022 ', DATE, { y: 2022, m: 3, d: 5 }, 'white space around does not matter'],
    ['31.02.2022', DATE, null, 'February has no 31st'],
    ['05.03.22', DATE, null, 'two digits name no year for sure'],
    ['до 05.03.2022', DATE, null, 'a deadline in words'],
    ['7', DATE, null, 'a number names no day'],
    ['-1,5', NUMBER, -1.5, 'a decimal comma'],
    ['0012', NUMBER, 12, 'zeros in front'],
    ['1.5', NUMBER, null, 'a point may part day and month'],
    ['1 000', NUMBER, null, 'a space may part two numbers'],
    ['5 шт.', NUMBER, null, 'a unit makes it a text'],
    ['5.03.2022', NUMBER, null, 'a number does not become a day'],
    ['5', TEXT, null, 'a text stays a text'],
    ['05.03.2022', TEXT, null, 'a text stays a text'],
  ])('%j over %o', (text, before, kept, _reason) => {
    expect(keptKind(text, before)).toEqual(kept);
  });
});
