/** Adds columns to a user's table, into empty cells only: heading, borders, drop-down, width. */
import { cellName, columnLetters } from '../../core/grid/a1.js';
import { cellAt, type Grid, type Rect, rectsTouch } from '../../core/grid/grid.js';
import type { NewColumn } from '../../core/report/patch.js';
import { quote } from '../../core/text/quote.js';
import type { BookSheet } from '../package/book.js';
import { type Package, requiredText, setPart } from '../package/package.js';
import type { CellContext } from '../read/cell-value.js';
import { scanCells } from '../read/cells.js';
import { mergesOf, readSheet } from '../read/grid.js';
import { type Outline, outlineOf } from '../xml/outline.js';
import { applySplices } from '../xml/splice.js';
import { type CellWrite, cellSplices } from './cell-splices.js';
import { textCellXml } from './cell-xml.js';
import { widthSplices } from './column-widths.js';
import { dropDownSplices } from './drop-downs.js';
import type { Styles } from './styles.js';
import { isProtected } from './worksheet.js';

/** Adds the columns of one sheet, from left to right. Returns a note for each that could not be added. */
export function addColumns(
  pkg: Package,
  sheet: BookSheet,
  columns: readonly NewColumn[],
  context: CellContext,
  styles: Styles,
): string[] {
  const xml = requiredText(pkg, sheet.part);
  const outline = outlineOf(xml);
  const { grid } = readSheet(xml, sheet.name, context);
  const refusals = columns.map((column) => refuseColumn(column, grid, outline));
  const added = columns.filter((_, at) => refusals[at] === null);
  const data = outline.children.find(({ name }) => name === 'sheetData');
  if (data && added.length > 0) {
    const writes = columnWrites(added, stylesIn(outline, added), styles, outline.root.prefix);
    const dropDowns = added.flatMap((column) =>
      column.options ? [{ range: belowHeading(column), options: column.options }] : [],
    );
    const splices = [
      ...cellSplices(xml, data, writes),
      ...widthSplices(outline, new Map(added.map(({ header, width }) => [header.column, width]))),
      ...dropDownSplices(outline, dropDowns),
    ];
    setPart(pkg, sheet.part, applySplices(xml, splices));
  }
  return columns.flatMap(({ header, title }, at) => {
    const place = `столбец ${columnLetters(header.column)} ${quote(title)}`;
    return refusals[at] === null ? [] : [`Лист «${sheet.name}»: ${place} не добавлен – ${refusals[at]}.`];
  });
}

/** Why a column cannot be added; `null` when it can. */
function refuseColumn(column: NewColumn, grid: Grid, outline: Outline): string | null {
  if (isProtected(outline)) return 'лист защищён от изменений';
  const range = belowHeading(column);
  const area = { ...range, top: Math.min(range.top, column.header.row) };
  if (mergesOf(outline.xml, outline.root).some((merge) => rectsTouch(merge, area)))
    return 'там есть объединённые ячейки';
  for (const row of [column.header.row, ...rowsOf(range)]) {
    const cell = cellAt(grid, row, column.header.column);
    if (cell.kind !== 'empty' || cell.formula) {
      return `в ячейке ${cellName({ row, column: column.header.column })} теперь ${cell.text === '' ? 'формула' : quote(cell.text)}`;
    }
  }
  return null;
}

function columnWrites(
  columns: readonly NewColumn[],
  known: ReadonlyMap<string, number>,
  styles: Styles,
  prefix: string,
): CellWrite[] {
  const written = new Map(known);
  return columns.flatMap(({ header, title, rows, values, styleFrom }) => {
    const cells = rowsOf(rows).flatMap((row, index): CellWrite[] => {
      const at = { row, column: header.column };
      const text = values?.[index] ?? '';
      const border = styles.borderOf(written.get(cellName({ row, column: header.column - 1 })) ?? 0);
      if (border === 0 && text === '') return [];
      const style = styles.add('cellXfs', values ? wrappedXf(border) : borderXf(border));
      written.set(cellName(at), style);
      return [{ ...at, xml: () => textCellXml(at, style, text, prefix) }];
    });
    const look = written.get(cellName(styleFrom)) ?? 0;
    return [{ ...header, xml: () => textCellXml(header, look, title, prefix) }, ...cells];
  });
}

function borderXf(border: number): string {
  return `<xf numFmtId="0" fontId="0" fillId="0" borderId="${border}" xfId="0" applyBorder="1"/>`;
}

/** Our texts keep inside their cells, at the top as the rows of a table do. */
function wrappedXf(border: number): string {
  return (
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="${border}" xfId="0" applyBorder="1" applyAlignment="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>'
  );
}

/** Styles of the cells the new ones take their looks from, by cell name. */
function stylesIn({ xml, children }: Outline, columns: readonly NewColumn[]): Map<string, number> {
  const wanted = new Set(columns.flatMap(({ header, styleFrom }) => [header.column - 1, styleFrom.column]));
  const found = new Map<string, number>();
  const data = children.find(({ name }) => name === 'sheetData');
  if (data) {
    scanCells(xml, data, {
      cell({ row, column, style }) {
        if (wanted.has(column)) found.set(cellName({ row, column }), style);
      },
    });
  }
  return found;
}

function belowHeading({ header, rows }: NewColumn): Rect {
  return { ...rows, left: header.column, right: header.column };
}

function rowsOf({ top, bottom }: { readonly top: number; readonly bottom: number }): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
}
