/** Header wordings of Russian roadmaps, as stems: what people call each column. */
import type { Role } from './role.js';

export interface HeaderWord {
  /** `null`: a column people keep that plays no part in the checks («Место проведения»). */
  readonly role: Role | null;
  /** Looked for in the folded header, words divided by single spaces, one space before the first. */
  readonly stem: RegExp;
  /** Gives way to any other wording of the header («Наименование показателя» is an indicator). */
  readonly weak?: true;
}

const word = (role: Role | null, stem: RegExp): HeaderWord => ({ role, stem });
const weak = (role: Role | null, stem: RegExp): HeaderWord => ({ role, stem, weak: true });

/**
 * In a header the earliest wording wins («Срок исполнения мероприятия» is a deadline); of two at one place the first of this list.
 * Edit distance cannot do it: of 28 real headers stems found 27, Levenshtein 5 (validators.md section 5).
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  word('number', /^ (?:№|n|no|nn|номер)(?: №)*(?: п ?п| нп| по порядку| строк\S*| мероприят\S*| задач\S*| пункт\S*)?$/),
  word('number', /^ (?:п ?п|пункт(?: плана)?)$/),

  word(null, / дат\S* (?:рожден|аттестац|прием|поступлен|выдач|регистрац)/),
  word('doneDate', / фактическ\S* (?:срок|дат|исполнен\S* дат)/),
  word('doneDate', / (?:срок|дат)\S* (?:\S+ )?факт/),
  word('doneDate', / дат\S* (?:исполнен|выполнен|проведен\S* факт)/),
  word('start', / (?:дат\S* |срок\S* )?начал/),
  word('end', / (?:дат\S* |срок\S* )?(?:окончан|завершен|конец|конца)/),
  word('confirmation', / (?:ссылк\S* на |реквизит\S* |вид\S* |наименован\S* |документ\S* )?подтвержда/),
  word('confirmation', / подтвержден/),
  word('confirmation', / реквизит/),

  word('status', / (?:информац|сведен|отчет|данны)\S* (?:об?|по) (?:ход\S* )?(?:исполн|выполн|реализ|проведен)/),
  word('status', / (?:результат|итог|ход|процент|степен|стади|состоян)\S* (?:исполн|выполн|реализ)/),
  word(
    'status',
    / (?:отметк|отм |статус|состояни|исполнени|выполнени|исполнено|выполнено|готов(?:о|ност\S*)?(?: |$)|сделано|status)/,
  ),
  word('actual', / (?:фактическ|достигнут|полученн)\S* (?:значен|результат|показател|исполнен|выполнен|данн)/),
  word('actual', / факт(?:ическ\S*)? ?$/),

  word('coexecutor', / со ?исполнител/),
  word('executor', / (?:ф ?и ?о |кто |лиц\S* )?ответ?ственн/),
  word('executor', / (?:исполнител|кто (?:провод|исполн|отвеча|выполн|дела)|организатор|responsible|owner)/),

  word('indicator', / (?:показател|индикатор|целев\S* (?:показател|ориентир|значен)|критери)/),
  word(
    'indicator',
    / (?:ожидаем|планируем|прогнозируем|планов|конечн|целев)\S* (?:\S+ )?(?:результат|эффект|итог|продукт|значен)/,
  ),
  word('indicator', / (?:результат|эффект |продукт|(?:expected )?(?:result|outcome|output)|indicator)/),
  weak('indicator', / форм\S* завершен/),
  weak('indicator', / (?:вид|форма|итогов|отчетн|выходн)\S* (?:\S+ )?(?:документ|отчет|продукт|материал)/),
  weak('indicator', / (?:выход|документ|итог)/),

  word('activity', / мероприяти/),
  word(
    'activity',
    / (?:вид\S* |перечень |комплекс\S* |наименован\S* |описани\S* )?(?:работ|мер |мер$|меры|действи[яей]|событи)/,
  ),
  word('activity', / (?:содержани|задач|поручени|решени|мера$|activit|action|task)/),
  // headings that ask
  word('activity', /^ что (?:с?дела|провод|планир)/),
  word('indicator', /^ что получ/),
  // plans of a school's own checks: «Объект контроля», «Вопросы, подлежащие контролю»
  word('activity', / (?:вопрос|объект|предмет)\S* (?:\S+ )?контрол/),
  word('section', / задач/),
  weak('activity', / (?:наименован|назван|вид\S* деятельн|деятельност|тема|тематик|вопрос)/),

  word('deadline', / (?:срок|период|дат[аы]|дедлайн|календарн|deadline|due|date|timeline)/),
  word('deadline', / (?:месяц|когда|график проведен)/),
  weak('deadline', / (?:время|недел[яи]$)/),

  word(
    'information',
    / (?:информационн|освещени|сайт|сми |сми$|ссылк|медиа|размещен\S* информ|адрес\S* (?:страниц|сайт))/,
  ),
  word('note', / (?:примечан|прим |прим$|комментар|замечан|дополнительн|пояснен|comment)/),

  word('section', / (?:направлени|раздел|этап|блок |блок$|модул)/),
  word('section', / (?:риск|рисков|фактор)/),
  weak('section', / (?:цел[ьи] |цел[ьи]$|категори\S* риск)/),

  word(null, / (?:место|форм[аы]|участник|аудитори|целев\S* (?:групп|аудитор)|охват|категори|контингент|класс)/),
  word(null, / (?:финанс|источник|объем|стоимост|сумм|бюджет|ресурс|затрат|рубл)/),
  word(null, / (?:контрол|ед |ед$|единиц|количеств|кол |механизм|основани|докладчик|телефон|контакт|нормативн)/),
  weak('executor', / (?:участник|координатор|должност|ф ?и ?о |ф ?и ?о$|учрежден|организаци)/),
];

/** Headings of what an estimate or a list of purchases has in its rows. */
export const EXPENSES = / (?:наименован|вид|стать|предмет)\S* (?:\S+ )?(?:расход|затрат|товар|закупк)/;

/** A cheap first look: a heading of the main columns holds one of these, most cells of a plan hold none. */
export const HEADER_HINT =
  /№|п\s*[/\\]\s*п|номер|мероп|дейст|задач|содерж|наимен|работ|меры|срок|дат[аы]|период|месяц|начал|оконч|ответ|испол|кто\s|что\s|когда|недел|дедлайн|activ|action|task|dead|due|date|respons|owner|result|решен|состоян|показат|индикат|результ|критер|отмет|статус|выполн|готов|подтв|прим|информ|направ|раздел/i;

/** Words under a common heading («Срок»: «начало» | «окончание», «план» | «факт»). */
export const SUBHEADER_WORDS = {
  plan: / (?:план|планов\S*|запланирован\S*|по плану)(?: |$)/,
  fact: / (?:факт|фактич\S*|фактическ\S*|по факту)(?: |$)/,
  start: / (?:начал\S*|с|от)(?: |$)/,
  end: / (?:окончан\S*|завершен\S*|конец|по|до)(?: |$)/,
  date: / (?:дат\S*|срок\S*|число)(?: |$)/,
  document: / (?:документ\S*|реквизит\S*|подтвержд\S*|ссылк\S*)(?: |$)/,
  value: / (?:значени\S*|величин\S*|целев\S*|критери\S*|%|процент\S*)(?: |$)/,
} as const;

/** Full words of headings: a word one slip away from one of them is taken for it («Исполнитли»). */
export const HEADER_SPELLINGS: readonly string[] = [
  'мероприятие',
  'мероприятия',
  'наименование',
  'содержание',
  'описание',
  'действий',
  'задачи',
  'сроки',
  'период',
  'реализации',
  'исполнения',
  'выполнения',
  'проведения',
  'начало',
  'окончание',
  'исполнитель',
  'исполнители',
  'соисполнители',
  'ответственный',
  'ответственные',
  'показатель',
  'показатели',
  'индикатор',
  'результат',
  'результаты',
  'ожидаемый',
  'ожидаемые',
  'информационное',
  'сопровождение',
  'отметка',
  'исполнении',
  'выполнении',
  'статус',
  'подтверждающий',
  'документ',
  'примечание',
  'примечания',
  'фактическое',
];
