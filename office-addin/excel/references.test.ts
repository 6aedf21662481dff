/** What speaks of a row keeps it, what speaks of a sheet of ours keeps that: also where nobody sees it. */
import { afterEach, describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../core/report/patch.js';
import { addSheet, type FakeBook, sheetNamed, touch } from '../../fakes/book/book.js';
import { setExtra } from '../../fakes/excel/store.js';
import { at, plan } from '../testing/books.js';
import { type OpenExcel, openExcel } from '../testing/excel.js';

let open: OpenExcel;
afterEach(() => open.close());

/** A plan whose eighth row is blank. */
function planWithBlank(): FakeBook {
  const book = plan(12, 99);
  for (const name of ['A8', 'B8', 'C8', 'D8', 'E8']) at(book.active, name).value = null;
  return book;
}

/** What is said of the deletion of the blank row. */
async function deletion(): Promise<string> {
  const checked = await open.host.check({ asOf: null, write: false });
  if (!checked.ok) throw new Error(checked.problem);
  const blank = checked.value.findings.find(({ ref }) => ref.rule === 'row/blank');
  if (!blank) throw new Error('the plan has a blank row');
  const answer = await open.host.fix({ findings: [blank.ref] });
  return answer.ok ? answer.said.join('\n') : answer.problem;
}

function formulaOn(book: FakeBook, formula: string, visible: boolean): void {
  const sheet = addSheet(book, 'Итоги');
  sheet.visible = visible;
  Object.assign(at(sheet, 'C2'), { formula, value: 0 });
}

const inExcel = (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async ({ workbook }) => act(workbook.worksheets.getItem('План'), workbook));

function rule(sheet: Excel.Worksheet, formula: string): void {
  sheet.getRange('A3:E14').conditionalFormats.add('Custom').custom.rule.formula = formula;
}

describe('a blank row', () => {
  it.each<[what: string, prepare: (book: FakeBook) => void | Promise<void>]>([
    ['nothing speaks of it', () => undefined],
    ['formulas speak of ranges around it', (book) => formulaOn(book, '=SUM(План!A3:A14)', true)],
    ['a formula speaks of another row', (book) => formulaOn(book, '=План!A9', false)],
    [
      'a name holds it among others',
      () => inExcel((sheet, { names }) => void names.add('план', sheet.getRange('A3:E14'))),
    ],
    ['a rule moves with its cells', () => inExcel((sheet) => rule(sheet, '=$A8=""'))],
    [
      'a list of words is offered',
      () =>
        inExcel((sheet) =>
          sheet.getRange('F3:F14').dataValidation.set({ rule: { list: { inCellDropDown: true, source: 'да,нет' } } }),
        ),
    ],
  ])('goes where %s', async (_, prepare) => {
    const book = planWithBlank();
    open = await openExcel(book);
    await prepare(book);
    expect(await deletion()).not.toMatch(/не внесена/);
    expect(at(book.active, 'A8').value).toBe(7);
  });

  it.each<[who: string, said: string, prepare: (book: FakeBook) => void | Promise<void>]>([
    ['a formula', 'формула в ячейке C2 листа «Итоги»', (book) => formulaOn(book, "='План'!A8", true)],
    ['a formula of a hidden sheet', 'формула в ячейке C2 листа «Итоги»', (book) => formulaOn(book, '=План!A8', false)],
    ['a name', 'имя «место»', () => inExcel((sheet, { names }) => void names.add('место', sheet.getRange('A8:E8')))],
    ['a name of a sheet', 'имя «место»', () => inExcel((sheet) => void sheet.names.add('место', sheet.getRange('A8')))],
    ['a rule', 'условное форматирование листа «План»', () => inExcel((sheet) => rule(sheet, '=$A3=$A$8'))],
    [
      'a drop-down',
      'проверка данных листа «План»',
      () =>
        inExcel((sheet) =>
          sheet
            .getRange('F3:F14')
            .dataValidation.set({ rule: { list: { inCellDropDown: true, source: sheet.getRange('A8:E8') } } }),
        ),
    ],
  ])('stays where %s speaks of it', async (_, said, prepare) => {
    const book = planWithBlank();
    open = await openExcel(book);
    await prepare(book);
    expect(await deletion()).toContain(`строка 8: правка не внесена – на эту строку ссылается ${said}.`);
    expect(at(book.active, 'A8').value).toBeNull();
  });

  it('stays where Excel does not tell all checks of a column', async () => {
    const book = planWithBlank();
    // one area for Excel, two rules in its first column
    setExtra(book.active, 'validations', [
      { rect: { top: 2, left: 5, bottom: 13, right: 5 }, values: { Rule: { list: { source: 'да,нет' } } } },
      { rect: { top: 6, left: 5, bottom: 13, right: 5 }, values: { Rule: { list: { source: '=$A$8:$E$8' } } } },
    ]);
    open = await openExcel(book);
    expect(await deletion()).toContain('на листе «План» есть проверки данных, и они могут ссылаться на эту строку');
    expect(at(book.active, 'A8').value).toBeNull();
  });
});

/** Fifty hidden sheets with 5,000 formulas each, `step` cells apart; those of the last one speak of the blank row. */
function manyFormulas(book: FakeBook, step: number): void {
  for (let number = 1; number <= 50; number++) {
    const sheet = addSheet(book, `Свод ${number}`);
    Object.assign(sheet, { visible: false, rows: 2_100 });
    for (let row = 0; row < 1_000; row++) {
      for (let column = 0; column < 5; column++) {
        const spoken = number < 50 ? 'A3:F14' : 'A8';
        const formula = `=SUM(План!${spoken})+IF(B${row + 1}="исполнено",1,0)`;
        Object.assign(touch(sheet, row * step, column * step), { formula, value: 0 });
      }
    }
  }
}

it.each([
  ['side by side', 1],
  ['each by itself', 2],
])(
  '250,000 formulas, %s: found in requests Excel takes',
  async (_, step) => {
    const book = planWithBlank();
    manyFormulas(book, step);
    open = await openExcel(book);
    open.excel.batches.length = 0;
    expect(await deletion()).toContain('ссылается формула в ячейке A1 листа «Свод 50»');
    for (const { requestBytes, failure } of open.excel.work()) {
      expect(requestBytes).toBeLessThan(1_000_000);
      // of answers only the lists of areas may be too large, and are asked for in halves
      expect(['', '5104']).toContain(failure);
    }
    expect(open.excel.work().length).toBeLessThan(100);
  },
  60_000,
);

it('thousands of rules and checks are asked for in requests Excel takes', async () => {
  const book = planWithBlank();
  open = await openExcel(book);
  await inExcel((sheet) => {
    for (let row = 3; row < 4_000; row++) {
      const rule = sheet.getRange(`H${row}:J${row}`).conditionalFormats.add('Custom').custom.rule;
      rule.formula = row === 3_999 ? '=$A$8=""' : '=$H3=""';
    }
  });
  open.excel.batches.length = 0;
  expect(await deletion()).toContain('ссылается условное форматирование листа «План»');
  for (const { requestBytes } of open.excel.work()) expect(requestBytes).toBeLessThan(1_000_000);
}, 60_000);

it('a sheet of ours stays where a hidden sheet speaks of it', async () => {
  const book = plan(12, 4);
  open = await openExcel(book);
  await open.host.check({ asOf: null, write: true });
  formulaOn(book, `='${SHEET_NAMES.findings}'!A1`, false);
  const answer = await open.host.clear(null);
  expect(answer.ok && answer.said.join()).toMatch(/«Вешки – замечания» оставлен: на него ссылается лист «Итоги»/);
  expect(sheetNamed(book, SHEET_NAMES.findings).visible).toBe(true);
});
