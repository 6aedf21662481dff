import { describe, expect, it } from 'vitest';
import { rewritten, SHEET_1, textOf } from '../../xlsx/testing/patched.js';
import { complaintsAbout } from '../../xlsx/testing/validate.js';
import { bookOf, planSheet, readBook, textsOf } from '../testing/books.js';
import { useFolder } from '../testing/folder.js';
import { expectPlain } from '../testing/plain.js';
import { veshki } from '../testing/run.js';

const folder = useFolder();

/** РМК has 1 of its 2 measures done, УО none of 2, the whole plan 1 of 4. */
const PLAN = planSheet('Дорожная карта на 2022 год', ['исполнено', '', '', '']);
const TABLE = [
  ['№', 'Показатель', 'Критерий'],
  ['1', 'Доля исполненных мероприятий РМК', 'не менее 50 %'],
  ['2', 'Доля исполненных мероприятий УО', '100 %'],
  ['3', 'Доля исполненных мероприятий плана', ''],
];
const VALUES = [
  ['Значение на 30.06.2022', 'Достигнут'],
  ['50 %', 'да'],
  ['0 %', 'нет'],
  ['25 %', 'цель не указана'],
];
const UNDER = { ...PLAN, rows: [...PLAN.rows, [], ['Показатели результативности'], ...TABLE] };
const BESIDE = { name: 'Показатели', rows: [['Показатели результативности'], ...TABLE] };

const locked = (book: Uint8Array): Uint8Array =>
  rewritten(book, SHEET_1, textOf(book, SHEET_1).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));

const textsIn = (name: string): string[][] => readBook(folder.path(name)).grids.flatMap(textsOf);
const tableIn = (name: string): string[][] => textsIn(name).slice(-TABLE.length);
/** The texts with ours beside the table, which is the last thing in them. */
const withValues = (before: readonly string[][]): string[][] =>
  before.map((row, at) => {
    const ours = VALUES[at - (before.length - TABLE.length)];
    return ours ? [...row, ...(row.length < 3 ? [''] : []), ...ours] : row;
  });

describe('--out', () => {
  it.each<[string, Uint8Array, string]>([
    ['under the plan', bookOf(UNDER), 'План'],
    ['on another sheet', bookOf(PLAN, BESIDE), 'Показатели'],
  ])('writes the values of a table %s into a copy and changes nothing else', async (_, source, sheet) => {
    folder.put('план.xlsx', source);
    const before = textsIn('план.xlsx');
    const { status, out, err } = await veshki('indicator-values', folder.path(), '--out', folder.path('копии'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`Лист «${sheet}»: записано: 3 значения показателей на 30.06.2022`);
    expect(out).toContain('Значения показателей записаны: 1 таблица.');
    expect(folder.bytes('план.xlsx').equals(source)).toBe(true);
    expect(textsIn('копии/план.xlsx')).toEqual(withValues(before));
    expect(await complaintsAbout(folder.bytes('копии/план.xlsx'))).toEqual([]);
  });

  it('what is written changes no finding and no figure of a check', async () => {
    folder.put('план.xlsx', bookOf(PLAN, BESIDE));
    await veshki('indicator-values', folder.path('план.xlsx'), '--out', folder.path('копии'));
    const tables = async (name: string) => {
      const { out } = await veshki('check', folder.path(name), '--json');
      return JSON.parse(out).files[0].tables;
    };
    const before = await tables('план.xlsx');
    expect(before[0].completion.indicators).toMatchObject([
      { sheet: 'Показатели', row: 3, executor: 'РМК', value: 0.5, met: true },
      { sheet: 'Показатели', row: 4, executor: 'УО', value: 0, met: false },
      { sheet: 'Показатели', row: 5, executor: null, value: 0.25, met: null },
    ]);
    expect((await veshki('check', folder.path('план.xlsx'))).out).toMatch(/РМК\s+\(лист «Показатели»,\s+строка 3\)/);
    expect(await tables('копии/план.xlsx')).toEqual(before);
  });

  it('a second run leaves its copy as it is', async () => {
    folder.put('план.xlsx', bookOf(UNDER));
    const run = () => veshki('indicator-values', folder.path('план.xlsx'), '--out', folder.path('копии'));
    await run();
    const first = folder.bytes('копии/план.xlsx');
    await run();
    expect(folder.names('копии')).toEqual(['план.xlsx']);
    expect(folder.bytes('копии/план.xlsx').equals(first)).toBe(true);
  });
});

describe('--in-place', () => {
  it('writes once, and anew on another day', async () => {
    const source = bookOf(UNDER);
    const path = folder.put('план.xlsx', source);
    await veshki('indicator-values', path, '--in-place');
    const first = folder.bytes('план.xlsx');
    const again = await veshki('indicator-values', path, '--in-place');
    expect([again.status, again.out]).toEqual([
      0,
      `${path}\n  Лист «План»: значения показателей уже записаны\n\nЗначения показателей не изменились: 1 таблица.\n`,
    ]);
    expect(folder.bytes('план.xlsx').equals(first)).toBe(true);
    const later = await veshki('indicator-values', path, '--in-place', '--as-of', '2022-07-31');
    expect(later.out).toContain('записано: 3 значения показателей на 31.07.2022');
    expect(tableIn('план.xlsx').map((row) => row.slice(3))).toEqual([
      ['Значение на 31.07.2022', 'Достигнут'],
      ...VALUES.slice(1),
    ]);
    expect(folder.bytes('план.xlsx.bak').equals(source)).toBe(true);
    expect(await complaintsAbout(folder.bytes('план.xlsx'))).toEqual([]);
  });
});

describe('what stands in the way', () => {
  const noted = { ...BESIDE, rows: BESIDE.rows.map((row, at) => (at === 2 ? [...row, '', 'уточнить'] : row)) };
  const other = { ...planSheet('План-график на 2022 год', null), name: 'План 2' };

  it.each<[string, Uint8Array, RegExp, string]>([
    ['занято.xlsx', bookOf(PLAN, noted), /лист «Показатели»: столбцы .+ не добавлены: .+ E3, .+«уточнить»/, 'a remark'],
    ['ничей.xlsx', bookOf(PLAN, other, BESIDE), /лист «Показатели»: не ясно, к какой дорожной карте/, 'two roadmaps'],
    ['без показателей.xlsx', bookOf(PLAN), /карта с таблицей показателей .+ не найдена/, 'no table of indicators'],
    ['смета.xlsx', bookOf({ name: 'Смета', rows: [['Бумага', 500]] }), /не найдена/, 'no roadmap'],
  ])('%s: a sentence, no copy, exit status 2, and the file beside it is done (%s)', async (name, content, reason) => {
    folder.put(name, content);
    folder.put('план.xlsx', bookOf(UNDER));
    const { status, out, err } = await veshki('indicator-values', folder.path(), '--out', folder.path('копии'));
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toMatch(reason);
    expect(out).toContain('Значения показателей записаны: 1 таблица. Не удалось: 1 файл.');
    expect(folder.names('копии')).toEqual(['план.xlsx']);
  });

  it('a check tells of the table that is nobody’s, too', async () => {
    const path = folder.put('план.xlsx', bookOf(PLAN, other, BESIDE));
    const { out } = await veshki('check', path);
    expect(out).toContain('Значения показателей, лист «Показатели»: не ясно, к какой дорожной карте относится');
  });

  it('a sheet protected since the values were written', async () => {
    const path = folder.put('план.xlsx', bookOf(UNDER));
    await veshki('indicator-values', path, '--in-place');
    folder.put('план.xlsx', locked(folder.bytes('план.xlsx')));
    const { status, err } = await veshki('indicator-values', path, '--in-place', '--as-of', '2022-07-31');
    expect(status).toBe(2);
    expect(err).toMatch(/не записано: 3 значения показателей\. .+ лист защищён/);
  });

  it('a protected sheet', async () => {
    const path = folder.put('план.xlsx', locked(bookOf(UNDER)));
    const { status, out, err } = await veshki('indicator-values', path, '--in-place');
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toMatch(/лист «План»: не записано: 3 значения показателей\. .+ лист защищён/);
    expect(out).toBe('Значения показателей не записаны. Не удалось: 1 файл.\n');
    expect(folder.names()).toEqual(['план.xlsx']);
  });

  it('settings that cannot be read', async () => {
    const path = folder.put('план.xlsx', bookOf(UNDER));
    const { status, err } = await veshki('indicator-values', path, '--in-place', '--config', folder.path('нет.json'));
    expect(status).toBe(2);
    expect(err).toContain('нет такого файла');
  });
});
