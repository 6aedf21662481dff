import { describe, expect, it } from 'vitest';
import { type Cell, textCell } from '../grid/grid.js';
import { isConfirmed } from './confirmation.js';

describe('isConfirmed', () => {
  it.each([
    'Приказ № 12 от 15.02.2022',
    'приказ',
    'Протокол №3',
    'https://example.ru/protokol.pdf',
    'да',
    '+',
    '✓',
    'есть',
    'письмо исх. № 45-а',
    'Справка на 3 листах, не публикуется',
    'Журнал регистрации',
    'подтверждено куратором',
  ])('«%s» confirms', (text) => {
    expect(isConfirmed(textCell(text), text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    [' ', 'blank'],
    ['-', 'a dash'],
    ['—', 'a long dash'],
    ['…', 'dots'],
    ['нет', 'no'],
    ['Нет.', 'no with a stop'],
    ['нет документа', 'no document'],
    ['не подтверждено', 'denied'],
    ['отсутствует', 'missing'],
    ['Приказ отсутствует', 'missing, named'],
    ['протокол не представлен', 'not handed in'],
    ['не требуется', 'not asked for: nothing confirms it'],
    ['будет представлен', 'promised'],
    ['готовится', 'in preparation'],
    ['на подписании', 'not signed'],
    ['проект', 'a draft'],
    ['н/д', 'no data'],
    ['?', 'a question'],
    ['х', 'a cross'],
    ['0', 'zero'],
    ['без подтверждения', 'without'],
  ])('«%s» does not: %s', (text) => {
    expect(isConfirmed(textCell(text), text)).toBe(false);
  });

  it.each<[Cell, boolean]>([
    [{ kind: 'boolean', text: 'ИСТИНА', value: true }, true],
    [{ kind: 'boolean', text: 'ЛОЖЬ', value: false }, false],
    [{ kind: 'error', text: '#Н/Д' }, false],
    [{ kind: 'date', text: '12.03.2022', date: { y: 2022, m: 3, d: 12 } }, true],
    [{ kind: 'number', text: '1', value: 1 }, true],
    [{ kind: 'number', text: '0', value: 0 }, false],
  ])('%j: %s', (cell, confirmed) => {
    expect(isConfirmed(cell, cell.text)).toBe(confirmed);
  });
});
