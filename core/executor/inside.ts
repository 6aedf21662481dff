/** Marks that belong inside a name: the comma of a list or a clause, the slash between directions of work. */
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { isObliqueAdjective } from './adjectives.js';
import { isAbbreviation, isDirection, nounPhraseAt } from './classes.js';
import { type Draft, isEmpty, lastToken } from './draft.js';
import { nounForms } from './nouns.js';
import { personFollows } from './person.js';
import type { Token } from './tokens.js';
import { ANYBODY, PARTICIPLES, SPHERES, SUBJECTS, TEACHERS } from './words.js';

const PARTICIPLE = /(?:[уюая]щ|вш|шедш)(?:ий|ие|ая|ее|ей|их|им|ими|его|ему|ую)(?:ся)?$/;
/** An association of teachers: `РМО`, `МО`. */
const ASSOCIATION = /МО$/;
/** `технолог`, `географ`: no subject but who knows it. */
const MAN = /(?:лог|граф|рик|тик|зик|мик)$/;
const MOST_DIRECTIONS = 8;
/** `5`, `5-9`, `5-х`. */
const CLASS_NUMBER = /^\d+(?:-(?:\d+|[а-я]{1,2}))?$/;

/** Whether a comma belongs to the name: «Министерство образования, науки и …», «СОШ № 1, 2», «Фамилия И.О., методист». */
export function goesOn(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isEmpty(draft) || draft.given !== null) return false;
  if (token.kind === 'number-sign' || CLASS_NUMBER.test(fold(token.text))) return draft.numbered;
  if (draft.head === 'person') return isHisPost(draft, tokens, at);
  if (token.kind !== 'word') return false;
  if (isAnswering(draft, tokens, at)) {
    draft.clause = true;
    return true;
  }
  if (draft.open) return draft.head === 'none' && !isAbbreviation(token.text);
  const phrase = nounPhraseAt(tokens, at);
  const last = lastToken(draft);
  const beforeLast = draft.tokens[draft.tokens.length - 2];
  if (isDirection(token.text)) return last !== undefined && isDirection(last.text) && beforeLast !== undefined;
  if (phrase) return false;
  // «муниципальных, городских округов»
  if (last && isObliqueAdjective(last.text) && isObliqueAdjective(token.text)) return true;
  if ((draft.head === 'authority' || draft.head === 'unit' || draft.clause) && isSphere(token)) return true;
  if (takesSubjects(draft) && isSubject(token)) return true;
  draft.clause = beginsClause(tokens, at);
  return draft.clause;
}

/** «лицо, ответственное за …». */
function isAnswering({ form, noun, tokens: { length } }: Draft, tokens: readonly Token[], at: number): boolean {
  if (form === null || noun !== length - 1 || !ANYBODY.includes(form.lemma)) return false;
  return fold(tokens[at]?.text ?? '').startsWith('ответственн') && fold(tokens[at + 1]?.text ?? '') === 'за';
}

/** Whether what stands after a person and a comma is his post: «Фамилия И.О., зам. директора»; a guess. */
function isHisPost(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const his = (isActing(tokens, at) || isOnePost(tokens, at)) && !personFollows(tokens, at);
  if (his) draft.sure = false;
  return his;
}

function isActing(tokens: readonly Token[], at: number): boolean {
  return fold(tokens[at]?.text ?? '') === 'и.' && fold(tokens[at + 1]?.text ?? '') === 'о.';
}

/** The post of one: «методист», «кл. руководитель», not «кл. руководители». */
function isOnePost(tokens: readonly Token[], at: number): boolean {
  const phrase = nounPhraseAt(tokens, at);
  if (phrase === null) return false;
  if (phrase.form !== null) return phrase.form.group === 'role' && phrase.form.number === 'singular';
  const after = nounForms(tokens[phrase.noun + 1]?.text ?? '');
  return after.length === 0 || after.some(({ number }) => number === 'singular');
}

/** A short stem is a whole word: `общего`, but not `общественность`. */
function isSphere({ text }: Token): boolean {
  const base = stem(text);
  return SPHERES.some((sphere) => (sphere.length > 3 ? base.startsWith(sphere) : base === sphere));
}

/** Whether a word names a school subject: `математики`, `русский` of «русский язык». */
export function isSubject({ kind, text }: Token): boolean {
  const base = stem(text);
  if (kind !== 'word' || MAN.test(fold(text))) return false;
  return SUBJECTS.some((subject) => base.startsWith(subject));
}

/** Whether a list of subjects can go on after a name: «РМО учителей математики», «кафедра физики», «учителя химии». */
export function takesSubjects({ head, tokens }: Draft): boolean {
  if (head === 'role' || head === 'unit' || ASSOCIATION.test(tokens[0]?.text ?? '')) return true;
  return tokens.some(({ text }) => TEACHERS.includes(stem(text)));
}

/** «осуществляющие управление», «не вошедшие в проект», «в которых выявлены риски». */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const first = fold(tokens[at]?.text ?? '');
  const second = fold(tokens[at + 1]?.text ?? '');
  const word = (first === 'не' || second.startsWith('котор') ? tokens[at + 1] : tokens[at])?.text ?? '';
  if (/^[А-ЯЁ]/.test(word)) return false;
  const folded = fold(word);
  return PARTICIPLE.test(folded) || PARTICIPLES.some((beginning) => folded.startsWith(beginning));
}

/** Whether a slash stands between directions of one name: «ОГЭ/ЕГЭ координаторы», «по УВР/ВР». */
export function joinsDirections(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const [last, next] = [lastToken(draft), tokens[at + 1]];
  if (!last || !next || !isDirection(last.text) || !isDirection(next.text)) return false;
  let after = at + 2;
  while (after < at + MOST_DIRECTIONS && tokens[after]?.kind === 'slash') after += 2;
  return draft.tokens.length > 1 || nounPhraseAt(tokens, after) !== null;
}
