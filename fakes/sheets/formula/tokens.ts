/** A formula taken apart: English names, commas, A1 references with a sheet before them or not. */

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly range: string }
  | { readonly kind: 'sign'; readonly value: string };

const LEXEME =
  /\s*(?:"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),%]))/uy;

/** `null` for what is no formula. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const body = formula.replace(/^=/, '').trim();
  for (let at = 0; at < body.length; ) {
    LEXEME.lastIndex = at;
    const found = LEXEME.exec(body);
    if (!found) return null;
    const [, text, sheet, range, number, name, sign] = found;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/""/g, '"') });
    else if (range !== undefined) tokens.push({ kind: 'reference', sheet: sheet ? sheetName(sheet) : null, range });
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name.toUpperCase() });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
    at = LEXEME.lastIndex;
  }
  return tokens;
}

const sheetName = (written: string): string =>
  written
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'");
