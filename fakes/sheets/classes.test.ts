import { describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { createSheetsHost } from './index.js';
import { CLASS_NAMES, kindOf, membersOf } from './members.js';

/** Makes one object of every class; the fake itself then holds its members against the table and the real types. */
const EACH_CLASS = `
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet();
  const range = sheet.getRange('A1:B2');
  range.setValues([['a', 1], ['b', 2]]);
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenCellEmpty().build();
  const gradient = rule.copy().setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000').build();
  const chart = sheet.newChart().addRange(range).asBarChart().setPosition(1, 1, 0, 0).build();
  const response = SpreadsheetApp.getUi().prompt('?');
  book.setNamedRange('имя', range);
  book.addDeveloperMetadata('key');
  const metadata = book.getDeveloperMetadata()[0];
  const filter = range.createFilter();
  const criteria = SpreadsheetApp.newFilterCriteria().build();
  const text = SpreadsheetApp.newRichTextValue().setText('x').build();
  const made = [
    SpreadsheetApp, book, sheet, range, rule, gradient, chart, response, metadata, filter, criteria, text,
    criteria.copy(), rule.copy(), chart.modify(), sheet.newChart(), text.copy(), text.getTextStyle(), text.getTextStyle().copy(),
    chart.getContainerInfo(), chart.getOptions(), metadata.getLocation(), book.createDeveloperMetadataFinder(),
    rule.getBooleanCondition(), gradient.getGradientCondition(), range.protect(), book.getNamedRanges()[0], book.getSelection(),
    sheet.getRangeList(['A1']), SpreadsheetApp.newDataValidation(), SpreadsheetApp.newDataValidation().requireDate().build(),
    SpreadsheetApp.getUi(), SpreadsheetApp.getUi().createAddonMenu(), HtmlService, HtmlService.createHtmlOutput('x'),
    PropertiesService, PropertiesService.getScriptProperties(), CacheService, CacheService.getScriptCache(),
    LockService, LockService.getScriptLock(), Utilities, Session, Session.getActiveUser(), ScriptApp,
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), Logger,
  ].map(String);
`;

describe('classes of the fake', () => {
  it('are all made, each with just the members of the table, which the real types know', () => {
    const host = createSheetsHost(newBook());
    host.load({ name: 'each.js', code: `function each() { ${EACH_CLASS} return made.join(); }` });
    const made = String(host.run('each')).split(',');
    expect(CLASS_NAMES.filter((name) => !made.includes(name))).toEqual([]);
  });

  it('give every member one kind', () => {
    const names = CLASS_NAMES.flatMap((name) => membersOf(name).map((member) => `${name}.${member}`));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(kindOf('Range', 'getValues')).toBe('read');
    expect(kindOf('Range', 'setValues')).toBe('write');
    expect(kindOf('Sheet', 'getRange')).toBe('handle');
  });

  it.each([
    ['SpreadsheetApp.openById("x")', 'NotFaked: SpreadsheetApp.openById'],
    ['SpreadsheetApp.getActive().foo', 'NotFaked: Spreadsheet.foo'],
    ['SpreadsheetApp.getActiveSheet().name = "x"', 'NotFaked: Sheet.name = …'],
    ['HtmlService.createTemplateFromFile("x")', 'NotFaked: HtmlService.createTemplateFromFile'],
    ['SpreadsheetApp.getActiveSheet().getRangeList(["A1"]).setValues([[1]])', 'NotFaked: RangeList.setValues'],
    ['SpreadsheetApp.getActiveSheet().newChart().setTitle("x")', 'NotFaked: EmbeddedChartBuilder.setTitle'],
  ])('%s → %s, even when the script catches it', (code, message) => {
    const host = createSheetsHost(newBook());
    host.load({ name: 'x.js', code: `function x() { try { ${code}; } catch (error) { return 'caught'; } }` });
    expect(() => host.run('x')).toThrow(message);
  });
});
