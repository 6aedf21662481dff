/** Persons in a cell: «Фамилия И.О.», «И.О. Фамилия», «Фамилия Имя Отчество». */
import type { Token } from './tokens.js';

export interface PersonAt {
  /** `Фамилия И.О.`, or the full name as written. */
  readonly name: string;
  /** Number of tokens it takes. */
  readonly length: number;
}

const CAPITALISED = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;
const PATRONYMIC = /(?:ович|евич|ьич|мич|тич|кич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/;

/** The person whose name begins at a token; `null` when none does. */
export function personAt(tokens: readonly Token[], at: number): PersonAt | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return null;
  if (first.kind === 'initial') {
    const middle = second.kind === 'initial' ? second : null;
    const family = middle ? third : second;
    if (!family || !isCapitalised(family)) return null;
    return { name: `${family.text} ${first.text}${middle?.text ?? ''}`, length: middle ? 3 : 2 };
  }
  if (!isCapitalised(first)) return null;
  if (second.kind === 'initial') {
    const middle = third && isInitial(third) ? third : null;
    const initials = second.text + (middle ? `${middle.text.charAt(0)}.` : '');
    return { name: `${first.text} ${initials}`, length: middle ? 3 : 2 };
  }
  if (!isCapitalised(second)) return null;
  if (PATRONYMIC.test(second.text) && third && isCapitalised(third)) return fullName([first, second, third]);
  if (third && isCapitalised(third) && PATRONYMIC.test(third.text)) return fullName([first, second, third]);
  return null;
}

/** An initial that may have lost its dot: `Фамилия И.О`. */
function isInitial({ kind, text }: Token): boolean {
  return kind === 'initial' || (kind === 'word' && /^[А-ЯЁ]$/.test(text));
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && CAPITALISED.test(token.text);
}

function fullName(tokens: readonly Token[]): PersonAt {
  return { name: tokens.map(({ text }) => text).join(' '), length: tokens.length };
}

/** Family name and initials, folded: `Фамилия Имя Отчество` and `Фамилия И.О.` have the same. */
export function personKey(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => word !== '');
  const family = PATRONYMIC.test(words[1] ?? '') ? words[2] : words[0];
  const given = words.filter((word) => word !== family).map((word) => word.charAt(0));
  return `${family ?? ''} ${given.join('')}`.toLowerCase();
}
