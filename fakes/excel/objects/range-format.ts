/** `range.format`: fill, font, borders, alignment, protection, sizes of columns and rows. */
import type { FakeCell } from '../../book/book.js';
import { change, type RangeSelf, shared } from '../cells.js';
import { guardOption } from '../guard.js';
import { BORDER_SIDES, borderOf, colour, lookOf, setBorder, setFill, setLook, USUAL_LOOKS } from '../looks.js';
import { autofitColumns, autofitRows, columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from '../sizes.js';
import { notFound } from '../wire/errors.js';
import { wireName } from '../wire/protocol.js';
import { type HostType, make, type Property } from '../wire/types.js';

const FORMAT_CELLS = 'allowFormatCells';

/** Changes cells' looks if the sheet's protection lets it. */
function restyle(range: RangeSelf, where: string, to: (cell: FakeCell) => void): void {
  guardOption(range.sheet, FORMAT_CELLS, where);
  change(range, where, to);
}

/** One property for each scalar look under a prefix (`font/`). */
function lookProperties(prefix: string): Record<string, Property<RangeSelf>> {
  const paths = Object.keys(USUAL_LOOKS).filter((path) => path.replace(/[^/]*$/, '') === prefix);
  return Object.fromEntries(
    paths.map((path): [string, Property<RangeSelf>] => [
      wireName(path.slice(prefix.length)),
      {
        get: (range) => shared(range, (cell) => lookOf(cell, path)),
        set: (range, value) => restyle(range, `RangeFormat.${path}`, (cell) => setLook(cell, path, value)),
      },
    ]),
  );
}

const FILL: HostType<RangeSelf> = {
  name: 'RangeFill',
  properties: {
    Color: {
      // a cell without a fill reads like a white one (excel.md #39)
      get: (range) => shared(range, (cell) => cell.fill ?? '#FFFFFF'),
      set: (range, value) => {
        const fill = colour(value, 'RangeFill.color');
        restyle(range, 'RangeFill.color', (cell) => setFill(cell, fill));
      },
    },
    Pattern: { get: (range) => shared(range, patternOf) },
    TintAndShade: {
      // what tells no fill from a white one (excel.md #39)
      get: (range) => shared(range, tintOf),
      set: (range, value) => restyle(range, 'RangeFill.tintAndShade', (cell) => setTint(cell, value)),
    },
  },
  methods: { Clear: (range) => restyle(range, 'RangeFill.clear', (cell) => setFill(cell, null)) },
};

/** A pattern or gradient of the user's is put there by the test: writing one is not in the fake host. */
export function patternOf(cell: Readonly<FakeCell>): unknown {
  return cell.look.fillPattern ?? (cell.fill === null ? 'None' : 'Solid');
}

export function tintOf(cell: Readonly<FakeCell>): unknown {
  return cell.fill === null ? null : (cell.look.fillTint ?? 0);
}

export function setTint(cell: FakeCell, value: unknown): void {
  if (value === 0 || value === null) delete cell.look.fillTint;
  else cell.look.fillTint = value;
}

const FONT: HostType<RangeSelf> = { name: 'RangeFont', properties: lookProperties('font/') };
const PROTECTION: HostType<RangeSelf> = { name: 'FormatProtection', properties: lookProperties('protection/') };

interface BorderSelf {
  readonly range: RangeSelf;
  readonly side: string;
}

/** The cells that have this border, and which of their own sides it is. */
function* bordered({ range, side }: BorderSelf): Generator<readonly [part: RangeSelf, side: string]> {
  const { rect } = range;
  const part = (limits: Partial<RangeSelf['rect']>): RangeSelf => ({ ...range, rect: { ...rect, ...limits } });
  if (side === 'EdgeTop') yield [part({ bottom: rect.top }), side];
  else if (side === 'EdgeBottom') yield [part({ top: rect.bottom }), side];
  else if (side === 'EdgeLeft') yield [part({ right: rect.left }), side];
  else if (side === 'EdgeRight') yield [part({ left: rect.right }), side];
  else if (side === 'InsideHorizontal') {
    if (rect.top < rect.bottom) yield [part({ top: rect.top + 1 }), 'EdgeTop'];
    if (rect.top < rect.bottom) yield [part({ bottom: rect.bottom - 1 }), 'EdgeBottom'];
  } else if (side === 'InsideVertical') {
    if (rect.left < rect.right) yield [part({ left: rect.left + 1 }), 'EdgeLeft'];
    if (rect.left < rect.right) yield [part({ right: rect.right - 1 }), 'EdgeRight'];
  } else yield [range, side];
}

function borderProperty(name: 'style' | 'color' | 'weight'): Property<BorderSelf> {
  return {
    get: (self) => {
      for (const [part, side] of bordered(self)) return shared(part, (cell) => borderOf(cell, side)[name]);
      return null;
    },
    set: (self, value) => {
      for (const [part, side] of bordered(self)) {
        restyle(part, `RangeBorder.${name}`, (cell) => setBorder(cell, side, { [name]: value }));
      }
    },
  };
}

const BORDER: HostType<BorderSelf> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty('style'),
    Color: borderProperty('color'),
    Weight: borderProperty('weight'),
  },
};

const SIDES = [...BORDER_SIDES, 'InsideHorizontal', 'InsideVertical'];

const BORDERS: HostType<RangeSelf> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  item: (range, [index]) => {
    const side = SIDES.find((one) => one.toLowerCase() === String(index).toLowerCase());
    if (!side) throw notFound('RangeBorderCollection.getItem');
    return make(BORDER, { range, side });
  },
  items: (range) => SIDES.map((side) => make(BORDER, { range, side })),
};

export const RANGE_FORMAT: HostType<RangeSelf> = {
  name: 'RangeFormat',
  properties: {
    ...lookProperties(''),
    ColumnWidth: { get: columnWidthOf, set: (range, value) => setColumnWidth(range, value) },
    RowHeight: { get: rowHeightOf, set: (range, value) => setRowHeight(range, value) },
  },
  links: {
    Fill: (range) => make(FILL, range),
    Font: (range) => make(FONT, range),
    Borders: (range) => make(BORDERS, range),
    Protection: (range) => make(PROTECTION, range),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};
