/** The page with the genuine library, before anybody has asked it for anything (`excel.md #9, #10, #62, #76`). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { createExcelHost, type ExcelHost } from './host.js';
import { bootInJsdom, type OfficePage } from './jsdom.js';
import { EXCEL_2019 } from './requirement-sets.js';

describe('the genuine library in a page', () => {
  let host: ExcelHost;
  let page: OfficePage;

  beforeAll(async () => {
    host = createExcelHost(newBook());
    page = await bootInJsdom(
      host,
      `window.seen = [typeof Office.actions, typeof CustomFunctions, typeof Office.onReady, typeof window.Excel];
       Office.actions.associate('early', (event) => event.completed());`,
    );
    await host.idle();
  });
  afterAll(() => page.close());

  it('has Office.actions and CustomFunctions at once, Excel only after onReady (excel.md #9)', () => {
    expect(page.window.seen).toEqual(['object', 'object', 'function', 'undefined']);
    expect(typeof page.window.Excel).toBe('object');
  });

  it('takes the history and the dialogs of the browser away (excel.md #10)', () => {
    expect(page.window.history.pushState).toBeNull();
    expect(page.window.history.replaceState).toBeNull();
    expect(() => page.window.alert('да')).toThrow();
  });

  it('stands in a Russian Excel for Windows and asks the network for nothing', () => {
    const { context } = page.window.Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['ru-RU', 'ru-RU']);
    expect([String(context.host), String(context.platform)]).toEqual(['Excel', 'PC']);
    expect(page.problems).toEqual([]);
    expect(host.gaps).toEqual([]);
  });

  it('runs a command associated at top level (excel.md #62)', async () => {
    expect(await host.pressButton('early')).toEqual({ status: 0 });
  });
});

it('tells which requirement sets an older Excel has (excel.md #75, #76)', async () => {
  const page = await bootInJsdom(createExcelHost(newBook(), { requirementSets: EXCEL_2019 }));
  const has = (set: string, version: string) => page.window.Office.context.requirements.isSetSupported(set, version);
  expect([has('ExcelApi', '1.7'), has('ExcelApi', '1.8'), has('ExcelApi', '1.10')]).toEqual([true, false, false]);
  expect([has('SharedRuntime', '1.1'), has('CustomFunctionsRuntime', '1.1')]).toEqual([false, false]);
  page.close();
});
