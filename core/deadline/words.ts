/** The closed vocabulary of a deadline cell: every form of every word the grammar knows, apart from the logic. */
import { onFirstUse } from '../text/once.js';

export type WordKind =
  | 'month'
  | 'year-word'
  | 'school'
  | 'half-year'
  | 'half-of-year'
  | 'quarter'
  | 'decade'
  | 'week'
  | 'half'
  | 'part'
  | 'season'
  | 'school-term'
  | 'period'
  | 'term'
  | 'term-noun'
  | 'month-word'
  | 'day-word'
  | 'workdays'
  | 'day-number'
  | 'hour'
  | 'minute'
  | 'zone'
  | 'ordinal'
  | 'roman'
  | 'cardinal'
  | 'weekday'
  | 'weekdays'
  | 'times'
  | 'each'
  | 'frequency'
  | 'further'
  | 'reporting'
  | 'by'
  | 'to'
  | 'from'
  | 'toward'
  | 'in'
  | 'on'
  | 'for'
  | 'later-by'
  | 'after'
  | 'and'
  | 'or'
  | 'not'
  | 'later'
  | 'earlier'
  | 'than'
  | 'less'
  | 'starting'
  | 'within'
  | 'whole'
  | 'current'
  | 'always'
  | 'all-year'
  | 'about'
  | 'schedule'
  | 'need'
  | 'event'
  | 'nothing'
  | 'noise';

export interface Word {
  readonly kind: WordKind;
  /** Number of the month, weekday (1 Monday), quarter …; index of a frequency; 0 where the kind says it all. */
  readonly value: number;
}

/** Frequencies in the order of the `value` of a `frequency` word. */
export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

const MONTHS: readonly string[] = [
  'январ|ь,я,е,ю,ем янв',
  'феврал|ь,я,е,ю,ем фев февр',
  'март|,а,е,у,ом мар',
  'апрел|ь,я,е,ю,ем апр',
  'ма|й,я,е,ю,ем',
  'июн|ь,я,е,ю,ем,',
  'июл|ь,я,е,ю,ем,',
  'август|,а,е,у,ом авг',
  'сентябр|ь,я,е,ю,ем сен сент',
  'октябр|ь,я,е,ю,ем окт',
  'ноябр|ь,я,е,ю,ем ноя нояб',
  'декабр|ь,я,е,ю,ем дек',
];

const WEEKDAYS: readonly string[] = [
  'понедельник|,а,е,и,ов пн',
  'вторник|,а,е,и,ов вт',
  'сред|а,у,ы,е ср',
  'четверг|,а,е,и,ов чт',
  'пятниц|а,у,ы,е, пт',
  'суббот|а,у,ы,е, сб',
  'воскресен|ье,ья,ий вс',
];

const REPEATED_WEEKDAYS = 'понедельникам вторникам средам четвергам пятницам субботам воскресеньям'.split(' ');

const ORDINALS: readonly string[] = [
  'перв|ый,ая,ое,ого,ой,ую,ом,ые,ых',
  'втор|ой,ая,ое,ого,ую,ом,ые,ых',
  'трет|ий,ья,ье,ьего,ьей,ью,ьем,ьи,ьих',
  'четверт|ый,ая,ое,ого,ой,ую,ом,ые,ых',
  'пят|ый,ая,ое,ого,ой,ую,ом',
  // beyond these only days have ordinals in words
  ...'шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое'
    .concat(' шестнадцатое семнадцатое восемнадцатое девятнадцатое двадцатое')
    .split(' ')
    .map((form) => `${form} ${form.slice(0, -1)}го`),
];

const CARDINALS: readonly string[] = [
  'од|ин,на,ного,ной,ну,но',
  'дв|а,е,ух,ое',
  'три трех',
  'четыре|,х',
  'пять пяти',
  'шесть шести',
  'семь семи',
  'восемь восьми',
  'девят|ь,и',
  'десят|ь,и',
];

const FREQUENCY_WORDS: readonly string[] = [
  'ежедневн|о,ый',
  'еженедельн|о,ый',
  'ежемесячн|о,ый ежем',
  'ежеквартальн|о,ый ежекв',
  'ежеполугодно',
  'ежегодн|о,ый',
];

const TABLE: readonly (readonly [WordKind, number, string])[] = [
  // value 1: the nominative «год», a slip after «февраль 2021»
  ['year-word', 1, 'год'],
  ['year-word', 2, 'год|а,у,е,ом,ы,ов,ам,ах г гг'],
  ['school', 0, 'учебн|ый,ого,ом,ому,ым,ые,ых уч учеб'],
  ['half-year', 0, 'полугод|ие,,ия,ии,ию,ием,ий полуг'],
  ['half-of-year', 0, 'полгода'],
  ['quarter', 0, 'квартал|,а,е,у,ом,ы,ов,ах кв кварт'],
  ['decade', 0, 'декад|а,ы,е,у,ой,,ах'],
  ['week', 0, 'недел|я,и,е,ю,ей,ь,ях нед'],
  ['half', 0, 'половин|а,ы,е,у,ой'],
  ['part', 1, 'начал|о,а,е,у,ом'],
  ['part', 2, 'середин|а,ы,е,у,у'],
  ['part', 3, 'кон|ец,ца,це,цу,цом'],
  ['season', 1, 'зим|а,ы,е,у,ой,ний,него,нем,ние,них'],
  ['season', 2, 'вес|на,ны,не,ну,ной,енний,еннего,еннем,енние,енних'],
  ['season', 3, 'лет|о,а,е,у,ом,ний,него,нем,ние,них'],
  ['season', 4, 'осен|ь,и,ью,ний,него,нем,ние,них'],
  ['school-term', 0, 'четверт|ь,и,ью,ей,ях,ям триместр|,а,е,ы'],
  ['school-term', 0, 'семестр|,а,е,ы'],
  ['period', 0, 'период|,а,е,у,ом'],
  ['term', 0, 'срок|,а,у,ом,е,и,ов,ах дат|а,ы,у'],
  ['term-noun', 0, 'исполнения выполнения реализации проведения сдачи пред|ставления,оставления'],
  ['month-word', 0, 'месяц|,а,е,у,ем,ы,ев мес'],
  ['day-word', 0, 'день дн|я,е,ю,ем,и,ей сутки суток'],
  ['workdays', 0, 'рабоч|ий,его,их,ие календарн|ый,ого,ых раб'],
  ['day-number', 0, 'числ|о,а,е,у,ом,ах,'],
  ['hour', 0, 'ч час|,а,ов,ам,у'],
  ['minute', 0, 'мин|,ут,уты'],
  ['zone', 0, 'мск московско|го,му времен|и, местно|го,му'],
  ['ordinal', 30, 'тридцато|е,го'],
  ['ordinal', -1, 'последн|ий,яя,ее,его,ей,юю,ем,ие,их'],
  ['roman', 1, 'i і'],
  ['roman', 2, 'ii іі'],
  ['roman', 3, 'iii ііі'],
  ['roman', 4, 'iv іv iу'],
  ['times', 0, 'раз|,а,у р'],
  ['further', 0, 'далее'],
  ['each', 0, 'кажд|ый,ая,ое,ую,ого,ой,ом,ые,ых'],
  ['reporting', 0, 'следующ|его,ий отчетн|ым,ого,ый,ом'],
  ['by', 0, 'до'],
  ['to', 0, 'по'],
  ['from', 1, 'с со'],
  ['from', 2, 'от'],
  ['toward', 0, 'к ко'],
  ['in', 0, 'в во'],
  ['on', 0, 'на'],
  ['for', 0, 'за'],
  ['later-by', 0, 'через спустя'],
  ['after', 0, 'после'],
  ['and', 0, 'и'],
  ['or', 0, 'или либо'],
  ['not', 0, 'не'],
  ['later', 0, 'позднее позже'],
  ['earlier', 0, 'ранее раньше'],
  ['than', 0, 'чем'],
  ['less', 0, 'реже менее чаще более'],
  ['starting', 0, 'начиная'],
  ['within', 0, 'течение теч протяжении течении протяжение втечени|е,и'],
  ['whole', 0, 'весь все|го,,м,й всю круглый'],
  ['current', 0, 'текущ|его,ий,ем,ему это|го,м,т сего т'],
  ['always', 0, 'постоянн|о,ой,ая регулярно систематически непрерывно систематической регулярной'],
  ['all-year', 0, 'круглогодично'],
  ['about', 0, 'ориентировочно примерно около предварительно'],
  ['nothing', 0, 'нет отсутствует уточн|яется,яются,ить х x'],
  ['noise', 0, 'включительно а также онлайн дистанционно очно заочно вкл'],
];

/** «недел|я,и,ю нед» → «неделя», «недели», «неделю», «нед». */
function spellOut(forms: string): string[] {
  return forms.split(' ').flatMap((form) => {
    const [stem = '', endings] = form.split('|');
    return endings === undefined ? [stem] : endings.split(',').map((ending) => stem + ending);
  });
}

function buildWords(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (kind: WordKind, value: number, forms: string): void => {
    for (const form of spellOut(forms)) if (!words.has(form)) words.set(form, { kind, value });
  };
  MONTHS.forEach((forms, i) => {
    add('month', i + 1, forms);
  });
  WEEKDAYS.forEach((forms, i) => {
    add('weekday', i + 1, forms);
  });
  REPEATED_WEEKDAYS.forEach((form, i) => {
    add('weekdays', i + 1, form);
  });
  ORDINALS.forEach((forms, i) => {
    add('ordinal', i + 1, forms);
  });
  CARDINALS.forEach((forms, i) => {
    add('cardinal', i + 1, forms);
  });
  FREQUENCY_WORDS.forEach((forms, i) => {
    add('frequency', i, forms);
  });
  for (const [kind, value, forms] of TABLE) add(kind, value, forms);
  return words;
}

/** Forms taken only as slips, and how they should stand. */
export const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['течении', 'течение'],
  ['протяжение', 'протяжении'],
  ['втечение', 'в течение'],
  ['втечении', 'в течение'],
]);

/** Form of a word (folded) → what it is. */
export const vocabulary = onFirstUse(buildWords);
