import { describe, expect, it } from 'vitest';
import { at } from '../book/book.js';
import { benchOf } from './testing/script.js';

const FIRST = 'sheet.getRange("A1")';

describe('values read back', () => {
  it('are typed, and empty is an empty text (#21, #26)', () => {
    const { run } = benchOf();
    run('sheet.getRange("A1:E1").setValues([["текст", "1,5", "10%", "ИСТИНА", ""]])');
    expect(run('return sheet.getRange("A1:E1").getValues()')).toEqual([['текст', 1.5, 0.1, true, '']]);
    expect(run('return sheet.getRange("A1:E1").getDisplayValues()')).toEqual([['текст', '1,5', '10%', 'ИСТИНА', '']]);
  });

  it('are days of the spreadsheet’s zone, an instant the script’s zone reads a day off (#28, #29)', () => {
    const { run } = benchOf({ timeZone: 'Asia/Vladivostok', scriptTimeZone: 'Europe/Moscow' });
    run(`${FIRST}.setValue("05.01.2022")`);
    expect(
      run(`const day = ${FIRST}.getValue();
        return [day instanceof Date, day.toISOString(), day.getDate(), day.getHours(),
          Utilities.formatDate(day, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd')]`),
    ).toEqual([true, '2022-01-04T14:00:00.000Z', 4, 17, '2022-01-05']);
  });

  it('are errors by name, in Russian if the file has them so (#24, #25)', () => {
    const { run, book } = benchOf();
    at(book.active, 'A1').error = '#N/A';
    expect(run(`return [${FIRST}.getValue(), ${FIRST}.getDisplayValue(), ${FIRST}.getFormula()]`)).toEqual([
      '#N/A',
      '#N/A',
      '',
    ]);
    const russian = benchOf({ errorNames: 'russian' }, book);
    expect(russian.run(`return ${FIRST}.getValue()`)).toBe('#Н/Д');
  });

  it('are days near 1899-12-30 for a time alone (#27)', () => {
    const { run } = benchOf({ timeZone: 'UTC' });
    run(`${FIRST}.setValue("10:30")`);
    expect(run(`return ${FIRST}.getValue()`)).toBe('1899-12-30T10:30:00.000Z');
  });

  it('are empty inside a merge, but for its first cell (#35)', () => {
    const { run } = benchOf();
    run('sheet.getRange("A1:B2").setValues([["a", "b"], ["c", "d"]]).merge()');
    expect(run('return sheet.getRange("A1:B2").getValues()')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(run('return sheet.getRange("B2").isPartOfMerge()')).toBe(true);
    expect(run('return sheet.getRange("B1:C1").getMergedRanges().map((one) => one.getA1Notation())')).toEqual([
      'A1:B2',
    ]);
  });
});

describe('values written', () => {
  it('take a Date as its wall clock in the spreadsheet’s zone (#29)', () => {
    const { run } = benchOf();
    run(`${FIRST}.setValue(new Date('2022-01-04T14:00:00Z'))`);
    expect(run(`return ${FIRST}.getDisplayValue()`)).toBe('05.01.2022');
  });

  it('empty the cell for null and undefined (#7)', () => {
    const { run } = benchOf();
    run(`${FIRST}.setValue("x"); sheet.getRange("B1").setValue("y")`);
    run(`${FIRST}.setValue(null); sheet.getRange("B1").setValue(undefined)`);
    expect(run('return sheet.getLastRow()')).toBe(0);
  });

  it('keep the format a cell has, and bring one where it has none', () => {
    const { run } = benchOf();
    run(`${FIRST}.setNumberFormat("@").setValue("05.01"); sheet.getRange("A2").setValue("05.01.2022")`);
    expect(run('return sheet.getRange("A1:A2").getValues().map(([value]) => typeof value)')).toEqual([
      'string',
      'object',
    ]);
    expect(run('return sheet.getRange("A1:A3").getNumberFormats()')).toEqual([
      ['@'],
      ['dd.mm.yyyy'],
      ['0.###############'],
    ]);
  });

  it('stay text with an apostrophe, which is no part of it (#42)', () => {
    const { run } = benchOf();
    run(`${FIRST}.setValue("'=1+1")`);
    expect(run(`return [${FIRST}.getValue(), ${FIRST}.getFormula()]`)).toEqual(['=1+1', '']);
  });

  it('are text in rich text, whatever they look like; the link is read back', () => {
    const { run } = benchOf();
    run(`${FIRST}.setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=1+1").setLinkUrl("#gid=0").build())`);
    expect(
      run(`const text = ${FIRST}.getRichTextValue(); return [${FIRST}.getValue(), text.getText(), text.getLinkUrl()]`),
    ).toEqual(['=1+1', '=1+1', '#gid=0']);
  });
});

describe('refusals', () => {
  it.each([
    [
      'rows that differ (#45)',
      'sheet.getRange("A1:D2").setValues([[1, 2, 3, 4]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'columns that differ (#45)',
      'sheet.getRange("A1:D1").setValues([[1, 2, 3, 4, 5]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    ['a range without rows (#46)', 'sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      'a range without columns (#46)',
      'sheet.getRange(1, 1, 1, 0)',
      'The number of columns in the range must be at least 1.',
    ],
    ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    [
      'beyond the grid (#47)',
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'too long a text (#48)',
      `${FIRST}.setValue("x".repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a list where a matrix is due (#51)',
      'sheet.getRange("A1:B1").setValues([1, 2])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'notes that are no matrix (#51)',
      `${FIRST}.setNotes("x")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      'a number for a text',
      `${FIRST}.setNote(5)`,
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setNote.",
    ],
    [
      'a builder for a rule',
      'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()])',
      "The parameters (SpreadsheetApp.ConditionalFormatRuleBuilder[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    ],
    ['an unknown name', 'sheet.getRange("нет")', 'Range not found'],
  ])('%s', (_, code, message) => {
    const { run } = benchOf();
    expect(
      run(`try { ${code}; } catch (error) { return [error instanceof Error, error.name, error.message]; }`),
    ).toEqual([true, 'Exception', message]);
  });

  it('a text that a validated cell rejects (#60)', () => {
    const { run } = benchOf();
    run(
      `${FIRST}.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["да", "нет"]).setAllowInvalid(false).build())`,
    );
    expect(() => run(`${FIRST}.setValue("может быть")`)).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: да, нет.',
    );
    run(`${FIRST}.setValue("да")`);
    expect(run(`return ${FIRST}.getValue()`)).toBe('да');
  });
});

describe('notes', () => {
  it('are texts; null removes, a number in a matrix gets a decimal (#50, #51)', () => {
    const { run } = benchOf();
    run('sheet.getRange("A1:C1").setNotes([["своя", 25, "третья"]]); sheet.getRange("C1").setNotes([[null]])');
    expect(run('return sheet.getRange("A1:C1").getNotes()')).toEqual([['своя', '25.0', '']]);
  });

  it('of a person are replaced by setNote (#52)', () => {
    const { run, book } = benchOf();
    at(book.active, 'A1').note = 'человека';
    run(`${FIRST}.setNote("наша")`);
    expect(at(book.active, 'A1').note).toBe('наша');
  });
});

describe('looks', () => {
  it('read fills in small letters, white for none; null resets (#36, #50)', () => {
    const { run, book } = benchOf();
    run('sheet.getRange("A1:B1").setBackgrounds([["#FFC7CE", "red"]])');
    expect(run('return sheet.getRange("A1:C1").getBackgrounds()')).toEqual([['#ffc7ce', '#ff0000', '#ffffff']]);
    run('sheet.getRange("A1:B1").setBackgrounds([[null, null]])');
    expect(at(book.active, 'A1').fill).toBeNull();
  });

  it('leave no trace when they are taken back', () => {
    const { run, book } = benchOf();
    run(`${FIRST}.setFontWeight("bold").setWrap(true).setBorder(true, true, true, true, null, null)`);
    expect(Object.keys(at(book.active, 'A1').look).sort()).toEqual(['borders', 'fontWeight', 'wrapStrategy']);
    run(`${FIRST}.setFontWeight("normal").setWrap(false).setBorder(false, false, false, false, false, false)`);
    expect(at(book.active, 'A1').look).toEqual({});
  });

  it('go by one value over a list of ranges (#53)', () => {
    const { run, book } = benchOf();
    run('sheet.getRangeList(["A1", "C3"]).setNote("x").setBackground("#ffffff")');
    expect([at(book.active, 'A1').note, at(book.active, 'B1').note, at(book.active, 'C3').note]).toEqual([
      'x',
      '',
      'x',
    ]);
  });
});

it('a refusal leaves the whole range as it was', () => {
  const { run } = benchOf();
  run('sheet.getRange("A1:B1").setValues([["было", "было"]])');
  expect(() => run('sheet.getRange("A1:B1").setValues([["стало", "x".repeat(50001)]])')).toThrow('50000');
  expect(run('return sheet.getRange("A1:B1").getValues()')).toEqual([['было', 'было']]);
});
