/** Bars inside cells: the rule every program knows, and the extension by which newer Excel draws them true to scale. */
import { rangeName } from '../../core/grid/a1.js';
import { CELL_BAR } from '../../core/report/looks.js';
import { type OwnSheet, SHEET_NAMES } from '../../core/report/patch.js';
import { argb } from './colour.js';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const EXCEL_MAIN = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The two halves of a bar rule find each other by this id; unique in the sheet, the same on every run. */
function barId(sheet: OwnSheet, at: number): string {
  const place = Object.keys(SHEET_NAMES).indexOf(sheet.key) + 1;
  return `{5645534B-4900-4000-800${place}-${String(at + 1).padStart(12, '0')}}`;
}

/** Conditional formatting of a sheet of ours. */
export function barsXml(sheet: OwnSheet): string {
  return sheet.bars
    .map(
      ({ range, max }, at) =>
        `<conditionalFormatting sqref="${rangeName(range)}"><cfRule type="dataBar" priority="${at + 1}">` +
        `<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${max}"/><color rgb="${argb(CELL_BAR)}"/></dataBar>` +
        `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(sheet, at)}</x14:id></ext></extLst>` +
        '</cfRule></conditionalFormatting>',
    )
    .join('');
}

/** The extension list at the end of the sheet. */
export function barsExtension(sheet: OwnSheet): string {
  if (sheet.bars.length === 0) return '';
  const rules = sheet.bars.map(
    ({ range, max }, at) =>
      `<x14:conditionalFormatting xmlns:xm="${EXCEL_MAIN}"><x14:cfRule type="dataBar" id="${barId(sheet, at)}">` +
      '<x14:dataBar minLength="0" maxLength="100" gradient="0">' +
      `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${max}</xm:f></x14:cfvo>` +
      '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
      `<xm:sqref>${rangeName(range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
    `<x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}
