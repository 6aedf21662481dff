import { describe, expect, test } from 'vitest';
import { browserCodec, workingCodec } from '../xlsx/browser/codec.js';
import { createWorkbook } from '../xlsx/create.js';
import { lookOf } from '../xlsx/look.js';
import { readWorkbook } from '../xlsx/read.js';
import { readFixture } from '../xlsx/testing/fixtures.js';
import { createOpenBook } from './book/open-book.js';
import { createSettingsStore } from './book/settings-store.js';
import { createWebHost } from './host.js';
import { stubGrid } from './testing/stub-grid.js';

const PLAN = createWorkbook(
  [
    {
      name: 'План',
      rows: [
        ['№ п/п', 'Мероприятие', 'Срок', 'Исполнитель'],
        ['1', 'Собрать списки школ', '15 марта 2022 года', 'МОУО'],
        ['2', 'Провести семинар', '', 'МОУО'],
        ['3', ' Издать сборник ', 'до 01.06.2022', 'РМК'],
      ],
    },
  ],
  browserCodec,
);

function opened(bytes: Uint8Array = PLAN) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  const book = createOpenBook(
    'план.xlsx',
    bytes,
    createSettingsStore(() => storage as unknown as Storage),
  );
  const grid = stubGrid();
  const show = (): void => {
    const look = lookOf(book.file().bytes, browserCodec);
    if (!look.refused) grid.show(look);
  };
  book.onChange(show);
  show();
  const host = createWebHost(book, {
    painted: async () => {},
    select: grid.select,
    today: () => '2022-06-30',
    codec: workingCodec(),
  });
  return { book, grid, host, kept };
}

describe('the host of the web page', () => {
  test('a check marks the file, shows it and can be taken back', async () => {
    const { book, grid, host } = opened();
    const answer = await host.check({ asOf: null, write: true });
    expect(answer).toMatchObject({ ok: true, value: { asOf: '2022-06-30' } });
    expect(grid.shown).toHaveLength(2);
    expect(grid.shown[1]?.sheets.map(({ name }) => name)).toEqual(['План', 'Вешки – замечания']);
    expect(book.undoable()).toBe('отметки проверки');
    book.undo();
    expect(book.file().bytes).toBe(PLAN);
  });

  test('a look without marks changes nothing', async () => {
    const { book, grid, host } = opened();
    await host.check({ asOf: null, write: false });
    await host.settings(null);
    expect([book.file().bytes, book.undoable(), grid.shown.length]).toEqual([PLAN, null, 1]);
  });

  test('a fix is in the file', async () => {
    const { book, host } = opened();
    const checked = await host.check({ asOf: null, write: false });
    if (!checked.ok) throw new Error(checked.problem);
    const findings = checked.value.findings.filter(({ fix }) => fix !== null).map(({ ref }) => ref);
    expect(await host.fix({ findings })).toMatchObject({ ok: true });
    const workbook = readWorkbook(book.file().bytes, browserCodec);
    expect(!workbook.refused && workbook.grids[0]?.cells[3]?.[1]?.text).toBe('Издать сборник');
    expect(book.undoable()).toBe('исправления');
  });

  test("the check after a fix is taken back with it, the user's own check by itself", async () => {
    const { book, host } = opened();
    const checked = await host.check({ asOf: null, write: true });
    if (!checked.ok) throw new Error(checked.problem);
    const marked = book.file().bytes;
    const findings = checked.value.findings.filter(({ fix }) => fix !== null).map(({ ref }) => ref);
    // as the panel does it: in the same turn
    await host.fix({ findings }).then(() => host.check({ asOf: null, write: true }));
    expect(book.undoable()).toBe('исправления');
    book.undo();
    expect(book.file().bytes === marked).toBe(true);
    await host.settings(null).then(() => host.clear(null));
    expect(book.undoable()).toBe('снятие отметок');
    await host.settings(null).then(() => host.check({ asOf: null, write: true }));
    expect(book.undoable()).toBe('отметки проверки');
  });

  test('settings and accepted findings are kept for the name of the file', async () => {
    const { host, kept } = opened();
    const settings = await host.settings(null);
    if (!settings.ok) throw new Error(settings.problem);
    const saved = await host.saveSettings({ form: { ...settings.value.form, period: '2022' } });
    expect(saved).toMatchObject({ ok: true, said: [expect.stringContaining('в этом браузере')] });
    const finding = { rule: 'deadline/missing', sheet: 'План', range: 'C3', activity: 'Провести семинар', actual: '' };
    await host.accept({ finding, reason: 'согласовано' });
    expect([...kept.keys()]).toEqual(['veshki:план']);
    expect(JSON.parse(kept.get('veshki:план') ?? '')).toMatchObject({
      period: '2022',
      accepted: [{ reason: 'согласовано' }],
    });
  });

  test('a new roadmap is shown at once', async () => {
    const { grid, host } = opened();
    const answer = await host.newRoadmap({ layout: 'district-short' });
    if (!answer.ok) throw new Error(answer.problem);
    expect(grid.selected).toEqual(['Дорожная карта 2022!A1']);
    expect(answer.value.sheet).toBe('Дорожная карта 2022');
  });

  test('jumps to a place, and says where there is none', async () => {
    const { grid, host } = opened();
    expect(await host.jump({ sheet: 'План', range: 'C3' })).toEqual({ ok: true, value: null, said: [] });
    expect(grid.selected).toEqual(['План!C3']);
    expect(await host.jump({ sheet: 'Нет', range: 'C3' })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('«Нет»'),
    });
    expect(await host.jump({ sheet: 'План', range: 'где-то' })).toMatchObject({ ok: false });
  });

  test('lets the page be painted before it works', async () => {
    const { book } = opened();
    const order: string[] = [];
    book.onChange(() => order.push('done'));
    const painted = async (): Promise<void> => {
      order.push('painted');
    };
    const host = createWebHost(book, { painted, select: () => true, today: () => '2022-06-30', codec: workingCodec() });
    await host.check({ asOf: null, write: true });
    expect(order).toEqual(['painted', 'done']);
  });

  test('a file that cannot be read gives a sentence and stays', async () => {
    const { book, host } = opened(readFixture('refusals/encrypted.xlsx'));
    const before = book.file();
    expect(await host.check({ asOf: null, write: true })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('парол'),
    });
    expect(book.file()).toEqual(before);
  });

  test('a fault of ours is answered for too', async () => {
    const { book } = opened();
    const host = createWebHost(book, {
      painted: async () => {},
      select: () => true,
      today: () => {
        throw new Error('no clock');
      },
      codec: browserCodec,
    });
    expect(await host.indicators({ asOf: null })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('no clock'),
    });
  });
});
