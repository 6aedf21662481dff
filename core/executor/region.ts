/** Whether an abbreviation can stand for the name of a region: «РХ» for «Хакасии», «СК» for «Ставропольского края». */
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { initialsOf, majorWords } from './initials.js';
import { TERRITORIES } from './words.js';

/** Letters that stand for the type of region: before the name, or after it. */
const TYPE_BEFORE = ['р', 'г'];
const TYPE_AFTER = ['ао', 'к', 'о', 'р'];

/** `words` are the words of the region's name in any case, with its type or without. */
export function regionFits(abbreviation: string, words: readonly string[]): boolean {
  const letters = fold(abbreviation);
  const all = majorWords(words.join(' '));
  const proper = initialsOf(all.filter((word) => !TERRITORIES.includes(stem(word))));
  if (proper === '') return false;
  if (letters === initialsOf(all)) return true;
  if (proper.length < all.length)
    return letters.endsWith(proper) && TYPE_BEFORE.includes(letters.slice(0, -proper.length));
  return TYPE_BEFORE.some((type) => letters === type + proper) || TYPE_AFTER.some((type) => letters === proper + type);
}
