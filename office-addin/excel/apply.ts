/** Carries out a patch in the open workbook: first what must be known, in one round trip, then all changes. */
import { missingSheet } from '../../core/report/edit-groups.js';
import type { WorkbookPatch } from '../../core/report/patch.js';
import { startBatch } from './batch.js';
import { addColumns, askColumns } from './change/columns.js';
import { applyEdits, askEdits } from './change/edits.js';
import { addNewSheets } from './change/new-sheets.js';
import { applyMarks } from './marks/apply.js';
import { applyComments, askComments, locateComments } from './marks/comments.js';
import { askMarks, inspectMarks } from './marks/inspect.js';
import { type Marks, memoryKey, unpackMemory } from './marks/memory.js';
import { readRemoval, removeOwnSheets } from './own/remove.js';
import { keepSheetNames } from './own/sheet-names.js';
import { askOwnSheets, writeOwnSheets } from './own/write.js';
import { codeOf } from './problems.js';
import type { ReadBook } from './read/book.js';
import { NO_REFERENCES, readReferences } from './read/references.js';
import { TOO_LARGE } from './read/trips.js';
import type { Run } from './run.js';

/**
 * Queues the last changes and leaves sending them to the end of the run. Edits come first and speak of the workbook as read; all else
 * speaks of it after the edits, so `reread` is asked when both are wanted. Returns Russian sentences about what could not be done.
 */
export async function applyPatch(
  run: Run,
  read: ReadBook,
  patch: WorkbookPatch,
  reread: () => Promise<ReadBook>,
): Promise<string[]> {
  const notes = await makeEdits(run, read, patch.edits);
  const { marks, sheets, columns, newSheets, removeSheets } = patch;
  if ([marks, sheets, columns, newSheets, removeSheets].every(({ length }) => length === 0)) return notes;
  if (patch.edits.length > 0) {
    await run.sync();
    return [...notes, ...(await applyRest(run, await reread(), patch))];
  }
  return applyRest(run, read, patch);
}

async function makeEdits(run: Run, read: ReadBook, edits: WorkbookPatch['edits']): Promise<string[]> {
  if (edits.length === 0) return [];
  const deletes = edits.some((group) => group.edits.some(({ kind }) => kind === 'delete-row'));
  const references = deletes ? await readReferences(run, read) : NO_REFERENCES;
  const fresh = askEdits(read, edits);
  await run.sync();
  return applyEdits(read, edits, fresh, references);
}

async function applyRest(run: Run, read: ReadBook, patch: WorkbookPatch): Promise<string[]> {
  const { sheets, newSheets } = patch;
  const removal = await readRemoval(run, read, patch);
  const { charts, columns, comments, inspected } = await askAll(run, read, patch);
  const located = await locateComments(run, comments);

  const batch = startBatch(run);
  const notes = patch.marks
    .filter(({ sheet }) => !inspected.some((one) => one.sheet.name === sheet))
    .map(({ sheet }) => missingSheet(sheet));
  notes.push(...removeOwnSheets(run, read, removal));
  notes.push(...(await addColumns(batch, columns, (sheetId) => marksOn(read, sheetId))));
  notes.push(...(await writeOwnSheets(run, batch, read, sheets, charts)));
  keepSheetNames(run, read, patch);
  notes.push(...(await addNewSheets(run, batch, read, newSheets)));
  for (const one of inspected) notes.push(...(await applyMarks(run, batch, one, read.settings)));
  if (located) for (const marks of patch.marks) await applyComments(run, batch, read, located, marks);
  return notes;
}

function askBesides(run: Run, read: ReadBook, { sheets, columns, marks }: WorkbookPatch) {
  return {
    charts: askOwnSheets(read, sheets),
    columns: askColumns(read, columns),
    comments: marks.length > 0 ? askComments(run, read) : null,
    marks: askMarks(read, marks),
  };
}

/** All that must be known before anything is written: in one round trip, unless the fills of the cells alone are too much for one. */
async function askAll(run: Run, read: ReadBook, patch: WorkbookPatch) {
  const asked = askBesides(run, read, patch);
  try {
    return { ...asked, inspected: await inspectMarks(run, asked.marks, { alone: false }) };
  } catch (error) {
    if (codeOf(error) !== TOO_LARGE) throw error;
    const again = askBesides(run, read, patch);
    await run.sync();
    return { ...again, inspected: await inspectMarks(run, again.marks, { alone: true }) };
  }
}

const NO_MARKS: Marks = new Map();

function marksOn({ settings }: ReadBook, sheetId: string): Marks {
  return unpackMemory(settings.get(memoryKey(sheetId)) ?? '')?.marks ?? NO_MARKS;
}
