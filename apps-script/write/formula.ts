/** Native formulas as this host takes them. */

/** Argument commas break under locales with a decimal comma, semicolons work under all (`google-sheets.md #57`). Texts and sheet names stay. */
export function withSemicolons(formula: string): string {
  let quoted = '';
  let text = '';
  for (const letter of formula) {
    if (quoted === '' && (letter === '"' || letter === "'")) quoted = letter;
    else if (letter === quoted) quoted = '';
    text += letter === ',' && quoted === '' ? ';' : letter;
  }
  return text.startsWith('=') ? text : `=${text}`;
}
