/** From a range to other ranges: its cells, rows, neighbours, what it shares with another. */
import type { Rect } from '../../../core/grid/grid.js';
import { bounding, heightOf, intersect, rectAt, WHOLE_SHEET, widthOf } from '../area.js';
import { type RangeSelf, usedRect } from '../cells.js';
import { ExcelError, invalidArgument, notFound } from '../wire/errors.js';
import type { HostObject, Method } from '../wire/types.js';
import { rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';

type Way = (range: RangeSelf, args: readonly unknown[]) => Rect | null;

/** A method that leads to a rectangle of the same sheet; `null` is a null object. */
function way(to: Way): Method<RangeSelf> {
  return (range, args): HostObject | null => {
    const rect = to(range, args);
    return rect && rangeOf(range.session, range.sheet, rect);
  };
}

/** The same where there must be one: ItemNotFound otherwise. */
function certain(to: Way, where: string): Method<RangeSelf> {
  return way((range, args) => {
    const rect = to(range, args);
    if (!rect) throw notFound(where);
    return rect;
  });
}

const number = (value: unknown, usual: number): number => (typeof value === 'number' ? value : usual);

/** Moved and resized; InvalidArgument beyond the grid. */
function shifted({ top, left, bottom, right }: Rect, by: Partial<Rect>): Rect {
  const [row, column] = [top + (by.top ?? 0), left + (by.left ?? 0)];
  return rectAt(row, column, bottom + (by.bottom ?? 0) - row + 1, right + (by.right ?? 0) - column + 1);
}

const used: Way = ({ sheet, rect }, [valuesOnly]) => usedRect(sheet, rect, valuesOnly === true);

const intersection: Way = ({ session, sheet, rect }, [other]) => {
  const range = rangeArgument(session, sheet, other);
  if (range.sheet !== sheet) throw invalidArgument('Range.getIntersection');
  return intersect(rect, range.rect);
};

function within(rect: Rect, part: Rect, where: string): Rect {
  // a row or column outside the range is refused, a cell may lie outside
  if (part.top < rect.top || part.bottom > rect.bottom || part.left < rect.left || part.right > rect.right) {
    throw new ExcelError('InvalidArgument', 'The index is out of the range.', 400, where);
  }
  return part;
}

export const RANGE_WAYS: Readonly<Record<string, Method<RangeSelf>>> = {
  GetCell: way(({ rect }, [row, column]) => rectAt(rect.top + number(row, 0), rect.left + number(column, 0), 1, 1)),
  GetRow: way(({ rect }, [row]) => {
    const at = rect.top + number(row, 0);
    return within(rect, { ...rect, top: at, bottom: at }, 'Range.getRow');
  }),
  GetColumn: way(({ rect }, [column]) => {
    const at = rect.left + number(column, 0);
    return within(rect, { ...rect, left: at, right: at }, 'Range.getColumn');
  }),
  GetLastCell: way(({ rect }) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetLastRow: way(({ rect }) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: way(({ rect }) => ({ ...rect, left: rect.right })),
  GetEntireRow: way(({ rect }) => ({ ...WHOLE_SHEET, top: rect.top, bottom: rect.bottom })),
  GetEntireColumn: way(({ rect }) => ({ ...WHOLE_SHEET, left: rect.left, right: rect.right })),
  GetOffsetRange: way(({ rect }, [rows, columns]) => {
    const [down, across] = [number(rows, 0), number(columns, 0)];
    return shifted(rect, { top: down, bottom: down, left: across, right: across });
  }),
  GetResizedRange: way(({ rect }, [rows, columns]) =>
    shifted(rect, { bottom: number(rows, 0), right: number(columns, 0) }),
  ),
  GetAbsoluteResizedRange: way(({ rect }, [rows, columns]) =>
    rectAt(rect.top, rect.left, number(rows, 1), number(columns, 1)),
  ),
  GetBoundingRect: way(({ session, sheet, rect }, [other]) =>
    bounding(rect, rangeArgument(session, sheet, other).rect),
  ),
  GetIntersection: certain(intersection, 'Range.getIntersection'),
  GetIntersectionOrNullObject: way(intersection),
  GetRowsAbove: way(({ rect }, [count]) => {
    const rows = number(count, 1);
    return rectAt(rect.top - rows, rect.left, rows, widthOf(rect));
  }),
  GetRowsBelow: way(({ rect }, [count]) => rectAt(rect.bottom + 1, rect.left, number(count, 1), widthOf(rect))),
  GetColumnsBefore: way(({ rect }, [count]) => {
    const columns = number(count, 1);
    return rectAt(rect.top, rect.left - columns, heightOf(rect), columns);
  }),
  GetColumnsAfter: way(({ rect }, [count]) => rectAt(rect.top, rect.right + 1, heightOf(rect), number(count, 1))),
  // no value at all: ItemNotFound (excel.md #35)
  GetUsedRange: certain(used, 'Range.getUsedRange'),
  GetUsedRangeOrNullObject: way(used),
};
