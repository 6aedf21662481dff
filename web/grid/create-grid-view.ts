/** The grid of the page: Univer draws the workbook; what is around it, what may be done in it and what comes of it is ours. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import './grid.css';
import { cellName, parseRange } from '../../core/grid/a1.js';
import type { CellAddress, Rect } from '../../core/grid/grid.js';
import type { BookLook, LinkTarget } from '../../xlsx/look.js';
import { createCellEditor, type EditedCell } from './cell-editor.js';
import { readRows, writeRows } from './clipboard-text.js';
import {
  clearTexts,
  copyTexts,
  type Edit,
  ONLY_TEXTS,
  pasteTexts,
  type SheetCells,
  sheetCells,
  typeText,
  whyClosed,
} from './edits.js';
import { fontsOf, hasFont, measureWith, quoted } from './fonts.js';
import type { CellPlace, GridView, TypedCell } from './grid-view.js';
import { linkAt, openable } from './links.js';
import { createSurroundings } from './surroundings.js';
import { createTabs } from './tabs.js';
import { createPane, type Scroll } from './univer/pane.js';
import { type StyleTable, styleTable } from './univer-styles.js';
import { changedData, sheetId, type WorkbookData, workbookData } from './workbook-data.js';

/** The rule under our words in a note, of use only where the user's own follow. */
const BLOCK_END = /\n———$/;

const NO_DRAWINGS = 'Диаграммы и рисунки этого листа видны в Excel, в файле они остаются.';
/** Pixels of a letter where the browser measures none. */
const LETTER = 7;

/** Where the user is in a sheet. */
interface Place {
  readonly selection: Rect | null;
  readonly scroll: Scroll | null;
  readonly zoom: number;
}

/** Draws an empty grid into an element that has a height. */
export function createGridView(container: HTMLElement): GridView {
  let book: BookLook | null = null;
  let shown: WorkbookData | null = null;
  let table: StyleTable | null = null;
  /** Of the sheet on view. */
  let cells: SheetCells | null = null;
  /** Where the user was in each sheet, by its name. */
  let places = new Map<string, Place>();
  let keep: (cells: readonly TypedCell[]) => string | null = () => null;

  const afterInput = inputFollower();
  container.classList.add('vg');
  const around = createSurroundings(container);
  const tabs = createTabs(container, (id) => activate(id));
  const context = document.createElement('canvas').getContext('2d');
  const draw = fontsOf(context ? hasFont(context) : () => true);
  const measure = context ? measureWith(context, draw) : (text: string) => text.length * LETTER;
  const pane = createPane(around.drawing, {
    edit: () => editor.open(),
    change: () => around.say(ONLY_TEXTS),
  });
  const editor = createCellEditor(around.sheet, container, {
    begin,
    move: pane.move,
    toStart: () => pane.select({ top: 0, left: 0, bottom: 0, right: 0 }, true),
    selectAll: pane.selectAll,
    clear: () => onSelection((sheet, rect) => settle(sheet, clearTexts(sheet, rect))),
    copied: () => {
      const rect = pane.selection();
      return cells && rect ? writeRows(copyTexts(cells, rect)) : '';
    },
    pasted: (text) => onSelection((sheet, rect) => settle(sheet, pasteTexts(sheet, rect, readRows(text)))),
  });
  // the drawing takes the focus by itself when clicked
  around.drawing.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLCanvasElement) editor.focus();
  });
  around.drawing.addEventListener('pointerdown', editor.finish, true);
  pane.onSelect(readSelected);
  pane.onHover((cell) => {
    const note = cell && noteAt(cell);
    around.note(note || null, cell?.box);
    container.classList.toggle('vg-linked', cell !== null && linkOf(cell) !== null);
  });
  pane.onClick((cell) => {
    const link = linkOf(cell);
    const rect = pane.selection();
    const isOnly = rect !== null && cells !== null && isOneCell(rect, cells);
    if (link && isOnly) follow(link);
  });

  function begin(): EditedCell | null {
    const cell = pane.current();
    if (!book || !cells || !cell) return null;
    const sheet = cells;
    const problem = whyClosed(sheet, cell);
    if (problem !== null) {
      around.say(problem);
      return null;
    }
    pane.reveal(cell);
    const { font } = book.styles[sheet.styleAt(cell.row, cell.column)] ?? book.styles[0];
    const { family, size } = draw(font);
    return {
      text: sheet.at(cell.row, cell.column)?.text ?? '',
      font: { family: quoted(family), size, bold: font.bold, italic: font.italic },
      place: () => pane.placeOf(cell),
      typed: (text, leaving) => settle(sheet, typeText(sheet, cell, text), leaving),
    };
  }

  function activate(id: string): void {
    editor.finish();
    leave();
    pane.activate(id);
    enter();
  }

  /** Remembers where the user is in the sheet he leaves. */
  function leave(): void {
    if (cells) places.set(cells.look.name, { selection: pane.selection(), scroll: pane.scroll(), zoom: pane.zoom() });
  }

  function enter(): void {
    const id = pane.activeSheet();
    const look = book?.sheets.find((_, at) => sheetId(at) === id);
    cells = look ? sheetCells(look) : null;
    const seen = (book?.sheets ?? []).flatMap(({ name, hidden, tab }, at) =>
      hidden ? [] : [{ id: sheetId(at), name, color: tab }],
    );
    tabs.show(seen, id);
    const place = look && places.get(look.name);
    pane.select(place?.selection ?? { top: 0, left: 0, bottom: 0, right: 0 }, false);
    if (place && place.zoom !== pane.zoom()) pane.zoomTo(place.zoom);
    if (place?.scroll) pane.scrollTo(place.scroll);
    around.note(null);
    readSelected();
  }

  function readSelected(): void {
    const cell = pane.current();
    around.read(
      cell && cells
        ? {
            name: cellName(cell),
            text: cells.at(cell.row, cell.column)?.text ?? '',
            remark: noteAt(cell) || (cells.look.hasDrawings ? NO_DRAWINGS : ''),
          }
        : null,
    );
  }

  const noteAt = ({ row, column }: CellAddress): string =>
    (cells?.look.notes.find((note) => note.row === row && note.column === column)?.text ?? '').replace(BLOCK_END, '');

  const linkOf = (cell: CellAddress): LinkTarget | null => cells && linkAt(cells.look, cell);

  function follow(link: LinkTarget): void {
    if ('sheet' in link) {
      if (!view.select(link.sheet, link.range))
        around.say(`Листа «${link.sheet}» нет среди видимых, перейти не удалось.`);
      return;
    }
    const address = openable(link.address);
    if (address === null)
      around.say(`Ссылка ведёт к файлу «${link.address}». Откройте его сами: страница файлов не открывает.`);
    else window.open(address, '_blank', 'noopener,noreferrer');
  }

  function onSelection(act: (sheet: SheetCells, rect: Rect) => void): void {
    const rect = pane.selection();
    if (cells && rect) act(cells, rect);
  }

  /** Shows an edit at once, lets the page keep it, and takes it back where it could not be kept. */
  function settle(sheet: SheetCells, edit: Edit, now = false): void {
    if ('problem' in edit) around.say(edit.problem);
    if ('problem' in edit || edit.cells.length === 0) return;
    const id = idOf(sheet.look.name);
    // as they were drawn; Univer writes into the data it was given
    const data = shown?.sheets[id]?.cellData;
    const former = edit.cells.map((cell) => ({ ...cell, text: data?.[cell.row]?.[cell.column]?.v ?? '' }));
    pane.setTexts(id, edit.cells);
    const settled = (): void => {
      const problem = keep(edit.cells);
      if (problem === null) return;
      around.say(problem);
      pane.setTexts(id, former);
    };
    if (now) settled();
    else afterInput(settled);
  }

  /** Draws only some cells anew; false where that is not enough. */
  function showCells(next: BookLook, changed: readonly CellPlace[]): boolean {
    const styles = table;
    if (!book || !shown || !styles || next.styles !== book.styles) return false;
    const drawn = next.sheets.flatMap((sheet, at) => {
      const places = changed.filter((place) => place.sheet === sheet.name);
      const data = shown?.sheets[sheetId(at)];
      if (places.length === 0 || !data) return [];
      return [{ id: data.id, data: changedData(sheet, data, places, next, styles, measure) }];
    });
    if (drawn.some(({ data }) => data === null)) return false;
    book = next;
    for (const { id, data } of drawn) if (data) pane.setCells(id, data, styles.styles);
    const look = next.sheets.find(({ name }) => name === cells?.look.name);
    if (look && look !== cells?.look) cells = sheetCells(look);
    readSelected();
    return true;
  }

  const idOf = (name: string): string => sheetId(book?.sheets.findIndex((sheet) => sheet.name === name) ?? 0);

  const view: GridView = {
    show(next, changed) {
      if (changed && showCells(next, changed)) return;
      const isFirst = book === null;
      editor.finish();
      leave();
      const name = cells?.look.name;
      book = next;
      cells = null;
      const seen = next.sheets.findIndex((sheet) => sheet.name === name && !sheet.hidden);
      const first = next.sheets.findIndex((sheet) => sheet.name === next.active);
      table = styleTable(next.styles, draw);
      shown = workbookData(next, 'book', draw, measure, table);
      pane.open(shown, sheetId(Math.max(0, isFirst || seen < 0 ? first : seen)));
      places = new Map([...places].filter(([sheet]) => next.sheets.some((one) => one.name === sheet)));
      enter();
    },
    select(sheet, range) {
      const rect = parseRange(range);
      const at = book?.sheets.findIndex(({ name, hidden }) => name === sheet && !hidden) ?? -1;
      if (at < 0 || !rect) return false;
      if (pane.activeSheet() !== sheetId(at)) activate(sheetId(at));
      pane.select(rect, true);
      return true;
    },
    onEdit(listener) {
      keep = listener;
    },
  };
  return view;
}

/** Runs something when the key or the button that is down has done what it does: the page may draw the grid anew, under the hand. */
function inputFollower(): (act: () => void) => void {
  let isPressed = false;
  const waiting: (() => void)[] = [];
  const press = (): void => {
    isPressed = true;
  };
  const release = (): void => {
    isPressed = false;
    for (const act of waiting.splice(0)) setTimeout(act);
  };
  window.addEventListener('pointerdown', press, true);
  window.addEventListener('pointerup', release, true);
  window.addEventListener('pointercancel', release, true);
  return (act) => {
    if (isPressed) waiting.push(act);
    else setTimeout(act);
  };
}

/** One cell, or one merged block. */
function isOneCell({ top, left, bottom, right }: Rect, { look }: SheetCells): boolean {
  if (top === bottom && left === right) return true;
  return look.merges.some(
    (merge) => merge.top === top && merge.left === left && merge.bottom === bottom && merge.right === right,
  );
}
