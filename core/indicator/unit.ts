/** The counted thing after a number: «не менее 5 | муниципальных координаторов | подготовили …». */
import { fold } from '../text/fold.js';
import { isPredicate } from './words.js';

const NEXT_WORD = /\s*([a-zа-яё0-9]+(?:-[a-zа-яё0-9]+)*(?:\.(?=\s|$))?)/iy;
const ADJECTIVE = /(?:ых|их|ого|его|ые|ие|ая|ое|ый|ой)$/;
/** Nouns that end like adjectives: `мероприятие`, `совещание`. */
const NOUN = /(?:ни|ти|би|ци|ри)е$/;
/** Nouns that say nothing without the next: «заместителей руководителей», «тыс. рублей». */
const UNFINISHED = /^(?:заместител|тыс|тысяч|млн|миллион|млрд|представител)/;
const NO_NOUN =
  /^(?:и|или|а|но|в|во|на|по|от|из|за|с|со|у|к|не|до|для|при|о|об|более|менее|выше|ниже|свыше|больше|меньше|что|как|от|том|числе|приняли)$/;
const RATE = /\s+(?:в|за)\s+(?:месяц|год|квартал|неделю|полугодие|четверть|день|учебный год)(?![а-яё])/iy;
/** `ОО` read off a scan. */
const ZEROS = '00';
const MOST_WORDS = 5;

export interface Unit {
  readonly text: string;
  /** Offset after it. */
  readonly end: number;
}

/** The unit that begins at an offset of a clause: adjectives and a noun, with «в месяц» after it; `null` where no noun follows. */
export function unitAt(clause: string, from: number): Unit | null {
  const taken: string[] = [];
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    NEXT_WORD.lastIndex = at;
    const match = NEXT_WORD.exec(clause);
    const word = match?.[1];
    if (!match || word === undefined) break;
    const folded = fold(word);
    if (NO_NOUN.test(folded) || isPredicate(folded) || (/^\d+$/.test(word) && word !== ZEROS)) break;
    at = NEXT_WORD.lastIndex;
    taken.push(word === ZEROS ? 'ОО' : word.replace(/\.$/, ''));
    if ((ADJECTIVE.test(folded) && !NOUN.test(folded)) || UNFINISHED.test(folded)) continue;
    RATE.lastIndex = at;
    const rate = RATE.exec(clause);
    if (rate) taken.push(rate[0].trim());
    return { text: taken.join(' '), end: rate ? RATE.lastIndex : at };
  }
  return taken.length > 0 ? { text: taken.join(' '), end: at } : null;
}
