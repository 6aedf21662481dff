/** What the commands share that add something to the tables of each workbook: in copies, or in the workbooks themselves. */
import { readFileSync } from 'node:fs';
import { type Addition, type TableAddition, type TablePlan, withAdditions } from '../additions.js';
import type { Options } from '../args/parse.js';
import { copyPlaces, writeCopy } from '../files/copies.js';
import { findFiles, type InputFile, namesOf } from '../files/find.js';
import { openElsewhere, writeInPlace } from '../files/write.js';
import type { Io } from '../io.js';
import { type AdditionFile, type AdditionWords, additionLine, additionReport } from '../report/additions.js';
import { painter } from '../report/terminal.js';
import { onSheet } from '../report/words.js';
import { SUMMARY_OF_OURS } from '../result.js';
import { openFile } from '../workbook.js';
import { inTurn } from './in-turn.js';
import { complain, type ExitStatus, makeFolder } from './status.js';

/** Puts a workbook where it belongs and says where that is, or why it could not (the end of a Russian sentence). */
type Write = (
  input: InputFile,
  before: Buffer,
  after: Uint8Array,
) => { readonly copy: string | null } | { readonly error: string };

export async function addToTables<T extends TablePlan>(
  { paths, out, quiet }: Options,
  io: Io,
  addition: Addition<T>,
  words: AdditionWords,
): Promise<ExitStatus> {
  const problem = out === null ? null : makeFolder(out);
  if (problem !== null) return complain([problem], io);

  const found = findFiles(paths, out);
  const write = out === null ? writeOver : copyWriter(out, namesOf(found));
  const work = { done: (input: InputFile) => addTo(input, addition, write), failed };
  const style = { paint: painter(io.colours), width: io.width };
  const files: AdditionFile[] = [];
  for (const file of inTurn(found, work, quiet, io)) {
    if (!quiet) await io.out(additionReport(file, words, style));
    files.push(file);
  }
  await io.out(`${style.paint(additionLine(files, words), 'bold')}\n`);
  return files.some(({ error }) => error !== null) ? 2 : 0;
}

function failed(name: string, error: string): AdditionFile {
  return { name, error, tables: [], notes: [], copy: null };
}

function addTo<T extends TablePlan>(input: InputFile, addition: Addition<T>, write: Write): AdditionFile {
  const { name } = input;
  const opened = openFile(name);
  if ('error' in opened) {
    const { error, isSummary } = opened;
    return isSummary ? { ...failed(name, error), error: null, notes: [SUMMARY_OF_OURS] } : failed(name, error);
  }
  const result = withAdditions(opened, addition);
  if ('error' in result) return failed(name, result.error);
  const { tables, notes } = result;
  const problems = tables.flatMap(problemOf);
  const error = problems.length > 0 ? problems.join(' ') : null;
  // a copy is a workbook to send out: nobody should send out one that lacks what it was made for
  if (error !== null && tables.every(({ done }) => done === null)) return { ...failed(name, error), tables };
  const written = write(input, opened.bytes, result.bytes);
  return 'error' in written ? failed(name, written.error) : { name, error, tables, notes, copy: written.copy };
}

function problemOf({ sheet, problem }: TableAddition): string[] {
  return problem === null ? [] : [onSheet(sheet, problem)];
}

/** People fill in these copies: none is written over unless it would stay as it is. */
function copyWriter(out: string, sources: readonly string[]): Write {
  const placeOf = copyPlaces(out, sources);
  return ({ relative }, _, after) => {
    const copy = placeOf(relative, (path) => holds(path, after));
    writeCopy(copy, after);
    return { copy };
  };
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    // a folder of that name, or a file we may not read
    return false;
  }
}

function writeOver({ name }: InputFile, before: Buffer, after: Uint8Array): ReturnType<Write> {
  if (before.equals(after)) return { copy: null };
  const error = openElsewhere(name);
  if (error !== null) return { error };
  writeInPlace(name, after);
  return { copy: name };
}
