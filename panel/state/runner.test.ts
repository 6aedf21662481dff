import { describe, expect, it, vi } from 'vitest';
import type { PanelHost } from '../host.js';
import { ok, refused, type StubHost, stubHost } from '../testing/stub-host.js';
import { CHECK } from '../testing/views.js';
import { BUSY_WORDS, type Request } from './requests.js';
import { createRunner } from './runner.js';
import { isBusy } from './state.js';
import { createStore } from './store.js';

const CHECK_REQUEST: Request = { command: 'check', asks: { asOf: null, write: true } };
const finding = CHECK.findings[3]?.ref ?? { rule: '', sheet: '', range: '', activity: '', actual: '' };

/** A stub as a host in this process. */
function hostOf(stub: StubHost): PanelHost {
  const names = [...Object.keys(BUSY_WORDS), 'jump'];
  const calls = names.map((name) => [name, (asks: unknown) => stub.answer(name, asks)]);
  return { kind: stub.kind, ...Object.fromEntries(calls) };
}

function panelOf(stub: StubHost) {
  const store = createStore(() => {});
  return { store, runner: createRunner(hostOf(stub), store, () => '14:05') };
}

const names = (stub: StubHost) => stub.calls.map(({ name }) => name);
const idle = (store: ReturnType<typeof createStore>) => vi.waitFor(() => expect(store.get().runs).toEqual([]));

describe('the runner', () => {
  it('does not start a second command of the user while one is under way', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    const first = runner.run(CHECK_REQUEST);
    await runner.run(CHECK_REQUEST);
    await first;
    expect(names(stub)).toEqual(['check']);
    expect(isBusy(store.get())).toBe(false);
  });

  it('lets a command of the user wait for one of the panel', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    const release = stub.hold('settings');
    runner.quietly({ command: 'settings', asks: null });
    runner.run(CHECK_REQUEST);
    await vi.waitFor(() => expect(names(stub)).toEqual(['settings']));
    release();
    await idle(store);
    expect(names(stub)).toEqual(['settings', 'check']);
  });

  it('does not ask twice for itself', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    runner.quietly({ command: 'settings', asks: null });
    runner.quietly({ command: 'settings', asks: null });
    await idle(store);
    expect(names(stub)).toEqual(['settings']);
  });

  it('checks anew after a fix, with marks where marks stand and for the day asked for', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    await runner.run(CHECK_REQUEST);
    store.dispatch({ type: 'set', change: { asOf: '2022-03-31' } });
    await runner.run({ command: 'fix', asks: { findings: [finding] } });
    await idle(store);
    expect(names(stub)).toEqual(['check', 'fix', 'check']);
    expect(stub.asked('check')[1]).toEqual({ asOf: '2022-03-31', write: true });
  });

  it.each<[string, Request]>([
    ['nothing was checked yet', { command: 'addReportColumns', asks: null }],
    ['the command changes no finding', { command: 'summary', asks: { asOf: null } }],
  ])('does not check anew where %s', async (_why, request) => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    await runner.run(request);
    await idle(store);
    expect(names(stub)).toEqual([request.command]);
  });

  it('does not check anew after settings that were not saved', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    await runner.run(CHECK_REQUEST);
    stub.on('settings', () => refused('Таблица занята.'));
    stub.on('saveSettings', () => refused('Таблица занята.'));
    await runner.run({
      command: 'saveSettings',
      asks: {
        form: {
          period: '',
          asOf: '',
          executors: [],
          requiredColumns: [],
          severities: {},
          doneWords: [],
          credit: 'full',
        },
      },
    });
    await idle(store);
    expect(names(stub)).toEqual(['check', 'saveSettings']);
  });

  it('answers for a host that throws or rejects', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    stub.on('check', () => {
      throw new Error('boom');
    });
    await runner.run(CHECK_REQUEST);
    expect(store.get().problem).toMatchObject({ text: expect.stringContaining('Повторите'), retry: CHECK_REQUEST });
    expect(isBusy(store.get())).toBe(false);
    stub.on('check', () => ok(CHECK));
    await runner.run(CHECK_REQUEST);
    expect(store.get()).toMatchObject({ problem: null, checked: { at: '14:05' } });
  });

  it('tells of cells it could not go to', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    stub.on('jump', () => refused('Листа «План» больше нет.'));
    runner.jump(finding);
    await vi.waitFor(() => expect(store.get().problem?.text).toBe('Листа «План» больше нет.'));
    expect(stub.asked('jump')).toEqual([{ sheet: 'Дорожная карта', range: 'C11' }]);
  });

  it('reads the settings when a tab that needs them is opened, once', async () => {
    const stub = stubHost();
    const { store, runner } = panelOf(stub);
    runner.show('indicators');
    runner.show('settings');
    runner.show('more');
    await idle(store);
    runner.show('settings');
    expect(names(stub)).toEqual(['settings']);
    expect(store.get().tab).toBe('settings');
  });
});
