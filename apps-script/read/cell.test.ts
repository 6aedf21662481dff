/** Cells of the host as cells of the core. */
import { describe, expect, it } from 'vitest';
import { cellOf } from './cell.js';
import { areaToRead } from './sheet.js';

const instant = (text: string) => new Date(text);
/** A zone eleven hours ahead, without summer time. */
const clock = {
  momentOf(date: Date) {
    const wall = new Date(date.getTime() + 11 * 3_600_000);
    const time = (wall.getUTCHours() * 60 + wall.getUTCMinutes()) / 1440;
    return { date: { y: wall.getUTCFullYear(), m: wall.getUTCMonth() + 1, d: wall.getUTCDate() }, time };
  },
};

describe('cellOf', () => {
  it.each([
    ['', '', '', { kind: 'empty', text: '' }, 'empty cells arrive as empty texts (#21)'],
    ['', '', '=IF(1;"")', { kind: 'empty', text: '', formula: true }, 'a formula that shows nothing'],
    ['РМК', 'РМК', '', { kind: 'text', text: 'РМК' }, 'text'],
    ['РМК', 'РМК', '=A1', { kind: 'text', text: 'РМК', formula: true }, 'a formula’s text'],
    ['#N/A', '#N/A', '=X()', { kind: 'error', text: '#N/A', formula: true }, 'errors arrive as texts (#24)'],
    ['#ССЫЛКА!', '#ССЫЛКА!', '', { kind: 'error', text: '#ССЫЛКА!' }, 'in Russian too (#25)'],
    ['#1', '#1', '', { kind: 'text', text: '#1' }, 'a number sign is no error'],
    [0.1, '10%', '', { kind: 'number', value: 0.1, text: '10%' }, 'shares are fractions (#26)'],
    [false, 'ЛОЖЬ', '', { kind: 'boolean', value: false, text: 'ЛОЖЬ' }, 'a box'],
  ])('%j shown %j', (value, shown, formula, expected, _reason) => {
    expect(cellOf(value, shown, formula, clock)).toEqual(expected);
  });

  it('takes the day from the zone of the spreadsheet (#28, #29)', () => {
    const midnight = instant('2022-03-04T13:00:00Z');
    expect(cellOf(midnight, '05.03.2022', '', clock)).toEqual({
      kind: 'date',
      date: { y: 2022, m: 3, d: 5 },
      text: '05.03.2022',
    });
  });

  it('takes a time without a day for a number (#27)', () => {
    const noon = instant('1899-12-30T01:00:00Z');
    expect(cellOf(noon, '12:00', '', clock)).toEqual({ kind: 'number', value: 0.5, text: '12:00' });
  });
});

describe('areaToRead', () => {
  it.each([
    [0, 0, null, 'an empty sheet'],
    [10, 3, { top: 0, left: 0, bottom: 9, right: 2 }, 'all of it'],
    [10_000, 26, { top: 0, left: 0, bottom: 9_999, right: 25 }, 'ten thousand rows fit'],
    [10_000, 500, { top: 0, left: 0, bottom: 9_999, right: 39 }, 'no roadmap is so wide'],
  ])('%i × %i', (rows, columns, area, _reason) => {
    expect(areaToRead('Л', rows, columns)).toEqual(area);
  });

  it('says plainly what is too large', () => {
    expect(areaToRead('База', 200_001, 26)).toBe(
      'Лист «База» не прочитан: на нём 200001 строка, а программа читает не больше 19230. Удалите пустые строки внизу листа или перенесите дорожную карту на отдельный лист.',
    );
  });
});
