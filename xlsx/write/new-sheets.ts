/** New sheets for the user to fill in: his from the first moment, without a tag of ours. */
import type { NewSheet } from '../../core/report/patch.js';
import { quote } from '../../core/text/quote.js';
import type { Book } from '../package/book.js';
import { type Package, setPart } from '../package/package.js';
import { outlineOf } from '../xml/outline.js';
import { applySplices } from '../xml/splice.js';
import { addSheet, SHEET_TYPE } from './add-sheet.js';
import { dropDownSplices } from './drop-downs.js';
import { linksXml, mergesXml, openingXml, pageXml, type SheetContext, type SheetFace } from './sheet-xml.js';
import type { Styles } from './styles.js';

const FACE: SheetFace = { properties: '', gridLines: true };
const NO_FILES: SheetContext['fileLinks'] = new Map();

/** Adds the sheets after all others. Returns a note for each that could not have the name it was to have. */
export function addNewSheets(pkg: Package, book: Book, sheets: readonly NewSheet[], styles: Styles): string[] {
  return sheets.flatMap((sheet) => {
    const { name, part } = addSheet(pkg, sheet.name, false);
    const { dialect, date1904 } = book;
    const context = { styles, dialect, date1904, nameOf: (other: string) => other, fileLinks: NO_FILES };
    setPart(pkg, part, newSheetXml(sheet, context), SHEET_TYPE);
    return name === sheet.name ? [] : [`Имя листа ${quote(sheet.name)} занято: новый лист назван «${name}».`];
  });
}

function newSheetXml(sheet: NewSheet, context: SheetContext): string {
  const xml = [
    openingXml(sheet, FACE, context),
    mergesXml(sheet),
    linksXml(sheet, context),
    pageXml(sheet),
    '</worksheet>',
  ].join('');
  return applySplices(xml, dropDownSplices(outlineOf(xml), sheet.dropDowns));
}
