/** Mends words a narrow column, a keyboard or a hand has spoilt: broken, glued, misspelt by one letter, with foreign letters. */
import { editDistance } from '../text/distance.js';
import { onFirstUse } from '../text/once.js';
import type { SpellingSlip } from './deadline.js';
import { isLetter, type Token } from './lex.js';
import { slipOf } from './slip.js';
import { MISSPELT, vocabulary, type WordKind } from './words.js';

export interface Mended {
  readonly tokens: readonly Token[];
  readonly slips: readonly SpellingSlip[];
}

/** At most so many pieces make one broken word. */
const MAX_PIECES = 4;
const MAX_WORD = 40;

/** Kinds whose words are long and telling enough to be put together or corrected. */
const TELLING: ReadonlySet<string> = new Set<WordKind>([
  'month',
  'half-year',
  'quarter',
  'decade',
  'frequency',
  'within',
  'school',
  'weekdays',
  'always',
  'day-number',
]);

/** Real words one letter away from a month. */
const NOT_MONTHS: ReadonlySet<string> = new Set('марка марки марке марку маркой марша марше'.split(' '));

/** Letters typed for the Roman numbers. */
const ROMAN_TWINS: ReadonlyMap<string, string> = new Map([
  ['п', 'ii'],
  ['ш', 'iii'],
]);

/** Latin letters that look like Russian ones. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [...'acekmopxytbh'].map((latin, i): [string, string] => [latin, 'асекморхутвн'.charAt(i)]),
);

/** Telling forms by their first letter: a slip hardly ever hits it. */
const tellingForms = onFirstUse(formsByFirstLetter);

function formsByFirstLetter(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, { kind }] of vocabulary()) {
    if (!TELLING.has(kind) || form.length < (kind === 'month' ? 4 : 6)) continue;
    const first = form.charAt(0);
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return forms;
}

const monthForms = onFirstUse((): readonly string[] =>
  [...vocabulary()]
    .filter(
      ([form, { kind }]) => kind === 'month' && (form.length > 4 || /^(?:март|май|мая|июн[ья]|июл[ья])$/.test(form)),
    )
    .map(([form]) => form),
);

const FIGURES = /[0-9оoз]+/g;
const SPOILT_FIGURE = /\d[оoз]|[оoз]\d/;

/** Letters О and З typed for figures («2О22», «О1.03.2022») → figures; as long as the text. */
export function mendFigures(text: string): string {
  if (!SPOILT_FIGURE.test(text)) return text;
  return text.replace(FIGURES, (run: string, at: number) => {
    const whole = !isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + run.length));
    return whole && SPOILT_FIGURE.test(run) ? run.replace(/[оo]/g, '0').replace(/з/g, '3') : run;
  });
}

/** «октябрьноябрь» → the forms it is made of; empty when it is not made of months alone. */
function monthsIn(word: string, depth = 3): string[] {
  if (word.length > MAX_WORD) return [];
  for (const form of monthForms()) {
    if (!word.startsWith(form)) continue;
    if (word.length === form.length) return [form];
    const rest = depth > 1 ? monthsIn(word.slice(form.length), depth - 1) : [];
    if (rest.length > 0) return [form, ...rest];
  }
  return [];
}

function withoutTwins(word: string): string {
  return [...word].map((letter) => TWINS.get(letter) ?? letter).join('');
}

/** The only known form one slip away; `null` when there is none or they mean different things. */
function corrected(word: string): string | null {
  if (word.length < 5 || word.length > MAX_WORD || NOT_MONTHS.has(word)) return null;
  const near = (tellingForms().get(word.charAt(0)) ?? []).filter((form) => editDistance(word, form, 1) === 1);
  const proper = near.map((form) => MISSPELT.get(form) ?? form);
  const words = vocabulary();
  const meanings = new Set(proper.map((form) => `${words.get(form)?.kind} ${words.get(form)?.value}`));
  return meanings.size === 1 ? (proper[0] ?? null) : null;
}

/** Only white space, soft hyphens and at most one hyphen between two pieces of a word. */
function isTornGap(text: string, from: number, to: number): boolean {
  let hyphens = 0;
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (sign === '-') hyphens += 1;
    else if (sign !== ' ' && sign !== '\n' && sign !== '\r' && sign !== '\u00ad' && sign !== '\u200b') return false;
  }
  return hyphens <= 1;
}

/** An unknown word, or an abbreviation that may be the head of a torn one («фев раль»). */
function isPiece(token: Token | undefined, text: string): token is Token {
  if (!token) return false;
  if (token.kind === 'unknown') return true;
  return (
    TELLING.has(token.kind) &&
    token.end - token.start <= 5 &&
    !monthForms().includes(text.slice(token.start, token.end))
  );
}

/** Indexes of the word pieces that may continue the word at `first`, itself included. */
function pieces(tokens: readonly Token[], first: number, text: string): number[] {
  const found = [first];
  for (let i = first + 1; i < tokens.length && found.length < MAX_PIECES; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'newline' || token.kind === 'dash') continue;
    const last = tokens[found[found.length - 1] ?? first];
    if (!isPiece(token, text) || !last || !isTornGap(text, last.end, token.start)) break;
    found.push(i);
  }
  return found;
}

/** Known words to stand in the place of the tokens from one place up to `index`. */
interface Repair {
  readonly forms: readonly string[];
  readonly index: number;
  /** The proper spelling for a slip; `null` where the reader would see no difference (Latin letters). */
  readonly expected: string | null;
}

/** «сентяб⏎рь-октяб⏎рь»: a dash stands where one month ends and the next begins, so it is no hyphen. */
function isDashBetween(forms: readonly string[], used: readonly Token[], text: string): boolean {
  const ends = new Set<number>();
  let length = 0;
  for (const form of forms.slice(0, -1)) {
    length += form.length;
    ends.add(length);
  }
  let letters = 0;
  return used.slice(0, -1).some(({ start, end }, i) => {
    letters += end - start;
    return ends.has(letters) && text.slice(end, used[i + 1]?.start).indexOf('-') >= 0;
  });
}

/** The known word, or glued months, that the pieces from `first` on make together: the longest. */
function rejoined(tokens: readonly Token[], first: number, text: string): Repair | null {
  const found = pieces(tokens, first, text);
  for (let count = found.length; count > 1; count--) {
    const used = found.slice(0, count).flatMap((i) => tokens[i] ?? []);
    if (!used.some(({ kind }) => kind === 'unknown')) return null;
    const word = used.map(({ start, end }) => text.slice(start, end)).join('');
    const known = vocabulary().get(word);
    const forms = known && TELLING.has(known.kind) ? [word] : monthsIn(word);
    if (forms.length > 0 && !isDashBetween(forms, used, text))
      return { forms, index: found[count - 1] ?? first, expected: forms.join('-') };
  }
  return null;
}

/** What an unknown word may mean on its own. */
function respelt(word: string, next: Token | undefined, index: number): Repair | null {
  const twin = withoutTwins(word);
  if (vocabulary().has(twin)) return { forms: [twin], index, expected: null };
  const countable = next?.kind === 'quarter' || next?.kind === 'half-year' || next?.kind === 'decade';
  const roman = countable ? ROMAN_TWINS.get(word) : undefined;
  if (roman !== undefined) return { forms: [roman], index, expected: roman.toUpperCase() };
  const glued = monthsIn(twin);
  if (glued.length > 1) return { forms: glued, index, expected: glued.join('-') };
  const form = corrected(twin);
  return form === null ? null : { forms: [form], index, expected: form };
}

function repairAt(tokens: readonly Token[], index: number, text: string): Repair | null {
  const token = tokens[index];
  if (!isPiece(token, text)) return null;
  const torn = rejoined(tokens, index, text);
  if (torn || token.kind !== 'unknown') return torn;
  return respelt(text.slice(token.start, token.end), tokens[index + 1], index);
}

/**
 * Tokens with spoilt words put right, each with its slip. `text` is the folded text the tokens are cut from,
 * `source` the same text as written.
 */
export function mend(tokens: readonly Token[], text: string, source: string): Mended {
  if (!tokens.some(({ kind }) => kind === 'unknown' || kind === 'within')) return { tokens, slips: [] };
  const out: Token[] = [];
  const slips: SpellingSlip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const repair = repairAt(tokens, i, text);
    const end = tokens[repair?.index ?? i]?.end ?? token.end;
    const misspelt = token.kind === 'within' ? MISSPELT.get(text.slice(token.start, end)) : undefined;
    const expected = repair?.expected ?? misspelt;
    if (expected) slips.push(slipOf(source.slice(token.start, end), expected));
    if (!repair) {
      out.push(token);
      continue;
    }
    for (const form of repair.forms) {
      const { kind, value } = vocabulary().get(form) ?? token;
      out.push({ ...token, kind, value, end, dotted: text[end] === '.' });
    }
    i = repair.index;
  }
  return { tokens: out, slips };
}
