import { describe, expect, it } from 'vitest';
import { percent } from '../../core/report/words.js';
import { addUp, EMPTY_SUM, sumLine } from './sum.js';
import { painter, printable, wantsColours, wrap } from './terminal.js';

describe('wrap', () => {
  it('breaks at spaces and sets in every line', () => {
    expect(wrap('один два три четыре', 12, '  ')).toBe('  один два\n  три четыре');
  });

  it('begins with its own first words', () => {
    expect(wrap('один два три', 12, '    ', 'D12 ')).toBe('D12 один два\n    три');
  });

  it('leaves a word longer than the line whole', () => {
    expect(wrap('а https://пример.рф/очень-длинный-адрес б', 12, '')).toBe(
      'а\nhttps://пример.рф/очень-длинный-адрес\nб',
    );
  });

  it('turns line breaks of a cell into spaces', () => {
    expect(wrap('Муниципальный\nкоординатор', 40, '')).toBe('Муниципальный координатор');
  });
});

describe('printable', () => {
  it.each([
    ['\u001b[31mкрасный', ' [31mкрасный', 'a colour code'],
    ['а\u009b2Jб', 'а 2Jб', 'a command in one character'],
    ['а\r\nб\tв', 'а б в', 'line breaks and tabs'],
  ])('%j → %j: %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('colours', () => {
  it.each<[boolean, Record<string, string>, boolean, string]>([
    [true, {}, true, 'a terminal'],
    [false, {}, false, 'a pipe'],
    [true, { NO_COLOR: '1' }, false, 'NO_COLOR'],
    [true, { NO_COLOR: '' }, true, 'an empty NO_COLOR, which no-color.org says to ignore'],
    [true, { TERM: 'dumb' }, false, 'a terminal without colours'],
    [false, { FORCE_COLOR: '1' }, true, 'FORCE_COLOR'],
    [true, { FORCE_COLOR: '0' }, false, 'FORCE_COLOR=0'],
  ])('terminal %s, %j → %s: %s', (isTerminal, env, expected) => {
    expect(wantsColours(isTerminal, env)).toBe(expected);
  });

  it('are codes around the text, or nothing', () => {
    expect(painter(true)('нет', 'red')).toBe('\u001b[31mнет\u001b[0m');
    expect(painter(false)('нет', 'red')).toBe('нет');
  });
});

describe('words', () => {
  it.each([
    [0.4474, '44,74 %'],
    [1, '100 %'],
    [0, '0 %'],
    [0.9999, '99,99 %'],
    [0.5, '50 %'],
  ])('%d → %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});

describe('the closing line', () => {
  it('counts what was checked and what was not', () => {
    const sum = { files: 3, failed: 1, tables: 4, activities: 120, findings: { error: 5, warning: 0, info: 1 } };
    expect(sumLine(sum)).toBe(
      'Проверено: 3 файла, 4 таблицы, 120 мероприятий; 5 ошибок, 1 совет. Не удалось прочитать или записать: 1 файл.',
    );
  });

  it('says when nothing was checked', () => {
    const sum = addUp(EMPTY_SUM, { name: 'нет.xlsx', error: 'нет такого файла.', tables: [], notes: [], copy: null });
    expect(sumLine(sum)).toBe('Ничего не проверено. Не удалось прочитать или записать: 1 файл.');
  });
});
