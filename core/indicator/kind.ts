/** What a folded clause without a value promises: a share, a number of things, a document, an event or a quality. */
import { stem } from '../text/stem.js';
import type { TargetType } from './target.js';
import { DEFINITE, documentStems, eventStems, isPredicate, MAKING, QUALITIES } from './words.js';

const SHARE = /^(?:доля|удельный вес|процент(?![а-я]*ов)|%)/;
const COUNT = /^(?:количество|кол-во|число|численность)(?![а-я])/;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
const FILLER = /^(?:и|в|наличие|наличии|не|на|имеется|имеются|региональн[а-я]+|муниципальн[а-я]+|официальн[а-я]+)$/;
const WORD = /[а-яa-z]+(?:-[а-яa-z]+)*/g;
/** The thing a paper-making verb makes stands near it. */
const NEAR = 6;
const RELATIVE = /(?:^|\s|,\s?)(?:котор[а-я]*|где)(?:\s|$)/;

export function isShare(folded: string): boolean {
  return SHARE.test(folded);
}

/** Length of «Количество» and the like at the beginning of a clause; 0 without. */
export function countingLength(folded: string): number {
  return COUNT.exec(folded)?.[0].length ?? 0;
}

/** The type of a clause that is neither a share nor a number. */
export function kindOf(folded: string): Exclude<TargetType, 'share' | 'count'> {
  const words = folded.match(WORD) ?? [];
  const [first = ''] = words;
  const makes = MAKING.test(first);
  if (makes && words.slice(1, 1 + NEAR).some(isDocument)) return 'document';
  if (QUALITIES.test(folded) && !DEFINITE.test(folded)) return 'qualitative';
  if (makes) return 'event';
  const head =
    words.find((word) => isDocument(word) || !(ADJECTIVE.test(word) || FILLER.test(word)) || isEvent(word)) ?? first;
  if (!isDocument(head)) return 'event';
  const relative = folded.search(RELATIVE);
  const sentence = relative < 0 ? words : (folded.slice(0, relative).match(WORD) ?? []);
  const predicate = sentence.find((word) => word !== head && isPredicate(word));
  return predicate === undefined || MAKING.test(predicate) ? 'document' : 'event';
}

const isDocument = (word: string): boolean => documentStems().has(stem(word));
const isEvent = (word: string): boolean => eventStems().has(stem(word));
