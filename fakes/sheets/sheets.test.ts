import { describe, expect, it } from 'vitest';
import { addSheet, at, newBook, sheetNamed, snapshotOf } from '../book/book.js';
import { benchOf } from './testing/script.js';

const attempt = (code: string): string => `try { ${code}; return 'done'; } catch (error) { return error.message; }`;

describe('sheets', () => {
  it('that are new are finite and become active (#47, #55)', () => {
    const { run, book } = benchOf();
    expect(
      run(
        'const added = SpreadsheetApp.getActive().insertSheet("Новый"); return [added.getMaxRows(), added.getMaxColumns()]',
      ),
    ).toEqual([1000, 26]);
    expect(book.active.name).toBe('Новый');
  });

  it('stand right of the active one, or where they are told', () => {
    const { run, book } = benchOf();
    run(
      'const ss = SpreadsheetApp.getActive(); ss.insertSheet("Б", ss.getNumSheets()); ss.setActiveSheet(sheet); ss.insertSheet("А")',
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'А', 'Б']);
  });

  it.each([
    ['ЛИСТ1', 'A sheet with the name "ЛИСТ1" already exists. Please enter another name.'],
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ])('of the name %s are refused (#56)', (name, message) => {
    const { run } = benchOf();
    expect(run(attempt(`SpreadsheetApp.getActive().insertSheet(${JSON.stringify(name)})`))).toBe(message);
  });

  it('are null by a name nobody has, and keep their id (#39)', () => {
    const { run } = benchOf();
    expect(run('return SpreadsheetApp.getActive().getSheetByName("нет")')).toBeNull();
    expect(
      run('sheet.setName("Другой"); return SpreadsheetApp.getActive().getSheetById(sheet.getSheetId()).getName()'),
    ).toBe('Другой');
  });

  it('that are no grid have no cells (#39)', () => {
    const book = newBook();
    addSheet(book, 'Диаграмма').extras.set('type', 'OBJECT');
    const { run } = benchOf({}, book);
    expect(run('return String(SpreadsheetApp.getActive().getSheetByName("Диаграмма").getType())')).toBe('OBJECT');
    expect(run(attempt('SpreadsheetApp.getActive().getSheetByName("Диаграмма").getDataRange()'))).toMatch(/non-grid/);
  });

  it('cannot all be hidden or deleted', () => {
    const { run } = benchOf();
    expect(run(attempt('sheet.hideSheet()'))).toBe("You can't hide all the sheets in a document.");
    expect(run(attempt('SpreadsheetApp.getActive().deleteSheet(sheet)'))).toBe(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('that are gone answer no more', () => {
    const { run } = benchOf();
    expect(
      run(`SpreadsheetApp.getActive().insertSheet('Второй'); SpreadsheetApp.getActive().deleteSheet(sheet);
      ${attempt('sheet.getRange("A1").getValue()')}`),
    ).toMatch(/not found/);
  });

  it('know their filled part: content only, a tick box too (#32, #33)', () => {
    const { run } = benchOf();
    run('sheet.getRange("B2").setValue("x"); sheet.getRange("F9").setNote("только заметка")');
    expect(run('return sheet.getDataRange().getA1Notation()')).toBe('A1:B2');
    run('sheet.getRange("C30").insertCheckboxes()');
    expect(run('return [sheet.getLastRow(), sheet.getRange("C30").getValue()]')).toEqual([30, false]);
  });

  it('lose content or looks or both by their own methods (#55)', () => {
    const { run, book } = benchOf();
    const fill = 'sheet.getRange("A1").setValue("x").setBackground("red")';
    run(`${fill}; sheet.clearContents()`);
    expect([at(book.active, 'A1').value, at(book.active, 'A1').fill]).toEqual([null, '#FF0000']);
    run(`${fill}; sheet.clear()`);
    expect([at(book.active, 'A1').value, at(book.active, 'A1').fill]).toEqual([null, null]);
  });

  it('take all that lies on their rows along', () => {
    const { run, book } = benchOf();
    run(`sheet.getRange("A5").setValue("x"); sheet.getRange("A5:B6").merge(); sheet.hideRows(7);
      sheet.getRange("5:5").addDeveloperMetadata("row");
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange("A5:A9")]).build()]);
      sheet.insertRowsBefore(2, 3); sheet.deleteRow(1)`);
    expect(at(book.active, 'A7').value).toBe('x');
    expect(book.active.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 1 }]);
    expect([...book.active.hiddenRows]).toEqual([8]);
    expect(book.active.rows).toBe(1002);
    expect(
      run(`return [sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
        SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getRow()]`),
    ).toEqual(['A7:A11', 7]);
  });

  it('tell hidden rows one by one, those of a filter too (#38)', () => {
    const { run } = benchOf();
    run(`sheet.getRange("A1:A4").setValues([["Состояние"], ["да"], ["нет"], ["да"]]); sheet.hideRows(2);
      sheet.getRange("A1:A4").createFilter()
        .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["нет"]).build())`);
    expect(
      run('return [2, 3, 4].map((row) => [sheet.isRowHiddenByUser(row), sheet.isRowHiddenByFilter(row)])'),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(run('return sheet.getRange("A3").getValue()')).toBe('нет');
  });

  it('refuse a merge that cuts another', () => {
    const { run } = benchOf();
    run('sheet.getRange("A1:B2").merge()');
    expect(run(attempt('sheet.getRange("B2:C3").merge()'))).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  it('keep the limit of cells of the workbook (#49)', () => {
    const { run } = benchOf();
    expect(run(attempt('sheet.insertRows(1, 400000)'))).toMatch(/10000000/);
  });
});

describe('conditional-format rules (#54)', () => {
  const rule = (formula: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#FFC7CE').setRanges([sheet.getRange('A1:A5')]).build()`;

  it('are replaced all at once, in order', () => {
    const { run } = benchOf();
    run(`sheet.setConditionalFormatRules([${rule('=A1=1')}, ${rule('=A1=2')}])`);
    run(`sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), ${rule('=A1=3')}])`);
    expect(
      run(`return sheet.getConditionalFormatRules().map((one) => {
        const condition = one.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues()[0], condition.getBackground()];
      })`),
    ).toEqual([
      ['CUSTOM_FORMULA', '=A1=2', '#ffc7ce'],
      ['CUSTOM_FORMULA', '=A1=3', '#ffc7ce'],
    ]);
  });

  it('do not show in the fills (#37)', () => {
    const { run } = benchOf();
    run(`sheet.setConditionalFormatRules([${rule('=TRUE')}])`);
    expect(run('return sheet.getRange("A1").getBackground()')).toBe('#ffffff');
  });

  it('leave no trace when they are gone', () => {
    const { run, book } = benchOf();
    const before = snapshotOf(book);
    run(`sheet.setConditionalFormatRules([${rule('=TRUE')}])`);
    expect(snapshotOf(book)).not.toEqual(before);
    run('sheet.clearConditionalFormatRules()');
    expect(snapshotOf(book)).toEqual(before);
  });

  it('may be gradients', () => {
    const { run } = benchOf();
    expect(
      run(`const made = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')])
        .setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0').setGradientMaxpoint('#5B9BD5').build();
        const gradient = made.getGradientCondition();
        return [gradient.getMinColor(), gradient.getMinType(), gradient.getMinValue(), gradient.getMaxColor(), made.getBooleanCondition()]`),
    ).toEqual(['#ffffff', 'NUMBER', '0', '#5b9bd5', null]);
  });

  it('need ranges and a condition', () => {
    const { run } = benchOf();
    expect(run(attempt('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()'))).toMatch(
      /at least one range/,
    );
    expect(run(attempt('SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1")]).build()'))).toMatch(
      /condition/,
    );
  });
});

describe('protections (#58, #59)', () => {
  const REFUSAL =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  /** A range and a sheet protected by the owner; the person who runs the script is another. */
  function guarded() {
    const { book, run: asOwner } = benchOf({ user: 'owner@example.org' });
    asOwner(`sheet.getRange('B2:C3').protect().setDescription('Сроки').removeEditors(['owner@example.org']);
      sheet.getRange('E1').protect().setWarningOnly(true);
      const second = SpreadsheetApp.getActive().insertSheet('Второй');
      second.protect().setUnprotectedRanges([second.getRange('A1:A5')]);
      SpreadsheetApp.getActive().setActiveSheet(sheet)`);
    return benchOf({ user: 'person@example.org', owner: 'owner@example.org' }, book);
  }

  it('tell whether this person may edit every cell; a warning blocks nobody', () => {
    const { run } = guarded();
    expect(run(`return ['A1', 'B2', 'A1:B2', 'E1'].map((name) => sheet.getRange(name).canEdit())`)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(
      run(`const second = SpreadsheetApp.getActive().getSheetByName('Второй');
      return ['A1:A5', 'A6', 'A1:B1'].map((name) => second.getRange(name).canEdit())`),
    ).toEqual([true, false, false]);
  });

  it.each([
    'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]])',
    'sheet.getRange("B2").setNote("x")',
    'sheet.getRange("B2").setBackground("red")',
    'sheet.getRange("B2").clearContent()',
    'sheet.deleteRow(2)',
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange("B1:B2")]).build()])',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
    'SpreadsheetApp.getActive().getSheetByName("Второй").insertRows(1)',
    'SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName("Второй"))',
  ])('refuse %s', (code) => {
    expect(guarded().run(attempt(code))).toBe(REFUSAL);
  });

  it('let the owner do all, and are named', () => {
    const { book } = guarded();
    const { run } = benchOf({ user: 'owner@example.org' }, book);
    run('sheet.getRange("B2").setValue("x")');
    expect(
      run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) =>
      [one.getDescription(), one.getRange().getA1Notation(), one.isWarningOnly()])`),
    ).toEqual([
      ['Сроки', 'B2:C3', false],
      ['', 'E1', true],
    ]);
  });
});

describe('metadata (#65)', () => {
  it('of the spreadsheet and of sheets is found again and goes with its sheet', () => {
    const { run, host, book } = benchOf();
    run(`sheet.addDeveloperMetadata('tag', 'findings', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      SpreadsheetApp.getActive().addDeveloperMetadata('tag', 'whole'); SpreadsheetApp.getActive().insertSheet('Второй')`);
    expect(
      run(`return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('tag').find()
      .map((one) => [one.getValue(), one.getVisibility(), one.getLocation().getLocationType()])`),
    ).toEqual([
      ['findings', 'PROJECT', 'SHEET'],
      ['whole', 'DOCUMENT', 'SPREADSHEET'],
    ]);
    run('SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName("Лист1"))');
    expect(host.document.metadata.map(({ value }) => value)).toEqual(['whole']);
    expect(book.sheets.length).toBe(1);
  });

  it('of a few cells is refused', () => {
    const { run } = benchOf();
    expect(run(attempt('sheet.getRange("A1:B2").addDeveloperMetadata("x")'))).toMatch(
      /^Adding developer metadata to arbitrary ranges is not/,
    );
  });
});

describe('charts', () => {
  it('are built, put on a sheet, found and removed', () => {
    const { run, book } = benchOf();
    run(`sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B5')).setTitle('Доли').setOption('legend.position', 'none')
      .setPosition(7, 1, 0, 0).build())`);
    expect(book.active.extras.get('charts')).toMatchObject([
      { type: 'BAR', options: { title: 'Доли' }, position: [7, 1, 0, 0] },
    ]);
    run('sheet.getCharts().forEach((chart) => sheet.removeChart(chart))');
    expect(book.active.extras.has('charts')).toBe(false);
  });
});

it('sorting by a script moves whole cells', () => {
  const { run, book } = benchOf();
  run(`sheet.getRange('A1:B3').setValues([['в', 1], ['а', 2], ['б', 3]]); sheet.getRange('A2').setNote('у а');
    sheet.getRange('A1:B3').sort({ column: 1, ascending: true })`);
  expect(run('return sheet.getRange("A1:B3").getValues()')).toEqual([
    ['а', 2],
    ['б', 3],
    ['в', 1],
  ]);
  expect(at(sheetNamed(book, 'Лист1'), 'A1').note).toBe('у а');
});
