/** Cells as the text spreadsheets exchange over the clipboard: tabs between cells, line breaks between rows, quotes where either is inside. */

const QUOTED = /["\t\r\n]/;

export function writeRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/** Rows of texts; a quote that does not open a cell, or is never closed, is a letter like any other. */
export function readRows(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    const quoted = source[at] === '"' ? closingQuote(source, at + 1) : -1;
    const end = quoted < 0 ? cellEnd(source, at) : quoted + 1;
    const content = quoted < 0 ? source.slice(at, end) : source.slice(at + 1, quoted).replace(/""/g, '"');
    rows[rows.length - 1]?.push(content);
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** The quote that closes a cell: single, and followed by the end of the cell; −1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || text[at + 1] === '\t' || text[at + 1] === '\n' ? at : -1;
  }
  return -1;
}

function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\t' || text[at] === '\n') return at;
  return text.length;
}
