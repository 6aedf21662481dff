/** Number format codes (`0.00%`, `dd.mm.yyyy`, `#,##0;[Red]-#,##0`) taken apart into sections and tokens. */

export type FormatToken =
  /** Letters shown as they are. */
  | { readonly kind: 'literal'; readonly text: string }
  /** Place of a digit: `0` always shown, `#` only if there, `?` a space if not. */
  | { readonly kind: 'digit'; readonly mark: string }
  /** A run of `y`, `m`, `d`, `h` or `s` in lower case; minutes are `n`, so `m` is always a month; `a` for AM/PM. */
  | { readonly kind: 'date'; readonly part: string }
  /** Hours, minutes or seconds that run on past the day: `[h]`. */
  | { readonly kind: 'elapsed'; readonly part: string }
  /** `slash` parts a date or a fraction; `text` is `@`. */
  | { readonly kind: 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'general' | 'text' };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=100]`. */
  readonly condition: { readonly operator: string; readonly value: number } | null;
  /** Language of month and day names as the code gives it: `419`, `FC19`, `ru-RU`; empty where it names none. */
  readonly language: string;
}

const literal = (text: string): FormatToken => ({ kind: 'literal', text });

/** What may stand in a code, first match wins: a sticky pattern and the token it makes of its match. */
const LEXEMES: readonly (readonly [RegExp, (whole: string, inner: string) => FormatToken | null])[] = [
  [/"([^"]*)"?/y, (_, inner) => literal(inner)],
  [/\\([\s\S]?)/y, (_, inner) => literal(inner)],
  [/_[\s\S]?/y, () => literal(' ')],
  [/\*[\s\S]?/y, () => null],
  [/\[([hms])\1*\]/iy, (_, inner) => ({ kind: 'elapsed', part: inner.toLowerCase() })],
  [/\[\$([^\]-]*)[^\]]*\]/y, (_, inner) => literal(inner)],
  [/\[[^\]]*\]/y, () => null],
  [/general|основной/iy, () => ({ kind: 'general' })],
  [/am\/pm|a\/p/iy, () => ({ kind: 'date', part: 'a' })],
  [/e[+-]/iy, () => ({ kind: 'exponent' })],
  [/y+|m+|d+|h+|s+/iy, (whole) => ({ kind: 'date', part: whole.toLowerCase() })],
  [/[0#?]/y, (whole) => ({ kind: 'digit', mark: whole })],
  [/\./y, () => ({ kind: 'point' })],
  [/,/y, () => ({ kind: 'comma' })],
  [/%/y, () => ({ kind: 'percent' })],
  [/@/y, () => ({ kind: 'text' })],
  [/\//y, () => ({ kind: 'slash' })],
  [/[\s\S]/y, literal],
];
const SECTION_PIECE = /"[^"]*"?|\[[^\]]*\]|\\[\s\S]?|[\s\S]/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;
const LANGUAGE = /\[\$[^\]-]*-([0-9a-z,-]+)\]/i;

/** The sections of a code, usually one to four; never throws, unknown signs are literals. */
export function parseFormat(code: string): FormatSection[] {
  return splitSections(code).map((section) => {
    const condition = CONDITION.exec(section);
    return {
      tokens: tellMinutes(tokensOf(section)),
      condition: condition ? { operator: condition[1] ?? '=', value: Number(condition[2]) } : null,
      language: LANGUAGE.exec(section)?.[1] ?? '',
    };
  });
}

/** Semicolons outside quotes, brackets and escapes part the sections. */
function splitSections(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(SECTION_PIECE) ?? []) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function tokensOf(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let at = 0; at < section.length; ) {
    for (const [pattern, make] of LEXEMES) {
      pattern.lastIndex = at;
      const match = pattern.exec(section);
      if (!match) continue;
      const token = make(match[0], match[1] ?? '');
      if (token) tokens.push(token);
      at += match[0].length;
      break;
    }
  }
  return tokens;
}

/** `m` and `mm` next to hours or seconds are minutes: renamed to `n`. */
function tellMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const parts = tokens.filter((token) => token.kind === 'elapsed' || (token.kind === 'date' && token.part !== 'a'));
  const begins = (token: FormatToken | undefined, letter: string): boolean =>
    token !== undefined && 'part' in token && token.part.startsWith(letter);
  return tokens.map((token) => {
    if (token.kind !== 'date' || !/^mm?$/.test(token.part)) return token;
    const place = parts.indexOf(token);
    const minutes = begins(parts[place - 1], 'h') || begins(parts[place + 1], 's');
    return minutes ? { kind: 'date', part: token.part.replace(/m/g, 'n') } : token;
  });
}
