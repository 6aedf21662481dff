import { describe, expect, it } from 'vitest';
import { at, newBook } from '../../book/book.js';
import { benchOf } from '../testing/script.js';
import { formulaKept, formulaShown } from './spelling.js';

const TABLE = 'sheet.getRange("A1:C3").setValues([["школа", 1, "да"], ["школа", 2, "нет"], ["куратор", 3, "да"]])';

describe('formulas', () => {
  it.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^1', 8],
    ['=-2^2', 4],
    ['="а"&"б"', 'аб'],
    ['=SUM(B1:B3)/COUNT(B1:B3)', 2],
    ['=ROUND(2/3;2)', 0.67],
    ['=COUNTIFS(A1:A3;"школа";C1:C3;"да")', 1],
    ['=COUNTIF(B1:B3;">=2")', 2],
    ['=COUNTIF(A1:A3;"ШК*")', 2],
    ['=SUMIFS(B1:B3;A1:A3;"школа")', 3],
    ['=IF(B3>2;"много";"мало")', 'много'],
    ['=IFERROR(1/0;"нет")', 'нет'],
    ['=DATE(2022;3;5)-DATE(2022;3;1)', 4],
    ['=ROUND(2/3,2)', 1], // 2 / 3.2, rounded to whole: the comma is the decimal sign (#57)
    ["='Лист1'!B2", 2],
    ['=HYPERLINK("#gid=0";"сюда")', 'сюда'],
  ])('%s → %j', (formula, value) => {
    const { run } = benchOf();
    run(TABLE);
    run(`sheet.getRange("E1").setFormula(${JSON.stringify(formula)})`);
    expect(run('return sheet.getRange("E1").getValue()')).toEqual(value);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=НЕТТАКОЙ(1)', '#NAME?'],
    ['=Лист9!A1', '#REF!'],
    ['=E1', '#REF!'],
    ['=(1', '#ERROR!'],
    ['=IF(TRUE, 2)', '#ERROR!'], // a comma parts nothing where it is the decimal sign (#57)
  ])('%s shows %s', (formula, error) => {
    const { run } = benchOf();
    run(`sheet.getRange("E1").setFormula(${JSON.stringify(formula)})`);
    expect(run('return sheet.getRange("E1").getValue()')).toBe(error);
  });

  it('are worked out anew when their cells change', () => {
    const { run } = benchOf();
    run('sheet.getRange("A1").setValue(2); sheet.getRange("B1").setValue("=A1*2")');
    run('sheet.getRange("A1").setValue(5)');
    expect(run('return sheet.getRange("B1").getDisplayValue()')).toBe('10');
  });

  it('keep the result of the file, or take the one the test gives', () => {
    const book = newBook();
    Object.assign(at(book.active, 'A1'), { formula: '=QUERY(B1,"x")', value: 7 });
    Object.assign(at(book.active, 'A2'), { formula: '=IMPORTRANGE("x","y")' });
    const { run } = benchOf(
      { formulaResults: (formula) => (formula.startsWith('=IMPORTRANGE') ? 'оттуда' : undefined) },
      book,
    );
    expect(run('return sheet.getRange("A1:A2").getValues()')).toEqual([[7], ['оттуда']]);
  });

  it('are written with semicolons, kept with commas, read back with semicolons (#57)', () => {
    expect(formulaKept('=IF(A1>1,5;"a;b";2)', 'ru_RU')).toBe('=IF(A1>1.5,"a;b",2)');
    expect(formulaKept('=IF(A1,2,3)', 'en_US')).toBe('=IF(A1,2,3)');
    expect(formulaKept('=IF(A1, 2)', 'ru_RU')).toBeNull();
    expect(formulaShown('=IF(A1>1.5,"a,b",2)', 'ru_RU')).toBe('=IF(A1>1,5;"a,b";2)');
  });
});
