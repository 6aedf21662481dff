/** `range.clear(applyTo)`. */
import { type FakeCell, peek, touch } from '../book/book.js';
import { isUnbounded } from './area.js';
import { type RangeSelf, touched } from './cells.js';
import { raiseChanged } from './events.js';
import { guardContent, guardOption } from './guard.js';
import { takeFormat } from './looks.js';
import { unmergeIn } from './merges.js';
import { clearRules } from './rules.js';
import { empty } from './values.js';
import { invalidArgument } from './wire/errors.js';

const clearFormat = (cell: FakeCell): void => takeFormat(cell, { fill: null, format: 'General', look: {} });

const PARTS: Readonly<Record<string, (cell: FakeCell) => void>> = {
  Contents: empty,
  Formats: clearFormat,
  /** The link goes, its looks stay. */
  Hyperlinks: (cell) => {
    delete cell.look.hyperlink;
  },
  RemoveHyperlinks: (cell) => {
    delete cell.look.hyperlink;
    clearFormat(cell);
  },
  All: (cell) => {
    empty(cell);
    delete cell.look.hyperlink;
    clearFormat(cell);
  },
};

/** Without a word: everything. Formats include merging and conditional formats, everything includes validation. */
export function clear(range: RangeSelf, applyTo: unknown): void {
  const part = applyTo ?? 'All';
  const act = PARTS[String(part)];
  if (!act) throw invalidArgument('Range.clear');
  const { sheet, rect } = range;
  if (part === 'Formats') guardOption(sheet, 'allowFormatCells', 'Range.clear');
  else guardContent(range, 'Range.clear');
  for (const [row, column] of touched(sheet, rect)) {
    const cell = touch(sheet, row, column);
    act(cell);
    if (isUnbounded(rect) && isBlank(peek(sheet, row, column))) sheet.cells.delete(`${row}:${column}`);
  }
  if (part === 'All' || part === 'Formats') {
    unmergeIn(sheet, rect);
    clearRules(sheet, 'conditionalFormats', rect);
  }
  if (part === 'All') clearRules(sheet, 'validations', rect);
  if (part === 'All' || part === 'Contents') raiseChanged(range, 'RangeEdited', 'Local', true);
}

function isBlank({ value, error, formula, note, look }: Readonly<FakeCell>): boolean {
  return value === null && error === null && formula === '' && note === '' && Object.keys(look).length === 0;
}
