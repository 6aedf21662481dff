/** RangeList: ranges of one sheet that take one and the same change (google-sheets.md #53). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';
import { rangeMethods, rangeOf } from './range/range.js';
import { select } from './selection.js';

interface ListState {
  readonly execution: Execution;
  readonly sheet: FakeSheet;
  readonly rects: readonly Rect[];
}

export function rangeListOf(execution: Execution, sheet: FakeSheet, rects: readonly Rect[]): object {
  return handle<ListState>(execution, 'RangeList', { execution, sheet, rects }, RANGE_LIST);
}

/** Changes a list has as a range has them; no setValues, setNotes, getValues. */
const SHARED =
  `breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes
  setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula
  setHorizontalAlignment setNote setNumberFormat setShowHyperlink setValue setVerticalAlignment setWrap setWrapStrategy
  trimWhitespace uncheck`.split(/\s+/);

function onEach(name: string): (list: ListState, ...args: never[]) => object {
  return ({ execution, sheet, rects }, ...args) => {
    const change = rangeMethods()[name];
    if (!change) throw new Error(`a range has no ${name}`);
    for (const rect of rects) change({ execution, sheet, rect }, ...args);
    return rangeListOf(execution, sheet, rects);
  };
}

const RANGE_LIST: Methods<ListState> = {
  ...Object.fromEntries(SHARED.map((name) => [name, onEach(name)])),
  getRanges: ({ execution, sheet, rects }) => rects.map((rect) => rangeOf(execution, sheet, rect)),
  activate({ execution, sheet, rects }) {
    const last = rects[rects.length - 1];
    if (last) select(execution, sheet, last);
    return rangeListOf(execution, sheet, rects);
  },
};
