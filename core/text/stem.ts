/** Russian words without their endings, so that cases and numbers of one word look alike. */
import { fold } from './fold.js';

const WORD = /[a-zа-яё\d]+/gi;
const ENDING =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|иям|ием|ией|ях|ах|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ым|им|ом|ем|ам|ям|ию|ия|ии|а|я|о|е|ы|и|у|ю|ь|й)$/;
const SHORTEST_STEM = 3;

/** The word without its ending, folded: `образованием`, `образования` → `образован`; a word too short to have one stays whole. */
export function stem(word: string): string {
  const whole = fold(word);
  const bare = whole.replace(ENDING, '');
  return bare.length >= SHORTEST_STEM ? bare : whole;
}

/** Stems of all words of a text in their order. */
export function stems(text: string): string[] {
  return (text.match(WORD) ?? []).map(stem);
}
