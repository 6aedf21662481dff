/** Where one name ends and the next begins: at «и», at a dash, and where nothing stands between them. */
import { fold } from '../text/fold.js';
import {
  isAbbreviation,
  isDirection,
  isLegalForm,
  isLegalPart,
  isLostAbbreviation,
  isPreposition,
  isRegion,
  isSecondAbbreviation,
  type NounPhrase,
  nounPhraseAt,
} from './classes.js';
import { type Draft, isComplete, isEmpty, lastToken } from './draft.js';
import { nounForms } from './nouns.js';
import { personAt, personFollows } from './person.js';
import type { Token } from './tokens.js';
import { APPOSITIONS, ASSISTANTS, JOINERS } from './words.js';

const CAPITAL = /^[А-ЯЁ]/;

/** Whether a spaced dash stands between two bodies: «ИРО – МОУО». */
export function partsBodies({ head, tokens: { length } }: Draft, dash: Token, next: Token | undefined): boolean {
  const spaced = dash.gap !== 'none' && next !== undefined && next.gap !== 'none';
  return spaced && head === 'abbreviation' && length === 1 && isAbbreviation(next.text) && !isRegion(next.text);
}

/** Whether what stands after a body and a dash could be a name by itself: «РМК – куратор», but not «ОО – участники». */
export function opensName({ head, tokens: { length } }: Draft, tokens: readonly Token[], at: number): boolean {
  const phrase = head === 'abbreviation' && length === 1 ? nounPhraseAt(tokens, at) : null;
  return phrase !== null && !(phrase.form !== null && APPOSITIONS.includes(phrase.form.lemma));
}

export type Joiner = (typeof JOINERS)[number];

/** The joining phrase («совместно с») that begins at a token. */
export function joinerAt(tokens: readonly Token[], at: number): Joiner | null {
  const isWord = (index: number, word: string): boolean => {
    const token = tokens[index];
    return token?.kind === 'word' && fold(token.text) === word;
  };
  return JOINERS.find(({ words }) => words.every((word, index) => isWord(at + index, word))) ?? null;
}

/** Whether the token begins another name though nothing separates it from the one before. */
export function beginsName(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isEmpty(draft)) return false;
  if (draft.given !== null) return true;
  if (!isComplete(draft)) return false;
  const { head, hasBody } = draft;
  const newLine = token.gap === 'line';
  if (draft.clause && !(newLine && CAPITAL.test(token.text))) return false;
  if (token.kind === 'word' && isLegalForm(token.text)) {
    if (head === 'role' || head === 'people' || head === 'unknown' || head === 'unit') return hasBody;
    // «ЦНППМ ГАУ ДПО …»: a centre of an institute
    return hasBody || head !== 'abbreviation' || !/^Ц/.test(draft.tokens[0]?.text ?? '');
  }
  const lost = isLostAbbreviation(token.text) && isAbbreviation(tokens[at + 1]?.text ?? '');
  if (token.kind === 'word' && (lost || isAbbreviation(token.text))) {
    if (isRegion(token.text) && head !== 'role' && head !== 'person') return false;
    if (isSecondAbbreviation(token.text) && isAbbreviation(lastToken(draft)?.text ?? '')) return false;
    if (draft.form?.lemma === 'администрация' && draft.noun === draft.tokens.length - 1) return false;
    if (head === 'role' || head === 'people') return hasBody || (newLine && !isRelational(draft));
    if (head === 'institution' && isLegalPart(token.text) && draft.noun === draft.tokens.length - 1) return false;
    return head === 'unit' || head === 'unknown' ? hasBody : true;
  }
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return false;
  if (head === 'person') return personFollows(tokens, at);
  const capital = newLine && CAPITAL.test(token.text);
  if (phrase.ambiguous || head === 'unknown') return capital || (newLine && isPostOnLine(draft, phrase));
  const apposition = phrase.noun === at && phrase.form !== null && APPOSITIONS.includes(phrase.form.lemma);
  return !(apposition && !capital && endsWithNoun(draft));
}

/** «администрация школы ⏎ учителя»: a post in the plural on a line of its own; «заместитель ⏎ директора» is one. */
function isPostOnLine(draft: Draft, { form }: NounPhrase): boolean {
  if (form?.number !== 'plural' || (form.group !== 'role' && form.group !== 'people')) return false;
  return !nounForms(lastToken(draft)?.text ?? '').some(({ lemma }) => ASSISTANTS.includes(lemma));
}

function endsWithNoun(draft: Draft): boolean {
  const last = lastToken(draft);
  return last !== undefined && (draft.noun === draft.tokens.length - 1 || isAbbreviation(last.text));
}

/** Posts that need the word whose they are: «руководители ⏎ ОО» is one name, «координатор ⏎ ОО» two. */
function isRelational({ form, tokens, noun }: Draft): boolean {
  return form !== null && !/^(?:координатор|куратор|тьютор)$/.test(form.lemma) && noun === tokens.length - 1;
}

/** Whether a conjunction parts two names, and whether that can be told. */
interface Parting {
  readonly parts: boolean;
  readonly sure: boolean;
}

const PARTS: Parting = { parts: true, sure: true };
const JOINS: Parting = { parts: false, sure: true };

/** What «и» or «или» before a token does: «директор и методист» are two, «Министерство образования и науки» is one. */
export function conjunction(draft: Draft, tokens: readonly Token[], at: number): Parting {
  const token = tokens[at];
  const last = lastToken(draft);
  if (!token || !last || draft.given !== null) return PARTS;
  if (draft.open) return JOINS;
  if (personAt(tokens, at) || joinerAt(tokens, at)) return PARTS;
  if (token.kind === 'quoted') return last.kind === 'quoted' && draft.tokens.length === 1 ? PARTS : JOINS;
  if (token.kind === 'number-sign') return JOINS;
  if (token.kind !== 'word' && token.kind !== 'dotted') return PARTS;
  if (isLegalForm(token.text)) return PARTS;
  if (isAbbreviation(token.text)) return beforeAbbreviation(draft, token, last);
  const phrase = nounPhraseAt(tokens, at);
  const bare = draft.noun === draft.tokens.length - 1;
  const plural = draft.form?.number === 'plural';
  if (phrase) return !phrase.ambiguous || bare || plural || draft.head === 'abbreviation' ? PARTS : JOINS;
  // «директора и логоритмисты»: a word of no list beside a lone plural
  const unknown = nounForms(token.text).length === 0 && !isPreposition(token.text) && /[ыи]$/.test(token.text);
  const beside = bare && plural && (draft.head === 'role' || draft.head === 'people');
  return beside && unknown ? { parts: true, sure: false } : JOINS;
}

/** «Руководители МОУО и ОО» may be the heads of both, or heads and schools. */
function beforeAbbreviation({ head, hasBody }: Draft, token: Token, last: Token): Parting {
  if (isDirection(token.text) && isDirection(last.text)) return JOINS;
  if (isSecondAbbreviation(token.text) && isAbbreviation(last.text)) return JOINS;
  const ofBoth = hasBody && (head === 'role' || head === 'people' || head === 'unknown');
  return ofBoth ? { parts: false, sure: false } : PARTS;
}
