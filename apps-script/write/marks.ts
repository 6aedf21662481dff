/** Marks of one sheet of the user's: colours and notes, only where the cells still hold what was checked and may be changed. */
import { boundsOf, type CellAddress, type Rect, rectOf } from '../../core/grid/grid.js';
import { rectangles } from '../../core/report/marks.js';
import type { SheetMarks } from '../../core/report/patch.js';
import { plural } from '../../core/text/plural.js';
import { rangeOf } from '../place.js';
import type { SheetReading } from '../read/sheet.js';
import type { Sheet } from '../types.js';
import { changedRows, rowList } from './changed-rows.js';
import { areMarked, markedCells, readRules, setMarks } from './mark-rules.js';
import { noteWith } from './note.js';
import { closedIn } from './protections.js';

/** Notes of so many cells are read to look for ours where none is wanted; beyond, only those around the content. */
const MOST_NOTES = 500_000;

/** `fresh`: the sheet was changed by us since it was read, so there is nothing to compare it with. */
export function writeMarks(reading: SheetReading, marks: SheetMarks, { fresh }: { readonly fresh: boolean }): string[] {
  const { sheet } = reading;
  const rules = readRules(sheet);
  const area = notesArea(sheet, marks);
  const notes = rangeOf(sheet, area).getNotes();
  const planned = noteChanges(notes, marks.notes);
  const colours = !areMarked(rules, marks.cells);
  if (!colours && planned.length === 0) return [];

  const marked = markedCells(rules);
  const rects = [...Object.values(marks.cells).flat(), ...marked, ...planned.map(rectOf)];
  const bounds = boundsOf(rects);
  const closed = bounds && closedIn(sheet, bounds);
  const changed = fresh ? new Set<number>() : changedRows(reading);
  const isFree = (cell: CellAddress): boolean => !changed.has(cell.row) && !closed?.touches(rectOf(cell));
  const isAnyTaken = changed.size > 0 || closed !== null;
  const free = isAnyTaken ? freeMarks(marks, isFree) : marks;
  // a rule that reaches over protected cells can only stay as it is
  const isFixed = closed !== null && marked.some(closed.touches);
  if (!isFixed && !areMarked(rules, free.cells)) setMarks(sheet, rules, free.cells);
  const changes = isAnyTaken ? noteChanges(notes, free.notes).filter(isFree) : planned;
  if (closed) setSingleNotes(sheet, changes);
  else for (const part of partsBetween(changes, changed)) setNotes(sheet, notes, part);
  return [
    ...toldRows(reading.grid.sheet, marks, changed),
    ...(closed && rects.some(closed.touches) ? [toldClosed(reading.grid.sheet, closed.names)] : []),
  ];
}

/** From A1: all the grid where it is not too large, so that no note of ours is left outside the content. */
function notesArea(sheet: Sheet, { notes }: SheetMarks): Rect {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows * columns <= MOST_NOTES) return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const bottom = Math.max(0, sheet.getLastRow() - 1, ...notes.map(({ row }) => row));
  const right = Math.max(0, sheet.getLastColumn() - 1, ...notes.map(({ column }) => column));
  return { top: 0, left: 0, bottom, right };
}

interface NoteChange extends CellAddress {
  readonly text: string;
}

/** Notes that must become others: ours new, changed or no longer wanted. */
function noteChanges(notes: readonly (readonly string[])[], wanted: SheetMarks['notes']): NoteChange[] {
  const texts = new Map<string, string>();
  for (const { row, column, text } of wanted) {
    const before = texts.get(`${row}:${column}`);
    texts.set(`${row}:${column}`, before === undefined ? text : `${before}\n${text}`);
  }
  const changes: NoteChange[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const own = texts.get(`${row}:${column}`);
      if (note === '' && own === undefined) return;
      const text = noteWith(note, own ?? null);
      if (text !== note) changes.push({ row, column, text });
    });
  });
  return changes;
}

/** Changes in the order of rows, parted wherever a row lies between whose notes may be others by now. */
function partsBetween(changes: readonly NoteChange[], rows: ReadonlySet<number>): NoteChange[][] {
  const parts: NoteChange[][] = [];
  let last = -1;
  for (const change of changes) {
    let isBroken = parts.length === 0;
    for (let row = last + 1; row < change.row && !isBroken; row++) isBroken = rows.has(row);
    if (isBroken) parts.push([]);
    parts[parts.length - 1]?.push(change);
    last = change.row;
  }
  return parts;
}

/** One write over the block around the changes; the notes between stay as they were read. */
function setNotes(sheet: Sheet, notes: readonly (readonly string[])[], changes: readonly NoteChange[]): void {
  const block = boundsOf(changes.map(rectOf));
  if (!block) return;
  const texts = notes.slice(block.top, block.bottom + 1).map((line) => line.slice(block.left, block.right + 1));
  for (const { row, column, text } of changes) {
    const line = texts[row - block.top];
    if (line) line[column - block.left] = text;
  }
  rangeOf(sheet, block).setNotes(texts);
}

/** Between protected cells no block can be written. */
function setSingleNotes(sheet: Sheet, changes: readonly NoteChange[]): void {
  for (const { row, column, text } of changes) sheet.getRange(row + 1, column + 1).setNote(text === '' ? null : text);
}

function freeMarks({ sheet, cells, notes }: SheetMarks, isFree: (cell: CellAddress) => boolean): SheetMarks {
  const free = (rects: readonly Rect[]): Rect[] => rectangles(rects.flatMap(cellsOf).filter(isFree));
  return {
    sheet,
    cells: { error: free(cells.error), warning: free(cells.warning), info: free(cells.info) },
    notes: notes.filter(isFree),
  };
}

function cellsOf({ top, left, bottom, right }: Rect): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

function toldRows(name: string, { cells, notes }: SheetMarks, changed: ReadonlySet<number>): string[] {
  const marked = [...Object.values(cells).flat().flatMap(cellsOf), ...notes].map(({ row }) => row);
  const rows = [...new Set(marked)].filter((row) => changed.has(row));
  if (rows.length === 0) return [];
  const [verb, word] = [
    plural(rows.length, 'изменилась', 'изменились', 'изменились'),
    plural(rows.length, 'строка', 'строки', 'строки'),
  ];
  return [
    `Лист «${name}»: пока шла проверка, ${verb} ${word} ${rowList(rows)} – отметки там не поставлены. Проверьте таблицу ещё раз.`,
  ];
}

function toldClosed(name: string, closed: string): string {
  return `Лист «${name}»: ${closed}, поэтому отметки там не тронуты. Замечания к ним смотрите в списке замечаний.`;
}
