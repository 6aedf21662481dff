/** The known word a person most likely meant. */
import { editDistance } from './distance.js';

/** The known word with the fewest slips of the pen, at most a third of the word's letters (two for a short one); `null` when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const one of known) {
    const slips = editDistance(word.toLowerCase(), one.toLowerCase(), least);
    if (slips < least) {
      best = one;
      least = slips;
    }
  }
  return best;
}
