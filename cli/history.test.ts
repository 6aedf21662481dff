/** Shares of former reporting days: kept in the workbook, or in its marked copy. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheetRenamed } from '../xlsx/testing/renamed.js';
import { ownGrid } from './testing/books.js';
import { useFolder } from './testing/folder.js';
import { veshki } from './testing/run.js';

const REPORT = 'examples/005-отчёт-2022.xlsx';
const folder = useFolder();
const bytes = (path: string): Buffer => readFileSync(path);

describe('the shares of earlier days', () => {
  const column = (path: string, at: number): string[] => [
    ...new Set(
      ownGrid(path, 'history')
        .cells.slice(1)
        .map((row) => row[at]?.text ?? ''),
    ),
  ];
  const days = (path: string): string[] => column(path, 0);
  const tables = (path: string): string[] => column(path, 1);

  it('stay in the workbook with --in-place, once a day', async () => {
    const path = folder.copy(REPORT, 'план.xlsx');
    for (const day of ['2022-03-31', '2022-06-30', '2022-06-30']) {
      await veshki('check', path, '--in-place', '--as-of', day);
    }
    expect(days(path)).toEqual(['2022-03-31', '2022-06-30']);
    const said = ownGrid(path, 'indicators').cells.flatMap((row) => row.map(({ text }) => text));
    expect(said.find((text) => text.startsWith('Положительная динамика'))).toMatch(/с 31\.03\.2022/);
  });

  it('stay in the copy with --out, though the source never changes', async () => {
    const path = folder.copy(REPORT, 'план.xlsx');
    const source = bytes(path);
    const out = folder.path('копии');
    for (const day of ['2022-03-31', '2022-06-30']) await veshki('check', path, '--out', out, '--as-of', day);
    expect(bytes(path).equals(source)).toBe(true);
    expect(days(join(out, 'план.xlsx'))).toEqual(['2022-03-31', '2022-06-30']);
    expect(folder.names('копии')).toEqual(['план.xlsx']);
  });

  it.each([
    ['in the workbook', ['--in-place'], 'план.xlsx'],
    ['in the copy', ['--out', 'копии'], 'копии/план.xlsx'],
  ])('%s go on where a person has renamed the sheet', async (_, [option = '', place], marked) => {
    const path = folder.copy(REPORT, 'план.xlsx');
    const check = (day: string) =>
      veshki('check', path, option, ...(place ? [folder.path(place)] : []), '--as-of', day);
    await check('2022-03-31');
    writeFileSync(path, sheetRenamed(bytes(path), 'Дорожная карта', 'План на год'));
    await check('2022-06-30');
    expect(days(folder.path(marked))).toEqual(['2022-03-31', '2022-06-30']);
    expect(tables(folder.path(marked))).toEqual(['План на год']);
  });

  it('a second run of a day changes nothing', async () => {
    const path = folder.copy(REPORT, 'план.xlsx');
    await veshki('check', path, '--in-place');
    const marked = bytes(path);
    await veshki('check', path, '--in-place');
    expect(bytes(path).equals(marked)).toBe(true);
    expect(folder.names()).toEqual(['план.xlsx', 'план.xlsx.bak']);
  });
});
