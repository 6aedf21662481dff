/** Looks at the cells of a sheet that are or will be coloured: their fills, whether they still hold what was checked, our former rules. */
import type { Rect } from '../../../core/grid/grid.js';
import { SEVERITY_FILLS } from '../../../core/report/looks.js';
import type { SheetMarks } from '../../../core/report/patch.js';
import type { Severity } from '../../../core/settings/settings.js';
import { rangeOf } from '../place.js';
import { blocksOf } from '../read/blocks.js';
import type { ReadBook } from '../read/book.js';
import type { RawValue } from '../read/cells.js';
import type { SheetContent } from '../read/contents.js';
import type { SheetState } from '../read/outline.js';
import { readInTrips } from '../read/trips.js';
import type { Run } from '../run.js';
import { cellKey, columnOf, rowOf } from './cells.js';
import { columnRuns } from './matrix.js';
import type { Marks, MarksMemory } from './memory.js';
import { type Fills, inheritedMarks, PATTERNED } from './plan.js';
import { type Recalled, recall } from './recall.js';
import { columnKeys, rowKeys } from './rows.js';

export interface InspectedSheet {
  readonly sheet: SheetState;
  readonly wanted: ReadonlyMap<number, Severity>;
  /** Cells that were to be marked and have changed since they were read. */
  readonly changed: number;
  /** Cells that were to be marked and have a fill that must not be lost. */
  readonly patterned: number;
  readonly remembered: Marks;
  readonly fills: Fills;
  /** The memory as it would be kept for these marks. */
  readonly memory: (marks: Marks) => MarksMemory;
  /** Keys of the document under which marks of this sheet are remembered. */
  readonly keys: readonly string[];
  /** Marks the .xlsx host has left. */
  readonly rules: readonly Excel.ConditionalFormat[];
}

/** `xlsx/write/marks.ts` */
const TAGGED_FORMULA = /LEN\("veshki:\w+"\)/;
/** New rows below the last marked one may have taken its colour. */
const ROWS_BELOW = 10;

export interface MarkQuestions {
  readonly content: SheetContent;
  readonly wanted: ReadonlyMap<number, Severity>;
  readonly recalled: Recalled;
  readonly rules: readonly Excel.ConditionalFormat[];
}

/** What Excel tells by sheets: queue it with the other questions, then `inspectMarks`. */
export function askMarks(read: ReadBook, marks: readonly SheetMarks[]): MarkQuestions[] {
  return marks.flatMap((one) => {
    const content = read.contents.find(({ sheet }) => sheet.name === one.sheet);
    return content ? [askSheet(read, content, one)] : [];
  });
}

/**
 * One round trip for up to 2,000 rows. Questions queued before go with it; an answer too large is then thrown, and they must be asked
 * again. `alone`: nothing else is queued, and such an answer is asked for in halves.
 */
export async function inspectMarks(
  run: Run,
  asked: readonly MarkQuestions[],
  { alone }: { readonly alone: boolean },
): Promise<InspectedSheet[]> {
  const pieces = asked.flatMap((one) =>
    regionsOf(one).flatMap((rect) => blocksOf(rect).map((block) => ({ one, rect: block }))),
  );
  const ask = ({ one, rect }: (typeof pieces)[number]) => {
    const range = rangeOf(one.content.sheet.proxy, rect).load('values');
    const looks = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true, pattern: true } } });
    return { one, rect, range, looks };
  };
  const answers = await readInTrips(run, pieces, ask, alone);
  if (pieces.length === 0) await run.sync();
  return asked.map((one) => {
    const fills = new Map<number, string | null>();
    const values = new Map<number, RawValue>();
    for (const { rect, range, looks } of answers.filter((answer) => answer.one === one)) {
      eachCell(rect, (key, row, column) => {
        fills.set(key, fillOf(looks.value[row]?.[column]));
        values.set(key, range.values[row]?.[column] ?? '');
      });
    }
    return inspected(one, fills, values);
  });
}

function askSheet(read: ReadBook, content: SheetContent, marks: SheetMarks): MarkQuestions {
  const custom = content.rules.filter(({ type }) => type === 'Custom');
  for (const rule of custom) rule.custom.rule.load('formula');
  return {
    content,
    wanted: wantedCells(marks),
    recalled: recall(read, content),
    rules: custom,
  };
}

function inspected(asked: MarkQuestions, fills: Fills, values: ReadonlyMap<number, RawValue>): InspectedSheet {
  const { content, rules } = asked;
  const { keys, rows, copied } = asked.recalled;
  // a copy for sure, or none at all: each cell has our colour
  const isCopy = [...asked.recalled.marks].every(([key, { severity }]) => fills.get(key) === SEVERITY_FILLS[severity]);
  const moved: Marks = copied && !isCopy ? new Map() : asked.recalled.marks;
  const same = [...asked.wanted].filter(
    ([key]) => values.get(key) === (content.values[rowOf(key)]?.[columnOf(key)] ?? ''),
  );
  const wanted = new Map(same.filter(([key]) => fills.get(key) !== PATTERNED));
  const inherited = keys.length > 0 ? inheritedMarks(moved, rows, fills) : new Map();
  return {
    sheet: content.sheet,
    wanted,
    changed: asked.wanted.size - same.length,
    patterned: same.length - wanted.size,
    remembered: new Map([...moved, ...inherited]),
    fills,
    memory: (marks) => ({
      sheet: content.sheet.name,
      marks,
      rows: rowKeys(content.values),
      columns: columnKeys(content.values),
    }),
    keys,
    rules: rules.filter((rule) => TAGGED_FORMULA.test(rule.custom.rule.formula)),
  };
}

/** Rectangles that hold all cells to look at. */
function regionsOf({ wanted, recalled: { marks }, content }: MarkQuestions): Rect[] {
  const keys = [...wanted.keys(), ...marks.keys()];
  return columnRuns(keys).map(({ left, right }) => {
    const rows = keys.filter((key) => columnOf(key) >= left && columnOf(key) <= right).map(rowOf);
    const [top, last] = rows.reduce(
      ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
      [Number.MAX_SAFE_INTEGER, 0],
    );
    const below = marks.size > 0 ? Math.min(last + ROWS_BELOW, content.values.length - 1) : last;
    return { top, left, bottom: Math.max(last, below), right };
  });
}

function wantedCells({ cells }: SheetMarks): Map<number, Severity> {
  const wanted = new Map<number, Severity>();
  // `Object.keys` forgets that a record's keys are all there is
  for (const severity of Object.keys(SEVERITY_FILLS) as Severity[]) {
    for (const rect of cells[severity]) {
      eachCell(rect, (key) => {
        if (!wanted.has(key)) wanted.set(key, severity);
      });
    }
  }
  return wanted;
}

function eachCell({ top, left, bottom, right }: Rect, visit: (key: number, row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit(cellKey(row, column), row - top, column - left);
  }
}

/** No fill reads as white; only the missing tint tells it (`excel.md #39`). A pattern Excel does not name is none we could restore. */
function fillOf(cell: Excel.CellProperties | undefined): string | null {
  const fill = cell?.format?.fill;
  const [tint, pattern]: unknown[] = [fill?.tintAndShade, fill?.pattern];
  const isPlain = pattern === undefined || pattern === 'None' || pattern === 'Solid';
  if (!isPlain && (pattern !== null || tint !== null)) return PATTERNED;
  if (fill?.color === undefined || tint === null || tint === undefined) return null;
  return fill.color.toUpperCase();
}
