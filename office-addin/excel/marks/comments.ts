/**
 * Comments at the marked cells, for those who read without the panel. Off until the user asks for them: a comment bears his name
 * (`excel.md #54`). Ours are known by their text, which is one block of ours and nothing else.
 */
import { cellName, parseRange, sheetOfReference } from '../../../core/grid/a1.js';
import { findBlock, noteBlock } from '../../../core/report/note-text.js';
import type { SheetMarks } from '../../../core/report/patch.js';
import { type Batch, bytesOf } from '../batch.js';
import type { Outline } from '../read/outline.js';
import type { Run } from '../run.js';

/** Key of the user's wish among what we keep in the document. */
const COMMENTS_KEY = 'veshki.comments';
const ON = 'on';

interface Located {
  readonly comment: Excel.Comment;
  readonly sheet: string;
  readonly cell: string;
}

export function wantsComments({ settings }: Pick<Outline, 'settings'>): boolean {
  return settings.get(COMMENTS_KEY) === ON;
}

/** Queues the wish. */
export function wishComments({ context }: Run, on: boolean): void {
  const { settings } = context.workbook;
  if (on) settings.add(COMMENTS_KEY, ON);
  else settings.getItemOrNullObject(COMMENTS_KEY).delete();
}

/** `null` where nobody wants comments or Excel has none (`excel.md #54`). Queue it with the other questions. */
export function askComments({ context }: Run, outline: Outline): Excel.CommentCollection | null {
  const isAble = Office.context.requirements.isSetSupported('ExcelApi', '1.10');
  return isAble && wantsComments(outline) ? context.workbook.comments.load('items/content') : null;
}

/** Where the comments stand: one round trip more, for Excel tells it of each comment alone. */
export async function locateComments(
  { sync }: Run,
  comments: Excel.CommentCollection | null,
): Promise<Located[] | null> {
  if (!comments) return null;
  const asked = comments.items.map((comment) => ({ comment, place: comment.getLocation().load('address') }));
  await sync();
  return asked.flatMap(({ comment, place: { address } }) => {
    const rect = parseRange(address.slice(address.lastIndexOf('!') + 1));
    const sheet = sheetOfReference(address);
    return rect && sheet ? [{ comment, sheet, cell: cellName({ row: rect.top, column: rect.left }) }] : [];
  });
}

/** Queues the changes of one sheet: ours that are wanted no more go, new ones come where nobody has written. */
export async function applyComments(
  { context }: Run,
  batch: Batch,
  outline: Outline,
  located: readonly Located[],
  { sheet: name, notes }: SheetMarks,
): Promise<void> {
  const sheet = outline.sheets.find((one) => one.name === name);
  if (!sheet || sheet.locked) return;
  const wanted = new Map(notes.map((note) => [cellName(note), noteBlock(note.text)]));
  for (const { comment, cell } of located.filter((one) => one.sheet === name)) {
    if (isOurs(comment.content) && wanted.get(cell) !== comment.content) comment.delete();
    else wanted.delete(cell);
  }
  for (const [cell, text] of wanted) {
    await batch.room(bytesOf(text) + 600);
    context.workbook.comments.add(sheet.proxy.getRange(cell), text);
  }
}

/** Nothing but a block of ours; one the user has added words to is his. */
function isOurs(content: string): boolean {
  const block = findBlock(content);
  return block !== null && block.start === 0 && block.end === content.length;
}
