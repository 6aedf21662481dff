/** Beginnings of words that put something else in the place of days: a schedule, a need, an event. */

const SCHEDULE = [
  'график',
  'план',
  'расписан',
  'отдель',
  'отделен',
  'согласн',
  'согласов',
  'соответств',
  'приказ',
].concat(['распоряжен', 'положени', 'регламент', 'циклограмм', 'установлен', 'утвержден', 'определен', 'дорожн']);

const NEED = [
  'необходим',
  'потребност',
  'запрос',
  'факт',
  'требован',
  'обращен',
  'поступлен',
  'заявк',
  'готовност',
].concat(['надобност', 'возможност', 'мере', 'обнаружен', 'возникновен', 'выявлен']);

/** Events that follow a preposition: «после проведения», «по итогам», «до утверждения». */
const EVENT = [
  'итог',
  'результат',
  'оконч',
  'заверш',
  'момент',
  'проведен',
  'получен',
  'подписан',
  'издан',
  'разме',
].concat(['публикац', 'принят', 'открыти', 'закрыти', 'утвержден', 'сдач', 'каникул', 'начал', 'мероприят']);

/** Words that speak of an event with no preposition of the grammar before them: «в ходе», «во время», «накануне». */
const BARE_EVENT = [
  'ходе',
  'рамках',
  'накануне',
  'перед',
  'каникул',
  'время',
  'момент',
  'незамедлит',
  'немедлен',
  'сразу',
];

/** «в трёхдневный срок». */
const DURATION_ADJECTIVE = /(?:дневн|недельн|месячн)/;

/** Deverbal nouns in the genitive: «до проведения», «после апробации». */
const EVENT_ENDING = /(?:ния|ции|тия|ки)$/;

const NOT_APPOINTED = ['определ', 'установл', 'указан', 'назначен', 'предусмотр', 'требует'];

const startsWithOne = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));

export const isScheduleWord = (word: string): boolean => startsWithOne(word, SCHEDULE);
export const isNeedWord = (word: string): boolean => startsWithOne(word, NEED);
export const isBareEventWord = (word: string): boolean =>
  startsWithOne(word, BARE_EVENT) || DURATION_ADJECTIVE.test(word);
export const isEventWord = (word: string): boolean => startsWithOne(word, EVENT) || EVENT_ENDING.test(word);
/** «не определён», «не установлен»: the word behind «не». */
export const isNotAppointed = (word: string): boolean => startsWithOne(word, NOT_APPOINTED);
