/** The words executors are named with, apart from the logic that uses them; all folded (lower case, `е` for `ё`). */

/**
 * What the noun at the head of a name stands for: a post, people in general, an authority that governs,
 * a unit or group that belongs to somebody, an institution of its own.
 */
export type NounGroup = 'role' | 'people' | 'authority' | 'unit' | 'institution';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const HEAD_NOUNS: Readonly<Record<NounGroup, readonly string[]>> = {
  role: words(`
    фельдшер участковый делопроизводитель юрисконсульт кадровик программист хореограф концертмейстер повар завхоз
    администратор аналитик библиотекарь бухгалтер вожатый вожатая заведующая воспитатель врач дефектолог декан
    директор доцент заведующий заместитель завуч инженер инспектор исполнитель консультант координатор куратор
    лаборант лектор логопед менеджер мастер медработник методист модератор наставник начальник навигатор оператор
    организатор ответственный педагог помощник предметник преподаватель представитель председатель проректор профессор
    психолог разработчик ректор референт руководитель секретарь советник соцпедагог специалист спикер тренер тьютор
    уполномоченный управляющий учитель член эксперт юрист зам сестра инструктор учредитель наблюдатель медсестра
    староста глава лидер министр замдиректора супервизор медиатор
  `),
  people: words(`
    участник участница работник сотрудник родитель ученик воспитанник школьник выпускник студент волонтер житель
    обучающийся учащийся слушатель лицо сторона
  `),
  authority: words(`
    министерство департамент управление комитет администрация агентство правительство инспекция дума орган муниципалитет
  `),
  unit: words(`
    центр отдел отделение кафедра лаборатория сектор кабинет служба факультет филиал группа команда комиссия совет
    объединение сообщество коллегия коллектив консилиум педсовет методсовет оргкомитет бюро штаб актив секция методслужба
    методобъединение подкомиссия офис подразделение отряд
  `),
  institution: words(`
    школа гимназия лицей колледж техникум институт академия университет училище учреждение организация интернат сад
    ассоциация фонд музей библиотека площадка союз общество предприятие клуб профсоюз федерация дом дворец детсад
    вуз ссуз партнер
  `),
};

/** Adjectives that place a post at a level of government; only these make «координатор» less than «муниципальный координатор». */
export const LEVELS = words(`
  федеральный региональный республиканский областной краевой окружной муниципальный районный городской школьный межмуниципальный
`);

/** Stems of adjectives declined softly: `старший` is no such one, its `и` comes from `ш`. */
export const SOFT_ADJECTIVES = words('средн внутренн внешн соседн последн здешн');

/** Stems of adjectives with the stress on the ending: `городской`. */
export const STRESSED_ADJECTIVES = words('городск областн краев окружн заводск передов мастерск');

/** The second noun of a compound written apart or with spaced hyphens: «педагог психолог», «школа - участница». */
export const APPOSITIONS = words(`
  психолог логопед дефектолог библиотекарь организатор предметник участник участница наставник партнер новатор эксперт интернат
`);

/** Legal forms. */
export const LEGAL_FORM =
  /^(?:(?:Ф|О|К|Р|Т|СПб|ЛО)?Г|М|К|О|Ч|Н|Р)?[АБК](?:[НДП]|ДП|ПО)?О?У(?:К|З|СО|СОН|ДПО|ДО)?$|^(?:[ГМЧНФ]|ФГ)(?:О|ДО|Н)?У$|^(?:ОГ|КГ)Д?ОУ$|^(?:АНОО?|ЧОО|ООО|НКО|ОАНО|НОЧУ|ОГБПОУ|ИП)$/;

/** Second words of a legal form: additional, higher, vocational education. */
export const LEGAL_PARTS = words('дпо до во спо впо одпо нпо дод доп');

/** Stems of words that name a kind of territory, not an organisation. */
export const TERRITORIES = words('област кра республик округ город район автономн федерац поселен');

/** Abbreviations of regions; after a legal form or an authority they are no executors. */
export const REGIONS = words(`
  рф рх рк рд рб рт рм рмэ рсо рс ра ри рк рка ур чр чо кбр кчр хмао янао нао еао ак кк ск пк хк зк лнр днр
  ло со нсо во то яо ко ио ро ао бо по мо го сао ео
`);

/** What an institute's or a commission's abbreviation may go on with: «СКИРО ПК и ПРО», «КДН и ЗП». */
export const SECOND_ABBREVIATIONS = words('пк про ппро пкро ппк зп');

/** Directions of work after «по»: «заместитель директора по УВР, ВР». */
export const DIRECTIONS = words('увр вр ур мр нмр умр нр ахр ахч икт упр пр хч бжд обж пдд фгос егэ огэ гиа впр');

/** What follows «образования,» in the name of an authority, by stem. */
export const SPHERES = words(`
  наук культур спорт молодежн молодеж туризм физическ опек попечительств семь социальн дел просвещен здравоохранен
  воспитан дополнительн общ дошкольн профессиональн защит труд занятост демограф информацион кадров архив
  развит оценк качеств информатизац мониторинг сопровожден аттестац экспертиз повышен поддержк цифров реабилитац
  консультирован диагностик образован политик
`);

/** What follows «русского языка,» in the name of a post, by stem. */
export const SUBJECTS = words(`
  математик русск язык литератур физик хим биолог географ истор обществознан информатик английск иностранн немецк
  физкультур физическ технолог музык изо обж начальн окружающ черчен астроном искусств экономик родн
`);

/** How participles begin that endings do not tell from adjectives, and «которые». */
export const PARTICIPLES = words(`
  включенн отобранн вовлеченн назначенн определенн задействованн подведомственн утвержденн расположенн указанн выбранн
  котор
`);

/** Of whom a clause says what he answers for: «лицо, ответственное за …»; a director with such a comma is another. */
export const ANYBODY = words('лицо работник сотрудник специалист педагог учитель преподаватель');

/** Whose subjects «учителей математики, физики» are, by stem. */
export const TEACHERS = words('учител педагог преподавател');

/** Posts held beside another: the next line may say whose. */
export const ASSISTANTS = words('заместитель зам помощник советник представитель секретарь референт');

/** Short forms with a dot that never end a name. */
export const DOTTED = words(`
  зам зав гл вед ст мл нач отв рук кл дир спец метод упр адм админ обр муниц мун рег им г гг с д п пос ул обл респ р р-на
  р-он о и вр сотр инстр преп пед соц мед проф доц св
`);

/** Those of them that begin the name of a post before a word in small letters. */
export const DOTTED_POSTS = words('кл. зам. зав. гл. вед. ст. нач. рук. дир. спец.');

/** Those that begin it before its noun only: «соц. педагог», but «отдел соц. защиты». */
export const DOTTED_ADJECTIVES = words('пед. соц. мед. муз. физ. псих. мл.');

/** Words that leave a name unfinished. */
export const PREPOSITIONS = words('по при на в во для с со из от о об к за над под до у через им имени не без между и');

/** Words before a colon or a dash that only say «who answers». */
export const LABELS = words(
  'ответственный ответственные ответственное исполнитель исполнители соисполнитель соисполнители отв',
);

/** Phrases that join one more executor; `case` is the case the phrase asks for. */
export const JOINERS: readonly {
  readonly words: readonly string[];
  readonly case: 'nominative' | 'instrumental' | 'genitive';
}[] = [
  { words: words('а также'), case: 'nominative' },
  { words: words('в том числе'), case: 'nominative' },
  { words: words('совместно с'), case: 'instrumental' },
  { words: words('совместно со'), case: 'instrumental' },
  { words: words('вместе с'), case: 'instrumental' },
  { words: words('во взаимодействии с'), case: 'instrumental' },
  { words: words('при участии'), case: 'genitive' },
  { words: words('с участием'), case: 'genitive' },
  { words: words('при поддержке'), case: 'genitive' },
  { words: words('при содействии'), case: 'genitive' },
  { words: words('с привлечением'), case: 'genitive' },
];

/** People nobody in particular among: by the lemma of the head, alone or with «школы», «ОО», «проекта». */
export const CROWDS = words(`
  педагог учитель преподаватель работник сотрудник специалист родитель ученик воспитанник школьник студент
  обучающийся учащийся исполнитель коллектив ответственный
`);

/** Adjectives that make any noun a crowd: «ответственные лица», «заинтересованные организации». */
export const CROWD_ADJECTIVES = words('ответственн заинтересованн соответствующ причастн');

/** Words after a post that only say «of the schools», by stem: «кураторы школ», «педагоги ОО». */
export const SCHOOL_COMPLEMENTS = words(`
  школ оо образовательн общеобразовательн организац учрежден участниц участник школ-участниц школ-участник шнор
`);

/** Abbreviations with a meaning of their own: never taken for a slip of a longer or commoner one. */
export const KNOWN_ABBREVIATIONS = words(`
  оо оу доо доу до уо мо моуо моу моо роо гоо имц рмц ммц гмц ммс рмк гмк ммк рмо гмо шмо омо мцо цро цоко рцоко роцоко
  рцои цппм цнппм цнппмпр ипк иро ипкро фиоко фипи шнор нок пмпк тпмпк ппмс ппк впмпк рцпп соко вуз спо юид рдш
  рддм рму гму иту имк рик тик кдн одн пдн огибдд гибдд мвд мчс
`);

/** Stems of adjectives that make no proper name of a body: «рабочая группа», but «Энский лицей». */
export const COMMON_ADJECTIVES = words(`
  образовательн общеобразовательн рабоч творческ проектн методическ экспертн управленческ родительск педагогическ детск
  дошкольн средн начальн музыкальн учебн спортивн психолого-педагогическ общественн управляющ научн научно-методическ
  координационн организационн профессиональн федеральн региональн республиканск областн краев окружн муниципальн районн
  городск школьн межмуниципальн сетев базов опорн стажировочн инновационн
`);

/** Heads of bodies that are common names even among authorities and units. */
export const GENERIC_BODIES = words(`
  группа команда комиссия коллектив актив консилиум оргкомитет совет объединение орган муниципалитет сообщество педсовет
  методсовет методобъединение
`);
