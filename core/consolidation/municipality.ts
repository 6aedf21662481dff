/** The municipality a title names: «… Орджоникидзевского района», «города Черногорска», «муниципального округа Ревда». */
import { fold, squeeze } from '../text/fold.js';

/** Characters; nobody names himself later. */
const LONGEST_TITLE = 2000;

const KIND = '(муниципальн[а-яё]+ |городск[а-яё]+ )?(район|округ)(?:а|у|ом|е)?(?![а-яё])';
const BY_ADJECTIVE = new RegExp(`([а-яё-]+)(?:ий|ой|ого|ому|им|ом) ${KIND}`, 'gi');
/** «Северного»: whether «Северный» or «Степной» cannot be told from the form. */
const CAPITALISED = /^[А-ЯЁ][а-яё]/;

const NAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*';
const BY_NAME = new RegExp(
  `(муниципальн|городск)[а-яё]+ округ(?:а|у|ом|е)? (?:[«"]([^«»"]+)[»"]|(${NAME})( ${NAME})?)`,
  'g',
);
const CITY = new RegExp(`(?:^|[^а-яё\\d ]|[^\\d] )([Гг]ород|города|г\\.) ?(${NAME})( ${NAME})?`, 'g');

/** «городского округа» alone names nobody. */
const NO_NAMES = new Set(['городск', 'сельск', 'муниципальн', 'российск', 'всероссийск']);
/** Stressed on the ending: «Заводской район». */
const STRESSED = new Set(['донск', 'заводск', 'морск', 'тверск']);
/** Only names that begin so have two words: «Нижний Тагил», «Набережные Челны». */
const FIRST_OF_TWO = /(?:[иыо]й|ая|яя|ое|ее|ые|ие|ого|его)$/;
/** The word after a name: «города Грозный Чеченской Республики». */
const OTHER_NAME = /(?:ой|ей|ого|их|ых|ики)$/;
/** Towns whose nominative is sure: «Черногорска», «Волгограда», «Екатеринбурга». */
const TOWN_GENITIVE = /(?:ск|град|бург)а$/;

/** The name in the nominative where that is sure, else as written; `null` where the title names none or several. */
export function municipalityOf(title: string): string | null {
  const text = squeeze(title).slice(0, LONGEST_TITLE);
  for (const find of [byAdjective, byName, cities]) {
    const [first, ...others] = new Set(find(text));
    if (first !== undefined) return others.length > 0 ? null : first;
  }
  return null;
}

function byAdjective(text: string): string[] {
  return allMatches(BY_ADJECTIVE, text).flatMap(([whole, adjective = '', level = '', kind = '']) => {
    const stem = fold(adjective);
    if (NO_NAMES.has(stem)) return [];
    if (!/[сц]к$/.test(stem)) return CAPITALISED.test(whole) ? [whole] : [];
    return [`${capitalised(adjective)}${STRESSED.has(stem) ? 'ой' : 'ий'} ${levelOf(level)}${fold(kind)}`];
  });
}

function byName(text: string): string[] {
  return allMatches(BY_NAME, text).map(
    ([, level = '', quoted, word = '', second]) =>
      `${levelOf(level)}округ ${quoted ? `«${quoted}»` : twoWords(word, second)}`,
  );
}

function cities(text: string): string[] {
  return allMatches(CITY, text).map(([, kind = '', word = '', second]) => {
    const name = twoWords(word, second);
    if (kind !== 'города') return `${kind.toLowerCase()} ${name}`;
    return TOWN_GENITIVE.test(name) ? `город ${name.slice(0, -1)}` : `города ${name}`;
  });
}

const levelOf = (word: string): string =>
  word === '' ? '' : fold(word).startsWith('мун') ? 'муниципальный ' : 'городской ';

const twoWords = (word: string, second = ''): string =>
  FIRST_OF_TWO.test(word) && !OTHER_NAME.test(second) ? word + second : word;

/** «УСТЬ-АБАКАНСК» → «Усть-Абаканск». */
function capitalised(words: string): string {
  return words
    .toLowerCase()
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-');
}

/** `String.matchAll` came after the language level of the core. */
function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) found.push(match);
  return found;
}
