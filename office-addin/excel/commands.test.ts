/** All other commands, through the genuine office.js. */
/// <reference types="office-js" />
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeBook, sheetNamed } from '../../fakes/book/book.js';
import { exampleBook, REPORT } from '../../fakes/book/examples.js';
import { extra, storeOf } from '../../fakes/excel/store.js';
import { at, fingerprint, markedCells, ownSheet, plan, userContent } from '../testing/books.js';
import { type OpenExcel, openExcel } from '../testing/excel.js';
import { toggleComments } from './comments.js';

let open: OpenExcel;

afterEach(() => {
  expect(open.excel.gaps.map(({ message }) => message)).toEqual([]);
  open.close();
});

async function opened(book: FakeBook): Promise<OpenExcel> {
  open = await openExcel(book);
  return open;
}

async function findings() {
  const answer = await open.host.check({ asOf: null, write: true });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value.findings;
}

describe('«Исправить»', () => {
  it('changes just the cells of the fix, in two round trips more than a look', async () => {
    const book = exampleBook('000-район-2022');
    await opened(book);
    const fixable = (await findings()).find(({ fix }) => fix?.changes.length === 1 && fix.changes[0]?.after);
    const change = fixable?.fix?.changes[0];
    if (!fixable || !change) throw new Error('the example holds something to fix');
    open.excel.batches.length = 0;
    const answer = await open.host.fix({ findings: [fixable.ref] });
    expect(answer).toMatchObject({ ok: true, value: { cells: 1 } });
    expect(at(sheetNamed(book, fixable.ref.sheet), change.place).value).toBe(change.after);
    await open.excel.idle();
    expect(open.excel.work()).toHaveLength(5);
  });

  it('leaves a cell that a colleague changes at the last moment, and says so', async () => {
    const book = exampleBook('000-район-2022');
    await opened(book);
    const fixable = (await findings()).find(({ fix }) => fix?.changes.length === 1 && fix.changes[0]?.after);
    const change = fixable?.fix?.changes[0];
    if (!fixable || !change) throw new Error('the example holds something to fix');
    open.excel.faults.beforeBatch(3, () => open.excel.colleagueTypes(fixable.ref.sheet, change.place, 'по-своему'));
    const answer = await open.host.fix({ findings: [fixable.ref] });
    expect(answer.ok && answer.said.join(' ')).toContain('правка не внесена – её только что изменил соавтор');
    expect(at(sheetNamed(book, fixable.ref.sheet), change.place).value).toBe('по-своему');
  });

  it('never makes a formula or a date of a text', async () => {
    const book = plan(6, 99);
    at(book.active, 'C4').value = 'с 01.03. 2022 по 15.03.2022';
    at(book.active, 'B5').value = '=1+1  и больше';
    await opened(book);
    const refs = (await findings()).filter(({ fix }) => fix).map(({ ref }) => ref);
    expect(refs.length).toBeGreaterThan(1);
    await open.host.fix({ findings: refs });
    expect(at(book.active, 'B5')).toMatchObject({ value: '=1+1 и больше', formula: '' });
    expect(typeof at(book.active, 'C4').value).toBe('string');
  });
});

it('«Показатели»: figures as numbers, formulas, bars, a chart, a hidden history; the second time the same', async () => {
  const book = exampleBook(REPORT);
  const before = userContent(book);
  await opened(book);
  expect(await open.host.indicators({ asOf: null })).toMatchObject({ ok: true });
  const sheet = ownSheet(book, 'indicators');
  const history = ownSheet(book, 'history');
  if (!sheet || !history) throw new Error('both sheets are written');
  expect(history.visible).toBe(false);
  expect(extra(sheet, 'charts')?.length).toBeGreaterThan(0);
  expect((extra(sheet, 'conditionalFormats') ?? []).map(({ type }) => type)).toContain('DataBar');
  expect([...sheet.cells.values()].some(({ value, format }) => typeof value === 'number' && format === '0.00%')).toBe(
    true,
  );
  expect(userContent(book)).toBe(before);
  const first = fingerprint(book);
  expect(await open.host.indicators({ asOf: null })).toMatchObject({ ok: true });
  expect(fingerprint(book)).toBe(first);
});

it('«Показатели»: the history goes on where a person has renamed the sheet, and leaves nothing behind', async () => {
  const book = exampleBook(REPORT);
  await opened(book);
  const before = [...storeOf(book).settings.keys()];
  expect(await open.host.indicators({ asOf: '2022-05-31' })).toMatchObject({ ok: true });
  book.active.name = 'План на год';
  expect(await open.host.indicators({ asOf: '2022-06-30' })).toMatchObject({ ok: true });
  const cells = [...(ownSheet(book, 'history')?.cells ?? [])];
  const tables = cells.filter(([key]) => key.endsWith(':1')).map(([, { value }]) => value);
  expect([...new Set(tables)]).toEqual(['Таблица', 'План на год']);
  expect(new Set(cells.filter(([key]) => key.endsWith(':0')).map(([, { value }]) => value)).size).toBe(3);
  expect(await open.host.clear(null)).toMatchObject({ ok: true });
  expect([...storeOf(book).settings.keys()]).toEqual(before);
});

it('«Снять отметки»: what the .xlsx host has kept with the history goes with it', async () => {
  const book = exampleBook(REPORT);
  await opened(book);
  const before = storeOf(book).names.length;
  await open.host.indicators({ asOf: null });
  storeOf(book).names.push({
    name: 'veshki_sheets',
    sheet: book.active,
    rect: { top: 0, left: 0, bottom: 0, right: 0 },
    value: '={"1","Дорожная карта"}',
    comment: '',
    visible: false,
    scope: null,
  });
  expect(await open.host.clear(null)).toMatchObject({ ok: true });
  expect(storeOf(book).names.length).toBe(before);
});

it('«Добавить столбцы отчёта»: headings look like their neighbours, marks do not spread, a second time adds nothing', async () => {
  const book = plan(12, 3);
  for (const name of ['A2', 'B2', 'C2', 'D2', 'E2', 'F2']) {
    const cell = at(book.active, name);
    cell.fill = '#E7E6E6';
    cell.look['font/bold'] = true;
  }
  await opened(book);
  await findings();
  const answer = await open.host.addReportColumns(null);
  expect(answer.ok && answer.said.join(' ')).toContain('добавлены столбцы');
  expect([at(book.active, 'G2').value, at(book.active, 'G2').fill]).toEqual(['Отметка об исполнении', '#E7E6E6']);
  expect(at(book.active, 'G2').look['font/bold']).toBe(true);
  expect(extra(book.active, 'validations')?.length).toBe(1);
  expect(markedCells(book.active).filter((cell) => /^[G-I]\d/.test(cell))).toEqual([]);
  const first = fingerprint(book);
  await open.host.addReportColumns(null);
  expect(fingerprint(book)).toBe(first);
});

it('«Новая дорожная карта»: the user’s own sheet, not read as ours, with a list in its cells', async () => {
  const book = exampleBook(REPORT);
  await opened(book);
  const settings = await open.host.settings(null);
  const layout = settings.ok ? settings.value.layouts[0] : undefined;
  if (!layout) throw new Error('there are layouts');
  const answer = await open.host.newRoadmap({ layout: layout.id });
  if (!answer.ok) throw new Error(answer.problem);
  const sheet = sheetNamed(book, answer.value.sheet);
  expect(storeOf(book).names.some((name) => name.sheet === sheet)).toBe(false);
  expect(extra(sheet, 'validations')?.length).toBeGreaterThan(0);
  expect(book.active).toBe(sheet);
  await open.host.clear(null);
  expect(book.sheets).toContain(sheet);
});

it('«Свод по листам»', async () => {
  const book = exampleBook(REPORT);
  await opened(book);
  expect(await open.host.summary({ asOf: null })).toMatchObject({ ok: true });
  expect(ownSheet(book, 'summary')?.name).toBe('Вешки – свод');
});

it('settings and accepted findings stay with the document', async () => {
  const book = exampleBook('000-район-2022');
  await opened(book);
  const [first] = await findings();
  if (!first) throw new Error('the example holds a finding');
  expect(await open.host.accept({ finding: first.ref, reason: 'так решено' })).toMatchObject({ ok: true });
  open.close();
  await opened(book);
  const again = await open.host.check({ asOf: null, write: false });
  expect(again.ok && again.value.accepted.map(({ reason }) => reason)).toEqual(['так решено']);
});

describe('jump', () => {
  it('selects the cells', async () => {
    const book = exampleBook(REPORT);
    await opened(book);
    expect(await open.host.jump({ sheet: book.active.name, range: 'B7:C8' })).toMatchObject({ ok: true });
    expect(book.selection).toEqual({ top: 6, left: 1, bottom: 7, right: 2 });
  });

  it.each([
    ['a sheet that is gone', { sheet: 'Нет такого', range: 'A1' }, 'Листа «Нет такого» больше нет'],
    ['a place that is none', { sheet: 'Дорожная карта', range: 'тут' }, 'Место «тут» не найдено'],
  ])('%s', async (_, asks, problem) => {
    await opened(exampleBook(REPORT));
    const answer = await open.host.jump(asks);
    expect(answer.ok ? '' : answer.problem).toContain(problem);
  });

  it('a hidden sheet', async () => {
    const book = exampleBook(REPORT);
    await opened(book);
    await open.host.indicators({ asOf: null });
    const answer = await open.host.jump({ sheet: 'Вешки – история', range: 'A1' });
    expect(answer.ok ? '' : answer.problem).toContain('скрыт');
  });
});

describe('comments', () => {
  const comments = (book: FakeBook) => extra(book.active, 'comments') ?? [];

  it('are off until asked for, then stand at the cells, and go with the marks', async () => {
    const book = plan(12, 4);
    await opened(book);
    await findings();
    expect(comments(book)).toEqual([]);
    const before = comments(book).length;
    expect(await toggleComments(() => undefined)).toMatchObject({ ok: true, value: true });
    await findings();
    expect(comments(book).length).toBeGreaterThan(before);
    expect(comments(book)[0]?.content).toMatch(/^Вешки:\n/);
    const first = JSON.stringify(comments(book));
    await findings();
    expect(JSON.stringify(comments(book))).toBe(first);
    await open.host.clear(null);
    expect(comments(book)).toEqual([]);
  });

  it('of others stay, and ours come where nobody has written', async () => {
    const book = plan(12, 4);
    await opened(book);
    await Excel.run(async (context) => {
      context.workbook.comments.add("'План'!C6", 'уточняем у школы');
      await context.sync();
    });
    await toggleComments(() => undefined);
    await findings();
    expect(
      comments(book)
        .filter(({ row }) => row === 5)
        .map(({ content }) => content),
    ).toEqual(['уточняем у школы']);
    await toggleComments(() => undefined);
    expect(comments(book).map(({ content }) => content)).toEqual(['уточняем у школы']);
  });
});
