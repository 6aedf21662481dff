import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { roadmapDeadline } from './deadline.js';

const day = (y: number, m: number, d: number) => ({ y, m, d });

it('takes the year from the period of the document where the formula names none', () => {
  const settings = { ...DEFAULT_SETTINGS, period: { start: '2022-09-01', end: '2023-08-31' } };
  expect(roadmapDeadline('15-25 февраля', null, null, settings)).toEqual(day(2023, 2, 25));
  expect(roadmapDeadline('15-25 февраля', 2021, null, settings)).toEqual(day(2021, 2, 25));
});

describe('roadmapDeadline', () => {
  it.each([
    ['15-25 февраля', 2022, undefined, day(2022, 2, 25)],
    ['15-25 февраля', 2022, 'end', day(2022, 2, 25)],
    ['15-25 февраля', '2022', 'start', day(2022, 2, 15)],
    ['15-25 февраля', '2022/2023', 'начало', day(2023, 2, 15)],
    ['сентябрь', '2022/2023', '', day(2022, 9, 30)],
    ['до 15 марта 2022 г.', '', 'конец', day(2022, 3, 15)],
    ['с 15.03.2021', null, 'start', day(2021, 3, 15)],
    ['до 22.01.2021 до 08.02.2021', null, null, day(2021, 2, 8)], // the last of several, as in the shares
    [day(2022, 3, 5), null, 'start', day(2022, 3, 5)],
    [44_562, null, null, day(2022, 1, 1)],
    [2022, null, null, day(2022, 12, 31)], // a year typed as a number
  ])('%o of %o, %o', (text, year, edge, expected) => {
    expect(roadmapDeadline(text, year, edge)).toEqual(expected);
  });

  it.each([
    ['с 15.03.2021', null, 'end', /у срока «с 15\.03\.2021» нет последнего дня/],
    ['до 15.03.2022', null, 'start', /нет первого дня/],
    ['Май', null, null, /в сроке «Май» нет года; укажите его вторым аргументом/],
    ['31.02.2022', null, null, /дня «31\.02\.2022» нет в календаре/],
    ['с 01.06.2022 по 31.05.2022', null, null, /конец 31\.05\.2022 раньше начала 01\.06\.2022/],
    ['Февраль Октябрь 2022', null, 'start', /двояко/],
    ['по графику', null, null, /не называет определённого дня/],
    ['ежемесячно', null, null, /не называет определённого дня/],
    ['-', null, null, /срок не указан/],
    ['абракадабра', null, null, /не прочитан/],
    ['25.02.2022 ц', null, null, /непонятно «ц»/],
    ['Май', 'этот', null, /год «этот» не понят; пишите 2022 или 2022\/2023/],
    ['Май', '2022/2024', null, /год «2022\/2024» не понят/],
    ['Май', 2022, 'середина', /«середина» не понят; пишите "start" \(начало\) или "end" \(конец\)/],
    [true, null, null, /не прочитан/],
    [5, null, null, /не прочитан/],
  ])('says why there is no day: %o', (text, year, edge, reason) => {
    const answer = roadmapDeadline(text, year, edge);
    expect(answer).toMatch(/^#Вешки: /);
    expect(answer).toMatch(reason);
  });

  it('gives a range for a range, each cell its own answer, nothing for an empty one', () => {
    expect(roadmapDeadline([['май 2022'], [''], ['по графику']])).toEqual([
      [day(2022, 5, 31)],
      [''],
      ['#Вешки: срок «по графику» не называет определённого дня'],
    ]);
    expect(roadmapDeadline('')).toBe('');
  });
});
