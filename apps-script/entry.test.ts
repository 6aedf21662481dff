/** `entry.js` against the bundle, the menu, the panel and the catalogue: all that Google is to find is there. */
import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../core/functions/catalogue.js';
import { newBook } from '../fakes/book/book.js';
import { MENU } from './menu/menu.js';
import { type BuiltFiles, builtFiles } from './testing/built.mjs';
import { customFunctionSource } from './testing/entry-source.js';
import { openAddOn } from './testing/open.js';

let files: BuiltFiles;
let context: Record<string, unknown>;

beforeAll(async () => {
  files = await builtFiles();
  // nothing but the language: no service is called while the scripts load (google-sheets.md #4)
  context = createContext(Object.create(null)) as Record<string, unknown>;
  for (const name of ['entry.js', 'veshki.js'] as const)
    new Script(files[name], { filename: name }).runInContext(context);
});

const declared = () => [...files['entry.js'].matchAll(/^function ([\wа-яё]+)\(/gim)].map(([, name = '']) => name);

describe('entry.js', () => {
  it('delegates to what the bundle has, and to nothing twice', () => {
    const bundle = context.Veshki as Record<string, unknown>;
    const targets = [...files['entry.js'].matchAll(/Veshki\.(\w+)\(/g)].map(([, name = '']) => name);
    expect(targets.filter((name) => typeof bundle[name] !== 'function')).toEqual([]);
    expect(targets).toHaveLength(declared().length);
    expect([...targets].sort()).toEqual(Object.keys(bundle).sort());
  });

  it('is the only public surface: besides it there is one name, that of the bundle', () => {
    expect(Object.keys(context).sort()).toEqual([...declared(), 'Veshki'].sort());
  });

  it('has every item of the menu, in the words of the issue', () => {
    const items = MENU.flatMap((item) => (item ? [item] : []));
    expect(items.filter(([, handler]) => typeof context[handler] !== 'function')).toEqual([]);
    expect(items.map(([caption]) => caption)).toEqual([
      'Проверить таблицу',
      'Показать панель',
      'Показатели',
      'Добавить столбцы отчёта',
      'Исправить…',
      'Снять отметки',
      'Новая дорожная карта из образца',
      'Свод по листам',
      'Настройки',
      'Справка',
    ]);
  });

  it('has every function the panel calls', () => {
    const called = [...new Set(files['sidebar.html'].match(/veshki[A-Z]\w+/g))].sort();
    expect(called).toEqual(['veshkiJump', 'veshkiPanelReady', 'veshkiRun']);
    expect(called.filter((name) => typeof context[name] !== 'function')).toEqual([]);
  });

  it.each(FUNCTIONS)('explains $id as the catalogue does', (entry) => {
    expect(files['entry.js']).toContain(`\n${customFunctionSource(entry)}\n`);
    expect(typeof context[entry.id]).toBe('function');
  });

  it('has no custom function besides, and names that Google takes (google-sheets.md #11, #12)', () => {
    expect(files['entry.js'].match(/@customfunction/g)).toHaveLength(FUNCTIONS.length);
    expect(declared().filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'is built in AuthMode.%s with no call besides (google-sheets.md #66)',
    async (mode) => {
      const addOn = await openAddOn(newBook());
      addOn.open(mode);
      expect(addOn.ui.menus).toMatchObject([{ addon: true }]);
      expect(addOn.ui.menus[0]?.items.filter(({ kind }) => kind === 'item')).toHaveLength(10);
      expect([...new Set(addOn.calls.list.map(({ kind }) => kind))]).toEqual(['ui']);
    },
  );

  it('is there at once when the add-on has been installed (google-sheets.md #67)', async () => {
    const addOn = await openAddOn(newBook());
    addOn.run('onInstall', [{}]);
    expect(addOn.ui.menus).toHaveLength(1);
  });
});

describe('the bundle', () => {
  it('uses nothing the host does not have (google-sheets.md #1)', () => {
    const absent =
      /\b(?:setTimeout|setInterval|TextEncoder|TextDecoder|fetch|structuredClone|atob|btoa|Intl|process|require)\s*[.(]/;
    const lines = files['veshki.js'].split('\n').filter((line) => absent.test(line) && !/^\s*(?:\/\/|\*)/.test(line));
    expect(lines).toEqual([]);
  });

  it('keeps Russian letters as they are', () => {
    expect(files['veshki.js']).toContain('Проверено');
    expect(files['veshki.js']).not.toMatch(/\\u04[0-9a-f]{2}.*\\u04[0-9a-f]{2}.*\\u04[0-9a-f]{2}/i);
  });

  it('asks for nothing beyond the document: no address is fetched, no mail sent', () => {
    expect(files['veshki.js']).not.toMatch(/\b(?:UrlFetchApp|MailApp|GmailApp|DriveApp|openById|openByUrl)\b/);
  });
});
