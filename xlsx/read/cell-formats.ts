/** The number format of every cell style of a workbook. */
import { attributesOf, childOf, childrenNamed, rootOf } from '../xml/scan.js';

/** Formats known by number alone, as a Russian Excel shows them (ECMA-376 18.8.30; 5–8 and 41–44 are currencies, left general). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd.mm.yyyy',
  15: 'dd.mmm.yy',
  16: 'dd.mmm',
  17: 'mmm.yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '0.0E+0',
};

/** Format codes by style index (`s` of a cell); empty for General. */
export function readCellFormats(stylesXml: string): string[] {
  const root = rootOf(stylesXml);
  const custom = new Map<number, string>();
  const numberFormats = childOf(stylesXml, root, 'numFmts');
  for (const element of numberFormats ? childrenNamed(stylesXml, numberFormats, 'numFmt') : []) {
    const attributes = attributesOf(stylesXml, element);
    custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  }
  const styles = childOf(stylesXml, root, 'cellXfs');
  return (styles ? childrenNamed(stylesXml, styles, 'xf') : []).map((element) => {
    const id = Number(attributesOf(stylesXml, element).get('numFmtId') ?? 0);
    const code = custom.get(id) ?? BUILT_IN[id] ?? '';
    return /^(?:general|основной)$/i.test(code) ? '' : code;
  });
}
