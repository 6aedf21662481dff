/** Gives the names read in a cell their form: nominative, one spelling of dashes and quotes, a kind. */
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { adjectiveFor, isAdjective } from './adjectives.js';
import { isAbbreviation } from './classes.js';
import { type Draft, isEmpty } from './draft.js';
import type { ExecutorKind } from './executor.js';
import { type Shape, shapeOf } from './shape.js';
import { tidy } from './tidy.js';
import type { Token } from './tokens.js';
import { COMMON_ADJECTIVES, CROWD_ADJECTIVES, CROWDS, GENERIC_BODIES, LEVELS, SCHOOL_COMPLEMENTS } from './words.js';

const NUMBER = /^\d+$/;

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
  return byLevels(draft) ?? byNumbers(draft) ?? [nameOf(draft)];
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
    start: tokens[0]?.start ?? 0,
    end: draft.end,
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
  return (tidy(tokens.slice(0, at + 1)).match(/[A-Za-zА-Яа-яЁё\d]+(?:-[A-Za-zА-Яа-яЁё\d]+)*/g) ?? []).length - 1;
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

/** The first part of a compound replaced by its nominative, the letter case as written. */
function withHead(word: string, nominativeForm: string): string {
  const [first = '', ...others] = word.split('-');
  const head = /^[А-ЯЁ]/.test(first)
    ? nominativeForm.charAt(0).toUpperCase() + nominativeForm.slice(1)
    : nominativeForm;
  return [head, ...others].join('-');
}

function kindOf(draft: Draft, tokens: readonly Token[]): ExecutorKind {
  if (draft.person !== null) return 'person';
  if (isCrowd(draft, tokens)) return 'collective';
  if (draft.head === 'role' || draft.head === 'people') return 'role';
  if (draft.head === 'unknown' && tokens.every(({ text }, index) => index === 0 || !/[А-ЯЁA-Z«"№]/.test(text)))
    return 'role';
  return 'organisation';
}

function isCrowd({ head, form, noun }: Draft, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first && /^(?:все|весь|вся)$/.test(fold(first.text))) return true;
  if (form === null) return false;
  const apposed = tokens[noun]?.text.includes('-') === true;
  if (head === 'people' && /^(?:участни|лицо|сторона)/.test(form.lemma) && !apposed) return true;
  const named = form.group === 'role' && form.lemma !== 'исполнитель';
  if (tokens.slice(0, noun).some(({ text }) => CROWD_ADJECTIVES.includes(stem(text)))) return !named;
  const one = form.number === 'singular' && form.lemma !== 'коллектив' && form.lemma !== 'исполнитель';
  if (apposed || one || !CROWDS.includes(form.lemma)) return false;
  return tokens.slice(noun + 1).every(({ text }) => SCHOOL_COMPLEMENTS.includes(stem(text)) || stem(text) === 'проект');
}

/** Posts and common names of bodies begin with a small letter, proper names keep theirs. */
function lowered({ head, form, noun }: Draft, name: string, kind: ExecutorKind): boolean {
  const first = name.split(' ')[0] ?? '';
  if (isAbbreviation(first) || kind === 'person') return false;
  if (kind === 'role' || kind === 'collective') return true;
  if (form === null || (head !== 'institution' && !GENERIC_BODIES.includes(form.lemma))) return false;
  return (noun === 0 || COMMON_ADJECTIVES.includes(stem(first))) && !/[А-ЯЁA-Z«№]/.test(name.slice(1));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** «Региональный и муниципальный координаторы»: one name for each level; `null` for any other draft. */
function byLevels(draft: Draft): FoundName[] | null {
  const { tokens, noun, form } = draft;
  const before = tokens.slice(0, Math.max(0, noun));
  const levels = before.filter(({ text }) => isAdjective(text));
  const isLevel = ({ text, kind }: Token): boolean =>
    kind === 'comma' || fold(text) === 'и' || LEVELS.includes(fold(adjectiveFor(text, 'm', 'singular')));
  const head = tokens[noun];
  if (form === null || !head || levels.length < 2 || !before.every(isLevel)) return null;
  const number = levels.every(({ text }) => /[ыи]е$/.test(text)) ? 'plural' : 'singular';
  return levels.map((level, index) => {
    const adjective = { ...level, text: adjectiveFor(level.text, form.gender, number) };
    const noun = { ...head, text: number === 'plural' ? form.plural : form.lemma };
    const own: Draft = {
      ...draft,
      tokens: [adjective, noun, ...tokens.slice(draft.noun + 1)],
      noun: 1,
      form: { ...form, number },
    };
    return { ...nameOf(own), start: level.start, end: index === levels.length - 1 ? draft.end : level.end };
  });
}

/** «СОШ № 1, № 2 и 5»: one name for each number; `null` for any other draft. */
function byNumbers(draft: Draft): FoundName[] | null {
  const { tokens, form, noun } = draft;
  const sign = tokens.findIndex(({ kind }) => kind === 'number-sign');
  const first = tokens[sign];
  const list = tokens.slice(sign);
  const isListed = ({ kind, text }: Token): boolean =>
    kind === 'number-sign' || kind === 'comma' || fold(text) === 'и' || NUMBER.test(text);
  const numbers = list.filter(({ text }) => NUMBER.test(text));
  if (sign < 1 || !first || numbers.length < 2 || !list.every(isListed)) return null;
  const head = tokens.slice(0, sign).map((token, index) => {
    const single = index === noun && noun === sign - 1 && form?.number === 'plural';
    return single ? { ...token, text: withHead(token.text, form.lemma) } : token;
  });
  return numbers.map((number, index) => {
    const own: Draft = { ...draft, tokens: [...head, first, number] };
    return { ...nameOf(own), start: index === 0 ? (tokens[0]?.start ?? 0) : number.start, end: number.end };
  });
}
