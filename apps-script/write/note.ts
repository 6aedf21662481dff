/** One note: the user's words with our block in it (`google-sheets.md #52`). */
import { appendedBlock, findBlock, noteBlock } from '../../core/report/note-text.js';

/** The note with our text in place of what we said before; `null` takes our block away. The user's words stay. */
export function noteWith(note: string, text: string | null): string {
  const own = findBlock(note);
  if (!own) return text === null ? note : note + appendedBlock(note, noteBlock(text));
  const before = note.slice(0, own.start);
  const after = note.slice(own.end);
  if (text === null) return before + after;
  const opening = own.start === 0 ? '' : '\n';
  const closing = own.start === 0 && after !== '' ? '\n' : '';
  return before + opening + noteBlock(text) + closing + after;
}
