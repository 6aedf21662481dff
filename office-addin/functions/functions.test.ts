/** functions.json is kept by hand: it must say what the catalogue and the code say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FUNCTIONS, type FunctionEntry, type ParameterShape } from '../../core/functions/catalogue.js';
import { exampleBook } from '../../fakes/book/examples.js';
import { SETTINGS_KEY } from '../excel/settings.js';
import { type OpenExcel, openExcel } from '../testing/excel.js';
import { EXCEL_FUNCTIONS } from './run.js';

interface Parameter {
  name: string;
  description: string;
  type: string;
  dimensionality: string;
  optional?: boolean;
}
interface Described {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
  result: { type: string; dimensionality: string };
}

const { allowErrorForDataTypeAny, functions } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'functions.json'), 'utf8'),
) as { allowErrorForDataTypeAny: boolean; functions: Described[] };

/** Excel puts the namespace of the manifest before it: `ROADMAP.SHARE`. */
const excelName = ({ id }: FunctionEntry): string => id.replace(/^ROADMAP_/, '');
const DIMENSIONS: Readonly<Record<ParameterShape, string>> = { range: 'matrix', either: 'matrix', cell: 'scalar' };

it('functions.json has the functions of the catalogue, and the code computes them', () => {
  expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(excelName));
  expect(Object.keys(EXCEL_FUNCTIONS)).toEqual(FUNCTIONS.map(excelName));
  // one error in a plan of a hundred rows must not keep the function from being called (excel.md #70)
  expect(allowErrorForDataTypeAny).toBe(true);
});

describe.each(FUNCTIONS.map((entry) => [excelName(entry), entry] as const))('%s', (name, entry) => {
  const described = functions.find(({ id }) => id === name);

  it('is named as Excel allows (excel.md #66)', () => {
    expect(described?.name).toBe(name);
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it('is described as in the catalogue', () => {
    expect(described?.description.startsWith(entry.description)).toBe(true);
    expect(described?.parameters).toEqual(
      entry.parameters.map(({ name: title, description, shape, optional }) => ({
        name: title,
        description,
        type: 'any',
        dimensionality: DIMENSIONS[shape],
        ...(optional && { optional }),
      })),
    );
    const many = entry.result === 'date' || entry.result === 'names';
    expect(described?.result.dimensionality).toBe(many ? 'matrix' : 'scalar');
  });
});

describe('what Excel hands over and gets back', () => {
  class ExcelError extends Error {
    readonly code: string;
    constructor(code: string, message: string) {
      super(message);
      this.code = code;
    }
  }

  beforeEach(() => vi.stubGlobal('CustomFunctions', { Error: ExcelError, ErrorCode: { notAvailable: '#N/A' } }));
  afterEach(() => vi.unstubAllGlobals());

  const call = async (id: string, ...given: unknown[]): Promise<unknown> => EXCEL_FUNCTIONS[id]?.(...given);
  const plan = [
    ['Дорожная карта на 2022 год', '', '', '', ''],
    ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
    [1, 'Провести семинар', 44_621, 'куратор', 'исполнено'],
    [2, 'Собрать отчёт', 'до 15 апреля', 'школы', ''],
  ];

  it('missing arguments are null, an object comes last', async () => {
    const invocation = { functionName: 'SHARE', address: 'Лист1!A1' };
    expect(await call('SHARE', plan, null, null, null, null, null, invocation)).toBe(0.5);
    expect(await call('COUNT', plan, 'исполнено', null, null, null, null, invocation)).toBe(1);
  });

  it('a failure is #Н/Д with the reason, without our prefix', async () => {
    await expect(call('SHARE', [['нет', 'таблицы']], null, null, null, null, null)).rejects.toThrow(/^Вешки: .+\.$/);
  });

  it('a day is a serial number; a cell that names none fails alone', async () => {
    // 15.04.2022 by Excel's count
    expect(await call('DEADLINE', [['до 15 апреля 2022 г.']], null, null)).toEqual([[44_666]]);
    const [first, second] = (await call('DEADLINE', [['15.04.2022'], ['когда-нибудь']], null, null)) as unknown[][];
    expect(first).toEqual([44_666]);
    expect(second?.[0]).toBeInstanceOf(ExcelError);
  });

  it('names stand side by side', async () => {
    expect(await call('EXECUTORS', [['МОУО, РИАЦОКО']])).toEqual([['МОУО', 'РИАЦОКО']]);
  });

  it('an error in a cell of the plan does not spoil the share', async () => {
    const spoilt = plan.map((row, at) => (at === 3 ? [...row.slice(0, 3), { code: '#N/A', message: '' }, ''] : row));
    expect(await call('SHARE', spoilt, null, null, null, null, null)).toBe(0.5);
  });
});

describe('the settings of the workbook', () => {
  /** «зачтено» is done only for those who have said so. */
  const plan = [
    ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель', 'Отметка об исполнении'],
    [1, 'Провести семинар', '15.03.2022', 'РМК', '100% школ', 'исполнено'],
    [2, 'Издать сборник', '01.06.2022', 'куратор', 'Сборник', 'зачтено'],
  ];
  const USUAL = 0.5;
  const OWN_WORDS = 1;
  const share = async (): Promise<unknown> => EXCEL_FUNCTIONS.SHARE?.(plan, null, null, null, null, null);

  const book = exampleBook('000-район-2022');
  let open: OpenExcel;
  const reads = (): number => open.excel.work().length;
  const save = async (doneWords: readonly string[]) => {
    const settings = await open.host.settings(null);
    if (!settings.ok) throw new Error(settings.problem);
    return open.host.saveSettings({ form: { ...settings.value.form, doneWords } });
  };

  beforeEach(async () => {
    open = await openExcel(book);
    expect(await save(['зачтено'])).toMatchObject({ ok: true });
    open.close();
    // as if the workbook were opened the next day
    open = await openExcel(book);
  });
  afterEach(() => open.close());

  it('hold for functions too; a thousand cells read them once', async () => {
    const shares = await Promise.all(Array.from({ length: 1000 }, share));
    expect(new Set(shares)).toEqual(new Set([OWN_WORDS]));
    expect(await share()).toBe(OWN_WORDS);
    expect(reads()).toBe(1);
  });

  it('hold from the moment they are saved, and the cells are calculated anew', async () => {
    expect(await share()).toBe(OWN_WORDS);
    expect(await save([])).toMatchObject({ ok: true });
    const commands = reads();
    expect(await share()).toBe(USUAL);
    expect(reads()).toBe(commands);
    expect(open.excel.work().at(-1)?.names).toContain('Application.Calculate()');
  });

  it('stay as they were where saving fails', async () => {
    open.excel.faults.failBatch(2, 'activityLimit');
    expect(await save([])).toMatchObject({ ok: false });
    expect(await share()).toBe(OWN_WORDS);
  });

  it('that a colleague has changed come with the next command', async () => {
    expect(await share()).toBe(OWN_WORDS);
    await Excel.run(async ({ workbook }) => void workbook.settings.add(SETTINGS_KEY, '{"doneWords":[]}'));
    expect(await open.host.check({ asOf: null, write: false })).toMatchObject({ ok: true });
    expect(await share()).toBe(USUAL);
  });

  it('are the usual ones where the workbook cannot be read, until it can be', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      open.excel.faults.failNext(2, 'cellEditMode');
      expect(await Promise.all(Array.from({ length: 1000 }, share))).toEqual(Array.from({ length: 1000 }, () => USUAL));
      expect(await share()).toBe(USUAL);
      expect(reads()).toBe(1);
      open.excel.faults.clear();
      vi.advanceTimersByTime(60_000);
      expect(await share()).toBe(OWN_WORDS);
    } finally {
      vi.useRealTimers();
    }
  });
});
