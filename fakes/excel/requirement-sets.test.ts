/** Older Excels (`excel.md #8`, `#74`–`#76`). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EXCEL_365,
  EXCEL_2016,
  EXCEL_2019,
  EXCEL_2021,
  EXCEL_BASELINE,
  isNewer,
  memberVersions,
  type RequirementSets,
} from './requirement-sets.js';
import { bookOf } from './testing/books.js';
import { openPage, type TestPage } from './testing/page.js';

it.each([
  ['1.10', '1.9', true],
  ['1.9', '1.10', false],
  ['1.9', '1.9', false],
  ['2.0', '1.15', true],
])('%s newer than %s: %s', (version, than, expected) => {
  expect(isNewer(version, than)).toBe(expected);
});

describe('the set each member came with (excel.md #74)', () => {
  it.each([
    ['Range.values', '1.1'],
    ['Range.numberFormat', '1.1'],
    ['Range.valueTypes', '1.1'],
    ['RangeFill.color', '1.1'],
    ['Worksheet.protection', '1.2'],
    ['RangeFormat.columnWidth', '1.2'],
    ['Range.rowHidden', '1.2'],
    ['Range.merge', '1.2'],
    ['WorksheetCollection.getItemOrNullObject', '1.4'],
    ['Workbook.settings', '1.4'],
    ['NamedItemCollection.add', '1.4'],
    ['Range.conditionalFormats', '1.6'],
    ['Worksheet.getRangeByIndexes', '1.7'],
    ['Worksheet.freezePanes', '1.7'],
    ['Worksheet.tabColor', '1.7'],
    ['Range.hyperlink', '1.7'],
    ['Workbook.protection', '1.7'],
    ['Range.dataValidation', '1.8'],
    ['Runtime.enableEvents', '1.8'],
    ['Range.setCellProperties', '1.9'],
    ['RangeFill.tintAndShade', '1.9'],
    ['Application.suspendScreenUpdatingUntilNextSync', '1.9'],
    ['Workbook.comments', '1.10'],
    ['Application.cultureInfo', '1.11'],
    ['Worksheet.customProperties', '1.12'],
    ['Range.getMergedAreasOrNullObject', '1.13'],
  ])('%s: %s', (member, version) => {
    expect(memberVersions().get(member.toLowerCase())).toBe(version);
  });
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const ACTS: readonly (readonly [since: string, act: Act])[] = [
  ['1.1', (sheet) => void sheet.getRange('A1').load('values')],
  ['1.2', (sheet) => void sheet.protection.load('protected')],
  ['1.4', (_, { workbook }) => void workbook.settings.add('ключ', 1)],
  ['1.7', (sheet) => void sheet.getRangeByIndexes(0, 0, 1, 1).load('address')],
  ['1.8', (_, context) => context.runtime.set({ enableEvents: true })],
  ['1.9', (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
  ['1.9', (sheet) => void sheet.getRange('A1').format.fill.load('tintAndShade')],
  ['1.10', (_, { workbook }) => void workbook.comments.load('items/content')],
  ['1.12', (sheet) => void sheet.customProperties.add('ключ', 'слово')],
  ['1.13', (sheet) => void sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address')],
];

describe.each<[name: string, sets: RequirementSets, version: string]>([
  ['Microsoft 365', EXCEL_365, '1.15'],
  ['Excel 2021', EXCEL_2021, '1.14'],
  ['the oldest our manifest lets in', EXCEL_BASELINE, '1.9'],
  ['Excel 2019', EXCEL_2019, '1.7'],
  ['Excel 2016', EXCEL_2016, '1.1'],
])('%s', (_, requirementSets, version) => {
  let page: TestPage;
  beforeAll(async () => {
    page = await openPage({ requirementSets });
  });
  afterAll(() => page.close());

  it('tells the page what it has (excel.md #76)', () => {
    const { requirements } = page.window.Office.context;
    for (const [since] of ACTS) {
      expect(requirements.isSetSupported('ExcelApi', since)).toBe(!isNewer(since, version));
    }
  });

  it('answers NotImplemented to what came later', async () => {
    for (const [since, act] of ACTS) {
      page.open(bookOf([['а']]));
      expect([since, await page.failure(act)]).toEqual([since, isNewer(since, version) ? 'NotImplemented' : '']);
    }
  });

  it('loading everything asks only for what it has', async () => {
    page.open(bookOf([['а']]));
    expect(await page.failure((sheet) => void sheet.load())).toBe('');
  });
});
