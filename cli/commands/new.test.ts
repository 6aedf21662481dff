import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../core/layout/layouts.js';
import { complaintsAbout } from '../../xlsx/testing/validate.js';
import { readBook } from '../testing/books.js';
import { useFolder } from '../testing/folder.js';
import { expectPlain } from '../testing/plain.js';
import { veshki } from '../testing/run.js';

const folder = useFolder();
const make = (layout: string, name: string, ...more: string[]) =>
  veshki('new', '--layout', layout, '--out', folder.path(name), ...more);
const sheetsOf = (name: string): string[] => readBook(folder.path(name)).grids.map(({ sheet }) => sheet);
const titleOf = (name: string): string => readBook(folder.path(name)).grids[0]?.cells[0]?.[0]?.text ?? '';

describe('veshki new', () => {
  it.each(LAYOUTS)('$id: writes a workbook that passes the check', async ({ id, title }) => {
    const { status, out, err } = await make(id, 'новые/план.xlsx');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`лист «Дорожная карта 2022», «${title}»`);
    expect(sheetsOf('новые/план.xlsx')).toEqual(['Дорожная карта 2022']);
    expect(await complaintsAbout(folder.bytes('новые/план.xlsx'))).toEqual([]);
    const checked = await veshki('check', folder.path('новые/план.xlsx'), '--json');
    expect(checked.status).toBe(0);
    const [table] = JSON.parse(checked.out).files[0].tables;
    expect(table.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['row/empty-activity']);
    expect(table.completion.total).toMatchObject({ planned: 0, share: null });
  });

  it('an empty plan is reported without empty lines inside its figures', async () => {
    await make('district-short', 'план.xlsx');
    const { out } = await veshki('check', folder.path('план.xlsx'));
    expect(out).toContain('Всего  ');
    expect(out).not.toMatch(/^ +$/m);
  });

  it('takes the period into the title and the name of the sheet', async () => {
    await make('district-short', 'план.xlsx', '--period', '2026/2027');
    expect(titleOf('план.xlsx')).toContain('на 2026/2027 учебный год');
    expect(sheetsOf('план.xlsx')).toEqual(['Дорожная карта 2026-2027']);
  });

  it('never writes over a file', async () => {
    folder.put('план.xlsx', 'чужое');
    const { status, out, err } = await make('district-short', 'план.xlsx');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('план.xlsx»: такой файл уже есть, и он не перезаписан.');
    expectPlain(err);
    expect(folder.bytes('план.xlsx').toString()).toBe('чужое');
  });

  it('says why a folder cannot be made', async () => {
    folder.put('занято', '');
    const { status, err } = await make('district-short', 'занято/план.xlsx');
    expect(status).toBe(2);
    expectPlain(err);
  });

  it('lists what there is to choose from', async () => {
    const { status, out, err } = await veshki('new', '--list');
    expect([status, err]).toEqual([0, '']);
    for (const { id, title } of LAYOUTS) {
      expect(out).toContain(`  ${id}\n`);
      expect(out).toContain(`${title}.`);
    }
  });
});
