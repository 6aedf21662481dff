import { describe, expect, it } from 'vitest';
import { consolidate } from '../../core/consolidation/consolidate.js';
import { EMPTY_PATCH } from '../../core/report/patch.js';
import { planSummarySheet } from '../../core/report/summary-sheet.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { applyPatch } from '../../xlsx/patch.js';
import { textsOf as partTextsOf, rewritten, textOf, WORKBOOK } from '../../xlsx/testing/patched.js';
import { complaintsAbout } from '../../xlsx/testing/validate.js';
import { bookOf, type Marks, ownGrid, planSheet, readBook, textsOf } from '../testing/books.js';
import { useFolder } from '../testing/folder.js';
import { expectPlain } from '../testing/plain.js';
import { veshki, veshkiAtTerminal } from '../testing/run.js';

const folder = useFolder();

const put = (name: string, municipality: string, marks: Marks): string =>
  folder.put(name, bookOf(planSheet(`Дорожная карта ${municipality} на 2022 год`, marks)));

/** The workbook with its plan hidden. */
const hidden = (bytes: Uint8Array): Uint8Array =>
  rewritten(
    bytes,
    WORKBOOK,
    textOf(bytes, WORKBOOK).replace('<sheet name="План"', '<sheet state="hidden" name="План"'),
  );

/** 3 of 4 done; 1 of 4 done, and on 30 June two are overdue, the last is not due; a plan without a report. */
function putThree(): void {
  put('север/план.xlsx', 'Боградского района', ['исполнено', 'исполнено', 'исполнено', 'исполняется']);
  put('юг/план.xlsx', 'Алтайского района', ['исполнено', 'не исполнено', 'не исполнено', '']);
  put('восток/план.xlsx', 'города Черногорска', null);
}

describe('on stdout', () => {
  it('a line a municipality, the greatest share first, totals, and who has not reported', async () => {
    putThree();
    const { status, out, err } = await veshki('summary', folder.path());
    expect([status, err]).toEqual([0, '']);
    const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    // 3 / 4; 1 / 4; (3 + 1) / (4 + 4): the plan without a report is not in the denominator
    expect(lines.slice(0, 5)).toEqual([
      'Свод на 30.06.2022 | в плане | исполнено | засчитано | доля | просрочено | ошибки | отчёт',
      'Боградский район | 4 | 3 | 3 | 75 % | 0 | 0 | прислан',
      'Алтайский район | 4 | 1 | 1 | 25 % | 2 | 0 | прислан',
      'город Черногорск | 4 | – | – | – | – | 0 | столбцов нет',
      'Итого | 12 | 4 | 4 | 50 % | 2 | 0',
    ]);
    expect(out).toContain('Отчёт не прислали: 1\n  город Черногорск (');
    expect(out.trimEnd().split('\n').pop()).toBe(
      'В своде 3 строки: отчёт прислали 2, не прислали 1. Доля исполнения по присланным отчётам: 50 %.',
    );
    expect(folder.names()).toEqual(['восток', 'север', 'юг']);
  });

  it.each([[[]], [['-q']], [['--json']]])('a municipality that stands there twice is told, %j', async (options) => {
    putThree();
    folder.copy(folder.path('юг/план.xlsx'), 'проверено/план.xlsx');
    const { status, err } = await veshki('summary', folder.path(), ...options);
    // both are counted: which of them is the copy, nobody but the user knows
    expect(status).toBe(0);
    expect(err).toContain('«Алтайский район» – 2 строки');
    expect(err).toContain('проверено/план.xlsx');
    expect(err).not.toContain('Боградский');
    expectPlain(err);
  });

  it('of many copies the first three are named', async () => {
    putThree();
    for (const copy of ['1', '2', '3', '4']) folder.copy(folder.path('юг/план.xlsx'), `копии/${copy}.xlsx`);
    const { err } = await veshki('summary', folder.path());
    expect(err).toMatch(/«Алтайский район» – 5 строк \([^,()]*1\.xlsx, [^,()]*2\.xlsx, [^,()]*3\.xlsx и ещё 2\)\./);
  });

  it('--quiet leaves only the closing line', async () => {
    putThree();
    expect((await veshki('summary', folder.path(), '-q')).out.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('--json prints one document: rows as in the sheet, with the file each comes from', async () => {
  putThree();
  folder.put('письмо.xlsx', 'не книга');
  const { status, out } = await veshki('summary', folder.path(), '--json', '--out', folder.path('свод.xlsx'));
  expect(status).toBe(2);
  const { version, asOf, rows, totals, shareOfAll } = JSON.parse(out);
  expect([version, asOf]).toEqual([1, '2022-06-30']);
  expect(rows[1]).toEqual({
    file: folder.path('юг/план.xlsx'),
    sheet: null,
    name: 'Алтайский район',
    report: 'sent',
    problem: null,
    activities: 4,
    planned: 4,
    reported: 4,
    done: 1,
    confirmed: null,
    credited: 1,
    share: 0.25,
    overdue: 2,
    undated: 0,
    indicators: 0,
    indicatorsMet: 0,
    findings: rows[1].findings,
  });
  expect(rows[3]).toMatchObject({ name: 'письмо', report: 'unread', share: null });
  expect(rows[3].problem).toMatch(/^Это текст/);
  // 4 of 8 in the reports, of 12 in all
  expect(totals).toMatchObject({ planned: 12, reported: 8, credited: 4, share: 0.5 });
  expect(shareOfAll).toBe(0.3333);
  expect(folder.names()).toContain('свод.xlsx');
});

describe('a workbook with the plans of several municipalities', () => {
  const named = (name: string, title: string, marks: Marks) => ({ ...planSheet(title, marks), name });

  it('gives a row for each of its sheets', async () => {
    folder.put(
      'районы.xlsx',
      bookOf(
        named('Бея', 'Дорожная карта Бейского района на 2022 год', ['исполнено', 'исполнено', '', '']),
        named('Боград', 'Дорожная карта Боградского района на 2022 год', ['исполнено', 'исполнено', 'исполнено', '']),
        named('Абакан', 'Дорожная карта города Абакана на 2022 год', null),
      ),
    );
    put('север/план.xlsx', 'Алтайского района', ['исполнено', '', '', '']);
    const { status, out } = await veshki('summary', folder.path(), '--json');
    expect(status).toBe(0);
    const { rows, totals } = JSON.parse(out);
    const book = folder.path('районы.xlsx');
    // 3 / 4, 2 / 4, 1 / 4
    expect(rows.map((row: Record<string, unknown>) => [row.name, row.file, row.sheet, row.share])).toEqual([
      ['Боградский район', book, 'Боград', 0.75],
      ['Бейский район', book, 'Бея', 0.5],
      ['Алтайский район', folder.path('север/план.xlsx'), null, 0.25],
      ['города Абакана', book, 'Абакан', null],
    ]);
    expect(totals).toMatchObject({ planned: 16, reported: 12, credited: 6, share: 0.5 });

    await veshki('summary', folder.path(), '--out', folder.path('итоги/свод.xlsx'));
    const texts = textsOf(ownGrid(folder.path('итоги/свод.xlsx'), 'summary'));
    expect(texts.slice(4, 8).map((row) => row[row.length - 1])).toEqual([
      `${book}, лист «Боград»`,
      `${book}, лист «Бея»`,
      folder.path('север/план.xlsx'),
      `${book}, лист «Абакан»`,
    ]);
    const rels = partTextsOf(folder.bytes('итоги/свод.xlsx'))['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    const targets = [...rels.matchAll(/ Target="([^"]*)" TargetMode="External"/g)].map(([, target = '']) =>
      decodeURIComponent(target),
    );
    expect(new Set(targets)).toEqual(new Set(['../районы.xlsx', '../север/план.xlsx']));
    expect((await veshki('summary', folder.path())).out).toContain(
      `города Абакана (${book}, лист «Абакан»): в таблице`,
    );
  });

  it('is one row where the sheets belong to one', async () => {
    const title = 'Дорожная карта Бейского района на 2022 год';
    folder.put('Бея.xlsx', bookOf(named('План', title, null), named('Отчёт', title, ['исполнено', '', '', ''])));
    const { rows } = JSON.parse((await veshki('summary', folder.path(), '--json')).out);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ name: 'Бейский район', sheet: null, activities: 8 });
  });
});

describe('the workbook of --out', () => {
  it('holds the sheet of the summary alone and is valid', async () => {
    putThree();
    const { out } = await veshki('summary', folder.path(), '--out', folder.path('итоги/свод.xlsx'));
    expect(out).toContain(`Записано в ${folder.path('итоги/свод.xlsx')}`);
    const path = folder.path('итоги/свод.xlsx');
    expect(readBook(path).grids).toEqual([]);
    const texts = textsOf(ownGrid(path, 'summary'));
    expect(texts.slice(3, 8).map(([name]) => name)).toEqual([
      'Муниципалитет',
      'Боградский район',
      'Алтайский район',
      'город Черногорск',
      'Итого',
    ]);
    expect(texts[7]?.slice(1, 4)).toEqual(['12', '12', '8']);
    expect(await complaintsAbout(folder.bytes('итоги/свод.xlsx'))).toEqual([]);
  });

  it('a second run makes the same file and takes no summary for a roadmap', async () => {
    putThree();
    const path = folder.path('свод.xlsx');
    await veshki('summary', folder.path(), '--out', path);
    const first = folder.bytes('свод.xlsx');
    const again = await veshki('summary', folder.path(), path, '--out', path);
    expect([again.status, again.err]).toEqual([0, '']);
    expect(folder.bytes('свод.xlsx').equals(first)).toBe(true);
    const other = await veshki('summary', folder.path(), '--out', folder.path('свод за июнь.xlsx'));
    expect([other.status, other.err]).toEqual([0, '']);
    expect(other.out).toContain('В своде 3 строки');
  });

  it('a marked roadmap whose plan is hidden is no summary: it stays in the table with the reason', async () => {
    const path = put('план.xlsx', 'Алтайского района', null);
    await veshki('check', path, '--in-place');
    folder.put('план.xlsx', hidden(folder.bytes('план.xlsx')));
    const { status, out } = await veshki('summary', path);
    expect(status).toBe(2);
    expect(out).toContain('не прочитан');
  });

  it('is nothing to check, and no fault of the folder it lies in', async () => {
    putThree();
    await veshki('summary', folder.path(), '--out', folder.path('свод.xlsx'));
    const checked = await veshki('check', folder.path());
    expect([checked.status === 2, checked.err]).toEqual([false, '']);
    expect(checked.out).toContain('Это свод «Вешек»');
    const columns = await veshki('report-columns', folder.path(), '--out', folder.path('копии'));
    expect([columns.status, columns.err]).toEqual([0, '']);
  });

  it('leads to the file of every row, also to one that could not be read, from the folder it lies in', async () => {
    putThree();
    folder.put('юг/план.xlsx', 'не книга');
    await veshki('summary', folder.path(), folder.path('нет.xlsx'), '--out', folder.path('итоги/свод.xlsx'));
    const parts = partTextsOf(folder.bytes('итоги/свод.xlsx'));
    const rels = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    const targets = new Map(
      [...rels.matchAll(/Id="([^"]*)"[^>]* Target="([^"]*)" TargetMode="External"/g)].map(([, id, target = '']) => [
        id,
        decodeURIComponent(target),
      ]),
    );
    const links = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<hyperlink ref="([^"]*)" r:id="([^"]*)"/g)];
    // Боградский район, город Черногорск, план: the missing file has none
    expect(links.map(([, at, id]) => [at, targets.get(id)])).toEqual([
      ['A5', '../север/план.xlsx'],
      ['A6', '../восток/план.xlsx'],
      ['A8', '../юг/план.xlsx'],
    ]);
  });

  it('keeps the sheets people added to an older summary', async () => {
    putThree();
    const path = folder.path('свод.xlsx');
    const notes = bookOf({ name: 'Заметки', rows: [['Позвонить в район']] });
    const sheets = [planSummarySheet(consolidate([]), { asOf: '2022-03-31' })];
    const older = applyPatch(notes, { ...EMPTY_PATCH, sheets }, nodeCodec);
    folder.put('свод.xlsx', older.refused ? '' : older.bytes);
    expect((await veshki('summary', folder.path('север'), '--out', path)).status).toBe(0);
    expect(readBook(path).grids.map(textsOf)).toEqual([[['Позвонить в район']]]);
    expect(textsOf(ownGrid(path, 'summary'))[4]?.[0]).toBe('Боградский район');
  });

  it.each([
    ['север/план.xlsx', 'дорожная карта', 'a source'],
    ['письмо.xlsx', 'это не прежний свод', "somebody's file"],
    ['смета.xlsx', 'это не прежний свод', "somebody's workbook"],
  ])('is never written over %s: %s', async (name, reason) => {
    putThree();
    folder.put('письмо.xlsx', 'не книга');
    folder.put('смета.xlsx', bookOf({ name: 'Смета', rows: [['Бумага', 500]] }));
    const before = folder.bytes(name);
    const { status, out, err } = await veshki('summary', folder.path('север'), '--out', folder.path(name));
    expect([status, out]).toEqual([2, '']);
    expectPlain(err);
    expect(err).toContain(reason);
    expect(folder.bytes(name).equals(before)).toBe(true);
  });

  it('is left alone while it is open', async () => {
    putThree();
    const path = folder.path('свод.xlsx');
    await veshki('summary', folder.path('юг'), '--out', path);
    const before = folder.bytes('свод.xlsx');
    folder.put('~$свод.xlsx', '');
    const { status, err } = await veshki('summary', folder.path('север'), '--out', path);
    expect(status).toBe(2);
    expect(err).toContain('открыта');
    expect(folder.bytes('свод.xlsx').equals(before)).toBe(true);
  });
});

describe('trouble with a file', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['обрывок.xlsx', 'PK\u0003\u0004', 'повреждён', 'a damaged workbook'],
    ['письмо.xlsx', 'Уважаемые коллеги!', 'текст', 'no workbook'],
    ['смета.xlsx', bookOf({ name: 'Смета', rows: [['Бумага', 500]] }), 'дорожная карта не найдена', 'no roadmap'],
  ])('%s has its own row, exit status 2, and the others are there', async (name, content, reason) => {
    putThree();
    folder.put(name, content);
    const { status, err } = await veshki('summary', folder.path(), '--out', folder.path('свод.xlsx'));
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toContain(name);
    expect(err).toContain(reason);
    const texts = textsOf(ownGrid(folder.path('свод.xlsx'), 'summary'));
    expect(texts.slice(4, 8).map(([title]) => title)).toEqual([
      'Боградский район',
      'Алтайский район',
      'город Черногорск',
      name.replace('.xlsx', ''),
    ]);
    expect(texts[7]?.join(' ')).toContain(reason);
  });

  it('an empty folder is a row too: nothing came from there', async () => {
    putThree();
    folder.put('запад/readme.txt', '');
    const { status, out } = await veshki('summary', folder.path('север'), folder.path('запад'));
    expect(status).toBe(2);
    expect(out).toContain('Не удалось прочитать: 1\n  запад (');
  });
});

it('sums up two hundred workbooks, with a line of progress', async () => {
  const book = bookOf(planSheet('Дорожная карта на 2022 год', ['исполнено', 'исполнено', '', '']));
  for (let number = 1; number <= 200; number++) folder.put(`район ${number}.xlsx`, book);
  const { status, out, err } = await veshkiAtTerminal('summary', folder.path(), '--out', folder.path('свод.xlsx'));
  expect(status).toBe(0);
  expect(err).toContain('200 из 200: ');
  // 200 plans of 4 measures, 2 of each done
  expect(out).toContain('В своде 200 строк: отчёт прислали 200. Доля исполнения по присланным отчётам: 50 %.');
  expect(textsOf(ownGrid(folder.path('свод.xlsx'), 'summary'))[204]?.slice(0, 5)).toEqual([
    'Итого',
    '800',
    '800',
    '800',
    '400',
  ]);
});
