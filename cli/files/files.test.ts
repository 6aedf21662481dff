import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from './find.js';
import { reasonOf } from './problem.js';
import { lockBeside, writeInPlace, writeWhole } from './write.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'вешки-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text = 'книга'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('findFiles', () => {
  const names = (paths: readonly string[], skip: string | null = null): string[] =>
    findFiles(paths, skip).map((found) => ('relative' in found ? found.relative : found.problem));

  it('takes workbooks of a folder and its sub-folders, in the order of names and numbers', () => {
    for (const name of ['10.xlsx', '2.XLSX', 'б/план.xlsm', 'а.xlsx', 'readme.txt', 'старый.xls']) put(name);
    expect(names([folder])).toEqual(['2.XLSX', '10.xlsx', 'а.xlsx', join('б', 'план.xlsm')]);
  });

  it.each([
    ['~$план.xlsx', "Excel's lock file"],
    ['.~lock.план.xlsx#', "LibreOffice's lock file"],
    ['.скрытый.xlsx', 'a hidden file'],
    ['.git/план.xlsx', 'a hidden folder'],
    ['план.xlsx.bak', 'our backup'],
    ['копии/план.xlsx', 'a marked copy of this run'],
  ])('leaves out %s: %s', (name) => {
    put('план.xlsx');
    put(name);
    expect(names([folder], join(folder, 'копии'))).toEqual(['план.xlsx']);
  });

  it('takes a file as given, whatever its name', () => {
    const path = put('.план');
    expect(findFiles([path], null)).toEqual([{ name: path, relative: '.план' }]);
  });

  it('counts a file once that is meant twice', () => {
    const path = put('план.xlsx');
    expect(names([path, folder, path])).toEqual(['план.xlsx']);
  });

  it('names what gives nothing to check, and does the rest', () => {
    const path = put('план.xlsx');
    mkdirSync(join(folder, 'пусто'));
    const missing = join(folder, 'нет.xlsx');
    expect(findFiles([missing, join(folder, 'пусто'), path], null)).toEqual([
      { name: missing, problem: 'нет такого файла или папки. Проверьте путь и имя.' },
      { name: join(folder, 'пусто'), problem: 'в папке нет книг .xlsx и .xlsm.' },
      { name: path, relative: 'план.xlsx' },
    ]);
  });

  it('tells of a mask the command line has not unfolded, as cmd.exe leaves it', () => {
    put('план.xlsx');
    const [found] = findFiles([join(folder, '*.xlsx')], null);
    expect(found).toMatchObject({ problem: expect.stringMatching(/укажите папку/) });
  });

  it('follows a link to a file, not one to nowhere', () => {
    const path = put('архив/план.xlsx');
    mkdirSync(join(folder, 'ссылки'));
    symlinkSync(path, join(folder, 'ссылки', 'план.xlsx'));
    symlinkSync(join(folder, 'нет.xlsx'), join(folder, 'ссылки', 'нет.xlsx'));
    expect(names([join(folder, 'ссылки')])).toEqual(['план.xlsx']);
  });
});

describe('writeWhole', () => {
  it('creates a file and leaves nothing beside it', () => {
    writeWhole(join(folder, 'план.xlsx'), bytes('новый'));
    expect(readdirSync(folder)).toEqual(['план.xlsx']);
    expect(text('план.xlsx')).toBe('новый');
  });

  it('keeps the rights of the file it replaces', () => {
    const path = put('план.xlsx');
    chmodSync(path, 0o640);
    writeWhole(path, bytes('новый'));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves no temporary file behind when it fails', () => {
    mkdirSync(join(folder, 'план.xlsx', 'внутри'), { recursive: true });
    expect(() => writeWhole(join(folder, 'план.xlsx'), bytes('новый'))).toThrow();
    expect(readdirSync(folder)).toEqual(['план.xlsx']);
  });
});

describe('writeInPlace', () => {
  it('keeps the first state in .bak for ever and the last one in .bak2', () => {
    const path = put('план.xlsx', 'первый');
    for (const words of ['второй', 'третий', 'четвёртый']) writeInPlace(path, bytes(words));
    expect([text('план.xlsx'), text('план.xlsx.bak'), text('план.xlsx.bak2')]).toEqual([
      'четвёртый',
      'первый',
      'третий',
    ]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('writes through a link to the file it names', () => {
    const path = put('архив/план.xlsx', 'первый');
    symlinkSync(path, join(folder, 'план.xlsx'));
    writeInPlace(join(folder, 'план.xlsx'), bytes('второй'));
    expect(text('архив/план.xlsx')).toBe('второй');
    expect(text('архив/план.xlsx.bak')).toBe('первый');
    expect(existsSync(join(folder, 'план.xlsx.bak'))).toBe(false);
  });
});

describe('lockBeside', () => {
  it.each(['~$план.xlsx', '.~lock.план.xlsx#'])('sees %s', (lock) => {
    const path = put('план.xlsx');
    put(lock);
    expect(lockBeside(path)).toBe(lock);
  });

  it("another file's lock does not count", () => {
    const path = put('план.xlsx');
    put('~$другой.xlsx');
    expect(lockBeside(path)).toBeNull();
  });
});

describe('reasonOf', () => {
  it.each([
    ['ENOENT', /нет такого файла/],
    ['EACCES', /нет прав/],
    ['EBUSY', /занят другой программой/],
    ['ENOSPC', /кончилось место/],
  ])('%s', (code, words) => {
    expect(reasonOf(Object.assign(new Error('x'), { code }))).toMatch(words);
  });

  it.each([
    [
      Object.assign(new Error('EIO: i/o error\n    at x:1:1'), { code: 'EIO' }),
      'система не дала открыть или записать файл (EIO: i/o error). Повторите; если не поможет, сохраните копию в другую папку.',
    ],
    [
      new TypeError('x is not a function'),
      'программа не справилась с этим файлом (x is not a function): это её недоработка. Сообщите разработчикам; если в файле есть личные данные, пришлите копию без них.',
    ],
    [
      'обрыв',
      'программа не справилась с этим файлом (обрыв): это её недоработка. Сообщите разработчикам; если в файле есть личные данные, пришлите копию без них.',
    ],
  ])('keeps the words of an unknown cause on one line: %s', (cause, words) => {
    expect(reasonOf(cause)).toBe(words);
  });
});
