/** A sheet of the in-memory workbook drawn as a page, with the panel beside it: for pictures, since nobody can photograph Google here. */
import { columnLetters, rangeName } from '../../core/grid/a1.js';
import { contains, type Rect } from '../../core/grid/grid.js';
import { type FakeBook, type FakeSheet, peek } from '../../fakes/book/book.js';
import { rulesOf } from '../../fakes/sheets/conditional/sheet-rules.js';
import { display } from '../../fakes/sheets/display.js';

export interface Drawing {
  readonly book: FakeBook;
  readonly sheet: FakeSheet;
  /** Pixels of each column, from A. */
  readonly widths: readonly number[];
  /** Rows from the first. */
  readonly rows: number;
  /** PNG of the panel. */
  readonly panel: Buffer;
  readonly caption: string;
}

export function drawnPage({ book, sheet, widths, rows, panel, caption }: Drawing): string {
  const heads = widths.map((_, column) => `<th>${columnLetters(column)}</th>`).join('');
  const lines = Array.from({ length: rows }, (_, row) => drawnRow({ book, sheet }, row, widths.length)).join('');
  const cols = widths.map((width) => `<col style="width:${width}px">`).join('');
  const tabs = book.sheets
    .filter(({ visible }) => visible)
    .map(({ name }) => `<span class="${name === sheet.name ? 'tab open' : 'tab'}">${escaped(name)}</span>`)
    .join('');
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Вешки</title><style>${STYLE}</style></head><body>
<main><div class="book"><div class="bar"><b>${rangeName(book.selection)}</b></div><div class="sheet"><table style="width:${sum(widths) + 44}px">
<colgroup><col style="width:44px">${cols}</colgroup><thead><tr><th></th>${heads}</tr></thead><tbody>${lines}</tbody></table></div><div class="tabs">${tabs}</div></div>
<div class="panel"><h1>Вешки</h1><img alt="Панель" src="data:image/png;base64,${panel.toString('base64')}"></div></main>
<p class="caption">${escaped(caption)}</p></body></html>`;
}

type Drawn = Pick<Drawing, 'book' | 'sheet'>;

function drawnRow(drawn: Drawn, row: number, columns: number): string {
  const cells = Array.from({ length: columns }, (_, column) => drawnCell(drawn, row, column, columns)).join('');
  return `<tr><th>${row + 1}</th>${cells}</tr>`;
}

function drawnCell({ book, sheet }: Drawn, row: number, column: number, columns: number): string {
  const merge = sheet.merges.find((rect) => contains(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return '';
  const spans = merge ? spansOf(merge, columns) : '';
  const { note } = peek(sheet, row, column);
  const selected = book.active === sheet && contains(book.selection, row, column);
  const classes = [note !== '' && 'noted', selected && 'selected', merge && 'merged'].filter(Boolean).join(' ');
  const fill = fillOf(sheet, row, column);
  const hint = selected && note !== '' ? `<div class="note">${escaped(note)}</div>` : '';
  return `<td class="${classes}"${spans}${fill ? ` style="background:${fill}"` : ''}><div>${escaped(textOf(sheet, row, column))}</div>${hint}</td>`;
}

const spansOf = ({ top, left, bottom, right }: Rect, columns: number): string =>
  ` rowspan="${bottom - top + 1}" colspan="${Math.min(right, columns - 1) - left + 1}"`;

/** The first rule that fits gives the colour; ours fit wherever they lie. */
function fillOf(sheet: FakeSheet, row: number, column: number): string | null {
  const rule = rulesOf(sheet).find(({ rects }) => rects.some((rect) => contains(rect, row, column)));
  return rule?.boolean?.background ?? peek(sheet, row, column).fill;
}

function textOf(sheet: FakeSheet, row: number, column: number): string {
  const { value, format } = peek(sheet, row, column);
  return value === null ? '' : display(value, format, 'ru_RU');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { font: 13px/1.3 Arial, "Liberation Sans", sans-serif; color: #202124; background: #fff; }
main { display: flex; height: 800px; border: 1px solid #c4c7c5; }
.book { display: flex; flex: 1; flex-direction: column; min-width: 0; }
.bar { padding: 6px 12px; border-bottom: 1px solid #c4c7c5; }
.bar b { display: inline-block; min-width: 72px; padding-right: 12px; font-weight: normal; border-right: 1px solid #c4c7c5; }
.sheet { flex: 1; overflow: hidden; }
table { table-layout: fixed; border-collapse: collapse; }
th { padding: 2px; font-weight: normal; color: #575b5f; background: #f8f9fa; border: 1px solid #c4c7c5; border-top: 0; }
td { position: relative; padding: 2px 4px; overflow-wrap: anywhere; vertical-align: top; border: 1px solid #e1e3e1; }
td > div:first-child { max-height: 68px; overflow: hidden; }
.merged { font-weight: bold; text-align: center; }
.noted::before { position: absolute; top: 0; right: 0; content: ""; border: 4px solid; border-color: #000 #000 transparent transparent; }
.selected { outline: 2px solid #0b57d0; outline-offset: -1px; }
.note { position: absolute; z-index: 1; top: -1px; left: calc(100% + 6px); width: 270px; padding: 8px 10px; font-size: 12px; white-space: pre-line; background: #fff; border-radius: 2px; box-shadow: 0 2px 8px rgb(0 0 0 / 35%); }
.tabs { display: flex; gap: 4px; padding: 0 12px; background: #f8f9fa; border-top: 1px solid #c4c7c5; }
.tab { padding: 9px 14px; color: #444746; }
.tab.open { font-weight: bold; color: #0b57d0; background: #e1e9f7; }
.panel { width: 302px; border-left: 1px solid #c4c7c5; }
.panel h1 { height: 48px; padding: 14px 16px; font-size: 15px; font-weight: normal; border-bottom: 1px solid #e1e3e1; }
.panel img { display: block; }
.caption { padding: 6px 2px; font-size: 12px; color: #575b5f; }
`;
