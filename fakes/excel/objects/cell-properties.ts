/** One call for the looks of every cell of a range (`excel.md #20–#22`). */
import { type FakeCell, peek, touch } from '../../book/book.js';
import { cellCount, fullAddress, isUnbounded } from '../area.js';
import { matrix, type RangeSelf, spread } from '../cells.js';
import { guardOption } from '../guard.js';
import { CELLS_PER_PROPERTIES_CALL } from '../limits.js';
import { borderOf, colour, lookOf, setBorder, setFill, setLook, USUAL_LOOKS } from '../looks.js';
import { ExcelError, FakeHostGap, invalidArgument, wrongShape } from '../wire/errors.js';
import { setHyperlink } from './hyperlink.js';
import { patternOf, setTint, tintOf } from './range-format.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** A matrix of the range's shape; `{}` leaves a cell, looks that are not named stay. */
export function setCellProperties(range: RangeSelf, data: unknown): void {
  const { sheet, rect } = range;
  const where = 'Range.setCellProperties';
  if (!Array.isArray(data) || isUnbounded(rect)) throw wrongShape(where);
  const element = spread(rect, data, where);
  // "internal error" above some 80,000 cells on the web (excel.md #21)
  if (cellCount(rect) > CELLS_PER_PROPERTIES_CALL)
    throw new ExcelError('GeneralException', 'Internal error', 500, where);
  guardOption(sheet, 'allowFormatCells', where);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const one = element(row, column);
      // null elements crashed builds of 2019 (excel.md #21)
      if (!isTree(one)) throw new FakeHostGap(`${where}: an element that is no object (excel.md #21)`);
      const { hyperlink, ...looks } = one;
      if (hyperlink !== undefined)
        setHyperlink({ ...range, rect: { top: row, left: column, bottom: row, right: column } }, hyperlink);
      if (Object.keys(looks).length > 0) applyTree(touch(sheet, row, column), looks);
    }
  }
}

function applyTree(cell: FakeCell, properties: Tree): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name !== 'format' || !isTree(value)) throw gap(name);
    for (const [part, looks] of Object.entries(value)) applyFormat(cell, part, looks);
  }
}

function applyFormat(cell: FakeCell, part: string, looks: unknown): void {
  if (part in USUAL_LOOKS) setLook(cell, part, looks);
  else if (!isTree(looks)) throw gap(`format.${part}`);
  else if (part === 'fill') applyFill(cell, looks);
  else if (part === 'borders') applyBorders(cell, looks);
  else applyLooks(cell, part, looks);
}

function applyLooks(cell: FakeCell, part: string, looks: Tree): void {
  for (const [name, value] of Object.entries(looks)) {
    if (!(`${part}/${name}` in USUAL_LOOKS)) throw gap(`format.${part}.${name}`);
    setLook(cell, `${part}/${name}`, value);
  }
}

function applyBorders(cell: FakeCell, lines: Tree): void {
  for (const [side, line] of Object.entries(lines)) {
    const edge = BORDERS[side];
    if (!edge || !isTree(line)) throw gap(`format.borders.${side}`);
    setBorder(cell, edge, line);
  }
}

function applyFill(cell: FakeCell, fill: Tree): void {
  for (const name of Object.keys(fill)) {
    if (name !== 'color' && name !== 'tintAndShade') throw gap(`format.fill.${name}`);
  }
  if (fill.color === '' || fill.color === null) {
    throw new FakeHostGap('clearing a fill by setCellProperties: unverified (excel.md #22), use format.fill.clear()');
  }
  if (fill.color !== undefined) setFill(cell, colour(fill.color, 'Range.setCellProperties'));
  if (fill.tintAndShade !== undefined) setTint(cell, fill.tintAndShade);
}

const gap = (what: string): FakeHostGap => new FakeHostGap(`setCellProperties: ${what} is not in the fake host`);

/** What was asked of every cell, by the tree of `true`s. */
export function getCellProperties(range: RangeSelf, wanted: unknown): unknown {
  const { sheet } = range;
  if (!isTree(wanted)) throw invalidArgument('Range.getCellProperties');
  const all = matrix(range, (cell, row, column) => {
    const answer: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(wanted)) {
      if (ask === false || ask === undefined) continue;
      if (name === 'address')
        answer.address = fullAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
      else if (name === 'hyperlink') answer.hyperlink = cell.look.hyperlink ?? null;
      else if (name === 'format' && isTree(ask)) answer.format = readFormat(peek(sheet, row, column), ask);
      else throw new FakeHostGap(`getCellProperties: ${name} is not in the fake host`);
    }
    return answer;
  });
  if (!all) throw invalidArgument('Range.getCellProperties');
  return all;
}

function readFormat(cell: Readonly<FakeCell>, wanted: Tree): Tree {
  return Object.fromEntries(
    Object.entries(wanted).map(([part, ask]) => [
      part,
      ask === true && part in USUAL_LOOKS ? lookOf(cell, part) : readPart(cell, part, ask),
    ]),
  );
}

function readPart(cell: Readonly<FakeCell>, part: string, ask: unknown): unknown {
  if (!isTree(ask)) throw new FakeHostGap(`getCellProperties: format.${part} is not in the fake host`);
  // the type of the question names no sides: one list of properties for all of them
  if (part === 'borders' && !Object.keys(ask).some((name) => name in BORDERS)) {
    return Object.fromEntries(Object.keys(BORDERS).map((side) => [side, readLook(cell, part, side, ask)]));
  }
  return Object.fromEntries(Object.keys(ask).map((name) => [name, readLook(cell, part, name, ask[name])]));
}

function readLook(cell: Readonly<FakeCell>, part: string, name: string, ask: unknown): unknown {
  if (part === 'fill' && name === 'color') return cell.fill ?? '#FFFFFF';
  if (part === 'fill' && name === 'tintAndShade') return tintOf(cell);
  if (part === 'fill' && name === 'pattern') return patternOf(cell);
  const edge = part === 'borders' ? BORDERS[name] : undefined;
  if (edge && isTree(ask)) {
    const line: Tree = { ...borderOf(cell, edge) };
    return Object.fromEntries(Object.keys(ask).map((one) => [one, line[one]]));
  }
  if (`${part}/${name}` in USUAL_LOOKS) return lookOf(cell, `${part}/${name}`);
  throw new FakeHostGap(`getCellProperties: format.${part}.${name} is not in the fake host`);
}
