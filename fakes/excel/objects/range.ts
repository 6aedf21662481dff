/** `Excel.Range`: values, formats, what to do with cells. Ways to other ranges are in range-ways.ts. */
import type { Rect } from '../../../core/grid/grid.js';
import { type FakeCell, type FakeSheet, touch } from '../../book/book.js';
import { cellCount, fullAddress, heightOf, isUnbounded, wholeColumns, wholeRows, widthOf } from '../area.js';
import { matrix, type RangeSelf, spread } from '../cells.js';
import { clear } from '../clear.js';
import { copyFormats } from '../copy-formats.js';
import { raiseChanged } from '../events.js';
import { guardContent, guardOption } from '../guard.js';
import { hiddenColumnsOf, hiddenRowsOf, hideColumns, hideRows } from '../hidden.js';
import { deleteCells, insertCells } from '../insert.js';
import { hiddenMerge, mergedAreas, mergeRange, unmergeRange } from '../merges.js';
import { selectRange } from '../selection.js';
import type { Session } from '../session.js';
import { placeOf } from '../sizes.js';
import { specialCells } from '../special-cells.js';
import { isUncalculated, readFormula, readText, readValue, settle, valueType, writeValue } from '../values.js';
import { FakeHostGap, invalidArgument, wrongShape } from '../wire/errors.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { getCellProperties, setCellProperties } from './cell-properties.js';
import { CONDITIONAL_FORMATS } from './conditional-formats.js';
import { DATA_VALIDATION } from './data-validation.js';
import { hyperlinkOf, setHyperlink } from './hyperlink.js';
import { areas } from './range-areas.js';
import { rangeArgument } from './range-argument.js';
import { RANGE_FORMAT } from './range-format.js';
import { RANGE_WAYS } from './range-ways.js';
import { worksheet } from './worksheet.js';

/** Assigns a matrix or a scalar of values or formulas (`excel.md #43, #44`). */
function assign(range: RangeSelf, value: unknown, where: string): void {
  const { session, sheet, rect } = range;
  if (isUnbounded(rect)) throw invalidArgument(where);
  if (value === null) throw invalidArgument(where);
  const element = spread(rect, value, where);
  guardContent(range, where);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const one = element(row, column);
      if (one === null) continue;
      if (hiddenMerge(sheet, row, column)) {
        if (one === '') continue;
        throw new FakeHostGap(`${where} of a cell under a merged block is not in the fake host`);
      }
      const cell = touch(sheet, row, column);
      writeValue(cell, one, session.options.year);
      if (isUncalculated(cell) && session.options.calculate)
        settle(cell, session.options.calculate(cell.formula, sheet));
    }
  }
  raiseChanged(range, 'RangeEdited', 'Local', true);
}

function assignFormat(range: RangeSelf, value: unknown): void {
  const { rect, sheet } = range;
  if (value === null || isUnbounded(rect)) throw invalidArgument('Range.numberFormat');
  const element = spread(rect, value, 'Range.numberFormat');
  guardOption(sheet, 'allowFormatCells', 'Range.numberFormat');
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const code = element(row, column);
      if (code === null) continue;
      if (typeof code !== 'string') throw invalidArgument('Range.numberFormat');
      touch(sheet, row, column).format = code === '' ? 'General' : code;
    }
  }
}

const read = (range: RangeSelf, of: (cell: Readonly<FakeCell>) => unknown): unknown => matrix(range, of);

export const RANGE: HostType<RangeSelf> = {
  name: 'Range',
  keepable: true,
  properties: {
    Address: { get: ({ sheet, rect }) => fullAddress(sheet.name, rect) },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => heightOf(rect) },
    ColumnCount: { get: ({ rect }) => widthOf(rect) },
    // -1 where the number would not fit in 32 bits
    CellCount: { get: ({ rect }) => (cellCount(rect) > 2_147_483_647 ? -1 : cellCount(rect)) },
    IsEntireColumn: { get: ({ rect }) => wholeColumns(rect) },
    IsEntireRow: { get: ({ rect }) => wholeRows(rect) },
    Values: {
      get: (range) => read(range, (cell) => readValue(cell, range.session.options)),
      set: (range, value) => assign(range, value, 'Range.values'),
    },
    Formulas: {
      get: (range) => read(range, (cell) => readFormula(cell, range.session.options)),
      set: (range, value) => assign(range, value, 'Range.formulas'),
    },
    Text: { get: (range) => read(range, (cell) => readText(cell, range.session.options)) },
    ValueTypes: { get: (range) => read(range, valueType) },
    NumberFormat: { get: (range) => read(range, (cell) => cell.format), set: assignFormat },
    RowHidden: { get: hiddenRowsOf, set: hideRows },
    ColumnHidden: { get: hiddenColumnsOf, set: hideColumns },
    Hidden: { get: (range) => hiddenRowsOf(range) === true || hiddenColumnsOf(range) === true },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    Left: { get: (range) => placeOf(range).left },
    Top: { get: (range) => placeOf(range).top },
    Width: { get: (range) => placeOf(range).width },
    Height: { get: (range) => placeOf(range).height },
  },
  links: {
    Format: (range) => make(RANGE_FORMAT, range),
    Worksheet: ({ session, sheet }) => worksheet(session, sheet),
    ConditionalFormats: (range) => make(CONDITIONAL_FORMATS, range),
    DataValidation: (range) => make(DATA_VALIDATION, range),
  },
  methods: {
    ...RANGE_WAYS,
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== heightOf(rect) || columns !== widthOf(rect)) throw wrongShape('Range.values');
    },
    Clear: (range, [applyTo]) => clear(range, applyTo),
    Merge: (range, [across]) => mergeRange(range, across === true),
    Unmerge: unmergeRange,
    GetMergedAreasOrNullObject: ({ session, sheet, rect }) =>
      areas({ session, sheet, rects: mergedAreas(sheet, rect) }),
    GetSpecialCellsOrNullObject: (range, [kind]) => areas({ ...range, rects: specialCells(range, kind) }),
    CopyFrom: (range, [source, what]) => copyFormats(range, rangeArgument(range.session, range.sheet, source), what),
    Insert: (range, [shift]) => make(RANGE, insertCells(range, shift)),
    Delete: (range, [shift]) => deleteCells(range, shift),
    Select: selectRange,
    SetCellProperties: (range, [data]) => setCellProperties(range, data),
    GetCellProperties: (range, [wanted]) => getCellProperties(range, wanted),
    Calculate: () => null,
  },
};

/** The object of a rectangle. */
export function rangeOf(session: Session, sheet: FakeSheet, rect: Rect): HostObject {
  return make(RANGE, { session, sheet, rect });
}
