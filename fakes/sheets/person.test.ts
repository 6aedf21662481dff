import { describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { SCOPES } from './auth.js';
import { createSheetsHost } from './index.js';
import { benchOf } from './testing/script.js';

const attempt = (code: string): string => `try { return ${code}; } catch (error) { return error.message; }`;

describe('auth modes', () => {
  /** Runs `main` under a mode and gives its result or what it threw. */
  function under(mode: 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION', code: string) {
    const host = createSheetsHost(newBook());
    host.load({
      name: 'a.js',
      code: `function main() { try { ${code}; return 'done'; } catch (error) { return error.message; } }`,
    });
    return host.run('main', [], { authMode: mode });
  }
  const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('а', 'б').addSeparator().addToUi()";

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('menus are built in %s (#66)', (mode) => {
    expect(under(mode, MENU)).toBe('done');
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getDocumentProperties()',
    'SpreadsheetApp.getActiveSheet()',
    'LockService.getDocumentLock()',
  ])('%s fails in NONE (#66)', (code) => {
    expect(under('NONE', code)).toMatch(/^You do not have permission to call/);
  });

  it.each([
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    'SpreadsheetApp.getUi().alert("x")',
  ])('%s fails in LIMITED (#68)', (code) => {
    expect(under('LIMITED', code)).toMatch(/^You do not have permission to call Ui\./);
  });

  it('custom functions read and change nothing (#67, #79)', () => {
    expect(under('CUSTOM_FUNCTION', 'SpreadsheetApp.getActiveSheet().getRange("A1").getValue()')).toBe('done');
    expect(under('CUSTOM_FUNCTION', 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)')).toBe(
      'You do not have permission to call Range.setValue',
    );
    expect(under('CUSTOM_FUNCTION', 'SpreadsheetApp.getUi()')).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('a permission that was not granted fails its calls and is asked for again', () => {
    const { run } = benchOf({ scopes: [SCOPES.document] });
    expect(run(attempt('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'))).toBe(
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${SCOPES.dialogs}`,
    );
    expect(run(attempt('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)'))).toMatch(/Authorization is required/);
    expect(run('return sheet.getRange("A1").getValue()')).toBe('');
  });
});

describe('the screen', () => {
  it('keeps menus, sub-menus and clicks through them', () => {
    const host = createSheetsHost(newBook());
    host.load({
      name: 'a.js',
      code: `function onOpen(e) {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Проверить', 'check').addSubMenu(ui.createMenu('Ещё').addItem('Справка', 'help')).addToUi();
      }
      function check() { return 'проверено'; }
      function help() { return 'помощь'; }`,
    });
    host.open('NONE');
    expect(host.click('Проверить')).toBe('проверено');
    expect(host.click('Ещё', 'Справка')).toBe('помощь');
    expect(() => host.click('Нет')).toThrow('no menu item');
  });

  it('answers questions as told; one without an answer fails the test', () => {
    const { run, host } = benchOf();
    const question =
      'const ui = SpreadsheetApp.getUi(); return ui.alert("Заголовок", "Снять?", ui.ButtonSet.YES_NO) === ui.Button.YES';
    host.ui.answers.push('YES');
    expect(run(question)).toBe(true);
    expect(() => run(question)).toThrow('the test gives no answer');
    host.ui.answers.push({ button: 'OK', text: '2022' });
    expect(
      run(
        'const ui = SpreadsheetApp.getUi(); return ui.prompt("Период", "Какой?", ui.ButtonSet.OK_CANCEL).getResponseText()',
      ),
    ).toBe('2022');
    expect(host.ui.questions.map(({ text }) => text)).toEqual(['Снять?', 'Снять?', 'Какой?']);
  });

  it('shows one sidebar or dialog at a time, a sidebar 300 wide (#70)', () => {
    const { run, host } = benchOf({ files: { 'panel.html': '<b>панель</b>' } });
    run(
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("panel").setTitle("Вешки").setWidth(500))',
    );
    expect(host.ui.shown).toEqual({
      place: 'sidebar',
      title: 'Вешки',
      html: '<b>панель</b>',
      width: 300,
      height: null,
    });
    run('SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "Справка")');
    expect(host.ui.shown?.place).toBe('dialog');
    expect(host.ui.everShown.length).toBe(2);
  });

  it('keeps the selection', () => {
    const { run, book } = benchOf();
    run('sheet.getRange("C3:D4").activate()');
    expect(book.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    expect(run('return sheet.getActiveRange().getA1Notation()')).toBe('C3:D4');
  });
});
