/** One cell of the XML → one cell of a grid. */

import type { NumberFormatter } from '../../core/format/format.js';
import { serialOfIso } from '../../core/format/serial.js';
import { type Cell, EMPTY_CELL, textCell } from '../../core/grid/grid.js';
import { RefusedFile } from '../refusal.js';
import { unescapeCellText, unescapeXml } from '../xml/escape.js';
import type { XmlElement } from '../xml/scan.js';
import type { FileMemory } from '../zip/codec.js';
import type { CellToken } from './cells.js';
import { richText } from './rich-text.js';

/** What the cells of a workbook share. */
export interface CellContext {
  /** Texts of the string table, as cells: equal strings share one object. */
  readonly strings: readonly Cell[];
  /** Number format codes by style. */
  readonly formats: readonly string[];
  readonly format: NumberFormatter;
  readonly date1904: boolean;
  readonly memory?: FileMemory;
}

/**
 * What the cells of a sheet are read to, kept in the memory of the context as long as their XML stays the same. Formats that came after
 * those known then, as our own sheets bring them, change nothing.
 */
export function readOnce<T>(
  key: string,
  xml: string,
  data: XmlElement | undefined,
  context: CellContext,
  read: () => T,
): T {
  const { memory, strings, formats, date1904 } = context;
  if (!memory || !data) return read();
  const known = memory.read(key, [xml.slice(data.start, data.end), strings, date1904], () => ({
    formats,
    value: read(),
  }));
  return known.formats.every((code, at) => code === formats[at]) ? known.value : read();
}

const FORMULA_EMPTY: Cell = { kind: 'empty', text: '', formula: true };

/** The cell a token stands for; `prefix` is that of the sheet. Throws `RefusedFile` for a value that points nowhere. */
export function cellOf(xml: string, token: CellToken, prefix: string, context: CellContext): Cell {
  const cell = plainCell(xml, token, prefix, context);
  if (token.formulaStart < 0) return cell;
  return cell.kind === 'empty' ? FORMULA_EMPTY : { ...cell, formula: true };
}

function plainCell(xml: string, token: CellToken, prefix: string, context: CellContext): Cell {
  if (token.type === 'inlineStr') {
    if (token.inlineStart >= 0) return textCell(richText(xml, token.inlineStart, token.inlineEnd, prefix));
  }
  if (token.valueStart < 0) return EMPTY_CELL;
  const raw = xml.slice(token.valueStart, token.valueEnd);
  switch (token.type) {
    case 's':
      return sharedString(raw, context.strings);
    case 'str':
    case 'inlineStr':
      return textCell(unescapeCellText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true'
        ? { kind: 'boolean', value: true, text: 'ИСТИНА' }
        : { kind: 'boolean', value: false, text: 'ЛОЖЬ' };
    case 'e':
      return { kind: 'error', text: unescapeXml(raw).trim() };
    case 'd':
      return dateText(raw, token.style, context);
    default:
      return numberCell(raw, token.style, context);
  }
}

function sharedString(raw: string, strings: readonly Cell[]): Cell {
  const cell = strings[Number(raw)];
  if (!cell) throw new RefusedFile('damaged-part', `ячейка ссылается на строку № ${raw.trim()}, а её в файле нет`);
  return cell;
}

function numberCell(raw: string, style: number, context: CellContext): Cell {
  const value = Number(raw);
  if (raw.trim() === '' || Number.isNaN(value)) return textCell(unescapeCellText(raw));
  const { text, date } = context.format(value, context.formats[style] ?? '');
  return date ? { kind: 'date', date, text } : { kind: 'number', value, text };
}

/** ISO dates (Strict workbooks); under a format that shows no day they are shown as `dd.mm.yyyy`. */
function dateText(raw: string, style: number, context: CellContext): Cell {
  const serial = serialOfIso(raw, context.date1904);
  if (serial === null) return textCell(unescapeCellText(raw));
  const shown = context.format(serial, context.formats[style] ?? '');
  const { text, date } = shown.date ? shown : context.format(serial, 'dd.mm.yyyy');
  return date ? { kind: 'date', date, text } : { kind: 'number', value: serial, text };
}
