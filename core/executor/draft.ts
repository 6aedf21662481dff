/** One name while it is being read, token by token: what heads it, and whether it can end here. */

import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { isAdjective, isObliqueAdjective } from './adjectives.js';
import {
  isAbbreviation,
  isContraction,
  isDirection,
  isDottedPost,
  isLegalForm,
  isLegalPart,
  isLostAbbreviation,
  isPreposition,
  isRegion,
} from './classes.js';
import { type GrammarCase, type NounForm, nounForms } from './nouns.js';
import type { Token } from './tokens.js';
import { LABELS, type NounGroup, TERRITORIES } from './words.js';

const NUMBER = /[№#\d]/;
/** `МОУО-ОО` may be two. */
const TWO_BODIES = /^[А-ЯЁ]{2,}-[А-ЯЁ]{2,}$/;

/** What a name is headed by; `unknown` is a word of no list. */
export type Head = 'none' | NounGroup | 'abbreviation' | 'legal' | 'quoted' | 'person' | 'unknown';

export interface Draft {
  readonly tokens: Token[];
  head: Head;
  /** Index of the head noun in `tokens`, and how it stands. */
  noun: number;
  form: NounForm | null;
  /** The name cannot end here: an adjective, a preposition or a legal form waits for its word. */
  open: boolean;
  /** A legal form waits for the name it belongs to. */
  legal: boolean;
  /** An organisation already stands after the head: «директор МБОУ СОШ № 4». */
  hasBody: boolean;
  /** It has a number: «СОШ № 4», «5 классов». */
  numbered: boolean;
  /** A participle clause, «осуществляющие управление …», goes on to the next separator. */
  clause: boolean;
  /** «имени …» waits for the person an institution is named after. */
  namesake: boolean;
  person: string | null;
  /** The name a definition or the directory gives; it closes the draft. */
  given: string | null;
  /** What a definition says the name is short for. */
  full: string | null;
  /** Offsets of its text in the cell, a closing definition included. */
  start: number;
  end: number;
  /** Whether both its cuts are certain. */
  sure: boolean;
  /** The case a joining phrase puts the name into. */
  readonly case: GrammarCase;
}

export function newDraft(grammarCase: GrammarCase, sure: boolean): Draft {
  return {
    tokens: [],
    head: 'none',
    noun: -1,
    form: null,
    open: false,
    legal: false,
    hasBody: false,
    numbered: false,
    clause: false,
    namesake: false,
    person: null,
    given: null,
    full: null,
    start: 0,
    end: 0,
    sure,
    case: grammarCase,
  };
}

export const isEmpty = ({ tokens }: Draft): boolean => tokens.length === 0;

/** Whether another name may begin after what has been read. */
export const isComplete = ({ head, open }: Draft): boolean => head !== 'none' && !open;

export function lastToken({ tokens }: Draft): Token | undefined {
  return tokens[tokens.length - 1];
}

/** «Ответственный», «На муниципальном уровне»: words before a colon that name nobody. */
export function isLabel({ tokens }: Draft, before: 'colon' | 'dash'): boolean {
  const label = ({ text }: Token): boolean => LABELS.includes(fold(text).replace(/\.$/, ''));
  const first = tokens[0];
  if (!first) return false;
  if (before === 'dash') return tokens.every(label);
  return label(first) || tokens.some(({ text }) => stem(text) === 'уровн');
}

/** Adds one token to a name; `next` tells a part of a legal form from the name after it. */
export function addToken(draft: Draft, token: Token, next: Token | undefined): void {
  const before = lastToken(draft);
  if (!before) draft.start = token.start;
  draft.tokens.push(token);
  draft.end = token.end;
  draft.numbered = draft.numbered || NUMBER.test(token.text);
  switch (token.kind) {
    case 'number-sign':
    case 'dash':
    case 'comma':
    case 'slash':
    case 'initial':
      draft.open = true;
      return;
    case 'dotted':
      draft.open = true;
      if (draft.head === 'none' && isDottedPost(token, next)) draft.head = 'role';
      draft.namesake = draft.namesake || fold(token.text) === 'им.';
      return;
    case 'quoted':
      if (draft.head === 'none') draft.head = 'quoted';
      if (draft.legal) closeBody(draft);
      draft.open = false;
      return;
    case 'word':
      addWord(draft, token, before, next);
      return;
    default:
      draft.open = false;
  }
}

function addWord(draft: Draft, { text }: Token, before: Token | undefined, next: Token | undefined): void {
  if (draft.head === 'none') {
    beginWith(draft, text, next);
    return;
  }
  if (fold(text) === 'имени') draft.namesake = true;
  if (isLegalForm(text)) {
    draft.legal = true;
    draft.open = true;
  } else if (isPreposition(text)) {
    draft.open = true;
  } else if (draft.legal) {
    if (endsLegalForm(draft, text, next)) closeBody(draft);
  } else {
    draft.open = false;
    const afterPreposition = before !== undefined && isPreposition(before.text);
    if (isAbbreviation(text) && !isRegion(text) && !(afterPreposition && isDirection(text))) draft.hasBody = true;
  }
}

const inNominative = (form: NounForm): boolean => form.case === 'nominative';
const isPost = (form: NounForm): boolean => inNominative(form) && form.group === 'role';

/** Whether a word after a legal form is the name it waits for: «ГАУ ДПО | СОИРО», «МБОУ Энская | СОШ». */
function endsLegalForm(draft: Draft, text: string, next: Token | undefined): boolean {
  if (isAbbreviation(text)) {
    const nameFollows = next?.kind === 'quoted' || next?.kind === 'word';
    return !((isLegalPart(text) || isRegion(text)) && nameFollows);
  }
  const form = nounForms(text).find(inNominative);
  if (form && draft.head === 'legal') {
    draft.noun = draft.tokens.length - 1;
    draft.form = form;
  }
  // «МКУ Централизованная | бухгалтерия», but «ГАУ ДПО Энской области | ИРО»
  const named = /^[а-яё]/.test(text) && !isAdjective(text) && !isObliqueAdjective(text);
  return form !== undefined || (named && !TERRITORIES.includes(stem(text)));
}

function closeBody(draft: Draft): void {
  draft.hasBody = true;
  draft.legal = false;
  draft.open = false;
}

function beginWith(draft: Draft, text: string, next: Token | undefined): void {
  if (isLegalForm(text)) {
    draft.head = 'legal';
    draft.legal = true;
    draft.open = true;
    return;
  }
  const forms = nounForms(text);
  const form = forms.find((one) => one.case === draft.case) ?? forms[0];
  if (isDirection(text) && next?.gap === 'space' && nounForms(next.text).some(isPost)) {
    // «ЕГЭ координатор» is one, though two run together look the same
    draft.open = true;
    draft.sure = false;
    return;
  }
  if (TWO_BODIES.test(text)) draft.sure = false;
  if (isAbbreviation(text)) draft.head = 'abbreviation';
  else if (form && isAdjective(text) && next?.kind === 'word' && nounForms(next.text).some(inNominative)) {
    // «управляющий совет», «ответственный исполнитель»: no post of its own here
    draft.open = true;
    return;
  } else if (form) beginWithNoun(draft, form, next);
  else if (isContraction(text)) draft.head = 'authority';
  else if (isLostAbbreviation(text)) draft.head = 'abbreviation';
  else if (isPreposition(text) || /^(?:все|весь|вся|всех|каждый)$/.test(fold(text)) || isWaiting(draft, text)) {
    draft.open = true;
    return;
  } else draft.head = 'unknown';
  draft.open = false;
}

/** An adjective waits for its noun; after a joining phrase it stands in that phrase's case. */
function isWaiting(draft: Draft, text: string): boolean {
  return isAdjective(text) || (draft.case !== 'nominative' && isObliqueAdjective(text));
}

/** «Отдел образования» governs like a ministry, other departments belong to somebody. */
function beginWithNoun(draft: Draft, form: NounForm, next: Token | undefined): void {
  const governs = /^(?:отдел|сектор)$/.test(form.lemma) && next !== undefined && fold(next.text) === 'образования';
  draft.head = governs ? 'authority' : form.group;
  draft.form = form;
  draft.noun = draft.tokens.length - 1;
}
