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

/** Papers named for themselves, not as what sets the days («приказ», but «по приказу»). */
const PAPERS = new Set('приказ распоряжение положение регламент утверждение определение установление'.split(' '));

/** Schedules named so; with a name behind them they are papers too: «План работы». */
const NAMED_SCHEDULES = new Set('план график расписание циклограмма'.split(' '));

/** Stages, classes, shifts: what a cell may give days to one by one. */
const PART =
  /^(?:(?:этап|тур|класс|поток|групп|волн|модул|ступен|очеред|смен|корпус|параллел|отделени)[а-я]{0,3}|част[ьи]|кл)$/;

/** Words that move the days, narrow them or doubt them. */
const DOUBT = (
  'перен сдви отмен исключ искл кром помимо исполн выполн проведен предпол предвар возможн вероят ' +
  'ориентир если когда пока повтор продл факт завис услов погод снят заверш взамен вместо приостан только'
).split(' ');

/** «в трёхдневный срок». */
const DURATION_ADJECTIVE = /(?:дневн|недельн|месячн)(?!ик)/;

/** Deverbal nouns in the genitive: «до проведения», «после апробации». */
const EVENT_ENDING = /(?:ния|ции|тия|ки)$/;

const NOT_APPOINTED = ['определ', 'установл', 'указан', 'назначен', 'предусмотр', 'требует'];

const startsWithOne = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));

export const isScheduleWord = (word: string): boolean => startsWithOne(word, SCHEDULE);
export const isPaper = (word: string): boolean => PAPERS.has(word);
export const isNamedSchedule = (word: string): boolean => NAMED_SCHEDULES.has(word);
export const isPartWord = (word: string): boolean => PART.test(word);
export const isDoubtWord = (word: string): boolean => word === 'при' || startsWithOne(word, DOUBT);
export const isNeedWord = (word: string): boolean => startsWithOne(word, NEED);
export const isBareEventWord = (word: string): boolean =>
  startsWithOne(word, BARE_EVENT) || DURATION_ADJECTIVE.test(word);
export const isEventWord = (word: string): boolean => startsWithOne(word, EVENT) || EVENT_ENDING.test(word);
/** «не определён», «не установлен»: the word behind «не». */
export const isNotAppointed = (word: string): boolean => startsWithOne(word, NOT_APPOINTED);
