import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { roadmapCount } from './count.js';
import { roadmapShare } from './share.js';
import { asDate, asSerial, asText, PLANNED, REPORTED, reportedTable, UNCONFIRMED } from './testing/tables.js';

it('counts what the document’s own words call done: № 5 of 5 too', () => {
  const settings = { ...DEFAULT_SETTINGS, doneWords: ['исполняется'] };
  const planned = REPORTED.map((row) => row.slice(0, 5));
  // № 1 and № 2 say «исполнено», № 5 «исполняется»
  expect(roadmapShare(planned)).toBe(0.4);
  expect(roadmapShare(planned, null, null, null, null, null, settings)).toBe(0.6);
  expect(roadmapCount(planned, 'исполнено', null, null, null, null, settings)).toBe(3);
});

describe('roadmapShare', () => {
  it('counts measures done and confirmed: 1 of 5', () => {
    expect(roadmapShare(REPORTED)).toBe(0.2);
  });

  it.each([
    ['text', asText],
    ['dates', asDate],
    ['serial numbers', asSerial],
  ])('reads days given as %s', (_, day) => {
    const table = reportedTable(day);
    expect(roadmapShare(table, '', '2022-02-15', '2022-02-15')).toBe(1); // № 1 alone
    expect(roadmapShare(table, null, null, null, '13.02.2022')).toBe(0); // № 1 was done on the 14th
    expect(roadmapShare(table, null, null, null, '14.02.2022')).toBe(0.2);
  });

  it.each([
    // all done: 2 of 5
    [false, 0.4],
    ['нет', 0.4],
    [0, 0.4],
    [true, 0.2],
    ['', 0.2],
    [undefined, 0.2],
  ])('confirmed = %s', (confirmed, share) => {
    expect(roadmapShare(REPORTED, null, null, null, null, confirmed)).toBe(share);
  });

  it.each([
    ['РМК', 0.5], // № 1 of № 1 and № 3
    ['рмк', 0.5],
    ['куратор', 0], // neither № 4 nor № 5
    ['Куратором', 0],
    ['муниципального координатора', 0], // № 2 is not confirmed
  ])('knows the executor %s', (executor, share) => {
    expect(roadmapShare(REPORTED, executor)).toBe(share);
  });

  it('knows an executor by what the plan says of him', () => {
    const table = [
      ['Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
      ['Совещание', '01.02.2022', 'Управление образования (далее – УО)', 'исполнено'],
      ['Семинар', '01.03.2022', 'УО, школы', ''],
      ['Отчёт', '01.04.2022', 'школы', ''],
    ];
    expect(roadmapShare(table, 'УО')).toBe(0.5);
    expect(roadmapShare(table, 'Управлением образования')).toBe(0.5);
    expect(roadmapShare(table, 'Школа')).toBe(0);
  });

  it.each([
    // due 15.02, 31.03, 20.05; № 4 in October, № 5 on no day
    ['01.01.2022', '30.06.2022', 0.3333],
    [2022, 2022, 0.25],
    ['I полугодие 2022', 'I полугодие 2022', 0.3333],
    [44_562 + 46, '', 0], // after 15.02: № 2, № 3, № 4
    ['', { y: 2022, m: 2, d: 28 }, 1], // № 1
  ])('takes measures due from %o to %o', (from, to, share) => {
    expect(roadmapShare(REPORTED, '', from, to)).toBe(share);
  });

  it('counts measures done where nothing is confirmed: 2 of 5', () => {
    expect(roadmapShare(UNCONFIRMED)).toBe(0.4);
  });

  it('adds up the tables of a range, without those nobody reported on', () => {
    const other = ['Срок', 'Мероприятие', 'Исполнители'];
    const planned = [...REPORTED, [], other, ['май 2022', 'Провести конкурс', 'РМК']];
    expect(roadmapCount(planned, 'всего')).toBe(6);
    expect(roadmapShare(planned)).toBe(0.2);
    const marked = [...REPORTED, [], [...other, 'Отметка'], ['май 2022', 'Провести конкурс', 'РМК', 'да']];
    expect(roadmapShare(marked)).toBe(0.3333); // 2 of 6: the second table asks for no confirmation
  });

  it.each<[string, Parameters<typeof roadmapShare>, RegExp]>([
    ['no range', ['A3:J60'], /таблицу вместе с заголовком/],
    ['nothing', [null], /таблицу вместе с заголовком/],
    ['no roadmap', [[['Фамилия', 'Класс']]], /не найдена дорожная карта/],
    ['an empty range', [[]], /не найдена дорожная карта/],
    ['no marks', [PLANNED], /нет отметок об исполнении/],
    ['confirmation asked for without its column', [UNCONFIRMED, '', '', '', '', true], /«Подтверждающий документ»/],
    ['nobody of that name', [REPORTED, 'методист'], /исполнителя «методист» в таблице нет; есть: РМК/],
    ['a slip in the name', [REPORTED, 'куратр'], /может быть, «куратор»/],
    ['no day', [REPORTED, '', 'вчера'], /день «вчера» не прочитан; пишите, например, 30\.06\.2022/],
    ['a day no calendar has', [REPORTED, '', '31.02.2022'], /не прочитан/],
    ['an open day', [REPORTED, '', '', 'с 01.02.2022'], /не прочитан/],
    ['a truth value for a day', [REPORTED, '', true], /день «true» не прочитан/],
    ['a period backwards', [REPORTED, '', '01.07.2022', '30.06.2022'], /начало периода позже его конца/],
    ['no measure in the period', [REPORTED, '', '2023', '2023'], /таких мероприятий в таблице нет/],
    ['neither yes nor no', [REPORTED, '', '', '', '', 'кажется'], /ИСТИНА или ЛОЖЬ/],
  ])('says why there is no share: %s', (_, given, reason) => {
    const share = roadmapShare(...given);
    expect(share).toMatch(/^#Вешки: /);
    expect(share).toMatch(reason);
  });
});
