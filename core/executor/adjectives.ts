/** Adjectives before the noun that heads a name: recognised by their endings and put into the nominative. */
import { fold } from '../text/fold.js';
import type { Gender, NounForm } from './nouns.js';
import { SOFT_ADJECTIVES, STRESSED_ADJECTIVES } from './words.js';

const NOMINATIVE = /(?:ый|ой|ая|яя|ое|ее|ые|[гкхжшщчн]ий|[гкхжшщчн]ие)$/;
const OBLIQUE = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их|ыми|ими)$/;
/** Nouns that end like adjectives: `управление`, `развитие`, `технологий`. */
const NOUN = /(?:ни[ея]|[тд]ие|ци[ия]|логи[йея]|ь[ея])$/;
const SHORTEST = 5;

/** Whether a word looks like an adjective in the nominative: `муниципальный`, `социальные`, `рабочая`. */
export function isAdjective(word: string): boolean {
  const folded = fold(word);
  return folded.length >= SHORTEST && NOMINATIVE.test(folded) && (!NOUN.test(folded) || isSoft(folded));
}

/** Whether a word looks like an adjective in another case: `муниципальным`, `школьных`. */
export function isObliqueAdjective(word: string): boolean {
  return word.length >= SHORTEST && OBLIQUE.test(fold(word));
}

function isSoft(folded: string): boolean {
  return SOFT_ADJECTIVES.some((base) => folded.startsWith(base) && folded.length <= base.length + 3);
}

/** Whether an adjective and a noun form can stand together in the nominative. */
export function agrees(adjective: string, noun: NounForm): boolean {
  const ending = fold(adjective).slice(-2);
  if (noun.number === 'plural') return ending === 'ые' || ending === 'ие';
  const endings: Readonly<Record<Gender, string>> = { m: 'ый ий ой', f: 'ая яя', n: 'ое ее' };
  return endings[noun.gender].includes(ending);
}

/** The adjective in the nominative: `муниципальным` → `муниципальный` (`муниципальные` in the plural); its first letter as written. */
export function adjectiveFor(adjective: string, gender: Gender, number: NounForm['number']): string {
  const bare = adjective.replace(
    /(?:ого|его|ому|ему|ыми|ими|[ыи]й|ой|ей|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ым|им|ом|ем)$/i,
    '',
  );
  if (bare === adjective || bare === '') return adjective;
  const folded = fold(bare);
  const soft = SOFT_ADJECTIVES.includes(folded);
  const last = folded.slice(-1);
  const guttural = 'гкх'.includes(last);
  const hissing = 'жшщч'.includes(last);
  const i = soft || guttural || hissing ? 'и' : 'ы';
  if (number === 'plural') return `${bare}${i}е`;
  if (gender === 'm') return `${bare}${STRESSED_ADJECTIVES.includes(folded) ? 'ой' : `${i}й`}`;
  if (gender === 'f') return `${bare}${soft ? 'яя' : 'ая'}`;
  return `${bare}${soft || hissing ? 'ее' : 'ое'}`;
}
