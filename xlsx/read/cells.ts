/** One forward scan over the cells of a sheet, by offsets: no tree, no copies (`xlsx.md X10`). */
import { RefusedFile } from '../refusal.js';
import { afterMarkup, type XmlElement } from '../xml/scan.js';

/** A cell as it stands in the XML. One object serves the whole scan: copy what you keep. Offsets are −1 where there is none. */
export interface CellToken {
  /** Zero-based. */
  row: number;
  column: number;
  /** Index of its format in `cellXfs`. */
  style: number;
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n` where nothing is said. */
  type: string;
  /** `[start, openEnd)` is the tag, `[start, end)` the element. */
  start: number;
  openEnd: number;
  end: number;
  /** Content of `v`. */
  valueStart: number;
  valueEnd: number;
  /** Content of `is`. */
  inlineStart: number;
  inlineEnd: number;
  /** The tag of `f`, up to its `>`. */
  formulaStart: number;
  formulaEnd: number;
}

/** A row tag. One object serves the whole scan. */
export interface RowToken {
  /** Zero-based. */
  row: number;
  start: number;
  openEnd: number;
}

export interface SheetVisitor {
  /** Rows whose cells are passed over need not be read; all are wanted where nothing is said. */
  wants?(row: number): boolean;
  cell?(token: CellToken): void;
  /** Called at the opening tag, before the row's cells. */
  row?(token: RowToken): void;
}

const SPACE = 32;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_O = 111;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
const LETTER_W = 119;
const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;

/** Visits rows and cells in the order of the file. Throws `RefusedFile` where the data breaks off or leaves the sheet. */
export function scanCells(xml: string, sheetData: XmlElement, visitor: SheetVisitor): void {
  const { prefix, closeStart: end } = sheetData;
  const skip = 1 + prefix.length;
  const cell = emptyToken();
  const row: RowToken = { row: -1, start: 0, openEnd: 0 };
  let at = xml.indexOf('<', sheetData.openEnd);
  while (at >= 0 && at < end) {
    const letter = xml.charCodeAt(at + skip);
    const next = xml.charCodeAt(at + skip + 1);
    if (letter === LETTER_C && endsName(next)) {
      at = readCell(xml, at, end, prefix, cell);
      visitor.cell?.(cell);
    } else if (letter === LETTER_R && next === LETTER_O && xml.charCodeAt(at + skip + 2) === LETTER_W) {
      const openEnd = xml.indexOf('>', at) + 1;
      row.row = readRowNumber(xml, at, openEnd) ?? Math.max(row.row, cell.row) + 1;
      row.start = at;
      row.openEnd = openEnd;
      checkPlace(row.row, 0);
      cell.row = row.row;
      cell.column = -1;
      visitor.row?.(row);
      const isWanted = xml.charCodeAt(openEnd - 2) === SLASH || (visitor.wants?.(row.row) ?? true);
      at = isWanted ? openEnd : xml.indexOf(`</${prefix}row`, openEnd);
      if (at < 0) break;
    } else {
      const mark = xml.charCodeAt(at + 1);
      at = mark === BANG || mark === QUESTION ? afterMarkup(xml, at) : at + 1;
    }
    at = xml.indexOf('<', at);
  }
}

function emptyToken(): CellToken {
  return {
    row: -1,
    column: -1,
    style: 0,
    type: 'n',
    start: 0,
    openEnd: 0,
    end: 0,
    valueStart: -1,
    valueEnd: -1,
    inlineStart: -1,
    inlineEnd: -1,
    formulaStart: -1,
    formulaEnd: -1,
  };
}

/** Fills the token from the cell that opens here; returns where the cell ends. */
function readCell(xml: string, start: number, limit: number, prefix: string, cell: CellToken): number {
  cell.start = start;
  cell.style = 0;
  cell.type = 'n';
  cell.valueStart = cell.valueEnd = cell.inlineStart = cell.inlineEnd = cell.formulaStart = cell.formulaEnd = -1;
  cell.column += 1;
  cell.openEnd = readCellTag(xml, start + 2 + prefix.length, limit, cell);
  checkPlace(cell.row, cell.column);
  cell.end = cell.openEnd;
  if (xml.charCodeAt(cell.openEnd - 2) !== SLASH) readCellContent(xml, limit, prefix, cell);
  return cell.end;
}

/** Attributes r, s, t in any order and either quote; returns the offset after `>`. */
function readCellTag(xml: string, from: number, limit: number, cell: CellToken): number {
  let at = from;
  while (at < limit) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code <= SPACE || code === SLASH) {
      at++;
      continue;
    }
    const equals = xml.indexOf('=', at);
    let open = equals + 1;
    while (xml.charCodeAt(open) <= SPACE) open++;
    const close = xml.indexOf(xml[open] ?? '"', open + 1);
    if (equals < 0 || close < 0 || close > limit) break;
    if (equals === at + 1 || xml.charCodeAt(at + 1) <= SPACE) {
      if (code === LETTER_R) readReference(xml, open + 1, close, cell);
      else if (code === LETTER_S) cell.style = Number(xml.slice(open + 1, close)) || 0;
      else if (code === LETTER_T) cell.type = xml.slice(open + 1, close);
    }
    at = close + 1;
  }
  throw brokenCell(cell);
}

/** `BC12` → column and row; the row of a reference wins over the row it stands in. */
function readReference(xml: string, from: number, to: number, cell: CellToken): void {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = xml.charCodeAt(at) & ~SPACE;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  for (; at < to; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (column > 0) cell.column = column - 1;
  if (row > 0) cell.row = row - 1;
}

function readCellContent(xml: string, limit: number, prefix: string, cell: CellToken): void {
  const skip = 1 + prefix.length;
  let at = xml.indexOf('<', cell.openEnd);
  while (at >= 0 && at < limit) {
    if (xml.charCodeAt(at + 1) === SLASH) {
      const close = xml.indexOf('>', at) + 1;
      if (xml.charCodeAt(at + 1 + skip) === LETTER_C) {
        cell.end = close;
        return;
      }
      at = xml.indexOf('<', close);
      continue;
    }
    const mark = xml.charCodeAt(at + 1);
    if (mark === BANG || mark === QUESTION) {
      at = xml.indexOf('<', afterMarkup(xml, at));
      continue;
    }
    const open = xml.indexOf('>', at);
    const name = xml.charCodeAt(at + skip);
    const next = xml.charCodeAt(at + skip + 1);
    const isEmpty = xml.charCodeAt(open - 1) === SLASH;
    let resume = open;
    if (name === LETTER_V && endsName(next) && !isEmpty) {
      cell.valueStart = open + 1;
      cell.valueEnd = resume = xml.indexOf('<', open);
    } else if (name === LETTER_F && endsName(next)) {
      cell.formulaStart = at;
      cell.formulaEnd = open + 1;
    } else if (!isEmpty) {
      const tag = xml.slice(at + 1, open).split(/\s/, 1)[0] ?? '';
      resume = xml.indexOf(`</${tag}`, open);
      if (name === LETTER_I && next === LETTER_S) {
        cell.inlineStart = open + 1;
        cell.inlineEnd = resume;
      }
    }
    if (open < 0 || resume < 0) break;
    at = resume === open ? xml.indexOf('<', open) : resume;
  }
  throw brokenCell(cell);
}

function readRowNumber(xml: string, start: number, openEnd: number): number | null {
  const match = /\sr\s*=\s*["'](\d+)["']/.exec(xml.slice(start, openEnd));
  return match ? Number(match[1]) - 1 : null;
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || code <= SPACE;
}

function checkPlace(row: number, column: number): void {
  if (row < 0 || row > MAX_ROW || column > MAX_COLUMN) {
    throw new RefusedFile('damaged-part', 'на листе есть ячейка за пределами листа Excel');
  }
}

function brokenCell(cell: CellToken): RefusedFile {
  return new RefusedFile('damaged-part', `данные листа обрываются в строке ${cell.row + 1}`);
}
