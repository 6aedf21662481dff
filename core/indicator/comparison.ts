/** What a quantity is compared by: «не менее», «свыше», «до», «… и более». */
import type { Comparator } from './target.js';

export interface Comparison {
  readonly comparator: Comparator;
  /** Length of the words. */
  readonly length: number;
  /** «От» and «до» may as well belong to a date: they alone make no quantity of a number. */
  readonly loose: boolean;
}

const LINK = /(?:,?\s*чем)?(?:\s+(?:в|во|на|у|для|по|из|с|со|составит|составляет))?\s*$/;
const WORDS: readonly (readonly [RegExp, Comparator, boolean])[] = [
  [
    /(?:^|[^а-я])не\s+(?:менее|ниже|меньше|реже)$|(?:^|[^а-я])минимум$|по\s+(?:меньшей|крайней)\s+мере$|≥$|>=$/,
    '>=',
    false,
  ],
  [/(?:^|[^а-я])не\s+(?:более|выше|больше|превыша[а-я]{1,6})$|(?:^|[^а-я])максимум$|≤$|<=$/, '<=', false],
  [/(?:^|[^а-я])(?:более|свыше|больше|выше)$|>$/, '>', false],
  [/(?:^|[^а-я])(?:менее|ниже|меньше)$|<$/, '<', false],
  [/(?:^|[^а-я])от$/, '>=', true],
];
const UP_TO = /(?:^|[^а-я])до\s*$/;
/** Before «до» they make it the aim, not the limit. */
const GROWTH = /увелич|повы[шс]|рост|довед|довест|достиж|достиг|расшир|охва/;
const SUFFIXES: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s*(?:и|или)\s+(?:более|выше|больше)(?![а-я])/, '>='],
  [/^\s*(?:и|или)\s+(?:менее|ниже|меньше)(?![а-я])/, '<='],
];

/** The comparison at the end of a folded text that stands before a number; `null` without one. */
export function comparisonBefore(before: string): Comparison | null {
  const words = before.replace(LINK, '');
  for (const [pattern, comparator, loose] of WORDS) {
    const found = pattern.exec(words);
    if (found) {
      const start = found.index + (/^[^а-я≥≤<>]/.test(found[0]) ? 1 : 0);
      return { comparator, length: before.length - start, loose };
    }
  }
  const upTo = UP_TO.exec(before);
  if (!upTo) return null;
  const comparator = GROWTH.test(before) ? '>=' : '<=';
  return { comparator, length: upTo[0].trim().length + (before.length - before.trimEnd().length), loose: true };
}

/** «… и более» right after a number. */
export function comparisonOfSuffix(after: string): { readonly comparator: Comparator; readonly length: number } | null {
  for (const [pattern, comparator] of SUFFIXES) {
    const found = pattern.exec(after);
    if (found) return { comparator, length: found[0].length };
  }
  return null;
}
