import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { bridgeOf, pageScript } from './bridge.js';
import { createSheetsHost } from './index.js';

const PROJECT = `
function echo(value) { return value; }
function day() { return { when: new Date() }; }
function handle() { return SpreadsheetApp.getActive(); }
function fail() { throw new Error('Таблица занята'); }
function nothing() {}
function hidden_() {}
`;

interface Run {
  [name: string]: (...args: unknown[]) => Run;
}

function page() {
  const host = createSheetsHost(newBook());
  host.load({ name: 'a.js', code: PROJECT });
  const bridge = bridgeOf(host);
  const { script } = bridge.google() as { script: { run: Run } };
  const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      script.run
        .withSuccessHandler?.(resolve as () => Run)
        .withFailureHandler?.(reject as () => Run)
        [name]?.(...args);
    });
  return { bridge, run: script.run, ask };
}

describe('google.script.run (#71)', () => {
  it('gives copies; undefined in lists is null', async () => {
    const { ask } = page();
    const sent = { list: [1, undefined, 'текст', null, true], inner: { a: 1 } };
    const got = await ask('echo', sent);
    expect(got).toEqual({ list: [1, null, 'текст', null, true], inner: { a: 1 } });
    expect(got).not.toBe(sent);
    expect(await ask('nothing')).toBeUndefined();
  });

  it.each([
    ['a Date', { when: new Date(0) }],
    ['a function', [() => 1]],
    ['a node', { nodeType: 1, nodeName: 'DIV' }],
    ['a map', new Map()],
  ])('refuses %s, however deep', (_, value) => {
    const { run } = page();
    expect(() => run.echo?.(value)).toThrow('illegal value');
  });

  it('refuses a cycle', () => {
    const { run } = page();
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => run.echo?.(cycle)).toThrow('illegal value');
  });

  it.each([
    ['day', 'a Date'],
    ['handle', 'an object of a service'],
  ])('fails when %s returns %s', async (name, what) => {
    await expect(page().ask(name)).rejects.toThrow(what);
  });

  it('gives failures to their handler, else to the console', async () => {
    const { ask, run, bridge } = page();
    await expect(ask('fail')).rejects.toThrow('Error: Таблица занята');
    expect(run.fail?.()).toBeUndefined();
    await expect.poll(() => bridge.unhandled).toEqual(['Uncaught Error: Таблица занята']);
  });

  it('passes the user object on', async () => {
    const { run } = page();
    const got = await new Promise((resolve) => {
      const handler = (value: unknown, user: unknown) => resolve([value, user]);
      run
        .withUserObject?.('кто')
        .withSuccessHandler?.(handler as () => Run)
        .echo?.(1);
    });
    expect(got).toEqual([1, 'кто']);
  });

  it('does not see functions ending with _ nor unknown ones (#12)', () => {
    const { run, bridge } = page();
    expect(bridge.names).toEqual(['echo', 'day', 'handle', 'fail', 'nothing']);
    expect([run.hidden_, run.missing]).toEqual([undefined, undefined]);
  });

  it('keeps ten calls under way at most', async () => {
    const calls: ((answer: object) => void)[] = [];
    const { bridge } = page();
    const context = vm.createContext({});
    vm.runInContext(
      pageScript(bridge, 'server').replace(/^window\./, 'globalThis.'),
      Object.assign(context, { window: context }),
    );
    Object.assign(context, { server: () => new Promise((resolve) => calls.push(resolve)) });
    vm.runInContext('for (let at = 0; at < 12; at++) google.script.run.echo(at)', context);
    await expect.poll(() => calls.length).toBe(10);
    calls[0]?.({});
    await expect.poll(() => calls.length).toBe(11);
  });

  it('fails for a person with several accounts (#74)', async () => {
    const { ask, bridge } = page();
    bridge.severalAccounts(true);
    await expect(ask('echo', 1)).rejects.toThrow('PERMISSION_DENIED');
  });
});
