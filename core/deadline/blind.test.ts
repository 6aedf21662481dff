import { describe, expect, it } from 'vitest';
import { daySet, labelledDays } from '../testing/tables/compare.js';
import { parseDeadline } from './parse.js';
import { BLIND_QUESTIONS, BLIND_READ, BLIND_RECURRING } from './testing/blind.js';
import { calendarYear } from './testing/spell.js';

describe.each(BLIND_READ)('read in a plan for %j', (period, lines) => {
  it.each(lines)('%j', (text, days) => {
    const deadline = parseDeadline(text, period);
    expect([deadline.status, daySet(deadline.intervals)]).toEqual(['read', labelledDays(days)]);
  });
});

it.each(BLIND_RECURRING)('recurring: %j', (text, recurrence) => {
  const deadline = parseDeadline(text, calendarYear(2024));
  expect([deadline.recurrence, deadline.residue]).toEqual([recurrence, []]);
});

describe.each(BLIND_QUESTIONS)('a question in a plan for %j', (period, texts) => {
  it.each(texts)('%j', (text) => {
    expect(parseDeadline(text, period).status).not.toBe('read');
  });
});
