/** New workbooks: a blank one, plain tables as people keep them, sheets of ours alone, sheets for the user to fill in. */
import type { CalendarDate } from '../core/calendar/date.js';
import { serialOfDay } from '../core/format/serial.js';
import { rangeName } from '../core/grid/a1.js';
import type { CellAddress, Rect } from '../core/grid/grid.js';
import { HEADER_FILL, type Look } from '../core/report/looks.js';
import type { NewSheet, OwnSheet } from '../core/report/patch.js';
import { type Book, readBook } from './package/book.js';
import { openPackage, type Package, setPart } from './package/package.js';
import { savePackage } from './package/save.js';
import { styleIndex } from './write/cell-styles.js';
import { blankCellXml, booleanCellXml, numberCellXml, textCellXml } from './write/cell-xml.js';
import { addNewSheets } from './write/new-sheets.js';
import { writeOwnSheets } from './write/own-sheets.js';
import { minimalStyles, openStyles, type Styles } from './write/styles.js';
import { escapeAttribute } from './xml/escape.js';
import { openArchive } from './zip/archive.js';
import type { ZipCodec } from './zip/codec.js';
import { createArchive } from './zip/write.js';

export type PlainStyle = 'plain' | 'title' | 'header' | 'section' | 'cell';
export type PlainValue = string | number | boolean | CalendarDate | null;

export interface PlainCell {
  readonly value: PlainValue;
  readonly style: PlainStyle;
}

/** A sheet as a user would make it; a bare value has the style `plain`. */
export interface PlainSheet {
  /** 1–31 characters, none of `\ / ? * : [ ]`, unique in the workbook. */
  readonly name: string;
  readonly rows: readonly (readonly (PlainValue | PlainCell)[])[];
  readonly merges?: readonly Rect[];
  /** Width of each column in characters. */
  readonly widths?: readonly number[];
  /** Height of each row in points; `null` or absent: left to the program that opens the file. */
  readonly heights?: readonly (number | null)[];
  /** Printed on landscape A4, one page wide; left to the program otherwise. */
  readonly landscape?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DATE = 'dd.mm.yyyy';

const LOOKS: Readonly<Record<PlainStyle, Look>> = {
  plain: {},
  title: { bold: true, larger: 3, wrap: true, horizontal: 'center', vertical: 'center' },
  header: { bold: true, fill: HEADER_FILL, border: true, wrap: true, horizontal: 'center', vertical: 'center' },
  section: { bold: true, border: true, wrap: true, vertical: 'center' },
  cell: { border: true, wrap: true, vertical: 'top' },
};

/** A workbook of plain sheets, at least one. Equal sheets give equal bytes. */
export function createWorkbook(sheets: readonly PlainSheet[], codec: ZipCodec): Uint8Array {
  const pkg = openPackage(
    openArchive(
      skeleton(
        sheets.map(({ name }) => name),
        codec,
      ),
    ),
    codec,
  );
  const book = readBook(pkg);
  const styles = openStyles(pkg, book);
  sheets.forEach((sheet, at) => {
    const part = book.sheets[at]?.part;
    if (part !== undefined) setPart(pkg, part, sheetXml(sheet, styles));
  });
  styles.save();
  return savePackage(pkg);
}

/** A workbook with one empty sheet, «Лист1». */
export function blankWorkbook(codec: ZipCodec): Uint8Array {
  return createWorkbook([{ name: 'Лист1', rows: [] }], codec);
}

/** A workbook of our own sheets alone, at least one: a summary over many files. */
export function createOwnWorkbook(sheets: readonly OwnSheet[], codec: ZipCodec): Uint8Array {
  return filledSkeleton(codec, (pkg, book, styles) => writeOwnSheets(pkg, book, sheets, styles));
}

/** A workbook of sheets for the user to fill in, at least one. */
export function createUsersWorkbook(sheets: readonly NewSheet[], codec: ZipCodec): Uint8Array {
  return filledSkeleton(codec, (pkg, book, styles) => addNewSheets(pkg, book, sheets, styles));
}

function filledSkeleton(codec: ZipCodec, fill: (pkg: Package, book: Book, styles: Styles) => void): Uint8Array {
  const pkg = openPackage(openArchive(skeleton([], codec)), codec);
  const book = readBook(pkg);
  const styles = openStyles(pkg, book);
  fill(pkg, book, styles);
  styles.save();
  return savePackage(pkg);
}

/** A workbook whose sheets are still empty; without any sheet it is no valid file yet. */
function skeleton(names: readonly string[], codec: ZipCodec): Uint8Array {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 2}"/>`,
  );
  const targets = names.map((_, at) => relationshipXml(at + 2, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const types = names.map((_, at) => overrideXml(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet'));
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${overrideXml('xl/workbook.xml', 'sheet.main')}${overrideXml('xl/styles.xml', 'styles')}${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relationshipsXml([relationshipXml(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
        `<sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationshipsXml([relationshipXml(1, 'styles', 'styles.xml'), ...targets])],
    ...names.map(
      (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`] as const,
    ),
  ];
  const encoder = new TextEncoder();
  const contents = new Map(parts.map(([name, xml]) => [name, encoder.encode(HEAD + xml)]));
  contents.set('xl/styles.xml', encoder.encode(minimalStyles(MAIN)));
  return createArchive(contents, codec);
}

function relationshipsXml(items: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function relationshipXml(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function overrideXml(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${SHEET_ML}.${type}+xml"/>`;
}

function sheetXml(sheet: PlainSheet, styles: Styles): string {
  const { rows, merges = [], widths = [], heights = [], landscape = false } = sheet;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const cells = rows.map((row, at) => {
    const content = row.map((cell, column) => cellXml({ row: at, column }, cell, styles)).join('');
    const height = heights[at] ?? null;
    const tag = height === null ? `<row r="${at + 1}">` : `<row r="${at + 1}" ht="${height}" customHeight="1">`;
    return content === '' ? '' : `${tag}${content}</row>`;
  });
  const merged = merges.map((rect) => `<mergeCell ref="${rangeName(rect)}"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">${landscape ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${cells.join('')}</sheetData>` +
    `${merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : ''}` +
    `${landscape ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : ''}</worksheet>`
  );
}

function cellXml(at: CellAddress, cell: PlainValue | PlainCell, styles: Styles): string {
  const { value, style } = isPlainCell(cell) ? cell : { value: cell, style: 'plain' as const };
  const look = LOOKS[style];
  const index = styleIndex(styles, isDate(value) ? { ...look, format: DATE } : look);
  if (isDate(value)) return numberCellXml(at, index, serialOfDay(value, false));
  if (typeof value === 'number') return numberCellXml(at, index, value);
  if (typeof value === 'boolean') return booleanCellXml(at, index, value);
  if (value === null) return style === 'plain' ? '' : blankCellXml(at, index);
  return textCellXml(at, index, value);
}

function isPlainCell(cell: PlainValue | PlainCell): cell is PlainCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}

function isDate(value: PlainValue): value is CalendarDate {
  return typeof value === 'object' && value !== null;
}
