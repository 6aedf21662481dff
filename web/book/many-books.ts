/** Many files at once: which of them can be read, what each says, and the workbook with the summary of all. */
import type { IsoDay } from '../../core/calendar/date.js';
import { keptSettings } from '../../core/command/settings.js';
import { consolidateRows } from '../../core/consolidation/consolidate.js';
import { planSummarySheet } from '../../core/report/summary-sheet.js';
import { browserCodec } from '../../xlsx/browser/codec.js';
import { createOwnWorkbook } from '../../xlsx/create.js';
import { type SummedBook, sumUpBook, unreadBook } from '../../xlsx/summed-book.js';
import { faultOf } from '../problems.js';
import type { OpenBook } from './open-book.js';

/** A file as it was given. */
export type GivenFile =
  | { readonly name: string; readonly book: OpenBook }
  /** `problem`: the end of a Russian sentence that begins with the name. */
  | { readonly name: string; readonly problem: string };

/** A file as the summary has it. */
export type CountedFile = GivenFile & {
  readonly summed: SummedBook;
  /** What was summed up: another one is to be summed up anew. */
  readonly of: { readonly bytes: Uint8Array | null; readonly settings: string; readonly asOf: IsoDay };
};

/** Whether nothing has changed since the file was counted. */
export function isCounted(file: GivenFile | CountedFile, asOf: IsoDay): file is CountedFile {
  if (!('summed' in file) || file.of.asOf !== asOf) return false;
  const { bytes, settings } = stateOf(file);
  return file.of.bytes === bytes && file.of.settings === settings;
}

/** Reads and measures a file; one that could not be opened has its row too. */
export function countFile(given: GivenFile, asOf: IsoDay): CountedFile {
  const summed = 'problem' in given ? unreadBook(given.name, given.problem) : summedUp(given, asOf);
  return { ...given, summed, of: { ...stateOf(given), asOf } };
}

const stateOf = (file: GivenFile) => ('book' in file ? file.book.file() : { bytes: null, settings: '' });

function summedUp({ name, book }: { readonly name: string; readonly book: OpenBook }, asOf: IsoDay): SummedBook {
  const { bytes, settings } = book.file();
  try {
    const kept = keptSettings({ settings }).settings;
    return sumUpBook(name, bytes, { settings: { ...kept, asOf }, link: null, codec: browserCodec });
  } catch (cause) {
    return unreadBook(name, faultOf(cause));
  }
}

/** The workbook «свод.xlsx». The files' places are not known to a page, so its rows lead nowhere. */
export function summaryBytes(files: readonly CountedFile[], asOf: IsoDay): Uint8Array {
  const rows = files.flatMap(({ summed }) => summed.rows);
  return createOwnWorkbook([planSummarySheet(consolidateRows(rows), { asOf })], browserCodec);
}
