/** What every sheet we make has in common, as pieces of a worksheet part in the order of its schema. */
import { parseIso } from '../../core/calendar/date.js';
import { serialOfDay } from '../../core/format/serial.js';
import { cellName, columnLetters, rangeName, renameSheets, sheetPrefix } from '../../core/grid/a1.js';
import { type CellAddress, contains } from '../../core/grid/grid.js';
import { LOOKS } from '../../core/report/looks.js';
import type { CellLink, NewSheet, OwnCell } from '../../core/report/patch.js';
import { LINE_HEIGHT, rowHeight, type WrappedText } from '../../core/report/row-height.js';
import type { Dialect } from '../package/dialect.js';
import { escapeAttribute } from '../xml/escape.js';
import { styleIndex } from './cell-styles.js';
import { blankCellXml, formulaCellXml, looksLikeFormula, numberCellXml, textCellXml } from './cell-xml.js';
import type { Styles } from './styles.js';

/** The cells of a sheet and how they lie on screen and paper. */
export type DrawnSheet = Pick<NewSheet, 'rows' | 'widths' | 'frozenRows' | 'merges' | 'landscape'>;

/** What a sheet's XML depends on besides the sheet. */
export interface SheetContext {
  readonly styles: Styles;
  readonly dialect: Dialect;
  readonly date1904: boolean;
  /** The name a sheet has in this workbook, for one we meant to have another. */
  readonly nameOf: (sheet: string) => string;
  /** Relationship ids of the files that cells link to, by path; a link to any other is left out. */
  readonly fileLinks: ReadonlyMap<string, string>;
}

/** Links a sheet may hold (Excel specifications and limits). */
const MOST_LINKS = 65_530;
/** Points of the usual letters. */
const USUAL_SIZE = 11;

/** `properties`: elements of `sheetPr` besides the page's; `gridLines`: whether empty cells show their edges. */
export interface SheetFace {
  readonly properties: string;
  readonly gridLines: boolean;
}

/** From the declaration to the end of the cells. */
export function openingXml(sheet: DrawnSheet, { properties, gridLines }: SheetFace, context: SheetContext): string {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const last = { row: Math.max(0, sheet.rows.length - 1), column: width - 1 };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${context.dialect.main}" xmlns:r="${context.dialect.relationships}">`,
    `<sheetPr>${properties}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeName({ top: 0, left: 0, bottom: last.row, right: last.column })}"/>`,
    viewXml(sheet.frozenRows, gridLines),
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    columnsXml(sheet.widths),
    `<sheetData>${sheet.rows.map((row, at) => rowXml(sheet, row, at, context)).join('')}</sheetData>`,
  ].join('');
}

/** Margins, and A4 pages one sheet wide. */
export function pageXml({ landscape }: DrawnSheet): string {
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`
  );
}

function viewXml(frozenRows: number, gridLines: boolean): string {
  const view = `<sheetView${gridLines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const below = cellName({ row: frozenRows, column: 0 });
  return (
    `<sheetViews>${view}><pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(sheet: DrawnSheet, row: readonly OwnCell[], at: number, context: SheetContext): string {
  const height = rowHeight(row.flatMap((cell, column) => wrappedText(sheet, cell, at, column)));
  const tag = height === null ? `<row r="${at + 1}">` : `<row r="${at + 1}" ht="${height}" customHeight="1">`;
  return `${tag}${row.map((cell, column) => cellXml({ row: at, column }, cell, context)).join('')}</row>`;
}

/** Text of a cell with the width it has, merged or not; one merged over several rows has room enough. */
function wrappedText(sheet: DrawnSheet, cell: OwnCell, row: number, column: number): WrappedText[] {
  if (typeof cell.value !== 'string') return [];
  const merge = sheet.merges.find((rect) => contains(rect, row, column));
  if (merge && merge.bottom > merge.top) return [];
  const width = sheet.widths.slice(column, (merge?.right ?? column) + 1).reduce((sum, one) => sum + one, 0);
  const { bold = false, larger = 0 } = LOOKS[cell.style];
  return [{ text: cell.value, width, bold, scale: 1 + larger / USUAL_SIZE }];
}

function cellXml(at: CellAddress, cell: OwnCell, { styles, date1904, nameOf }: SheetContext): string {
  const look = LOOKS[cell.style];
  const day = cell.style === 'date' && typeof cell.value === 'string' ? parseIso(cell.value) : null;
  const value = day ? serialOfDay(day, date1904) : cell.value;
  const formula = cell.formula === undefined ? undefined : renameSheets(cell.formula, nameOf);
  if (typeof value === 'number' && Number.isFinite(value))
    return numberCellXml(at, styleIndex(styles, look), value, formula);
  const text = value === null || typeof value === 'number' ? null : value;
  if (formula !== undefined) return formulaCellXml(at, styleIndex(styles, look), formula, text);
  if (text === null) return blankCellXml(at, styleIndex(styles, look));
  return textCellXml(at, styleIndex(styles, look, looksLikeFormula(text)), text);
}

export function mergesXml({ merges }: DrawnSheet): string {
  const wide = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  if (wide.length === 0) return '';
  return `<mergeCells count="${wide.length}">${wide.map((rect) => `<mergeCell ref="${rangeName(rect)}"/>`).join('')}</mergeCells>`;
}

export function linksXml(sheet: DrawnSheet, context: SheetContext): string {
  const links = sheet.rows.flatMap((row, at) =>
    row.flatMap(({ link }, column) => {
      const target = link ? linkTarget(link, context) : null;
      return target === null ? [] : [`<hyperlink ref="${columnLetters(column)}${at + 1}" ${target}/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>` : '';
}

function linkTarget(link: CellLink, { nameOf, fileLinks }: SheetContext): string | null {
  if ('sheet' in link) return `location="${escapeAttribute(sheetPrefix(nameOf(link.sheet)) + cellName(link.cell))}"`;
  const id = fileLinks.get(link.file);
  return id === undefined ? null : `r:id="${id}"`;
}
