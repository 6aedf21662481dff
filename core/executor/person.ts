/** Persons in a cell: «Фамилия И.О.», «И.О. Фамилия», «Фамилия Имя Отчество». */
import { fold } from '../text/fold.js';
import { isLegalForm } from './classes.js';
import { nounForms } from './nouns.js';
import type { Token } from './tokens.js';
import { KNOWN_ABBREVIATIONS } from './words.js';

export interface PersonAt {
  /** `Фамилия И.О.`, or the full name as written. */
  readonly name: string;
  /** Number of tokens it takes. */
  readonly length: number;
}

const CAPITALISED = /^(?:[А-ЯЁ]['’ʼ]|д['’ʼ])?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+|-(?:заде|оол|оглы|кызы|паша|бек))?$/;
const SHOUTED = /^(?:[А-ЯЁ]['’ʼ])?[А-ЯЁ]{2,}(?:-[А-ЯЁ]{2,})?$/;
const PATRONYMIC =
  /(?:(?:ович|евич|ьич|мич|тич|кич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?|[а-яё]-?(?:оглы|кызы|гызы|улы))$/i;
const PATRONYMIC_WORD = /^(?:оглы|кызы|гызы|кизи|улы|уулу)$/;

/** The person whose name begins at a token; `null` when none does. */
export function personAt(tokens: readonly Token[], at: number): PersonAt | null {
  const person = withoutSuffix(tokens, at);
  const suffix = person && tokens[at + person.length];
  if (!person || suffix?.kind !== 'word' || !PATRONYMIC_WORD.test(fold(suffix.text))) return person;
  return { name: `${person.name} ${fold(suffix.text)}`, length: person.length + 1 };
}

function withoutSuffix(tokens: readonly Token[], at: number): PersonAt | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return null;
  if (first.kind === 'initial') {
    const middle = second.kind === 'initial' ? second : null;
    const family = middle ? third : second;
    if (!family || !isFamily(family)) return null;
    return { name: `${spell(family)} ${first.text}${middle?.text ?? ''}`, length: middle ? 3 : 2 };
  }
  if (second.kind === 'initial') {
    const middle = third && isInitial(third) ? third : null;
    const length = middle ? 3 : 2;
    if (!isFamily(first) || (SHOUTED.test(first.text) && isHolder(tokens, at + length))) return null;
    const initials = second.text + (middle ? `${middle.text.replace(/\.$/, '')}.` : '');
    return { name: `${spell(first)} ${initials}`, length };
  }
  if (!third || !isCapital(first) || !isCapital(second) || !isCapital(third)) return null;
  const patronymic = PATRONYMIC_WORD.test(fold(tokens[at + 3]?.text ?? ''));
  if (!patronymic && !PATRONYMIC.test(second.text) && !PATRONYMIC.test(third.text)) return null;
  return { name: [first, second, third].map(spell).join(' '), length: 3 };
}

/** An initial that may have lost its dot: `Фамилия И.О`. */
function isInitial({ kind, text }: Token): boolean {
  return kind === 'initial' || (kind === 'word' && /^[А-ЯЁ]$/.test(text));
}

function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && (CAPITALISED.test(text) || SHOUTED.test(text));
}

/** A word initials may belong to: no post, no abbreviation of a body. */
function isFamily(token: Token): boolean {
  const { text } = token;
  if (!isCapital(token) || nounForms(text).some((form) => form.case === 'nominative')) return false;
  return !SHOUTED.test(text) || !(isLegalForm(text) || KNOWN_ABBREVIATIONS.includes(fold(text)));
}

/** Whether the initials before a token are of the family name at it: «ИМЦ А.А. Иванова», but not «ИВАНОВА А.А. ПЕТРОВ Б.Б.». */
function isHolder(tokens: readonly Token[], at: number): boolean {
  const [family, next] = [tokens[at], tokens[at + 1]];
  return family !== undefined && family.gap !== 'line' && isFamily(family) && next?.kind !== 'initial';
}

/** `ИВАНОВА` → `Иванова`. */
function spell({ text }: Token): string {
  if (!SHOUTED.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[-'’ʼ])([а-яё])/g, (_all, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** Whether a person is named before the next separator: then the post before him is his. */
export function personFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'item' || kind === 'slash') return false;
    if (personAt(tokens, index)) return true;
  }
  return false;
}

/** Family name and initials, folded: `Фамилия Имя Отчество` and `Фамилия И.О.` have the same. */
export function personKey(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => word !== '' && !PATRONYMIC_WORD.test(word));
  const family = PATRONYMIC.test(words[1] ?? '') ? words[2] : words[0];
  const given = words.filter((word) => word !== family).map(firstLetters);
  return `${family ?? ''} ${given.join('')}`.toLowerCase();
}

/** `Чаян-Мерген` → `Ч-М`. */
function firstLetters(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0))
    .join('-');
}
