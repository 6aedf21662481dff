/** Cells as XML: text always inline, so that it can never become a formula and the string table stays untouched. */
import { cellName } from '../../core/grid/a1.js';
import type { CellAddress } from '../../core/grid/grid.js';
import { escapeCellText, escapeText } from '../xml/escape.js';

/** Text a program would take for a formula or a command if it were typed in. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** A text cell; empty text leaves a bare styled cell. */
export function textCellXml(at: CellAddress, style: number, text: string, prefix = ''): string {
  if (text === '') return blankCellXml(at, style, prefix);
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${cellName(at)}"${styleAttribute(style)} t="inlineStr">${content}</${prefix}c>`;
}

/** A number, with the native formula that gives it where there is one. */
export function numberCellXml(at: CellAddress, style: number, value: number, formula?: string, prefix = ''): string {
  const source = formula === undefined ? '' : formulaXml(formula, prefix);
  return `<${prefix}c r="${cellName(at)}"${styleAttribute(style)}>${source}<${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

/** A formula whose stored result is text, or none. */
export function formulaCellXml(at: CellAddress, style: number, formula: string, result: string | null): string {
  const type = result === null ? '' : ' t="str"';
  const value = result === null ? '' : `<v>${escapeCellText(result)}</v>`;
  return `<c r="${cellName(at)}"${styleAttribute(style)}${type}>${formulaXml(formula, '')}${value}</c>`;
}

export function booleanCellXml(at: CellAddress, style: number, value: boolean): string {
  return `<c r="${cellName(at)}"${styleAttribute(style)} t="b"><v>${value ? 1 : 0}</v></c>`;
}

export function blankCellXml(at: CellAddress, style: number, prefix = ''): string {
  return `<${prefix}c r="${cellName(at)}"${styleAttribute(style)}/>`;
}

function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeText(formula.replace(/^=/, ''))}</${prefix}f>`;
}

function styleAttribute(style: number): string {
  return style > 0 ? ` s="${style}"` : '';
}
