/** Letters that look alike in Latin and Cyrillic, and how to tell which was meant. */

/** The same shapes in both alphabets, in one order. */
const LATIN_SHAPES = 'ABCEHKMOPTXYaceopxy';
const CYRILLIC_SHAPES = 'АВСЕНКМОРТХУасеорху';

const LATIN = /[A-Za-z]/;
const CYRILLIC = /[А-Яа-яЁё]/;
/** «ХХI» in mixed letters is a Roman number all the same, and nobody searches for it. */
const ROMAN = /^[IVXLCDMХСМ]+$/;

function redraw(word: string, from: string, to: string): string {
  return word.replace(/./g, (letter) => to.charAt(from.indexOf(letter)) || letter);
}

/** A word of mixed letters in the letters it was meant in; `null` for a word of one alphabet or one mixed on purpose («PRы»). */
export function inOneAlphabet(word: string): string | null {
  if (!LATIN.test(word) || !CYRILLIC.test(word) || ROMAN.test(word)) return null;
  const cyrillic = redraw(word, LATIN_SHAPES, CYRILLIC_SHAPES);
  if (!LATIN.test(cyrillic)) return cyrillic;
  const latin = redraw(word, CYRILLIC_SHAPES, LATIN_SHAPES);
  return CYRILLIC.test(latin) ? null : latin;
}

/** A wholly Latin word whose letters all have Cyrillic doubles («OO»), in these; `null` for any other. */
export function cyrillicDouble(word: string): string | null {
  const cyrillic = redraw(word, LATIN_SHAPES, CYRILLIC_SHAPES);
  return cyrillic !== word && !LATIN.test(cyrillic) ? cyrillic : null;
}
