/** A check from the button to the workbook, through the genuine office.js. */
/// <reference types="office-js" />
import { afterEach, describe, expect, it } from 'vitest';
import { parseRange } from '../../core/grid/a1.js';
import { SEVERITY_FILLS } from '../../core/report/looks.js';
import { addSheet, type FakeBook, type FakeSheet, newBook, sheetNamed } from '../../fakes/book/book.js';
import { exampleBook, REPORT } from '../../fakes/book/examples.js';
import type { HostOptions } from '../../fakes/excel/host.js';
import { EXCEL_2021, EXCEL_BASELINE } from '../../fakes/excel/requirement-sets.js';
import { storeOf } from '../../fakes/excel/store.js';
import { at, fingerprint, markedCells, ownSheet, plan, userContent } from '../testing/books.js';
import { type OpenExcel, openExcel } from '../testing/excel.js';

let open: OpenExcel;

afterEach(() => {
  expect(open.excel.gaps.map(({ message }) => message)).toEqual([]);
  open.close();
});

async function opened(book: FakeBook, options?: HostOptions): Promise<OpenExcel> {
  open = await openExcel(book, options);
  return open;
}

async function check(write = true) {
  const answer = await open.host.check({ asOf: null, write });
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

async function clear(): Promise<void> {
  const answer = await open.host.clear(null);
  if (!answer.ok) throw new Error(answer.problem);
}

describe('a check', () => {
  it('marks what it found and lists it, in five round trips', async () => {
    const book = exampleBook(REPORT);
    const sheet = book.active;
    const { excel } = await opened(book);
    const { value, said } = await check();
    await excel.idle();
    expect(excel.work()).toHaveLength(5);
    expect(said.join(' ')).toMatch(/^Проверено: \d+ предупреждени/);
    const findings = ownSheet(book, 'findings');
    expect(findings?.name).toBe('Вешки – замечания');
    const texts = [...(findings?.cells.values() ?? [])].map((cell) => cell.value);
    for (const { message } of value.findings) expect(texts.some((text) => String(text).startsWith(message))).toBe(true);
    const marked = new Set(markedCells(sheet));
    for (const { ref, severity } of value.findings.filter((one) => one.row >= 0 && !one.ref.range.includes(':'))) {
      expect(marked).toContain(ref.range);
      if (severity === 'error') expect(at(sheet, ref.range).fill).toBe(SEVERITY_FILLS.error);
    }
  });

  it('changes nothing of the user’s but fills', async () => {
    const book = exampleBook(REPORT);
    const before = userContent(book);
    await opened(book);
    await check();
    expect(userContent(book)).toBe(before);
  });

  it('run again changes nothing', async () => {
    const book = exampleBook(REPORT);
    await opened(book);
    await check();
    const first = fingerprint(book);
    await check();
    expect(fingerprint(book)).toBe(first);
  });

  it('without writing writes nothing', async () => {
    const book = exampleBook(REPORT);
    const before = fingerprint(book);
    await opened(book);
    await check(false);
    expect(fingerprint(book)).toBe(before);
  });

  it('is undone without a trace, fills of the user and all', async () => {
    const book = exampleBook(REPORT);
    for (const name of ['A5', 'B7', 'C9', 'D11', 'H20']) at(book.active, name).fill = '#00B050';
    const before = fingerprint(book);
    await opened(book);
    const { value } = await check();
    for (const { ref } of value.findings) {
      const rect = parseRange(ref.range);
      expect(rect).not.toBeNull();
    }
    await open.host.indicators({ asOf: null });
    await open.host.summary({ asOf: null });
    expect(fingerprint(book)).not.toBe(before);
    await clear();
    expect(fingerprint(book)).toBe(before);
    expect([...storeOf(book).settings.keys()].filter((key) => key.startsWith('veshki.marks'))).toEqual([]);
  });
});

describe('a fill that is no plain colour', () => {
  it.each([
    ['a pattern', { fill: '#FFFF00', look: { fillPattern: 'Gray25' } }],
    ['a gradient', { fill: null, look: { fillPattern: 'LinearGradient' } }],
  ])('%s stays: the cell gets no colour of ours, and the check says so', async (_, looks) => {
    const book = plan(12, 4);
    Object.assign(at(book.active, 'C6'), structuredClone(looks));
    const before = fingerprint(book);
    await opened(book);
    const answer = await check();
    expect(answer.value.findings.map(({ ref }) => ref.range)).toContain('C6');
    expect(markedCells(book.active)).toContain('C10');
    expect(at(book.active, 'C6')).toMatchObject(looks);
    expect(answer.said.join()).toContain(
      'Лист «План»: 1 ячейка с узором или градиентом не окрашена, чтобы её заливка уцелела; замечания к ней – в списке.',
    );
    await clear();
    expect(fingerprint(book)).toBe(before);
  });
});

describe('marks go with their cells', () => {
  const broken = (): FakeBook => {
    const book = plan(30, 5);
    at(book.active, 'C7').fill = '#FFFF00';
    return book;
  };

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a row put in above', (sheet) => sheet.getRange('3:3').insert('Down')],
    ['a row put in among them', (sheet) => sheet.getRange('15:15').insert('Down')],
    ['a row deleted', (sheet) => sheet.getRange('9:9').delete('Up')],
    ['a column put in', (sheet) => sheet.getRange('B:B').insert('Right')],
  ])('%s', async (_, change) => {
    const book = broken();
    await opened(book);
    const alter = (): Promise<void> =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('План'));
        await context.sync();
      });
    await alter();
    const expected = fingerprint(book);
    open.close();

    const other = broken();
    await opened(other);
    await check();
    expect(markedCells(other.active).length).toBeGreaterThan(5);
    await alter();
    await clear();
    expect(fingerprint(other)).toBe(expected);
  });

  /** As a person copies a sheet: another id, the same cells. */
  const copyOf = (book: FakeBook): FakeSheet => {
    const copy = addSheet(book, 'План 2');
    for (const [key, cell] of book.active.cells) copy.cells.set(key, structuredClone(cell));
    return copy;
  };
  const fillsOf = ({ cells }: FakeSheet): unknown => [...cells].filter(([, { fill }]) => fill !== null);

  it.each<[string, (copy: FakeSheet) => void]>([
    ['a sheet copied', () => undefined],
    [
      'a sheet copied and worked on',
      (copy) => {
        at(copy, 'C6').value = 'до конца года';
        at(copy, 'B12').value = 'Провести вебинар';
      },
    ],
  ])('%s: the copy gets its fills back too', async (_, change) => {
    const book = broken();
    const expected = fillsOf(book.active);
    await opened(book);
    await check();
    const copy = copyOf(book);
    change(copy);
    expect(markedCells(copy).length).toBeGreaterThan(4);
    await clear();
    expect(fillsOf(copy)).toEqual(expected);
    expect(fillsOf(book.active)).toEqual(expected);
  });

  it('a copy checked again has marks of its own', async () => {
    const book = broken();
    const expected = fillsOf(book.active);
    await opened(book);
    await check();
    const copy = copyOf(book);
    at(copy, 'C6').value = '01.03.2022';
    await check();
    expect(markedCells(copy)).not.toContain('C6');
    await clear();
    expect(fillsOf(copy)).toEqual(expected);
  });

  it.each<[string, (copy: FakeSheet) => void]>([
    [
      'one cell has another colour',
      (copy) => {
        at(copy, markedCells(copy)[0] ?? '').fill = '#00B050';
      },
    ],
    [
      'most rows are others',
      (copy) => {
        for (let row = 8; row <= 32; row++) at(copy, `B${row}`).value = `Другое дело ${row}`;
      },
    ],
  ])('a sheet like a marked one keeps its fills where %s', async (_, change) => {
    const book = broken();
    await opened(book);
    await check();
    const copy = copyOf(book);
    change(copy);
    const before = fillsOf(copy);
    await clear();
    expect(fillsOf(copy)).toEqual(before);
  });

  it('a cell filled in meanwhile loses its mark with the next check and has its fill again', async () => {
    const book = broken();
    await opened(book);
    await check();
    expect(at(book.active, 'C7').fill).toBe(SEVERITY_FILLS.error);
    open.excel.userTypes('План', 'C7', 'до 15.05.2022');
    await check();
    expect(at(book.active, 'C7').fill).toBe('#FFFF00');
  });

  it('a cell the user has coloured since stays as he wants it', async () => {
    const book = broken();
    await opened(book);
    await check();
    at(book.active, 'C7').fill = '#7030A0';
    await clear();
    expect(at(book.active, 'C7').fill).toBe('#7030A0');
  });

  it('the sheet renamed', async () => {
    const book = broken();
    const before = fingerprint(book);
    await opened(book);
    await check();
    book.active.name = 'План 2022';
    await clear();
    book.active.name = 'План';
    expect(fingerprint(book)).toBe(before);
  });

  it('marks that the .xlsx host has left go too', async () => {
    const book = broken();
    const before = fingerprint(book);
    await opened(book);
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem('План').getRange('C7:C12').conditionalFormats;
      const tagged = rules.add('Custom');
      tagged.custom.rule.formula = '=LEN("veshki:error")>0';
      await context.sync();
    });
    expect(fingerprint(book)).not.toBe(before);
    await clear();
    expect(fingerprint(book)).toBe(before);
  });
});

describe('what stands in the way is told, the rest is done', () => {
  it('a protected sheet', async () => {
    const book = plan(20, 4);
    await opened(book);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('План').protection.protect();
      await context.sync();
    });
    const { said } = await check();
    expect(said.join(' ')).toContain('Лист «План» защищён');
    expect(markedCells(book.active)).toEqual([]);
    expect(ownSheet(book, 'findings')).not.toBeNull();
  });

  it('a protected sheet that lets cells be formatted is marked', async () => {
    const book = plan(20, 4);
    await opened(book);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('План').protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    await check();
    expect(markedCells(book.active).length).toBeGreaterThan(3);
  });

  it('a protected workbook', async () => {
    const book = plan(20, 4);
    storeOf(book).structureProtected = true;
    await opened(book);
    const { said } = await check();
    expect(said.join(' ')).toContain('Структура книги защищена');
    expect(markedCells(book.active).length).toBeGreaterThan(3);
    expect(ownSheet(book, 'findings')).toBeNull();
  });

  it('a sheet named like ours that is the user’s', async () => {
    const book = plan(20, 4);
    const theirs = addSheet(book, 'Вешки – замечания');
    at(theirs, 'A1').value = 'мои заметки';
    await opened(book);
    await check();
    expect(ownSheet(book, 'findings')?.name).toBe('Вешки – замечания (2)');
    await clear();
    expect(at(sheetNamed(book, 'Вешки – замечания'), 'A1').value).toBe('мои заметки');
    expect(book.sheets.length).toBe(2);
  });

  it('our sheet deleted by the user, its tag left behind', async () => {
    const book = plan(20, 4);
    await opened(book);
    await check();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Вешки – замечания').delete();
      await context.sync();
    });
    await check();
    expect(ownSheet(book, 'findings')?.name).toBe('Вешки – замечания');
  });

  it('a formula of the user’s that needs our sheet', async () => {
    const book = plan(20, 4);
    await opened(book, { calculate: () => 1 });
    await check();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('План').getRange('J3').formulas = [["='Вешки – замечания'!A1"]];
      await context.sync();
    });
    const answer = await open.host.clear(null);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.said.join(' ')).toContain('оставлен: на него ссылается лист «План»');
    expect(ownSheet(book, 'findings')).not.toBeNull();
  });

  it('a colleague who changes a cell between reading and marking', async () => {
    const book = plan(20, 4);
    await opened(book);
    open.excel.faults.beforeBatch(3, () => open.excel.colleagueTypes('План', 'C6', 'до 20.05.2022'));
    const { said } = await check();
    expect(at(book.active, 'C6').fill).toBeNull();
    expect(at(book.active, 'C10').fill).toBe(SEVERITY_FILLS.error);
    expect(said.join(' ')).toContain('изменилось содержимое (1 ячейка)');
  });
});

describe('any Excel and any sheet', () => {
  it.each([
    ['Excel 2021', EXCEL_2021],
    ['the oldest the manifest lets in', EXCEL_BASELINE],
  ])('%s', async (_, requirementSets) => {
    const book = exampleBook(REPORT);
    const before = fingerprint(book);
    await opened(book, { requirementSets });
    const { value } = await check();
    expect(value.findings.length).toBeGreaterThan(5);
    await clear();
    expect(fingerprint(book)).toBe(before);
  });

  it('an empty workbook', async () => {
    await opened(newBook());
    const { value } = await check();
    expect(value.tables.every(({ activities }) => activities === 0)).toBe(true);
  });

  it('a table that begins far from A1', async () => {
    const book = newBook('План');
    const rows = [
      ['№', 'Мероприятие', 'Срок', 'Исполнители'],
      [1, 'Провести семинар', '', 'куратор'],
      [2, 'Собрать отчёт', 'до 15.03.2022', 'школы'],
    ];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        at(book.active, `${'CDEF'[c]}${r + 7}`).value = value;
      });
    });
    await opened(book);
    const { value } = await check();
    expect(value.findings.find(({ ref }) => ref.rule === 'deadline/missing')?.ref.range).toBe('E8');
    expect(markedCells(book.active)).toContain('E8');
  });

  it('hidden sheets are left alone', async () => {
    const book = plan(10, 2);
    const hidden = addSheet(book, 'Черновик');
    hidden.visible = false;
    at(hidden, 'A1').value = '№';
    await opened(book);
    const { value } = await check();
    expect(value.tables.map(({ sheet }) => sheet)).toEqual(['План']);
    expect(markedCells(hidden)).toEqual([]);
  });

  it('an answer too large is asked for again in halves', async () => {
    const book = plan(300, 10);
    await opened(book, { payloadBytes: 60_000 });
    const { value } = await check(false);
    expect(value.tables[0]?.activities).toBe(300);
  });

  it('merged blocks beyond count are told', async () => {
    const book = plan(10, 2);
    for (let row = 20; row < 540; row++) book.active.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    at(book.active, 'A541').value = 'конец';
    await opened(book);
    const { said } = await check(false);
    expect(said.join(' ')).toContain('Объединённые ячейки прочитать не удалось');
  });
});
