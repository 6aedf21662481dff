/** Gives the names read in a cell their form: nominative, one spelling of dashes and quotes, a kind. */
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { adjectiveFor } from './adjectives.js';
import { isAbbreviation } from './classes.js';
import { type Draft, isEmpty } from './draft.js';
import { expand } from './ellipsis.js';
import type { ExecutorKind } from './executor.js';
import { withHead } from './nouns.js';
import { type Shape, shapeOf, wordsOf } from './shape.js';
import { tidy } from './tidy.js';
import type { Token } from './tokens.js';
import { COMMON_ADJECTIVES, CROWD_ADJECTIVES, CROWDS, GENERIC_BODIES, SCHOOL_COMPLEMENTS } from './words.js';

/** One name of a cell, before it is compared with the others of the roadmap. */
export interface FoundName {
  readonly name: string;
  /** Offsets of its words in the cell. */
  readonly start: number;
  readonly end: number;
  readonly kind: ExecutorKind;
  readonly sure: boolean;
  /** What the cell defines the name to be short for; `null` without a definition. */
  readonly full: string | null;
  readonly shape: Shape;
}

/** The names a draft holds: usually one; «региональный и муниципальный координаторы» and «СОШ № 1, 2» are two, a draft without letters none. */
export function namesOf(draft: Draft): FoundName[] {
  if (isEmpty(draft) || !draft.tokens.some(({ text }) => /[A-Za-zА-Яа-яЁё]|^00$/.test(text))) return [];
  return (expand(draft) ?? [draft]).map(nameOf);
}

function nameOf(draft: Draft): FoundName {
  const tokens = trimmed(draft.tokens);
  const written = tidy(nominative(draft, tokens));
  const kind = kindOf(draft, tokens);
  const whole = lowered(draft, written, kind) ? lowerFirst(written) : written;
  const noun = draft.noun >= 0 ? wordIndex(tokens, draft.noun) : -1;
  const full = draft.full ?? (draft.given === null ? null : whole);
  const name = draft.person ?? draft.given ?? whole;
  return {
    name,
    start: draft.start,
    // a closing definition belongs to the text, a dash left behind does not
    end: draft.given === null ? Math.min(draft.end, tokens[tokens.length - 1]?.end ?? draft.end) : draft.end,
    kind,
    sure: draft.sure,
    full,
    shape: draft.person === null && draft.given === null ? shapeOf(name, noun) : shapeOf(name, -1),
  };
}

/** Without conjunctions, dashes and commas that a dropped remark has left at the end. */
function trimmed(tokens: readonly Token[]): Token[] {
  let end = tokens.length;
  while (end > 1 && /^(?:dash|comma|number-sign)$/.test(tokens[end - 1]?.kind ?? '')) end -= 1;
  return tokens.slice(0, end);
}

/** Which word the token is, counted as `shapeOf` counts. */
function wordIndex(tokens: readonly Token[], at: number): number {
  return wordsOf(tidy(tokens.slice(0, at + 1))).length - 1;
}

/** The tokens with adjectives and head in the nominative, where a joining phrase has put them into another case. */
function nominative({ case: asked, form, noun }: Draft, tokens: readonly Token[]): readonly Token[] {
  if (asked === 'nominative' || form === null || form.case !== asked) return tokens;
  return tokens.map((token, index) => {
    if (token.kind !== 'word' || index > noun) return token;
    const text =
      index < noun
        ? adjectiveFor(token.text, form.gender, form.number)
        : withHead(token.text, form.number === 'plural' ? form.plural : form.lemma);
    return { ...token, text };
  });
}

function kindOf(draft: Draft, tokens: readonly Token[]): ExecutorKind {
  if (draft.person !== null || isFamilyName(draft, tokens)) return 'person';
  if (isCrowd(draft, tokens)) return 'collective';
  if (draft.head === 'role' || draft.head === 'people') return 'role';
  if (draft.head === 'unknown' && tokens.every(({ text }, index) => index === 0 || !/[А-ЯЁA-Z«"№]/.test(text)))
    return 'role';
  return 'organisation';
}

/** A family name alone: «Иванова». */
const FAMILY = /^[А-ЯЁ][а-яё]+(?:ова|ева|ёва|ов|ев|ёв|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|швили|дзе)$/;

function isFamilyName({ head, given }: Draft, tokens: readonly Token[]): boolean {
  return head === 'unknown' && given === null && tokens.length === 1 && FAMILY.test(tokens[0]?.text ?? '');
}

function isCrowd({ head, form, noun, clause }: Draft, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first && /^(?:все|весь|вся)$/.test(fold(first.text))) return true;
  if (form === null) return false;
  const apposed = tokens[noun]?.text.includes('-') === true;
  // «лицо, ответственное за …» is one in particular
  if (clause && form.number === 'singular') return false;
  if (head === 'people' && /^(?:участни|лицо|сторона)/.test(form.lemma) && !apposed) return true;
  const named = form.group === 'role' && form.lemma !== 'исполнитель';
  if (tokens.slice(0, noun).some(({ text }) => CROWD_ADJECTIVES.includes(stem(text)))) return !named;
  const one = form.number === 'singular' && form.lemma !== 'коллектив' && form.lemma !== 'исполнитель';
  if (apposed || one || !CROWDS.includes(form.lemma)) return false;
  return tokens.slice(noun + 1).every(({ text }) => SCHOOL_COMPLEMENTS.includes(stem(text)) || stem(text) === 'проект');
}

/** Posts and common names of bodies begin with a small letter, proper names keep theirs. */
function lowered({ head, form, noun }: Draft, name: string, kind: ExecutorKind): boolean {
  const first = name.split(/[ /]/)[0] ?? '';
  if (isAbbreviation(first) || kind === 'person') return false;
  if (kind === 'role' || kind === 'collective') return true;
  if (form === null || (head !== 'institution' && !GENERIC_BODIES.includes(form.lemma))) return false;
  return (noun === 0 || COMMON_ADJECTIVES.includes(stem(first))) && !/[А-ЯЁA-Z«№]/.test(name.slice(1));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
