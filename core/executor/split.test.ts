import { describe, expect, test } from 'vitest';
import { splitExecutors } from './split.js';

type Row = readonly [why: string, cell: string, ...names: string[]];

const SEPARATED: readonly Row[] = [
  ['comma', 'РМК, куратор', 'РМК', 'куратор'],
  ['semicolon and full stop', 'ИРО; РЦОКО; МОУО.', 'ИРО', 'РЦОКО', 'МОУО'],
  ['slash', 'МОУО/ОО', 'МОУО', 'ОО'],
  ['spaced slash', 'Управление образования / ОО', 'Управление образования', 'ОО'],
  ['plus', 'МОУО + ОО', 'МОУО', 'ОО'],
  ['numbered lines', '1. РМК\n2. куратор', 'РМК', 'куратор'],
  ['numbers on one line', '1) директор; 2) завуч', 'директор', 'завуч'],
  ['letters', 'а) РМК б) куратор', 'РМК', 'куратор'],
  ['dashes as bullets', '- РМК\n- куратор', 'РМК', 'куратор'],
  ['bullets under a label', 'Ответственные:\n- МОУО\n- ОО', 'МОУО', 'ОО'],
  ['bullets on one line', '• РМК • УО', 'РМК', 'УО'],
  ['a hanging comma', 'Министерство,', 'Министерство'],
  ['and', 'директор и заместитель директора', 'директор', 'заместитель директора'],
  ['and between abbreviations', 'РЦОКО и ИРО, МОУО', 'РЦОКО', 'ИРО', 'МОУО'],
  ['and/or', 'ИРО и/или МОУО', 'ИРО', 'МОУО'],
  ['two plurals with one complement', 'руководители и педагоги школ', 'руководители', 'педагоги школ'],
  ['also', 'ИРО, а также МОУО', 'ИРО', 'МОУО'],
  ['including', 'МОУО, в том числе ММС', 'МОУО', 'ММС'],
  ['together with: back into the nominative', 'ИРО совместно с куратором', 'ИРО', 'куратор'],
  [
    'the same with an adjective and a plural',
    'ИРО совместно с муниципальными координаторами',
    'ИРО',
    'муниципальные координаторы',
  ],
  ['with the participation of: genitive', 'Школы при участии кураторов', 'школы', 'кураторы'],
  [
    'with support: a proper name keeps its capital',
    'ИРО при поддержке Министерства образования',
    'ИРО',
    'Министерство образования',
  ],
  [
    'one noun for two levels',
    'региональный и муниципальный координаторы',
    'региональный координатор',
    'муниципальный координатор',
  ],
  [
    'three levels, plural',
    'федеральные, региональные и муниципальные координаторы',
    'федеральные координаторы',
    'региональные координаторы',
    'муниципальные координаторы',
  ],
  ['one school for several numbers', 'МБОУ СОШ № 4, 5 и 7', 'МБОУ СОШ № 4', 'МБОУ СОШ № 5', 'МБОУ СОШ № 7'],
  ['the same with a plural', 'Школы №1, №5', 'Школа № 1', 'Школа № 5'],
];

const WHOLE: readonly Row[] = [
  ['a line break inside a name', 'Муниципальный\nкоординатор', 'муниципальный координатор'],
  [
    'line breaks everywhere',
    'управление\nобразования,\nруководители\nобразовательных\nорганизаций',
    'управление образования',
    'руководители образовательных организаций',
  ],
  ['and inside an authority', 'Министерство образования и науки', 'Министерство образования и науки'],
  [
    'and before an adjective',
    'Департамент образования и молодёжной политики',
    'Департамент образования и молодёжной политики',
  ],
  [
    'comma inside an authority',
    'Министерство образования, науки и молодёжной политики Энского края, ИРО',
    'Министерство образования, науки и молодёжной политики Энского края',
    'ИРО',
  ],
  [
    'spheres after «по»',
    'Комитет по образованию, культуре и делам молодежи',
    'Комитет по образованию, культуре и делам молодежи',
  ],
  ['directions of a deputy', 'Заместитель директора по УВР, ВР', 'заместитель директора по УВР, ВР'],
  ['directions of a deputy with and', 'Заместитель директора по УВР и ВР', 'заместитель директора по УВР и ВР'],
  ['subjects of a teacher', 'учителя русского языка, математики', 'учителя русского языка, математики'],
  ['subjects of pedagogues', 'педагоги по физике, химии', 'педагоги по физике, химии'],
  ['a participle clause', 'ОО, участвующие в проекте, МОУО', 'ОО, участвующие в проекте', 'МОУО'],
  [
    'somebody who answers for a thing',
    'лицо, ответственное за противодействие коррупции, директор',
    'лицо, ответственное за противодействие коррупции',
    'директор',
  ],
  ['a teacher who answers for a thing', 'Педагог, ответственный за сайт', 'педагог, ответственный за сайт'],
  ['family names alone', 'Иванова, Котовский', 'Иванова', 'Котовский'],
  ['a feminine post', 'старшая вожатая, актив школы', 'старшая вожатая', 'актив школы'],
  ['legal form and name', 'ГАУ ДПО СОИРО', 'ГАУ ДПО СОИРО'],
  ['legal form, region, name', 'ГБУ ВО РИАЦОКО', 'ГБУ ВО РИАЦОКО'],
  ['legal form, region written out, name', 'ГАУ ДПО Энской области ИРО, ОО', 'ГАУ ДПО Энской области ИРО', 'ОО'],
  ['legal form and words', 'МКУ Централизованная бухгалтерия, школы', 'МКУ Централизованная бухгалтерия', 'школы'],
  ['legal form and quotes', 'ГБУ ДПО «ИРО», МОУО', 'ГБУ ДПО «ИРО»', 'МОУО'],
  ['a comma inside quotes', 'ГАУ ДПО «Институт «Один, два»», УО', 'ГАУ ДПО «Институт «Один, два»»', 'УО'],
  ['a quote that is never closed', 'МКУ «ИМЦ, ОО', 'МКУ «ИМЦ»', 'ОО'],
  ['a school with its number', 'МБОУ СОШ № 4', 'МБОУ СОШ № 4'],
  ['a school with its village', 'МБОУ СОШ с. Энское', 'МБОУ СОШ с. Энское'],
  ['a unit of an institute', 'Центр экспертизы ГАУ ДПО СОИРО', 'Центр экспертизы ГАУ ДПО СОИРО'],
  [
    'a unit written out',
    'Центр непрерывного повышения профессионального мастерства АИРО',
    'Центр непрерывного повышения профессионального мастерства АИРО',
  ],
  ['a unit of a school', 'Центр «Точка роста» МБОУ СОШ № 4', 'Центр «Точка роста» МБОУ СОШ № 4'],
  ['a post and its organisation', 'директор МБОУ СОШ № 4', 'директор МБОУ СОШ № 4'],
  ['a post and an abbreviation', 'специалист УО', 'специалист УО'],
  ['a post waits for its organisation over a line break', 'Руководители\nОО', 'руководители ОО'],
  [
    'a compound post with spaced hyphens',
    'Учитель - логопед, педагог – психолог',
    'учитель-логопед',
    'педагог-психолог',
  ],
  ['an adjective that is a noun elsewhere', 'Управляющий совет', 'управляющий совет'],
  ['acting', 'И.о. директора', 'и.о. директора'],
  ['short forms', 'зам.директора по УВР, кл. руководители', 'зам. директора по УВР', 'кл. руководители'],
  ['a school that takes part', 'Школа - участница проекта', 'школа-участница проекта'],
  ['a place name keeps its capital', 'Энский педагогический колледж', 'Энский педагогический колледж'],
  ['capitals', 'МУНИЦИПАЛЬНЫЙ КООРДИНАТОР', 'муниципальный координатор'],
  ['schools that teach on', 'учреждения ДО', 'учреждения ДО'],
  ['an institute with two abbreviations', 'СКИРО ПК и ПРО, КДН и ЗП', 'СКИРО ПК и ПРО', 'КДН и ЗП'],
  [
    'a list of districts',
    'органы управления муниципальных, городских округов',
    'органы управления муниципальных, городских округов',
  ],
  ['a list of forms', 'Классные руководители 1–4, 5–11 классов', 'классные руководители 1–4, 5–11 классов'],
  ['a short form that begins no post', 'учителя нач. классов', 'учителя нач. классов'],
  ['a village that looks like a short form', 'МБОУ СОШ ст. Энской', 'МБОУ СОШ ст. Энской'],
  ['an administration of schools', 'администрация ОО', 'администрация ОО'],
  ['Latin letters', 'PMK, муниципaльный координатор', 'РМК', 'муниципальный координатор'],
];

const DROPPED: readonly Row[] = [
  ['consent', 'ИРО (по согласованию), МОУО', 'ИРО', 'МОУО'],
  ['consent without brackets', 'ИРО по согласованию, МОУО', 'ИРО', 'МОУО'],
  ['a remark in brackets', 'ЦНППМ (отдел сопровождения, проектный офис)', 'ЦНППМ'],
  ['a bracket never closed', 'ЦНППМ (отдел сопровождения', 'ЦНППМ'],
  ['label', 'Ответственный исполнитель: МОУО. Соисполнители: ОО', 'МОУО', 'ОО'],
  ['label with a dash', 'Исполнитель – РМК, соисполнители – ОО', 'РМК', 'ОО'],
  ['level as a label', 'на региональном уровне: ИРО; на уровне ОО: директор', 'ИРО', 'директор'],
  ['contacts', 'РМК, тел. 8(390)12-34-56, rmk@example.ru, https://example.ru/a,b', 'РМК'],
  ['and others', 'РМК, МОУО и др.', 'РМК', 'МОУО'],
  ['markup', '<p>[bookmark: _GoBack]РМК,</p> <p>УО</p>', 'РМК', 'УО'],
  ['endings in brackets', 'муниципальный(е) координатор(ы)', 'муниципальный координатор'],
  ['a footnote', 'Департамент образования*, МОУО <*>', 'Департамент образования', 'МОУО'],
  ['the same twice', 'Куратор, куратор', 'куратор'],
  ['a scan of ОО', '00, МОУО', 'ОО', 'МОУО'],
  ['a dash for nobody', '–'],
  ['nobody in words', 'не требуется'],
  ['nobody yet', 'не определен'],
  ['nobody answers', 'Без ответственного'],
  ['an order names them', 'согласно приказу'],
  ['an order of somebody', 'по приказу директора школы'],
  ['an appendix names them', 'указаны в приложении'],
  ['the same in short', 'см. приложение 2'],
  ['an order will name them', 'назначается приказом'],
  ['an order will name them later', 'будет назначен приказом'],
  ['nobody of a kind', 'нет ответственных'],
  ['a plan names them', 'согласно плану'],
  ['the line above names them', 'те же'],
  ['the same in other words', 'см. выше'],
  ['an order with its date beside a name', 'рабочая группа согласно приказу от 12.01.2022 № 5', 'рабочая группа'],
  ['an order beside a name', 'РМК, согласно приказу', 'РМК'],
  ['nothing', ''],
  ['numbers', '12'],
];

const DEFINED: readonly Row[] = [
  ['further', 'Департамент образования Энской области (далее-ДО)', 'ДО'],
  ['further in quotes', 'Министерство образования и науки (далее – «Министерство»)', 'Министерство'],
  ['further, in the text', 'Институт развития образования (далее по тексту – Институт), ОО', 'Институт', 'ОО'],
  ['initials in brackets', 'Районный методический кабинет (РМК), куратор', 'РМК', 'куратор'],
  ['initials written out in brackets', 'РМК (районный методический кабинет), куратор', 'РМК', 'куратор'],
  ['a legend', 'РМК – районный методический кабинет', 'РМК'],
];

const PERSONS: readonly Row[] = [
  ['initials first', 'И.О. Фамилия', 'Фамилия И.О.'],
  ['spaced initials', 'Фамилия И. О.', 'Фамилия И.О.'],
  ['in full', 'Фамилия Имя Отчествович', 'Фамилия Имя Отчествович'],
  ['a comma between', 'Фамилия И.О., Имярек А.Б.', 'Фамилия И.О.', 'Имярек А.Б.'],
  ['nothing between', 'И.О. Фамилия А.Б. Имярек', 'Фамилия И.О.', 'Имярек А.Б.'],
  ['nothing between, initials last', 'Фамилия И.О. Имярек А.Б.', 'Фамилия И.О.', 'Имярек А.Б.'],
  ['namesakes are two', 'И.О. Фамилия И.О. Фамилия', 'Фамилия И.О.', 'Фамилия И.О.'],
  ['the post before', 'методист РМК Фамилия И.О., методист Имярек А.Б.', 'Фамилия И.О.', 'Имярек А.Б.'],
  [
    'the post after a comma',
    'Фамилия И.О., методист; Имярек А.Б., директор МБОУ СОШ № 4',
    'Фамилия И.О.',
    'Имярек А.Б.',
  ],
  ['the post after a dash', 'Фамилия И.О. – методист; Имярек А.Б. – директор', 'Фамилия И.О.', 'Имярек А.Б.'],
  ['a last dot lost', 'Фамилия И.О, Имярек А.Б', 'Фамилия И.О.', 'Имярек А.Б.'],
  ['a line break inside', 'Фамилия\nИ.О.', 'Фамилия И.О.'],
  ['a post without a holder beside', 'Фамилия И.О., ОО', 'Фамилия И.О.', 'ОО'],
  ['an institute named after a person', 'КАУ ДПО «АИРО имени И.О. Фамилия»', 'КАУ ДПО «АИРО имени И.О. Фамилия»'],
  ['the same without quotes', 'МБОУ СОШ имени И.О. Фамилия, ОО', 'МБОУ СОШ имени И.О. Фамилия', 'ОО'],
];

/** Names no separator parts: the cuts are guesses. */
const RUN_TOGETHER: readonly Row[] = [
  ['abbreviations', 'РИАЦОКО ВИРО МОУО', 'РИАЦОКО', 'ВИРО', 'МОУО'],
  ['abbreviation and its complement', 'ЦНППМ ОМО по профилям', 'ЦНППМ', 'ОМО по профилям'],
  ['a scan that has lost capitals', 'До РИАЦОКО ВРО', 'До', 'РИАЦОКО', 'ВРО'],
  [
    'two posts',
    'Муниципальный координатор школа- участница проекта',
    'муниципальный координатор',
    'школа-участница проекта',
  ],
  ['two schools', 'МБОУ СОШ № 4 МБОУ СОШ № 5', 'МБОУ СОШ № 4', 'МБОУ СОШ № 5'],
  ['an authority and schools', 'Отдел образования ОО', 'Отдел образования', 'ОО'],
  ['posts in small letters on lines', 'координатор\nкуратор', 'координатор', 'куратор'],
  ['compound posts', 'Педагог психолог социальный педагог', 'педагог психолог', 'социальный педагог'],
];

const names = (cell: string): string[] => splitExecutors(cell).map(({ name }) => name);

describe('splitExecutors', () => {
  test.each([...SEPARATED, ...WHOLE, ...DROPPED, ...DEFINED, ...PERSONS, ...RUN_TOGETHER])(
    '%s: %s',
    (_why, cell, ...expected) => {
      expect(names(cell)).toEqual(expected);
    },
  );

  test.each(RUN_TOGETHER)('unsure of the cuts – %s: %s', (_why, cell) => {
    expect(splitExecutors(cell).every(({ sure }) => !sure)).toBe(true);
  });

  test.each(SEPARATED)('sure of the cuts – %s: %s', (_why, cell) => {
    expect(splitExecutors(cell).every(({ sure }) => sure)).toBe(true);
  });

  test('every line is a name of its own where each begins with a capital', () => {
    const executors = splitExecutors('Управление образования администрации Энского района\nМКУ «ИМЦ»\nРуководители ОО');
    expect(executors.map(({ name, sure }) => [name, sure])).toEqual([
      ['Управление образования администрации Энского района', true],
      ['МКУ «ИМЦ»', true],
      ['руководители ОО', true],
    ]);
  });

  test('what may be one or two is left whole and unsure', () => {
    expect(splitExecutors('руководители МОУО и ОО')).toMatchObject([{ name: 'руководители МОУО и ОО', sure: false }]);
  });

  test.each([
    ['куратор', 'role'],
    ['директор МБОУ СОШ № 4', 'role'],
    ['ответственный за проект', 'role'],
    ['ответственный секретарь', 'role'],
    ['учителя-предметники', 'role'],
    ['специалисты УО', 'role'],
    ['РМК', 'organisation'],
    ['школа-участница проекта', 'organisation'],
    ['администрация школы', 'organisation'],
    ['рабочая группа', 'organisation'],
    ['Фамилия И.О.', 'person'],
    ['методист Фамилия И.О.', 'person'],
    ['участники проекта', 'collective'],
    ['Заведующая МБДОУ', 'role'],
    ['Фельдшер ФАП', 'role'],
    ['участковый', 'role'],
    ['волонтерский отряд', 'organisation'],
    ['Иванова', 'person'],
    ['лицо, ответственное за профилактику нарушений', 'role'],
    ['все участники', 'collective'],
    ['ответственные лица', 'collective'],
    ['заинтересованные организации', 'collective'],
    ['педагоги школ', 'collective'],
    ['исполнители проекта', 'collective'],
  ])('%s is a %s', (cell, kind) => {
    expect(splitExecutors(cell)).toMatchObject([{ kind }]);
  });

  test('the directory names its spellings and keeps its names whole', () => {
    const directory = [
      { name: 'Минобрнауки Энской области', aliases: ['МОиН ЭО', 'минобрнауки'] },
      { name: 'Комитет труда, занятости и кадров', aliases: [] },
    ];
    expect(splitExecutors('МОиН ЭО; Комитет труда, занятости и кадров, ОО', directory).map(({ name }) => name)).toEqual(
      ['Минобрнауки Энской области', 'Комитет труда, занятости и кадров', 'ОО'],
    );
    expect(splitExecutors('Минобрнауки', directory).map(({ name }) => name)).toEqual(['Минобрнауки Энской области']);
  });

  test('texts are the words of the cell', () => {
    const cell = '1. Школа -\nучастница проекта (по согласованию)\n2. Департамент (далее – ДО)';
    expect(splitExecutors(cell).map(({ text }) => text)).toEqual([
      'Школа -\nучастница проекта',
      'Департамент (далее – ДО)',
    ]);
  });
});
