/**
 * The field a person types into: it lies over the selected cell, unseen until there is something to edit, and holds the focus all the
 * time, so that letters, input methods, spell checking and the clipboard work as in any text field.
 */
import type { Box } from './surroundings.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How a key moves the selection. */
export interface Move {
  readonly to: Direction;
  /** One cell, to the end of what is filled, a screen, or the end of the sheet. */
  readonly by: 'cell' | 'block' | 'page' | 'end';
  /** The selection grows instead of moving. */
  readonly extends: boolean;
}

/** A cell under the field. It stays the one edited wherever the selection goes meanwhile. */
export interface EditedCell {
  readonly text: string;
  /** Family as style sheets spell it, size in points. */
  readonly font: { readonly family: string; readonly size: number; readonly bold: boolean; readonly italic: boolean };
  /** Where it lies in the sheet's pixels; its letters are drawn this many times their size. */
  place(): { readonly box: Box; readonly scale: number } | null;
  /**
   * It is to hold this text; asked for once an opening, if at all. `leaving`: the focus goes out of the grid, to what may want the
   * text at once.
   */
  typed(text: string, leaving: boolean): void;
}

export interface EditorOwner {
  /** The selected cell, if it may be edited now; otherwise the user has been told why. */
  begin(): EditedCell | null;
  move(move: Move): void;
  toStart(): void;
  selectAll(): void;
  clear(): void;
  /** The texts of the selected cells. */
  copied(): string;
  pasted(text: string): void;
}

export interface CellEditor {
  /** Opens over the selected cell with its text. */
  open(): void;
  /** Keeps what was typed and closes. */
  finish(): void;
  focus(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const NARROWEST = 80;
/** Pixels the field keeps from the edge of the sheet. */
const EDGE = 4;

/** `sheet`: where the cells are drawn; `grid`: all that belongs to the grid. */
export function createCellEditor(sheet: HTMLElement, grid: HTMLElement, owner: EditorOwner): CellEditor {
  const field = sheet.appendChild(document.createElement('textarea'));
  field.className = 'vg-editor';
  field.setAttribute('aria-label', 'Текст ячейки');
  field.spellcheck = true;
  field.lang = 'ru';
  field.rows = 1;
  let edited: EditedCell | null = null;
  let frame = 0;
  /** What the field was last laid out for. */
  let fitted = '';

  function show(cell: EditedCell): void {
    edited = cell;
    const { font } = cell;
    Object.assign(field.style, {
      fontFamily: font.family,
      fontWeight: font.bold ? '700' : '400',
      fontStyle: font.italic ? 'italic' : 'normal',
    });
    field.classList.add('vg-open');
    fitted = '';
    follow();
  }

  function close(): void {
    cancelAnimationFrame(frame);
    edited = null;
    field.value = '';
    field.classList.remove('vg-open');
  }

  /** Keeps the field over its cell while the sheet scrolls, and as large as its text. */
  function follow(): void {
    if (!edited) return;
    const place = edited.place();
    if (place) fit(place, edited.font.size);
    frame = requestAnimationFrame(follow);
  }

  function fit({ box, scale }: NonNullable<ReturnType<EditedCell['place']>>, size: number): void {
    const wanted = [
      box.left,
      box.top,
      box.right,
      box.bottom,
      scale,
      sheet.clientWidth,
      sheet.clientHeight,
      field.value,
    ].join();
    if (wanted === fitted) return;
    fitted = wanted;
    const room = { width: sheet.clientWidth - box.left - EDGE, height: sheet.clientHeight - box.top - EDGE };
    field.style.fontSize = `${size * scale}pt`;
    field.style.left = `${box.left}px`;
    field.style.top = `${box.top}px`;
    field.style.width = `${Math.max(NARROWEST, Math.min(box.right - box.left, room.width))}px`;
    // its height tells what the text needs only where it has none itself
    field.style.height = '0';
    field.style.height = `${Math.max(box.bottom - box.top, Math.min(field.scrollHeight + 2, room.height))}px`;
  }

  function open(text?: string): boolean {
    if (edited) return true;
    const cell = owner.begin();
    if (!cell) return false;
    if (text === undefined) {
      field.value = cell.text;
      field.setSelectionRange(cell.text.length, cell.text.length);
    }
    show(cell);
    return true;
  }

  function finish(leaving = false): void {
    const cell = edited;
    if (!cell) return;
    const text = field.value;
    close();
    cell.typed(text, leaving);
  }

  function breakLine(): void {
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  }

  /** Keys while the field is open; the others belong to the text. */
  function keyInText(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Escape') close();
    else if (key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) breakLine();
    else if (key === 'Enter') {
      finish();
      owner.move({ to: event.shiftKey ? 'up' : 'down', by: 'cell', extends: false });
    } else if (key === 'Tab') {
      finish();
      owner.move({ to: event.shiftKey ? 'left' : 'right', by: 'cell', extends: false });
    } else return false;
    return true;
  }

  function keyInSheet(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[key];
    if (event.altKey) return false;
    if (arrow) owner.move({ to: arrow, by: withControl ? 'block' : 'cell', extends: shiftKey });
    else if (key === 'PageDown' && !withControl) owner.move({ to: 'down', by: 'page', extends: shiftKey });
    else if (key === 'PageUp' && !withControl) owner.move({ to: 'up', by: 'page', extends: shiftKey });
    else if (key === 'Home' && withControl) owner.toStart();
    else if (key === 'Home') owner.move({ to: 'left', by: 'end', extends: shiftKey });
    else if (key === 'End') owner.move({ to: withControl ? 'down' : 'right', by: 'block', extends: shiftKey });
    // by its place: «Ф» in the Russian layout
    else if (event.code === 'KeyA' && withControl) owner.selectAll();
    else if (withControl) return false;
    else if (key === 'Enter') owner.move({ to: shiftKey ? 'up' : 'down', by: 'cell', extends: false });
    else if (key === 'F2') open();
    else if (key === 'Delete' || key === 'Backspace') owner.clear();
    // Tab leaves the grid, as from any field: a person without a mouse must get out
    else return false;
    return true;
  }

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isDone = edited ? keyInText(event) : keyInSheet(event);
    if (isDone) event.preventDefault();
    // what is typed is not the business of any other listener
    if (isDone || edited) event.stopPropagation();
  });
  field.addEventListener('beforeinput', (event) => {
    if (edited) return;
    // there is nothing to undo in a field nobody has opened
    if (!event.inputType.startsWith('insert') || !open('')) event.preventDefault();
  });
  field.addEventListener('input', () => {
    // an input method asks nobody
    if (!edited) field.value = '';
  });
  field.addEventListener('blur', ({ relatedTarget }) => {
    finish(!(relatedTarget instanceof Node && grid.contains(relatedTarget)));
  });
  const onClipboard = (name: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => void): void => {
    field.addEventListener(name, (event) => {
      if (edited || !event.clipboardData) return;
      event.preventDefault();
      act(event.clipboardData);
    });
  };
  onClipboard('copy', (data) => data.setData('text/plain', owner.copied()));
  onClipboard('cut', (data) => {
    data.setData('text/plain', owner.copied());
    owner.clear();
  });
  onClipboard('paste', (data) => owner.pasted(data.getData('text/plain')));

  return {
    open: () => void open(),
    finish: () => finish(),
    focus: () => field.focus({ preventScroll: true }),
  };
}
