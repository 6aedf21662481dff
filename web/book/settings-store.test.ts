import { describe, expect, test } from 'vitest';
import { copyName } from './names.js';
import { createSettingsStore } from './settings-store.js';

/** What browsers offer, over a map. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  } as unknown as Storage;
}

describe('names', () => {
  test.each([
    ['план.xlsx', 'план – Вешки.xlsx', 'a file'],
    ['План.XLSM', 'План – Вешки.XLSM', 'its ending stays as it is'],
    ['план – Вешки.xlsx', 'план – Вешки.xlsx', 'a copy of ours'],
    ['план – Вешки (2).xlsx', 'план – Вешки.xlsx', 'a copy the browser has numbered'],
    ['план (2).xlsx', 'план (2) – Вешки.xlsx', "a number of the user's own"],
    ['план.xls', 'план.xls – Вешки.xlsx', 'a wrong ending: what is inside is .xlsx'],
    ['план', 'план – Вешки.xlsx', 'no ending'],
  ])('%s → %s (%s)', (name, copy) => {
    expect(copyName(name)).toBe(copy);
  });
});

describe('settings of a file', () => {
  test('are there again for another page, for the same name and for its copy', () => {
    const kept = new Map<string, string>();
    createSettingsStore(() => storageOf(kept)).keep('План.xlsx', '{"period":"2022"}');
    const later = createSettingsStore(() => storageOf(kept));
    expect(later.load('План.xlsx')).toBe('{"period":"2022"}');
    expect(later.load('план – Вешки (1).xlsx')).toBe('{"period":"2022"}');
    expect(later.load('другой.xlsx')).toBe('');
  });

  test('last as long as the page where the browser keeps nothing', () => {
    const store = createSettingsStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(store.load('план.xlsx')).toBe('');
    store.keep('план.xlsx', '{"credit":"divided"}');
    expect(store.load('план.xlsx')).toBe('{"credit":"divided"}');
  });

  test('are the latest ones where the storage is full', () => {
    const kept = new Map([['veshki:план', '{"old":1}']]);
    const full = {
      ...storageOf(kept),
      setItem: () => {
        throw new Error('quota');
      },
    } as unknown as Storage;
    const store = createSettingsStore(() => full);
    store.keep('план.xlsx', '{"new":1}');
    expect(store.load('план.xlsx')).toBe('{"new":1}');
  });
});
