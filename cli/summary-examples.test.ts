/** The summary of the example workbooks of examples/свод, against figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { rangeName } from '../core/grid/a1.js';
import { DEFAULT_SETTINGS } from '../core/settings/settings.js';
import { veshki } from './testing/run.js';
import { checkFile } from './workbook.js';

const FOLDER = 'examples/свод';
const KEYS = ['activities', 'planned', 'reported', 'done', 'confirmed', 'credited', 'share', 'overdue', 'undated'];
const INDICATORS = ['indicators', 'indicatorsMet'];

type Figures = Readonly<Record<string, unknown>>;
const figuresOf = (figures: Figures) => [...KEYS, ...INDICATORS].map((key) => figures[key]);

describe('on 30 June 2022', async () => {
  const { out, status } = await veshki('summary', FOLDER, '--json', '--as-of', '2022-06-30');
  const { rows, totals, shareOfAll } = JSON.parse(out);
  const rowOf = (name: string): Figures => rows.find((row: Figures) => row.name === name) ?? {};

  it('every workbook is read, the greatest share first, the one without a report last', () => {
    expect(status).toBe(0);
    expect(rows.map(({ name, report }: Figures) => [name, report])).toEqual([
      ['Лугоборский район', 'sent'],
      ['Ключегорский муниципальный округ', 'sent'],
      ['Верхнедольский район', 'sent'],
      ['город Светлодольск', 'no-columns'],
    ]);
  });

  it.each([
    // №1–№6 done, each with a document, №4 late; №7–№9 are due from July on. 6 of 9; the plan’s own target is 60 %.
    ['Лугоборский район', [9, 9, 9, 6, 6, 6, 0.6667, 0, 0, 1, 1]],
    // №1, №2, №3, №5 «да»; №4 and №6 «нет», both due by 10 June; no column of documents. 4 of 8.
    ['Ключегорский муниципальный округ', [8, 8, 8, 4, null, 4, 0.5, 2, 0, 0, 0]],
    // №1, №2, №4 done, №2 without a document; №7 cancelled; №3, №5, №6, №8 overdue. 2 of 10 − 1.
    ['Верхнедольский район', [10, 9, 9, 3, 2, 2, 0.2222, 4, 0, 0, 0]],
    ['город Светлодольск', [7, 7, 0, null, null, null, null, null, null, 0, 0]],
  ])('%s', (name, figures) => {
    expect(figuresOf(rowOf(name))).toEqual(figures);
  });

  it('in all', () => {
    // 9 + 8 + 10 + 7; 9 + 8 + 9 + 7; without the last 26; 6 + 4 + 3; 6 + 2; 6 + 4 + 2; 12 / 26; 0 + 2 + 4
    expect(figuresOf(totals)).toEqual([34, 33, 26, 13, 8, 12, 0.4615, 6, 0, 1, 1]);
    // 12 / 33
    expect(shareOfAll).toBe(0.3636);
  });
});

describe('errors and warnings', () => {
  it.each([
    ['Лугоборский район', []],
    // №4 and №6 are overdue
    ['Ключегорский округ', ['status/overdue G8', 'status/overdue G10']],
    // №2 has no document, №3, №5, №6, №8 are overdue, №10 has no executor
    [
      'Верхнедольский район',
      [
        'status/unconfirmed G6',
        'status/overdue F7',
        'status/overdue F10',
        'status/overdue F11',
        'status/overdue F13',
        'executor/missing D16',
      ],
    ],
    // №4: June has thirty days
    ['Светлодольск, план 2022', ['deadline/impossible B9']],
  ])('%s', (name, expected) => {
    const checked = checkFile(`${FOLDER}/${name}.xlsx`, { ...DEFAULT_SETTINGS, asOf: '2022-06-30' });
    const findings = 'error' in checked ? [] : checked.tables.flatMap((table) => table.findings);
    const grave = findings.filter(({ severity }) => severity !== 'info');
    expect(grave.map(({ rule, place }) => `${rule} ${rangeName(place)}`).sort()).toEqual([...expected].sort());
  });
});
