/** Odd spellings as pairs of what stands and what should stand. */
import type { SpellingSlip } from './deadline.js';

/** A slip whose `expected` begins with a capital where the word as written does. */
export function slipOf(found: string, expected: string): SpellingSlip {
  const first = found.charAt(0);
  const capital = first !== first.toLowerCase();
  return { found, expected: capital ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected };
}
