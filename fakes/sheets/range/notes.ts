/** Notes of a range (google-sheets.md #36, #50–52). */
import type { Methods } from '../handle.js';
import { coveredTest, first, readEach, writeEach, writeMatrix } from './matrix.js';
import { type RangeState, rangeOf } from './range.js';

const again = ({ execution, sheet, rect }: RangeState): object => rangeOf(execution, sheet, rect);

const notesOf = (range: RangeState): string[][] => readEach(range, ({ note }) => note);

/** A number in a matrix of strings arrives with a decimal (google-sheets.md #51). */
function noteText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

export const RANGE_NOTES: Methods<RangeState> = {
  getNote: (range) => first(notesOf(range)),
  getNotes: notesOf,
  setNote(range, note: string | null) {
    // one note for the anchor of a merge: covered cells show none
    const isCovered = coveredTest(range);
    writeEach(range, (cell, row, column) => {
      if (!isCovered(row, column)) cell.note = noteText(note);
    });
    return again(range);
  },
  setNotes(range, notes: unknown[][]) {
    writeMatrix(range, notes, (cell, note) => {
      cell.note = noteText(note);
    });
    return again(range);
  },
  clearNote(range) {
    writeEach(range, (cell) => {
      cell.note = '';
    });
    return again(range);
  },
};
