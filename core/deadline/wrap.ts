/** Joins phrases that a narrow column has wrapped («до⏎15.03.2022», «15⏎мая»); a line break between complete dates stays. */
import { kinds } from './cursor.js';
import { isLetter, type Token, type TokenKind } from './lex.js';

/** Words that never end a phrase. */
const OPENERS = kinds(
  'by',
  'to',
  'from',
  'toward',
  'in',
  'on',
  'for',
  'after',
  'not',
  'later',
  'earlier',
  'than',
  'less',
  'starting',
  'within',
  'whole',
  'each',
  'current',
  'part',
);

const NUMBERS = kinds('number', 'ordinal', 'roman');

/** What a number may count. */
const COUNTED = kinds('quarter', 'half-year', 'decade', 'half', 'week', 'day-number', 'day-word', 'times');

/** Parts of a month: its name may follow on the next line. */
const PARTS = kinds('decade', 'half', 'week', 'day-number', 'day-word', 'weekday');

/** Behind «2-я среда», «до 5 числа»: «каждого месяца». */
const MONTH_TAILS = kinds('month-word', 'each');

const TAILED: ReadonlySet<TokenKind> = kinds('weekday', 'day-number', 'day-word');

const endsGenitive = (text: string, end: number): boolean => text[end - 1] === 'а' || text[end - 1] === 'я';

/** Whether the folded word at an offset is a month in the genitive («марта», «июня»): it needs a day or a part before it. */
export function isGenitiveAt(text: string, start: number): boolean {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return endsGenitive(text, end);
}

function isWrapped(before: Token, after: Token, text: string): boolean {
  if (OPENERS.has(before.kind)) return true;
  const { kind } = after;
  if (kind === 'month') return (NUMBERS.has(before.kind) || PARTS.has(before.kind)) && endsGenitive(text, after.end);
  if (NUMBERS.has(before.kind) && COUNTED.has(kind)) return true;
  if (kind === 'to') return before.kind === 'number';
  if (kind === 'school') return before.kind === 'years';
  if (kind === 'weekday') return before.kind === 'ordinal';
  if (kind === 'year-word') return before.kind === 'school';
  if (kind === 'in') return before.kind === 'times';
  return MONTH_TAILS.has(kind) && TAILED.has(before.kind);
}

/** The tokens of a cell without the line breaks that stand inside a phrase. */
export function joinLines(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'newline')) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const before = out[out.length - 1];
    const from = i;
    while (tokens[i + 1]?.kind === 'newline' && token.kind === 'newline') i += 1;
    const after = tokens[i + 1];
    if (token.kind === 'newline' && before && after && isWrapped(before, after, text)) continue;
    out.push(...tokens.slice(from, i + 1));
  }
  return out;
}
