/** Names that share their words: «региональный и муниципальный координаторы», «СОШ № 1, № 2». */
import { fold } from '../text/fold.js';
import { adjectiveFor, isAdjective } from './adjectives.js';
import type { Draft } from './draft.js';
import { withHead } from './nouns.js';
import type { Token } from './tokens.js';
import { LEVELS } from './words.js';

const NUMBER = /^\d+$/;
/** Longer names share no words with so many others. */
const MOST_SHARED = 16;

/** A draft for each of the names; `null` for a draft that is one name. */
export function expand(draft: Draft): Draft[] | null {
  return byLevels(draft) ?? byNumbers(draft);
}

/** One name for each level of a post. */
function byLevels(draft: Draft): Draft[] | null {
  const { tokens, noun, form } = draft;
  const head = tokens[noun];
  if (form === null || !head || noun > MOST_SHARED || tokens.length > MOST_SHARED) return null;
  const before = tokens.slice(0, noun);
  const levels = before.filter(({ text }) => isAdjective(text));
  if (levels.length < 2 || !before.every(isLevel)) return null;
  const number = levels.every(({ text }) => /[ыи]е$/.test(text)) ? 'plural' : 'singular';
  return levels.map((level, index) => {
    const adjective = { ...level, text: adjectiveFor(level.text, form.gender, number) };
    const own = { ...head, text: number === 'plural' ? form.plural : form.lemma };
    return {
      ...draft,
      tokens: [adjective, own, ...tokens.slice(noun + 1)],
      noun: 1,
      form: { ...form, number },
      start: level.start,
      end: index === levels.length - 1 ? draft.end : level.end,
    };
  });
}

function isLevel({ kind, text }: Token): boolean {
  return kind === 'comma' || fold(text) === 'и' || LEVELS.includes(fold(adjectiveFor(text, 'm', 'singular')));
}

/** One name for each number of a school. */
function byNumbers(draft: Draft): Draft[] | null {
  const { tokens, form, noun } = draft;
  const at = tokens.findIndex(({ kind }) => kind === 'number-sign');
  const sign = tokens[at];
  const list = tokens.slice(at);
  const numbers = list.filter(({ text }) => NUMBER.test(text));
  if (at < 1 || at > MOST_SHARED || !sign || numbers.length < 2 || !list.every(isListed)) return null;
  const shared = tokens.slice(0, at).map((token, index) => {
    const plural = index === noun && noun === at - 1 && form?.number === 'plural';
    return plural ? { ...token, text: withHead(token.text, form.lemma) } : token;
  });
  return numbers.map((number, index) => ({
    ...draft,
    tokens: [...shared, sign, number],
    start: index === 0 ? draft.start : number.start,
    end: number.end,
  }));
}

function isListed({ kind, text }: Token): boolean {
  return kind === 'number-sign' || kind === 'comma' || fold(text) === 'и' || NUMBER.test(text);
}
