import { describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { createSheetsHost, named, nth, nthOf } from './index.js';
import { benchOf } from './testing/script.js';

const attempt = (code: string): string => `try { return ${code}; } catch (error) { return error.message; }`;

describe('the global scope', () => {
  it.each([
    'setTimeout',
    'TextEncoder',
    'fetch',
    'URL',
    'Blob',
    'atob',
    'crypto',
    'window',
    'navigator',
    'performance',
    'process',
    'require',
    'structuredClone',
    'WebAssembly',
    'Browser',
  ])('has no %s (#1)', (name) => {
    expect(benchOf().run(`return typeof ${name}`)).toBe('undefined');
  });

  it('is fresh for every execution (#4)', () => {
    const host = createSheetsHost(newBook());
    host.load({ name: 'a.js', code: 'let count = 0; function up() { return ++count; }' });
    expect([host.run('up'), host.run('up')]).toEqual([1, 1]);
  });

  it('has a console that is kept (#6)', () => {
    const { run, host } = benchOf();
    run('console.warn("слово", { a: 1 })');
    expect(host.document.log).toEqual([{ level: 'warn', text: 'слово {"a":1}' }]);
  });

  it('shows enums by their names in JSON (#8)', () => {
    expect(benchOf().run('return { how: SpreadsheetApp.WrapStrategy.CLIP }')).toEqual({ how: 'CLIP' });
  });
});

describe('Date', () => {
  it('tells the virtual time and the script’s zone (#29)', () => {
    const { run } = benchOf({ now: '2026-11-20T21:30:00Z', scriptTimeZone: 'Europe/Moscow' });
    expect(
      run(
        'const now = new Date(); return [now.toISOString().slice(0, 16), now.getDate(), now.getHours(), now.getTimezoneOffset()]',
      ),
    ).toEqual(['2026-11-20T21:30', 21, 0, -180]);
  });

  it.each([
    ["'2023-02-26'", '2023-02-26T00:00:00.000Z'], // a day alone is UTC
    ["'2023-02-26 '", '2023-02-25T21:00:00.000Z'], // a space makes it the script's zone
    ["'02/26/2023'", '2023-02-25T21:00:00.000Z'],
    ["'2023-02-26T10:00:00Z'", '2023-02-26T10:00:00.000Z'],
    ['2023, 1, 26', '2023-02-25T21:00:00.000Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
  ])('new Date(%s) → %s (#30)', (args, iso) => {
    expect(benchOf({ scriptTimeZone: 'Europe/Moscow' }).run(`return new Date(${args}).toISOString()`)).toBe(iso);
  });

  it('moves by its setters in the script’s zone, over the change of clocks', () => {
    const { run } = benchOf({ scriptTimeZone: 'Europe/Berlin' });
    expect(
      run(
        'const date = new Date(2026, 2, 28, 12); date.setDate(29); return [date.toISOString(), date.getHours(), date instanceof Date]',
      ),
    ).toEqual(['2026-03-29T10:00:00.000Z', 12, true]);
  });
});

describe('Utilities', () => {
  it.each([
    ['Asia/Vladivostok', 'yyyy-MM-dd HH:mm', '2026-12-31 09:05'],
    ['Europe/Moscow', 'dd.MM.yyyy', '31.12.2026'],
    ['Europe/Moscow', "d MMMM yy 'г.' EEE", '31 December 26 г. Thu'],
    ['UTC', 'Z', '+0000'],
    ['Europe/Moscow', 'XXX', '+03:00'],
    ['Europe/Moscow', 'YYYY', '2026'],
  ])('formats in %s by %s (#31)', (zone, pattern, text) => {
    const { run } = benchOf();
    expect(
      run(`return Utilities.formatDate(new Date('2026-12-30T23:05:00Z'), '${zone}', ${JSON.stringify(pattern)})`),
    ).toBe(text);
  });

  it('tells the year of the week apart (#31)', () => {
    expect(benchOf().run("return Utilities.formatDate(new Date('2027-01-02T12:00:00Z'), 'UTC', 'YYYY yyyy')")).toBe(
      '2026 2027',
    );
  });

  it('parses in a zone and refuses what does not fit', () => {
    const { run } = benchOf();
    expect(run("return Utilities.parseDate('05.01.2022', 'Asia/Vladivostok', 'dd.MM.yyyy').toISOString()")).toBe(
      '2022-01-04T14:00:00.000Z',
    );
    expect(run(attempt("Utilities.parseDate('май', 'UTC', 'dd.MM.yyyy')"))).toBe('Unparseable date: "май"');
  });
});

describe('properties (#17, #18)', () => {
  it('are strings, of the document for all, and outlive an execution', () => {
    const { run } = benchOf();
    run('PropertiesService.getDocumentProperties().setProperty("a", "1").setProperties({ b: 2 })');
    expect(run('return PropertiesService.getDocumentProperties().getProperties()')).toEqual({ a: '1', b: '2' });
    expect(run('return PropertiesService.getUserProperties().getProperty("a")')).toBeNull();
  });

  it('are limited in size, in sum and in number', () => {
    const { run, host } = benchOf();
    const put = (key: string, length: number) =>
      attempt(`PropertiesService.getDocumentProperties().setProperty('${key}', 'x'.repeat(${length}))`);
    expect(run(put('a', 9 * 1024 + 1))).toBe('Argument too large: value');
    expect(run(put('b', 9 * 1024))).not.toBe('Argument too large: value');
    expect(
      run(
        attempt(
          '[...Array(60).keys()].forEach((at) => PropertiesService.getDocumentProperties().setProperty("k" + at, "x".repeat(9000)))',
        ),
      ),
    ).toMatch(/quota/);
    host.document.stores.left = 0;
    expect(run(attempt('PropertiesService.getDocumentProperties().getKeys()'))).toBe(
      'Service invoked too many times for one day: properties.',
    );
  });
});

describe('locks (#64)', () => {
  it('are taken, kept to one, freed at the end', () => {
    const { run, host } = benchOf();
    const take = 'const lock = LockService.getDocumentLock(); return [lock.tryLock(1000), lock.hasLock()]';
    expect(run(take)).toEqual([true, true]);
    expect(run(take)).toEqual([true, true]);
    host.locks.hold('document');
    expect(run(take)).toEqual([false, false]);
    expect(run(attempt('LockService.getDocumentLock().waitLock(500)'))).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.locks.release('document');
    expect(run(take)).toEqual([true, true]);
  });

  it('held by another for a while are waited for on the virtual clock', () => {
    const { run, host } = benchOf();
    host.locks.hold('document', 3000);
    expect(run('return LockService.getDocumentLock().tryLock(1000)')).toBe(false);
    expect(run('return LockService.getDocumentLock().tryLock(10000)')).toBe(true);
  });

  it('are null outside a document', () => {
    expect(
      benchOf({ inDocument: false }).run('return [LockService.getDocumentLock(), SpreadsheetApp.getActive()]'),
    ).toEqual([null, null]);
  });
});

describe('the clock (#16)', () => {
  it('ends a command after six minutes, and no catch helps', () => {
    const { run } = benchOf();
    expect(() =>
      run(
        'for (let at = 0; at < 100; at++) { try { Utilities.sleep(10000); } catch (error) { /* on */ } } sheet.getRange("A1").getValue()',
      ),
    ).toThrow('Exceeded maximum execution time');
  });

  it('ends a trigger and a custom function after thirty seconds', () => {
    const host = createSheetsHost(newBook());
    host.load({ name: 'a.js', code: 'function slow() { Utilities.sleep(31000); }' });
    expect(() => host.run('slow', [], { authMode: 'CUSTOM_FUNCTION', starter: 'customFunction' })).toThrow(
      'Exceeded maximum execution time',
    );
    expect(host.run('slow')).toBeUndefined();
  });

  it('makes reads behind writes dear (#20)', () => {
    const spent = (code: string) => {
      const { run, host } = benchOf();
      const before = host.document.now;
      run(code);
      return host.document.now - before;
    };
    const [read, write] = ['sheet.getRange("A1").getValue();', 'sheet.getRange("A1").setValue(1);'];
    expect(spent(read + read + write + write)).toBeLessThan(spent(read + write + read + write));
  });
});

describe('calls', () => {
  it('are counted by kind', () => {
    const { run, host } = benchOf();
    run('sheet.getRange("A1:B1").setValues([[1, 2]]).getValues(); SpreadsheetApp.flush()');
    expect([host.calls.count('read'), host.calls.count('write'), host.calls.count('flush')]).toEqual([1, 1, 1]);
    expect(host.calls.of('Range.setValues')).toBe(1);
  });
});

describe('faults', () => {
  const WRITES = 'sheet.getRange("A1").setValue(1); sheet.getRange("A2").setValue(2); sheet.getRange("A3").setValue(3)';
  const values = 'return sheet.getRange("A1:A3").getValues()';

  it('fail one call and leave it undone', () => {
    const { run, host } = benchOf();
    host.faults.timeOut(nthOf('write', 2));
    expect(run(`try { ${WRITES}; } catch (error) { return [error.name, error.message]; }`)).toEqual([
      'Exception',
      'Service Spreadsheets timed out while accessing document with id fake-spreadsheet-id.',
    ]);
    expect(run(values)).toEqual([[1], [''], ['']]);
    run(WRITES);
    expect(run(values)).toEqual([[1], [2], [3]]);
  });

  it('fail any call by its number or name', () => {
    const { run, host } = benchOf();
    host.faults.fail(nth(1), 'первый');
    expect(() => run('return 1')).toThrow('первый');
    host.faults.fail(named('Range.setNote'), 'заметка');
    expect(() => run('sheet.getRange("A1").setNote("x")')).toThrow('заметка');
  });

  it('let a colleague edit, sort and delete between two calls', () => {
    const { run, host } = benchOf();
    run('sheet.getRange("A1:B3").setValues([["в", 1], ["а", 2], ["б", 3]])');
    host.faults.before(nthOf('read', 2), () => {
      host.colleague.type('Лист1', 'B1', 'новое');
      host.colleague.sort('Лист1', 'A1:B3', 'A');
    });
    expect(
      run('const before = sheet.getRange("A1:B3").getValues(); return [before, sheet.getRange("A1:B3").getValues()]'),
    ).toEqual([
      [
        ['в', 1],
        ['а', 2],
        ['б', 3],
      ],
      [
        ['а', 2],
        ['б', 3],
        ['в', 'новое'],
      ],
    ]);
    host.colleague.deleteRow('Лист1', 1);
    expect(run('return sheet.getRange("A1").getValue()')).toBe('б');
  });
});
