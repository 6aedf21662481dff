/** What all who change a worksheet need to know of it. */
import { type Outline, placeOf } from '../xml/outline.js';
import { attributesOf, isTrue } from '../xml/scan.js';

/** CT_Worksheet (ECMA-376 18.3.1.99; `xlsx.md X15`): a child in a wrong place makes Excel "repair" the file. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Where a new child of a worksheet goes. */
export function worksheetPlace(outline: Outline, name: string): number {
  return placeOf(outline, name, ORDER);
}

/** Whether the user has locked the sheet: its cells are then not for us to change. */
export function isProtected({ xml, children }: Outline): boolean {
  const protection = children.find(({ name }) => name === 'sheetProtection');
  return protection !== undefined && isTrue(attributesOf(xml, protection).get('sheet'));
}
