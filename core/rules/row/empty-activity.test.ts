import { describe, expect, test } from 'vitest';
import { checkRows } from '../testing/check.js';
import { emptyActivity } from './empty-activity.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];
const filled = (number: number): string[] => [`${number}`, `Семинар по теме ${number}`, '15.02.2022', 'РМК', 'Отчёт'];
const empty = (number: number): string[] => [`${number}`, '', '', '', ''];
const FIRST = ['Раздел 1. Подготовка', '', '', '', ''];
const SECOND = ['Раздел 2. Обучение', '', '', '', ''];

/** «error 3» – severity and number of rows. */
const found = (...rows: string[][]): string[] =>
  checkRows(emptyActivity, [HEADER, ...rows]).map(({ severity, related }) => `${severity} ${related.length + 1}`);

describe('row/empty-activity', () => {
  test.each<[string, string[][], string[]]>([
    ['a measure lost between others', [filled(1), empty(2), filled(3)], ['error 1']],
    ['the first measure of a section', [FIRST, filled(1), SECOND, empty(2), filled(3)], ['error 1']],
    [
      'rows lost in two places',
      [filled(1), empty(2), filled(3), empty(4), empty(5), filled(6)],
      ['error 1', 'error 2'],
    ],
    ['one or two rows at the end may have been lost', [filled(1), empty(2), empty(3)], ['error 2']],
    ['three at the end were prepared', [filled(1), empty(2), empty(3), empty(4)], ['info 3']],
    [
      'so were those at the ends of sections, one finding for all',
      [FIRST, filled(1), empty(2), SECOND, filled(3), empty(4), empty(5)],
      ['info 3'],
    ],
    ['a form nobody has filled in yet', [FIRST, empty(1), empty(2), SECOND, empty(3)], ['info 3']],
    [
      'prepared rows do not hide a lost one',
      [filled(1), empty(2), filled(3), empty(4), empty(5), empty(6)],
      ['error 1', 'info 3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(...rows)).toEqual(expected);
  });
});
