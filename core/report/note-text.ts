/** Our block inside a note: it begins with a line of its own, ends with a rule, and the user's words around it stay. */

const OPENING = 'Вешки:\n';
const CLOSING = '\n———';

/** Our block for a text; blank lines and the closing rule inside it would end it early, so they go. */
export function noteBlock(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && line !== CLOSING.trim());
  return OPENING + lines.join('\n') + CLOSING;
}

/**
 * Where our block stands in a note, with the line break that parts it from the words before it (at the very beginning: from
 * those after it); `null` where there is none. A block that lost its closing rule runs to the end.
 */
export function findBlock(note: string): { readonly start: number; readonly end: number } | null {
  const start = note.startsWith(OPENING) ? 0 : note.indexOf(`\n${OPENING}`);
  if (start < 0) return null;
  const end = closingEnd(note, start + OPENING.length);
  return { start, end: start === 0 && note[end] === '\n' ? end + 1 : end };
}

/** The end of the first line that is just the closing rule, else the end of the note. */
function closingEnd(note: string, from: number): number {
  for (let at = note.indexOf(CLOSING, from - 1); at >= 0; at = note.indexOf(CLOSING, at + 1)) {
    const end = at + CLOSING.length;
    if (end === note.length || note[end] === '\n') return end;
  }
  return note.length;
}

/** The block as it is put after a user's words. */
export function appendedBlock(note: string, block: string): string {
  return note === '' ? block : `\n${block}`;
}
