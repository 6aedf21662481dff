import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, OPTIONS, OPTIONS_OF } from './args/commands.js';
import { bookOf, ownGrid, planSheet } from './testing/books.js';
import { useFolder } from './testing/folder.js';
import { expectPlain } from './testing/plain.js';
import { veshki, veshkiAtTerminal } from './testing/run.js';

const GOOD = 'examples/004-район-2021.xlsx';
const REFUSED = 'xlsx/fixtures/refusals';

const folder = useFolder();

/** A copy of the good workbook in the test's folder. */
const copy = (name: string): string => folder.copy(GOOD, name);

const bytes = (path: string): Buffer => readFileSync(path);

describe('what is said', () => {
  it('reports a file and ends with the closing line', async () => {
    const { status, out, err } = await veshki('check', 'examples/000-район-2022.xlsx');
    expect(status).toBe(1);
    expect(out).toMatch(/^examples\/000-район-2022\.xlsx\n/);
    expect(out).toContain('39 мероприятий');
    expect(out.trimEnd().split('\n').pop()).toMatch(/^Проверено: 1 файл, 1 таблица, 39 мероприятий; \d+ ошиб/);
    expect(err).toBe('');
  });

  it('keeps lines within the width, long words apart', async () => {
    const { out } = await veshki('check', 'examples');
    const long = out.split('\n').filter((line) => line.length > 100 && !/\S{60}/.test(line));
    expect(long).toEqual([]);
  });

  it('--quiet leaves only the closing line', async () => {
    const { out } = await veshki('check', GOOD, '--quiet');
    expect(out.split('\n')).toHaveLength(2);
    expect(out).toMatch(/^Проверено: 1 файл/);
  });

  it('at a terminal shows colours, and its progress on many files', async () => {
    const one = await veshkiAtTerminal('check', GOOD);
    expect(one.out).toContain('\u001b[33mпредупреждение:\u001b[0m');
    expect(one.err).toBe('');
    const two = await veshkiAtTerminal('check', GOOD, 'examples/000-район-2022.xlsx');
    expect(two.err).toContain(`1 из 2: ${GOOD}`);
    expect(two.err.endsWith('\r\u001b[K')).toBe(true);
    expect((await veshki('check', GOOD, 'examples/000-район-2022.xlsx')).err).toBe('');
  });

  it('--version and --help', async () => {
    expect(await veshki('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' });
    const help = await veshki('--help');
    expect(help.status).toBe(0);
    for (const word of [...COMMANDS, ...OPTIONS]) expect(help.out).toContain(word);
  });

  it.each(COMMANDS)('%s --help names the options of the command and no other', async (command) => {
    const { status, out } = await veshki(command, '--help');
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toContain(`veshki ${command} `);
    const named = new Set(out.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()));
    expect([...named].sort()).toEqual([...OPTIONS_OF[command]].sort());
  });
});

describe('the JSON document', () => {
  it('has the keys other programs rely on', async () => {
    const { out } = await veshki('check', 'examples/005-отчёт-2022.xlsx', '--json', '--as-of', '2022-06-30');
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual(['version', 'asOf', 'files']);
    expect([document.version, document.asOf]).toEqual([1, '2022-06-30']);
    const [file] = document.files;
    expect(Object.keys(file)).toEqual(['file', 'error', 'tables']);
    const [table] = file.tables;
    expect(Object.keys(table)).toEqual(
      'sheet range headerRow title period columns sections activities findings completion'.split(' '),
    );
    expect(table).toMatchObject({
      sheet: 'Дорожная карта',
      headerRow: 3,
      period: { start: '2022-01-01', end: '2022-12-31', from: 'title' },
      columns: {
        number: 'A',
        activity: 'B',
        deadline: 'C',
        executor: 'D',
        indicator: 'E',
        status: 'F',
        doneDate: 'G',
        confirmation: 'H',
      },
    });
    expect(table.sections[0]).toEqual({ row: 4, title: 'Организационные мероприятия' });
    const fourth = table.activities[3];
    expect(fourth).toEqual({
      row: 8,
      rows: [8],
      section: 0,
      number: '4',
      activity: 'Выездные встречи с администрацией и учителями школы',
      deadline: {
        text: '15–25 февраля 2022 г.',
        kind: 'interval',
        intervals: [['2022-02-15', '2022-02-25']],
        recurrence: null,
        yearFrom: 'neighbour',
        status: 'read',
      },
      executors: ['РМК', 'куратор', 'муниципальный координатор'],
      targets: [{ type: 'share', comparator: '=', value: 100, unit: '%' }],
      done: true,
      confirmed: true,
      state: 'done-late',
    });
    for (const finding of table.findings) {
      expect(Object.keys(finding)).toEqual('rule severity cell row message related fix accept'.split(' '));
      expect(finding.cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
    }
  });

  it('names open ends, absent columns and unread files by null and by a sentence', async () => {
    const missing = folder.path('нет.xlsx');
    const { status, out } = await veshki('check', missing, 'examples/002-область-2021.xlsx', '--json');
    expect(status).toBe(2);
    const [lost, order] = JSON.parse(out).files;
    expect(lost).toEqual({ file: missing, error: 'Нет такого файла или папки. Проверьте путь и имя.', tables: [] });
    const [table] = order.tables;
    expect(table.activities[15].deadline.intervals).toEqual([['2021-03-15', null]]);
    expect(table.activities[15]).toMatchObject({ done: null, confirmed: null, state: null });
    expect(table.completion.total.share).toBeNull();
  });

  it('is whole with no file at all', async () => {
    const { status, out } = await veshki('check', folder.path(), '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out).files).toEqual([
      { file: folder.path(), error: 'В папке нет книг .xlsx и .xlsm.', tables: [] },
    ]);
  });
});

describe('trouble with a file', () => {
  it.each(readdirSync(REFUSED))('%s: a sentence, exit status 2, and the good file beside it is done', async (name) => {
    const { status, out, err } = await veshki('check', join(REFUSED, name), GOOD, '--json');
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toContain(name);
    const [refused, good] = JSON.parse(out).files;
    expect(refused.error).toMatch(/^[А-ЯЁ].*\.$/);
    expect(good.tables[0].activities).toHaveLength(17);
  });

  it.each([
    [['check', GOOD, '--no-such-option'], 'an unknown option'],
    [['check', GOOD, '--as-of', '2022-02-30'], 'a day no calendar has'],
    [['check', GOOD, '--config', 'нет.json'], 'no such settings'],
    [['check', GOOD, '--config', 'LICENSE'], 'settings that are no JSON'],
    [['check', GOOD, '--config', 'package.json'], 'JSON that is no settings'],
    [['check', GOOD, '--out', 'LICENSE'], 'a file where a folder should be'],
    [['check'], 'no file'],
  ])('%j: %s', async (argv) => {
    const { status, out, err } = await veshki(...argv);
    expect(status).toBe(2);
    expectPlain(err);
    expect(out).toBe('');
  });
});

describe('settings', () => {
  const put = (bytes: Uint8Array): string => folder.put('настройки.json', bytes);

  it('of the Notepad of Windows in «Юникод» are read', async () => {
    const path = put(Buffer.from('\uFEFF{ "doneWords": ["зачтено"], "period": "2030" }', 'utf16le'));
    const { out } = await veshki('check', GOOD, '--json', '--config', path);
    expect(JSON.parse(out).files[0].tables[0].period).toMatchObject({ start: '2030-01-01' });
  });

  it('in an old code page are refused with what to do, not read as other letters', async () => {
    // «зачтено» in the code page 1251: ANSI, the default of older Notepads
    const word = [0xe7, 0xe0, 0xf7, 0xf2, 0xe5, 0xed, 0xee];
    const ascii = (text: string): number[] => [...Buffer.from(text)];
    const path = put(Uint8Array.from([...ascii('{ "doneWords": ["'), ...word, ...ascii('"] }')]));
    const { status, out, err } = await veshki('check', GOOD, '--config', path);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('UTF-8');
    expectPlain(err);
  });

  it('that are off are told after the name of the file, in one sentence', async () => {
    const { err } = await veshki('check', GOOD, '--config', put(Buffer.from('{ "perod": "2022" }')));
    expect(err).toContain('настройки.json»: настройки «perod» нет');
  });

  it('switch rules off, and the period of the command line wins', async () => {
    const config = folder.path('veshki.json');
    writeFileSync(config, '\uFEFF{ "period": "2030", "severities": { "table/*": "off" } }');
    const run = await veshki('check', GOOD, '--json', '--config', config, '--period', '2021');
    const [table] = JSON.parse(run.out).files[0].tables;
    expect(table.period).toEqual({ start: '2021-01-01', end: '2021-12-31', from: 'settings' });
    expect(table.findings.filter(({ rule }: { rule: string }) => rule.startsWith('table/'))).toEqual([]);
  });
});

describe('findings accepted and words of the user’s own', () => {
  const PLAN = planSheet('Дорожная карта Бейского района на 2022 год', ['зачтено', 'зачтено', 'зачтено', '']);
  // № 3 has no executor: the only error
  const rows = PLAN.rows.map((row, at) => (at === 4 ? row.map((cell, column) => (column === 3 ? '' : cell)) : row));

  it('are heard by the report, the exit status and the figures', async () => {
    const path = folder.put('план.xlsx', bookOf({ ...PLAN, rows }));
    const before = await veshki('check', path);
    expect(before.status).toBe(1);
    expect(before.out).toContain('не понять, исполнено ли мероприятие');

    const accepted = [{ rule: 'executor/missing', activity: 'Опросить родителей', reason: 'назначим' }];
    const config = folder.put('veshki.json', JSON.stringify({ doneWords: ['зачтено'], accepted }));
    const after = await veshki('check', path, '--config', config);
    expect([after.status, after.err]).toEqual([0, '']);
    expect(after.out).toContain('скрыто по вашему решению: 1');
    expect(after.out).not.toContain('не понять');
    const [table] = JSON.parse((await veshki('check', path, '--json', '--config', config)).out).files[0].tables;
    expect(table.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('executor/missing');
    expect(table.completion.total).toMatchObject({ planned: 4, done: 3, share: 0.75 });

    await veshki('check', path, '--config', config, '--out', folder.path('копии'));
    expect(JSON.stringify(ownGrid(folder.path('копии/план.xlsx'), 'findings'))).toContain(
      'Скрыто по вашему решению: 1.',
    );
  });
});

describe('every finding of the document', () => {
  it('tells what to put into `accepted`, and is found no more with it', async () => {
    const { out } = await veshki('check', 'examples/000-район-2022.xlsx', '--json');
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.findings.length).toBeGreaterThan(0);
    const accepted = table.findings.map(({ accept }: { accept: object }) => ({ ...accept, reason: 'так решено' }));
    const config = folder.put('veshki.json', JSON.stringify({ accepted }));
    const after = await veshki('check', 'examples/000-район-2022.xlsx', '--json', '--config', config);
    expect(after.status).toBe(0);
    expect(JSON.parse(after.out).files[0].tables[0].findings).toEqual([]);
  });
});

describe('--out', () => {
  it('writes marked copies with names and sub-folders kept and leaves the sources alone', async () => {
    const sources = [copy('а.xlsx'), copy('район/б.xlsx')];
    const before = sources.map(bytes);
    const out = folder.path('копии');
    const { err } = await veshki('check', folder.path(), '--out', out);
    expect(err).toBe('');
    expect(sources.map(bytes)).toEqual(before);
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['а.xlsx', 'район', join('район', 'б.xlsx')]);
  });

  it('a second run leaves its own copies out of the folder and changes nothing', async () => {
    copy('а.xlsx');
    const out = folder.path('копии');
    await veshki('check', folder.path(), '--out', out);
    const first = bytes(join(out, 'а.xlsx'));
    const { out: said } = await veshki('check', folder.path(), '--out', out);
    expect(said).toContain('Проверено: 1 файл');
    expect(bytes(join(out, 'а.xlsx')).equals(first)).toBe(true);
    expect(readdirSync(out)).toEqual(['а.xlsx']);
  });

  it('two files of one name get two copies', async () => {
    const out = folder.path('копии');
    await veshki('check', copy('север/план.xlsx'), copy('юг/план.xlsx'), '--out', out);
    expect(readdirSync(out).sort()).toEqual(['план (2).xlsx', 'план.xlsx']);
  });

  it('never writes over a source or over a workbook that is not a copy of ours', async () => {
    const path = copy('план.xlsx');
    const before = bytes(path);
    await veshki('check', path, '--out', folder.path());
    expect(bytes(path).equals(before)).toBe(true);
    expect(folder.names()).toEqual(['план (2).xlsx', 'план.xlsx']);

    const elsewhere = folder.path('чужое');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'план.xlsx'), 'не книга');
    await veshki('check', path, '--out', elsewhere);
    expect(bytes(join(elsewhere, 'план.xlsx')).toString()).toBe('не книга');
    expect(existsSync(join(elsewhere, 'план (2).xlsx'))).toBe(true);
  });
});

describe('--in-place', () => {
  it('marks the workbook and keeps the state before', async () => {
    const path = copy('план.xlsx');
    const before = bytes(path);
    const { err } = await veshki('check', path, '--in-place');
    expect(err).toBe('');
    expect(folder.names()).toEqual(['план.xlsx', 'план.xlsx.bak']);
    expect(bytes(`${path}.bak`).equals(before)).toBe(true);
    expect(bytes(path).equals(before)).toBe(false);
  });

  it('a second run on its own output writes nothing', async () => {
    const path = copy('план.xlsx');
    await veshki('check', path, '--in-place');
    const marked = bytes(path);
    const { out } = await veshki('check', path, '--in-place');
    expect(bytes(path).equals(marked)).toBe(true);
    expect(folder.names()).toEqual(['план.xlsx', 'план.xlsx.bak']);
    expect(out).toContain('17 мероприятий');
  });

  it.each(['~$план.xlsx', '.~lock.план.xlsx#'])('leaves a workbook alone that is open (%s)', async (lock) => {
    const path = copy('план.xlsx');
    const before = bytes(path);
    writeFileSync(folder.path(lock), '');
    const { status, err, out } = await veshki('check', path, '--in-place');
    expect(status).toBe(2);
    expectPlain(err);
    expect(err).toContain('открыта');
    expect(out).toContain('17 мероприятий');
    expect(bytes(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.bak`)).toBe(false);
  });
});
