/** Heights for rows of wrapped text: Excel fits rows by itself only when they are edited, LibreOffice and printers do not at all. */

/** Points of a line of the usual size. */
export const LINE_HEIGHT = 15;
const TALLEST = 400;
/** Russian letters are a little wider than the digits column widths are counted in; bold ones more so. */
const LETTERS_PER_CHARACTER = 0.93;
const BOLD = 0.88;

export interface WrappedText {
  readonly text: string;
  /** Width of its cell in characters. */
  readonly width: number;
  readonly bold: boolean;
  /** Size of its letters, 1 for the usual one. */
  readonly scale: number;
}

/** Height in points that shows all texts of a row; `null` where one usual line does. */
export function rowHeight(texts: readonly WrappedText[]): number | null {
  const heights = texts.map(({ text, width, bold, scale }) => {
    const letters = (width * LETTERS_PER_CHARACTER * (bold ? BOLD : 1)) / scale;
    return wrappedLines(text, Math.max(1, letters)) * scale;
  });
  const most = Math.max(1, ...heights);
  return most > 1 ? Math.min(TALLEST, Math.ceil(most * LINE_HEIGHT)) : null;
}

/** Lines a text takes when words are not broken unless they are longer than a line. */
function wrappedLines(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      const extra = Math.ceil(used / letters) - 1;
      if (extra > 0) {
        lines += extra;
        used -= Math.floor(extra * letters);
      }
    }
  }
  return lines;
}
