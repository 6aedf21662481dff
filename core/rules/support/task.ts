/** The words of a task, for telling whether two tasks are the same. */
import { fold, squeeze } from '../../text/fold.js';

/** Ends of Russian words that change with case and number, longest first; what is left stands for the word. */
const ENDING =
  /(?:иями|ями|ами|ией|иям|иях|ого|его|ому|ему|ыми|ими|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ою|ею|ам|ям|ах|ях|ом|ем|ов|ев|ия|ию|ии|а|я|о|е|ы|и|у|ю|ь|й)$/;
const SHORTEST_STEM = 3;
const WORD = /[А-Яа-яЁёA-Za-z0-9]+(?:-[А-Яа-яЁёA-Za-z0-9]+)*/g;

/** Whatever parts words, except a single space: most words are parted by one, and need no replacing. */
const PUNCTUATION = / ?[^а-яa-z0-9%+№ ][^а-яa-z0-9%+№]*/g;

/** Words that carry no meaning of their own. */
const FUNCTION_WORDS = new Set(
  'а без в во для до за и из или к ко на о об от по под при про с со у через а также их его ее'.split(' '),
);

export interface TaskWord {
  /** Folded, without its ending. */
  readonly stem: string;
  /** As written. */
  readonly text: string;
}

/** Equal keys mean the same task: case, punctuation and spacing do not matter. */
export function taskKey(text: string): string {
  return squeeze(fold(text)).replace(PUNCTUATION, ' ').trim();
}

/** A reader of the words that carry meaning, in their order; it remembers the words it has met. */
export function taskReader(): (text: string) => TaskWord[] {
  const known = new Map<string, TaskWord | null>();
  return (text) => {
    const found: TaskWord[] = [];
    for (const written of text.match(WORD) ?? []) {
      let word = known.get(written);
      if (word === undefined) {
        word = FUNCTION_WORDS.has(fold(written)) ? null : { stem: stemOf(written), text: written };
        known.set(written, word);
      }
      if (word) found.push(word);
    }
    return found;
  };
}

/** `школам-участникам`, `школе-участнице` → one stem: endings fall, of a compound each part's. */
function stemOf(word: string): string {
  return fold(word)
    .split('-')
    .map((part) => {
      const stem = part.replace(ENDING, '');
      return stem.length >= SHORTEST_STEM ? stem.replace(/(?:ник|ниц)$/, 'ни') : part;
    })
    .join('-');
}
