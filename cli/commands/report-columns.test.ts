import { describe, expect, it } from 'vitest';
import { rewritten, SHEET_1, textOf } from '../../xlsx/testing/patched.js';
import { complaintsAbout } from '../../xlsx/testing/validate.js';
import { bookOf, planSheet, readBook, textsOf } from '../testing/books.js';
import { useFolder } from '../testing/folder.js';
import { expectPlain } from '../testing/plain.js';
import { veshki } from '../testing/run.js';

const folder = useFolder();

const TITLE = 'Дорожная карта на 2022 год';
const ADDED = ['Отметка об исполнении', 'Дата исполнения', 'Подтверждающий документ'];
const PLAN = planSheet(TITLE, null);

const textsIn = (name: string): string[][] => readBook(folder.path(name)).grids.flatMap(textsOf);

describe('--out', () => {
  it('adds the headings to a copy and changes nothing else', async () => {
    const source = bookOf(PLAN);
    const path = folder.put('район/план.xlsx', source);
    const { status, out, err } = await veshki('report-columns', folder.path(), '--out', folder.path('копии'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Лист «План»: добавлены столбцы «Отметка об исполнении», «Дата исполнения»');
    expect(out).toContain('Столбцы отчёта добавлены: 1 таблица.');
    expect(folder.bytes('район/план.xlsx').equals(source)).toBe(true);
    const [before, after] = [readBook(path).grids.flatMap(textsOf), textsIn('копии/район/план.xlsx')];
    expect(after).toEqual(before.map((row, at) => (at === 1 ? [...row, ...ADDED] : row)));
    expect(await complaintsAbout(folder.bytes('копии/район/план.xlsx'))).toEqual([]);
  });

  it('the copy is a plan to report in: its marks are counted', async () => {
    folder.put('план.xlsx', bookOf(PLAN));
    await veshki('report-columns', folder.path('план.xlsx'), '--out', folder.path('копии'));
    const { out } = await veshki('check', folder.path('копии/план.xlsx'), '--json');
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.columns).toMatchObject({ status: 'F', doneDate: 'G', confirmation: 'H' });
    expect(table.completion.total).toMatchObject({ planned: 4, done: 0, share: 0 });
  });

  it('a second run leaves its copy as it is', async () => {
    folder.put('план.xlsx', bookOf(PLAN));
    const run = () => veshki('report-columns', folder.path(), '--out', folder.path('копии'));
    await run();
    const first = folder.bytes('копии/план.xlsx');
    expect((await run()).status).toBe(0);
    expect(folder.names('копии')).toEqual(['план.xlsx']);
    expect(folder.bytes('копии/план.xlsx').equals(first)).toBe(true);
  });

  it('never writes over a copy that somebody has filled in', async () => {
    const path = folder.put('план.xlsx', bookOf(PLAN));
    const filled = bookOf(planSheet(TITLE, ['исполнено', 'исполнено', '', '']));
    folder.put('копии/план.xlsx', filled);
    await veshki('report-columns', path, '--out', folder.path('копии'));
    expect(folder.names('копии')).toEqual(['план (2).xlsx', 'план.xlsx']);
    expect(folder.bytes('копии/план.xlsx').equals(filled)).toBe(true);
  });
});

describe('--in-place', () => {
  it('writes into the workbook once and keeps the state before', async () => {
    const source = bookOf(PLAN);
    const path = folder.put('план.xlsx', source);
    await veshki('report-columns', path, '--in-place');
    expect(folder.names()).toEqual(['план.xlsx', 'план.xlsx.bak']);
    expect(folder.bytes('план.xlsx.bak').equals(source)).toBe(true);
    const { status, out } = await veshki('report-columns', path, '--in-place');
    expect(status).toBe(0);
    expect(out).toContain('столбцы отчёта уже есть');
    expect(folder.names()).toEqual(['план.xlsx', 'план.xlsx.bak']);
  });

  it('leaves a workbook alone that is open', async () => {
    const source = bookOf(PLAN);
    const path = folder.put('план.xlsx', source);
    folder.put('~$план.xlsx', '');
    const { status, err } = await veshki('report-columns', path, '--in-place');
    expect(status).toBe(2);
    expect(err).toContain('открыта');
    expect(folder.bytes('план.xlsx').equals(source)).toBe(true);
  });
});

describe('what stands in the way', () => {
  const note = { ...PLAN, rows: PLAN.rows.map((row, at) => (at === 2 ? [...row, null, 'звонить'] : row)) };

  it.each<[string, string | Uint8Array, RegExp, string]>([
    ['занято.xlsx', bookOf(note), /лист «План»: столбцы .+ не добавлены: .+ G3, .+«звонить»/, 'a remark to the right'],
    ['смета.xlsx', bookOf({ name: 'Смета', rows: [['Бумага', 500]] }), /дорожная карта не найдена/, 'no roadmap'],
    ['письмо.xlsx', 'не книга', /это текст/, 'no workbook'],
  ])('%s: a sentence, no copy, exit status 2, and the file beside it is done', async (name, content, reason) => {
    folder.put(name, content);
    folder.put('план.xlsx', bookOf(PLAN));
    const { status, out, err } = await veshki('report-columns', folder.path(), '--out', folder.path('копии'));
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toMatch(reason);
    expect(out).toContain('Столбцы отчёта добавлены: 1 таблица. Не удалось: 1 файл.');
    expect(folder.names('копии')).toEqual(['план.xlsx']);
  });

  it('a protected sheet', async () => {
    const book = bookOf(PLAN);
    const protection = '</sheetData><sheetProtection sheet="1"/>';
    const locked = rewritten(book, SHEET_1, textOf(book, SHEET_1).replace('</sheetData>', protection));
    const path = folder.put('план.xlsx', locked);
    const { status, out, err } = await veshki('report-columns', path, '--in-place');
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toMatch(/лист «План»: не добавлены столбцы: «Отметка об исполнении», .+ лист защищён/);
    expect(out).toBe('Столбцы отчёта не добавлены. Не удалось: 1 файл.\n');
    expect(folder.names()).toEqual(['план.xlsx']);
  });

  it('a table in the way keeps its own sheet; the other sheets get their columns', async () => {
    folder.put('план.xlsx', bookOf(PLAN, { ...note, name: 'План 2' }));
    const { status, err } = await veshki('report-columns', folder.path(), '--out', folder.path('копии'));
    expect(status).toBe(2);
    expect(err).toContain('лист «План 2»');
    const [first, second] = readBook(folder.path('копии/план.xlsx')).grids.map(textsOf);
    expect(first?.[1]?.slice(5)).toEqual(ADDED);
    expect(second?.[1]?.slice(5)).toEqual([]);
  });
});
