/** The user's own words for «done» («зачтено», «принято к сведению»), read in a mark like the built-in ones. */
import { fold, squeeze } from '../text/fold.js';
import { toCyrillic } from '../text/lookalike.js';

export interface OwnWords {
  /** Marks that say nothing else, folded. */
  readonly marks: ReadonlySet<string>;
  /** One word of a mark in any of its short forms. */
  readonly word: RegExp;
  /** Several words on end, in a line of words and stops divided by single spaces. */
  readonly phrase: RegExp;
  /** As «исполнено на 80 %» and «проведено 3 из 5», in the folded text. */
  readonly parts: readonly RegExp[];
}

/** How much of it is done, said of words (a pattern): «исполнено на 80 %», «80 % выполнено», «проведено 3 вебинара из 5», «выполнено на 3/4». */
export function partsOf(shares: string, counts: string): readonly RegExp[] {
  return [
    new RegExp(`(?:${shares})(?: на)? ?[-:(]? ?(\\d{1,4}(?:[.,]\\d+)?) ?(%)`, 'g'),
    new RegExp(`(\\d{1,4}(?:[.,]\\d+)?) ?(%) ?(?:${shares})`, 'g'),
    new RegExp(`(?:${counts})(?: [а-я]+)? (\\d{1,5})(?: [а-я]+)? \\(?из (\\d{1,5})`, 'g'),
    new RegExp(`(?:${shares}) на (\\d{1,2})/(\\d{1,2})(?![/\\d])`, 'g'),
  ];
}

/** How many of so many, said of words that begin so: «обучено 5 педагогов из 12». */
export function partOf(beginnings: string): RegExp {
  return new RegExp(
    `(?:^|[^а-я])(?:${beginnings})[а-я]{0,3}(?: [а-я]+)? (\\d{1,5})(?: [а-я]+)? \\(?из (\\d{1,5})`,
    'g',
  );
}

const NOTHING = /[^\s\S]/;
export const NO_OWN_WORDS: OwnWords = { marks: new Set(), word: NOTHING, phrase: NOTHING, parts: [] };

const WORDS = /[а-яa-z]+/g;
/** A short participle or a past tense, without its ending: «зачтен-о», «закрыт-а», «сдал-и». */
const CHANGES_ITS_ENDING = /^(.+(?:[аеоя]н|[уыя]т|[аеиуыя]л))[аоыи]?$/;
const BETWEEN = ' (?:[.,;:!?()] )*';

/** `words` as the user wrote them: any case, ё or е, spaces, a full stop at the end. */
export function ownWordsOf(words: readonly string[]): OwnWords {
  const folded = words.map((word) => squeeze(fold(toCyrillic(word))).replace(/[.!]+$/, ''));
  const patterns = folded.map((word) => (word.match(WORDS) ?? []).map(patternOf)).filter(({ length }) => length > 0);
  if (patterns.length === 0) return NO_OWN_WORDS;
  const singles = patterns.filter(({ length }) => length === 1).flat();
  const phrases = patterns.filter(({ length }) => length > 1);
  const anywhere = `(?:^|[^а-яa-z])(?:${patterns.map((tokens) => tokens.join(' ')).join('|')})`;
  return {
    marks: new Set(folded),
    word: singles.length > 0 ? new RegExp(`^(?:${singles.join('|')})$`) : NOTHING,
    phrase:
      phrases.length > 0
        ? new RegExp(` (?:${phrases.map((tokens) => tokens.join(BETWEEN)).join('|')})(?= )`, 'g')
        : NOTHING,
    parts: partsOf(anywhere, anywhere),
  };
}

/** «зачтено» is also said as «зачтён», «зачтена», «зачтены», and misspelt «зачтенно»; other words stand as they are. */
function patternOf(word: string): string {
  const stem = CHANGES_ITS_ENDING.exec(word)?.[1];
  return stem === undefined ? word : `${stem}${stem.endsWith('н') ? 'н?' : ''}[аоыи]?`;
}
