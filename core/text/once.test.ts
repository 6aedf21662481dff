import { describe, expect, it, vi } from 'vitest';
import { oncePerText, onFirstUse } from './once.js';

describe('onFirstUse', () => {
  it('makes the table when it is asked for, and only once', () => {
    const make = vi.fn(() => new Set(['а', 'б']));
    const table = onFirstUse(make);
    expect(make).not.toHaveBeenCalled();
    expect(table()).toBe(table());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes nothing a second time even where the table is empty', () => {
    const make = vi.fn(() => null);
    const table = onFirstUse(make);
    expect([table(), table()]).toEqual([null, null]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('oncePerText', () => {
  it.each([
    ['a text', 'итог'],
    ['nothing found', null],
    ['no', false],
  ])('reads a text once when it finds %s', (_, found) => {
    const read = vi.fn(() => found);
    const once = oncePerText(read);
    expect([once('отчёт'), once('отчёт'), once('справка')]).toEqual([found, found, found]);
    expect(read.mock.calls).toEqual([['отчёт'], ['справка']]);
  });
});
