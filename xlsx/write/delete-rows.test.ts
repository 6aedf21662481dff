import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteRow, edit, plan, rowsOf, shown } from '../testing/edits.js';
import { type Handmade, handmade, textRows } from '../testing/handmade.js';
import { SHEET_1, textOf, WORKBOOK } from '../testing/patched.js';

const PIVOT_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="u/worksheet" Target="worksheets/sheet1.xml"/>' +
  '<Relationship Id="p" Type="u/pivotCacheDefinition" Target="p.xml"/></Relationships>';

describe('a row is deleted', () => {
  const comments =
    '<comments><authors><author>И</author></authors><commentList><comment ref="A2" authorId="0"><text><t>а</t></text></comment><comment ref="B4" authorId="0"><text><t>б</t></text></comment></commentList></comments>';
  const box = (row: number, column: number): string =>
    `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>2, 1, ${row}, 2, 4, 1, ${row + 3}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const rich = plan(
    `<dimension ref="A1:C5"/>${textRows([
      ['з1', 'з2', 'з3'],
      ['а', 'б', 'в'],
      ['', '', ''],
      ['г', 'д', 'е'],
      ['ж', '', ''],
    ])}` +
      '<autoFilter ref="A1:C5"/>' +
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:B2"/><mergeCell ref="A4:A5"/></mergeCells>' +
      '<conditionalFormatting sqref="A2 B4:B5"><cfRule type="cellIs" priority="1" operator="equal"><formula>"нет"</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="C2"><formula1>"да,нет"</formula1></dataValidation><dataValidation type="list" sqref="C2:C5"><formula1>Свод!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="B4" location="Свод!A1"/></hyperlinks><legacyDrawing r:id="v"/>',
    {
      related: {
        План: [
          ['c', 'comments', 'xl/comments1.xml'],
          ['v', 'vmlDrawing', 'xl/v.vml'],
        ],
      },
      parts: { 'xl/comments1.xml': comments, 'xl/v.vml': `<xml>${box(1, 0)}${box(3, 1)}</xml>` },
      after:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">План!$A$1:$C$5</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">План!$A$1:$C$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">План!$A:$A,План!$1:$1</definedName></definedNames>',
    },
  );

  test('and everything below moves up', () => {
    const { bytes, notes } = edit(rich, deleteRow(2, 'а', 'б', 'в'));
    expect(notes).toEqual([]);
    expect(shown(bytes)).toEqual([
      ['з1', 'з2', 'з3'],
      ['', '', ''],
      ['г', 'д', 'е'],
      ['ж', '', ''],
    ]);
    const sheet = textOf(bytes, SHEET_1);
    expect(sheet).toContain('<dimension ref="A1:C4"/>');
    expect(sheet).toContain('<row r="3"><c r="A3" t="inlineStr"><is><t>г</t>');
    expect(sheet).toContain('<autoFilter ref="A1:C4"/>');
    expect(sheet).toContain('<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>');
    expect(sheet).toContain('<conditionalFormatting sqref="B3:B4">');
    expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" sqref="C2:C4">');
    expect(sheet).toContain('<hyperlink ref="B3" location="Свод!A1"/>');
    expect(textOf(bytes, 'xl/comments1.xml')).toContain('<commentList><comment ref="B3"');
    expect(textOf(bytes, 'xl/v.vml')).toBe(
      `<xml>${box(3, 1).replace('2, 1, 3, 2, 4, 1, 6, 4', '2, 1, 2, 2, 4, 1, 5, 4').replace('<x:Row>3', '<x:Row>2')}</xml>`,
    );
    expect(textOf(bytes, WORKBOOK)).toContain('hidden="1">План!$A$1:$C$4<');
    expect(textOf(bytes, WORKBOOK)).toContain('>План!$A:$A,План!$1:$1<');
  });

  test('any rows: the others read as before, in order', () => {
    const rows = ['а', 'б', '', 'в', 'г', 'д'].map((text) => [text, text && `${text}2`]);
    const before = plan(textRows(rows));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5), { maxLength: 5 }), (gone) => {
        const { bytes } = edit(before, ...gone.map((row) => deleteRow(row + 1, ...(rows[row] ?? []))));
        const left = rows.filter((_, row) => !gone.includes(row));
        while (left.length > 1 && left[left.length - 1]?.every((text) => text === '')) left.pop();
        const expected = left.every((row) => row.every((text) => text === '')) ? [['']] : left;
        expect(shown(bytes)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a row stays and the user is told', () => {
  const two = (more: string, rest: Omit<Handmade, 'sheets'> = {}): Uint8Array =>
    plan(
      `${textRows([
        ['а', 'б'],
        ['в', 'г'],
      ])}${more}`,
      rest,
    );
  test.each<[string, Uint8Array, string]>([
    ['another text', plan(textRows([['а', 'другое'], ['в']])), 'в ячейке B1 теперь «другое»'],
    ['a text behind those expected', plan(textRows([['а', 'б', 'ещё']])), 'в ячейке C1 теперь «ещё»'],
    [
      'a formula on the sheet',
      plan(
        rowsOf(
          '<row r="1"><c r="A1" t="str"><v>а</v></c><c r="B1" t="str"><v>б</v></c></row><row r="3"><c r="A3"><f>A1</f><v>1</v></c></row>',
        ),
      ),
      'на листе есть формулы',
    ],
    ['a drawing', two('<drawing r:id="d"/>'), 'рисунок или диаграмма'],
    ['a table', two('<tableParts count="1"><tablePart r:id="t"/></tableParts>'), '«умная таблица»'],
    ['an extension', two('<extLst><ext/></extLst>'), 'новых версий Excel'],
    [
      'a format that looks at cells',
      two(
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>$B1="х"</formula></cfRule></conditionalFormatting>',
      ),
      'условное форматирование ссылается',
    ],
    [
      'a check that looks at cells',
      two(
        '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>$D$1:$D$4</formula1></dataValidation></dataValidations>',
      ),
      'проверка данных ссылается',
    ],
    [
      'a link to the sheet itself',
      two(`<hyperlinks><hyperlink ref="A2" location="'План'!A2"/></hyperlinks>`),
      'ссылки на него самого',
    ],
    [
      'a name',
      two('', { after: '<definedNames><definedName name="Итог">План!$A$2</definedName></definedNames>' }),
      'ссылается имя «Итог»',
    ],
    [
      'a chart elsewhere',
      two('', { parts: { 'xl/charts/chart1.xml': '<c:f>План!$A$1:$A$2</c:f>' } }),
      'ссылается диаграмма',
    ],
    [
      'a pivot table',
      two('', {
        parts: {
          'xl/p.xml':
            '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="План"/></cacheSource></pivotCacheDefinition>',
          'xl/_rels/workbook.xml.rels': PIVOT_RELATIONSHIPS,
        },
      }),
      'построена сводная таблица',
    ],
    [
      'another sheet',
      handmade({
        sheets: {
          План: textRows([['а', 'б']]),
          Свод: '<sheetData><row r="1"><c r="A1"><f>План!A2</f><v>1</v></c></row></sheetData>',
        },
      }),
      'ссылается лист «Свод»',
    ],
  ])('%s', (_, before, reason) => {
    const { bytes, notes } = edit(before, deleteRow(1, 'а', 'б'));
    expect(notes).toEqual([expect.stringContaining(reason)]);
    expect(notes[0]).toMatch(/^Лист «План», строка 1: правка не внесена – /);
    expect(bytes).toEqual(before);
  });
});
