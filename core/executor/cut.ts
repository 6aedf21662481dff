/** Cuts the tokens of a cell into names: at separators, and where one name follows another without any. */
import { fold } from '../text/fold.js';
import { bracketMeaning } from './brackets.js';
import { isAbbreviation, nounPhraseAt } from './classes.js';
import { addToken, type Draft, isComplete, isEmpty, isLabel, lastToken, newDraft } from './draft.js';
import { initialsFit } from './initials.js';
import { goesOn, isSubject, joinsDirections, takesSubjects } from './inside.js';
import type { GrammarCase } from './nouns.js';
import { beginsName, conjunction, joinerAt, opensName, partsBodies } from './parting.js';
import { personAt } from './person.js';
import { tidy } from './tidy.js';
import type { Token, TokenKind } from './tokens.js';

const CONJUNCTIONS = ['и', 'или'];

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  draft: Draft;
  readonly names: Draft[];
}

/** Names in the order of the text, each with the tokens that make it up. */
export function cutNames(tokens: readonly Token[]): Draft[] {
  const reading: Reading = { tokens, at: 0, draft: newDraft('nominative', true), names: [] };
  for (let token = tokens[0]; token; token = tokens[reading.at]) {
    // each tells how many tokens it has taken
    reading.at +=
      takeMark(reading, token) ||
      takeJoiner(reading) ||
      takeConjunction(reading, token) ||
      takePerson(reading) ||
      takeWord(reading, token);
  }
  close(reading, true);
  return reading.names;
}

/** Ends the name being read; an uncertain cut makes both its sides unsure. */
function close(reading: Reading, sure: boolean, nextCase: GrammarCase = 'nominative'): void {
  const { draft, names } = reading;
  const empty = isEmpty(draft);
  if (!empty) {
    draft.sure = draft.sure && sure;
    names.push(draft);
  }
  reading.draft = newDraft(nextCase, sure || empty);
}

const CLOSING: readonly TokenKind[] = ['item', 'semicolon', 'slash', 'stop'];

function takeMark(reading: Reading, token: Token): number {
  const { tokens, at, draft } = reading;
  const next = tokens[at + 1];
  if (token.kind === 'slash' && joinsDirections(draft, tokens, at)) {
    addToken(draft, token, next);
    // the post is still to come
    if (draft.head === 'abbreviation') draft.head = 'none';
    draft.sure = false;
  } else if (CLOSING.includes(token.kind)) close(reading, true);
  else if (token.kind === 'comma') {
    if (goesOn(draft, tokens, at + 1)) addToken(draft, token, next);
    else close(reading, true);
  } else if (token.kind === 'colon') {
    if (isLabel(draft, 'colon')) reading.draft = newDraft('nominative', draft.sure);
    else if (next && isSubject(next) && takesSubjects(draft)) addToken(draft, token, next);
    else close(reading, true);
  } else if (token.kind === 'dash') return 1 + takeDash(reading, token);
  else if (token.kind === 'bracket') takeBracket(draft, token);
  else if (token.kind === 'known') {
    close(reading, isEmpty(draft));
    addToken(reading.draft, token, next);
    reading.draft.given = token.text;
  } else return 0;
  return 1;
}

/** Gives the number of tokens taken after the dash. */
function takeDash(reading: Reading, token: Token): number {
  const { tokens, at, draft } = reading;
  if (isLabel(draft, 'dash')) reading.draft = newDraft('nominative', draft.sure);
  else if (!isEmpty(draft)) {
    const legend = takeLegend(draft, tokens, at + 1);
    if (legend > 0) return legend;
    if (partsBodies(draft, token, tokens[at + 1])) {
      close(reading, false);
      return 0;
    }
    draft.sure = draft.sure && !opensName(draft, tokens, at + 1);
    addToken(draft, token, tokens[at + 1]);
  }
  return 0;
}

/** «РМК – районный методический кабинет»: the number of tokens that only write an abbreviation out; 0 for other words. */
function takeLegend(draft: Draft, tokens: readonly Token[], from: number): number {
  const short = draft.tokens[0];
  if (!short || draft.tokens.length > 1 || !isAbbreviation(short.text)) return 0;
  let end = from;
  while (tokens[end]?.kind === 'word') end += 1;
  const full = tidy(tokens.slice(from, end));
  if (!initialsFit(short.text, full)) return 0;
  draft.given = short.text;
  draft.full = full;
  draft.end = tokens[end - 1]?.end ?? draft.end;
  return end - from;
}

function takeBracket(draft: Draft, token: Token): void {
  if (isEmpty(draft)) return;
  const meaning = bracketMeaning(token.text, draft.tokens);
  if (meaning.kind === 'part') addToken(draft, token, undefined);
  if (meaning.kind !== 'definition') return;
  draft.given = meaning.short;
  draft.full = meaning.full;
  draft.end = token.end;
  draft.open = false;
}

function takeJoiner(reading: Reading): number {
  const { tokens, at, draft } = reading;
  const joiner = isComplete(draft) || isEmpty(draft) ? joinerAt(tokens, at) : null;
  if (!joiner) return 0;
  close(reading, true, joiner.case);
  return joiner.words.length;
}

function takeConjunction(reading: Reading, token: Token): number {
  const { tokens, at, draft } = reading;
  if (token.kind !== 'word' || !CONJUNCTIONS.includes(fold(token.text))) return 0;
  const next = tokens[at + 1];
  if (isEmpty(draft) || !next) return 1;
  const { parts, sure } = conjunction(draft, tokens, at + 1);
  if (parts) close(reading, sure);
  else {
    addToken(draft, token, next);
    draft.sure = draft.sure && sure;
  }
  return 1;
}

function takePerson(reading: Reading): number {
  const { tokens, at } = reading;
  const person = personAt(tokens, at);
  if (!person) return 0;
  const { namesake } = reading.draft;
  const ended = isComplete(reading.draft) || lastToken(reading.draft)?.kind === 'dash';
  if (!namesake && ended && !takesPerson(reading.draft)) {
    close(reading, reading.draft.person !== null);
  }
  const { draft } = reading;
  for (const token of tokens.slice(at, at + person.length)) addToken(draft, token, undefined);
  draft.open = false;
  if (namesake) draft.namesake = false;
  else {
    draft.person = person.name;
    draft.head = 'person';
  }
  return person.length;
}

/** Whether a person's name ends what has been read: a post has its holder, beside an organisation he stands by himself. */
function takesPerson({ head, person }: Draft): boolean {
  return person === null && (head === 'role' || head === 'people' || head === 'unknown');
}

function takeWord(reading: Reading, token: Token): number {
  const { tokens, at, draft } = reading;
  if (beginsName(draft, tokens, at)) close(reading, token.gap === 'line' && /^[А-ЯЁ]/.test(token.text));
  // the post after a person's name is his
  else if (draft.head === 'person' && token.kind === 'word') draft.head = 'role';
  // «МОУО ⏎ школы»
  else if (token.gap === 'line' && draft.head === 'abbreviation' && isComplete(draft) && nounPhraseAt(tokens, at))
    draft.sure = false;
  addToken(reading.draft, token, tokens[at + 1]);
  return 1;
}
