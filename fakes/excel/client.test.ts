/** What the genuine library does by itself, seen through our host (`excel.md #1`–`#8`). */
import { describe, expect, it } from 'vitest';
import { codeOf, openPage, usePage } from './testing/page.js';

const page = usePage([['Срок', 2022]]);

const thrown = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return codeOf(error);
  }
  return '';
};

describe('reading before it is loaded (excel.md #1)', () => {
  it.each<[why: string, read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['never loaded', (sheet) => sheet.getRange('A1').values],
    ['loaded but not synced', (sheet) => sheet.getRange('A1').load('values').values],
    ['a null object before sync', (_, { workbook }) => workbook.worksheets.getItemOrNullObject('нет').isNullObject],
  ])('%s', async (_, read) => {
    await page.run(async (sheet, context) => {
      expect(thrown(() => read(sheet, context))).toBe('PropertyNotLoaded');
    });
  });
});

it('a property just assigned reads back before sync (excel.md #2)', async () => {
  await page.run(async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [['новое']];
    expect(range.values).toEqual([['новое']]);
  });
});

it('a null object: undefined properties, null children, idle calls (excel.md #3)', async () => {
  await page.run(async (_, context) => {
    const gone = context.workbook.worksheets.getItemOrNullObject('нет').load('name');
    const cell = gone.getRange('A1').load('values');
    cell.clear();
    await context.sync();
    expect([gone.isNullObject, gone.name, cell.isNullObject, cell.values]).toEqual([true, undefined, true, undefined]);
  });
  expect(page.excel.book.sheets).toHaveLength(1);
  expect(page.excel.gaps).toEqual([]);
});

it('an empty queue sends nothing; a run ends with a clean-up of what it tracked (excel.md #4)', async () => {
  await page.run(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    sheet.getRange('B1').load('values');
    await context.sync();
    await context.sync();
    await context.sync();
  });
  await page.excel.idle();
  expect(page.excel.batches.map(({ kind }) => kind)).toEqual(['work', 'cleanUp']);
  const released = page.excel.batches[1]?.request.Actions.filter(({ Name }) => Name === '_RemoveReference');
  expect(released).toHaveLength(2);
  expect(page.excel.session.references.byId.size).toBe(0);
});

describe('objects out of place (excel.md #5)', () => {
  it('used after its run', async () => {
    const range = await page.run(async (sheet) => sheet.getRange('A1'));
    await page.excel.idle();
    expect(thrown(() => range.load('values'))).toBe('InvalidObjectPath');
  });

  it('from another context', async () => {
    const other = await page.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    expect(await page.failure((sheet) => void sheet.getRange('B1').getBoundingRect(other))).toBe(
      'InvalidRequestContext',
    );
  });

  it('a body without a promise', async () => {
    // the type forbids it, a careless caller does it
    const body = (() => undefined) as unknown as () => Promise<void>;
    await expect(page.window.Excel.run(body)).rejects.toMatchObject({ code: 'RunMustReturnPromise' });
  });

  it('an error of our own comes out as it is', async () => {
    const own = new TypeError('наша');
    const run = page.run(async () => {
      throw own;
    });
    await expect(run).rejects.toBe(own);
  });
});

it('values over 1,500 cells are cut by rows, and the whole is checked first (excel.md #6)', async () => {
  const rows = Array.from({ length: 800 }, (_, row) => [row, row + 1, row + 2, row + 3]);
  await page.run(async (sheet) => {
    sheet.getRangeByIndexes(0, 0, 800, 4).values = rows;
  });
  const actions = page.excel.work()[0]?.request.Actions ?? [];
  expect(actions.filter(({ Name }) => Name === 'Values').length).toBeGreaterThan(1);
  expect(actions.filter(({ Name }) => Name === '_ValidateArraySize')).toHaveLength(1);
  expect(page.excel.book.active.cells.get('799:3')?.value).toBe(802);
  const tooFew = page.failure((sheet) => {
    sheet.getRangeByIndexes(0, 0, 801, 4).values = rows;
  });
  expect(await tooFew).toBe('InvalidArgument');
});

describe('what the client checks and what it leaves to Excel (excel.md #7)', () => {
  it.each<[why: string, act: (sheet: Excel.Worksheet) => void]>([
    [
      'a read-only name in set()',
      (sheet) => sheet.getRange('A1').set({ address: 'B1' } as Excel.Interfaces.RangeUpdateData),
    ],
    [
      'an unknown name in set()',
      (sheet) => sheet.getRange('A1').set({ colour: 1 } as Excel.Interfaces.RangeUpdateData),
    ],
  ])('%s is refused at once', async (_, act) => {
    await page.run(async (sheet) => {
      expect(thrown(() => act(sheet))).toBe('InvalidArgument');
    });
    expect(page.excel.work().flatMap(({ names }) => names)).not.toContain('GetRange.set()');
  });

  it('set() of known names arrives', async () => {
    await page.run(async (sheet) => {
      sheet.getRange('A1').set({ values: [['иначе']], format: { wrapText: true } });
    });
    expect(page.excel.book.active.cells.get('0:0')).toMatchObject({ value: 'иначе', look: { wrapText: true } });
  });
});

it('members are not held to their requirement sets unless told (excel.md #8)', async () => {
  const { CommonUtility } = page.window.OfficeExtension as unknown as Record<
    string,
    { _doApiNotSupportedCheck: boolean }
  >;
  if (!CommonUtility) throw new Error('the library has no CommonUtility');
  const old = await openPage({ requirementSets: { ExcelApi: '1.4' } });
  const reach = async (strict: boolean): Promise<string> => {
    const { CommonUtility: utility } = old.window.OfficeExtension as unknown as Record<
      string,
      { _doApiNotSupportedCheck: boolean }
    >;
    if (utility) utility._doApiNotSupportedCheck = strict;
    return old.failure((sheet) => void sheet.getRangeByIndexes(0, 0, 1, 1));
  };
  // unheeded by the client, refused by the host
  expect(await reach(false)).toBe('NotImplemented');
  expect(await reach(true)).toBe('ApiNotFound');
  old.close();
});
