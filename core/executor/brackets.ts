/** What a bracket after a name says: its short form, a part of it, or a remark. */
import { isAbbreviation } from './classes.js';
import { initialsFit } from './initials.js';
import { shortNames } from './short-names.js';
import { tidy } from './tidy.js';
import type { Token } from './tokens.js';

export type BracketMeaning =
  | { readonly kind: 'definition'; readonly short: string; readonly full: string | null }
  /** Tells one of several: «ОО (№ 4)». */
  | { readonly kind: 'part' }
  /** «(по согласованию)», «(отдел сопровождения)». */
  | { readonly kind: 'remark' };

/** A longer name is not looked through for first letters. */
const MOST_WORDS = 24;

/** `bracket` with its brackets; `before` are the tokens of the name it follows. A definition without `full` shortens that name. */
export function bracketMeaning(bracket: string, before: readonly Token[]): BracketMeaning {
  const inner = bracket.replace(/^\(|\)$/g, '').trim();
  const [short, ...others] = shortNames(inner) ?? [];
  if (short !== undefined) return others.length === 0 ? { kind: 'definition', short, full: null } : { kind: 'remark' };
  if (/№|^\d+$/.test(inner)) return { kind: 'part' };
  if (before.length > MOST_WORDS) return { kind: 'remark' };
  const name = tidy(before);
  if (isAbbreviation(inner) && initialsFit(inner, name)) return { kind: 'definition', short: inner, full: null };
  if (isAbbreviation(name) && initialsFit(name, inner)) return { kind: 'definition', short: name, full: inner };
  return { kind: 'remark' };
}
