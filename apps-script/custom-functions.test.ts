/** The functions of cells in the built add-on: ranges, dates of the spreadsheet's zone, words instead of errors. */
import { describe, expect, it } from 'vitest';
import { named } from '../fakes/sheets/faults.js';
import { type AddOn, openExample } from './testing/open.js';

const MODE = { authMode: 'CUSTOM_FUNCTION', starter: 'customFunction' } as const;

const call = (addOn: AddOn, name: string, ...args: unknown[]): unknown => addOn.run(name, args, MODE);

/** What the host hands over for a range: typed values, dates of the script's context. */
const range = (rows: readonly (readonly unknown[])[]): unknown => rows.map((row) => [...row]);

const TABLE = range([
  ['План мероприятий на 2022 год', '', '', '', '', ''],
  ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель', 'Отметка об исполнении'],
  [1, 'Провести семинар', '15 марта', 'РМК', '100% школ', 'исполнено'],
  [2, 'Издать сборник', 'до 01.06.2022', 'куратор', 'Сборник', ''],
]);

describe('custom functions', () => {
  it('count whole ranges', async () => {
    const addOn = await openExample('000-район-2022');
    expect(call(addOn, 'ROADMAP_SHARE', TABLE)).toBe(0.5);
    expect(call(addOn, 'ROADMAP_SHARE', TABLE, 'РМК')).toBe(1);
    expect(call(addOn, 'ROADMAP_COUNT', TABLE, 'просрочено', '', '', '', '30.06.2022')).toBe(1);
    expect(addOn.calls.count('read') + addOn.calls.count('write')).toBe(0);
  });

  it('take dates as days of the spreadsheet’s zone, which is not the script’s (google-sheets.md #28)', async () => {
    const addOn = await openExample('000-район-2022', {
      timeZone: 'Asia/Vladivostok',
      scriptTimeZone: 'Europe/Moscow',
    });
    // midnight of 30.06.2022 in Vladivostok is still the 29th in Moscow
    const midnight = new Date('2022-06-29T14:00:00Z');
    expect(call(addOn, 'ROADMAP_COUNT', TABLE, 'просрочено', '', '', midnight, midnight)).toBe(1);
    const day = call(addOn, 'ROADMAP_DEADLINE', midnight);
    expect(new Date(Number(day)).toISOString()).toBe('2022-06-29T14:00:00.000Z');
  });

  it('give days as dates at midnight of the spreadsheet’s zone', async () => {
    const addOn = await openExample('000-район-2022', { timeZone: 'Asia/Vladivostok' });
    const rows = call(
      addOn,
      'ROADMAP_DEADLINE',
      range([['15–25 февраля'], ['в течение года'], ['']]),
      2022,
    ) as unknown[][];
    expect(new Date(Number(rows[0]?.[0])).toISOString()).toBe('2022-02-24T14:00:00.000Z');
    expect(rows[2]).toEqual(['']);
    const start = call(addOn, 'ROADMAP_DEADLINE', '15–25 февраля', '2022', 'start');
    expect(new Date(Number(start)).toISOString()).toBe('2022-02-14T14:00:00.000Z');
  });

  it('give executors side by side', async () => {
    const addOn = await openExample('000-район-2022');
    expect(call(addOn, 'ROADMAP_EXECUTORS', range([['РМК, куратор'], ['школа']]))).toEqual([
      ['РМК', 'куратор'],
      ['школа', ''],
    ]);
  });

  it('follow the settings of the document, as a check does', async () => {
    const addOn = await openExample('000-район-2022');
    const settings = addOn.command('settings', null);
    if (!settings.ok) throw new Error(settings.problem);
    const form = { ...settings.value.form, doneWords: ['зачтено'] };
    expect(addOn.command('saveSettings', { form })).toMatchObject({ ok: true });
    const table = range([
      ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель', 'Отметка об исполнении'],
      [1, 'Провести семинар', '15.03.2022', 'РМК', '100% школ', 'исполнено'],
      [2, 'Издать сборник', '01.06.2022', 'куратор', 'Сборник', 'зачтено'],
    ]);
    expect(call(addOn, 'ROADMAP_SHARE', table)).toBe(1);
    expect(addOn.calls.list.filter(({ kind }) => kind === 'storage')).toHaveLength(1);
    addOn.faults.timeOut(named('Properties.getProperties'));
    expect(call(addOn, 'ROADMAP_SHARE', table)).toBe(0.5);
  });

  it.each([
    ['ROADMAP_DEADLINE', ['31.02.2022'], 'нет в календаре'],
    ['ROADMAP_SHARE', [''], '#Вешки: '],
    ['ROADMAP_SHARE', [range([['просто', 'слова']])], '#Вешки: '],
    ['ROADMAP_COUNT', [TABLE, 'как-нибудь'], '#Вешки: '],
    ['ROADMAP_COUNT', [TABLE], '#Вешки: '],
  ])('%s says in words why there is no answer', async (name, args, words) => {
    const addOn = await openExample('000-район-2022');
    const answer = String(call(addOn, name, ...args));
    expect(answer).toMatch(/^#Вешки: [а-яё]/);
    expect(answer).toContain(words);
  });
});
