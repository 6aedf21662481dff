import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import { parseTargets } from './parse.js';
import type { Comparator, TargetType } from './target.js';
import { ORDER_INDICATORS } from './testing/orders.js';

type Expected = readonly [
  type: TargetType,
  comparator?: Comparator | null,
  value?: number | null,
  unit?: string | null,
];
type Row = readonly [why: string, text: string, ...targets: Expected[]];

const share = (value: number, comparator: Comparator = '='): Expected => ['share', comparator, value, '%'];
const count = (value: number, unit: string | null, comparator: Comparator = '='): Expected => [
  'count',
  comparator,
  value,
  unit,
];
const DOCUMENT: Expected = ['document'];
const EVENT: Expected = ['event'];
const QUALITY: Expected = ['qualitative'];

const COMPARED: readonly Row[] = [
  ['at most', 'не более 5 % обучающихся', share(5, '<=')],
  ['more', 'свыше 60% педагогов', share(60, '>')],
  ['more, a number', 'более 20 педагогов', count(20, 'педагогов', '>')],
  ['up to is a limit', 'до 80 % школ', share(80, '<=')],
  ['up to is an aim after growth', 'Увеличение доли до 80 %', share(80, '>=')],
  ['up to is a limit after decline', 'Снижение доли до 10 %', share(10, '<=')],
  ['and more', '5 и более школ', count(5, 'школ', '>=')],
  ['and more, a share', '75 % и выше', share(75, '>=')],
  ['than', 'не менее, чем у 80 % педагогов', share(80, '>=')],
  ['signs', '≥ 85 %', share(85, '>=')],
  ['from … to: the lower end', 'от 40 до 60 %', share(40, '>=')],
  ['a range: the lower end', '40–60 %', share(40, '>=')],
  ['growth by', 'рост на 5 %', share(5)],
  ['growth by a factor', 'увеличение в 2 раза', count(2, 'раза')],
  ['points', 'не ниже 4 баллов', count(4, 'баллов', '>=')],
  ['a decimal', 'Средний балл не ниже 3,5', count(3.5, null, '>=')],
];

const WRITTEN: readonly Row[] = [
  ['percent in words', '80 процентов педагогов', share(80)],
  ['percent cut short', '80 проц. педагогов', share(80)],
  ['an adjective', '100%-ный охват школ', share(100)],
  ['an adjective in words', '100-процентное участие', share(100)],
  ['a number word', 'не менее двух семинаров', count(2, 'семинаров', '>=')],
  ['a number word alone', 'десять школ', count(10, 'школ')],
  ['a number word in the genitive', 'Участие трёх школ', count(3, 'школ')],
  ['thousands', 'не менее 1 000 человек', count(1000, 'человек', '>=')],
  ['thousands in words', 'не менее 30 тыс. рублей', count(30, 'тыс рублей', '>=')],
  ['a number and its word', '2 (две) школы', count(2, 'школы')],
  ['a number with an ending', 'не менее 5-ти школ', count(5, 'школ', '>=')],
  ['a scan of ОО', 'обучено директоров не менее 6 00', count(6, 'ОО', '>=')],
  ['a scan of ОО after a share', 'Не менее 60% 00 приняли участие', share(60, '>=')],
  ['a rate', 'Не менее 2 публикаций в месяц', count(2, 'публикаций в месяц', '>=')],
  ['how often', 'не реже 1 раза в месяц', count(1, 'раза в месяц', '>=')],
  ['how often, alone', '1 раз в квартал', count(1, 'раз в квартал')],
  ['posts of deputies', '29 заместителей руководителей школ', count(29, 'заместителей руководителей')],
  ['the bracket explains', '100 % (29 школ)', share(100)],
  ['the bracket has the only value', 'Участие школ (не менее 5)', count(5, null, '>=')],
  ['the thing before its number', 'Количество семинаров – 5', count(5, 'семинаров')],
  [
    'the thing before its number and a colon',
    'Количество проведённых семинаров: не менее 5',
    count(5, 'проведённых семинаров', '>='),
  ],
  ['the share before its number', 'Доля педагогов – не менее 80 %', share(80, '>=')],
  ['a share as a fraction', 'Доля школ – 0,8', share(80)],
  ['a condition is no value', 'Доля школ, где 5 и более педагогов обучены', ['share', null, null, '%']],
  ['a condition beside the value', 'Доля школ, где 5 и более педагогов обучены, не менее 50%', share(50, '>=')],
  ['a condition in percent', 'Доля обучающихся, набравших более 60 % баллов', ['share', null, null, '%']],
];

const BARE: readonly Row[] = [
  ['a number', '85', count(85, null)],
  ['a percentage', '85%', share(85)],
  ['a fraction', '0.85', share(85)],
  ['a fraction with a comma', '0,5', share(50)],
  ['and more', '75 и более', count(75, null, '>=')],
  ['yes', 'да', EVENT],
  ['yes or no', 'да/нет', EVENT],
  ['a tick', '+', EVENT],
  ['no', 'нет'],
  ['a dash', '–'],
  ['nothing', ' '],
];

const NO_VALUES: readonly Row[] = [
  ['the name of a project', 'Участники проекта 500+ определены', EVENT],
  ['glued to its project', 'Доля школ Проекта 500+успешно работающих', ['share', null, null, '%']],
  ['forms', 'Консультации обучающихся 9-х классов', EVENT],
  ['forms without a dash', 'Диагностика в 5 и 6 классах', EVENT],
  ['a number of a paper', 'Приказ от 12.03.2022 № 15', DOCUMENT],
  ['a year', 'Отчет за 2021 год', DOCUMENT],
  ['years', 'Число школ, включенных в проект в 2021 и 2022 годах', ['count', null, null, 'школ']],
  ['a Roman number', 'II региональный форум', EVENT],
  ['a half-year', 'Справка за 1 полугодие', DOCUMENT],
  ['a law', 'Справка об исполнении 273-ФЗ', DOCUMENT],
  ['how often a paper comes', 'Отчет куратора (1 раз за полугодие)', DOCUMENT],
  ['how long a programme is', 'Программа (36 часов)', DOCUMENT],
  ['a number in a title', 'Участие в конкурсе «100 идей»', EVENT],
  ['a date', 'Отчет до 15 марта', DOCUMENT],
];

const KINDS: readonly Row[] = [
  ['a paper', 'Аналитическая справка', DOCUMENT],
  ['an adjective more', 'Официальное письмо в институт', DOCUMENT],
  ['a paper made', 'Разработаны и утверждены документы', DOCUMENT],
  ['a paper made, verb last', 'План утверждён', DOCUMENT],
  ['a paper sent is an event', 'Дорожная карта направлена', EVENT],
  ['presence of a paper', 'Наличие плана', DOCUMENT],
  ['a page', 'Вкладка на официальном сайте', DOCUMENT],
  ['changes', 'Внесены изменения в программу', DOCUMENT],
  ['a paper to be made', 'Формирование банка заданий', DOCUMENT],
  ['conditions are no paper', 'Создание условий для развития', QUALITY],
  ['a group made is an event', 'Создана рабочая группа', EVENT],
  ['advice given', 'Даны рекомендации', EVENT],
  ['people appointed', 'Координаторы назначены', EVENT],
  ['participation', 'Участие в вебинаре', EVENT],
  ['a training', 'Повышение квалификации педагогов', EVENT],
  ['quality', 'Повышение качества образования', QUALITY],
  ['dynamics', 'Положительная динамика доли школ', QUALITY],
  ['experience', 'Обобщен опыт лучших практик', QUALITY],
];

const SEVERAL: readonly Row[] = [
  [
    'a semicolon',
    'Доля школ, принявших участие; проведено не менее 5 сессий',
    ['share', null, null, '%'],
    count(5, 'сессий', '>='),
  ],
  ['two numbers', 'Не менее 50 педагогов, 20 руководителей', count(50, 'педагогов', '>='), count(20, 'руководителей')],
  ['and', 'Проведено 5 семинаров и 3 вебинара', count(5, 'семинаров'), count(3, 'вебинара')],
  [
    'half-years',
    'В 100% школ: в 1 полугодии – не менее 40% мер; во 2 полугодии – не менее 90% мер',
    share(100),
    share(40, '>='),
    share(90, '>='),
  ],
  [
    'two counts',
    'Количество обращений, количество консультаций',
    ['count', null, null, 'обращений'],
    ['count', null, null, 'консультаций'],
  ],
  [
    'sentences',
    'Распоряжение об утверждении перечня школ; списка координаторов. Загрузка формы на портал',
    DOCUMENT,
    EVENT,
  ],
  ['at least, in another wording', 'по меньшей мере 2 занятия', count(2, 'занятия', '>=')],
  ['a number that says of what the paper is', 'Банк заданий по 6 направлениям', DOCUMENT],
  ['a share with its value in brackets', 'Доля выпускников, поступивших в вузы (не менее 60 %)', share(60, '>=')],
  ['the percent behind «and more»', '65 и более процентов школ', share(65, '>=')],
  ['a number that says from whom the papers are', 'Заявки от 10 школ', DOCUMENT],
  ['predicates', 'Кураторы посетили школы, в системе активированы профили', EVENT, EVENT],
  ['a numbered list', '1. Приказ\n2. Справка', DOCUMENT, DOCUMENT],
  ['a bulleted list', '- 100 % школ\n- 5 семинаров', share(100), count(5, 'семинаров')],
  ['years with values', '2022 г. – 50 %, 2023 г. – 60 %', share(50), share(60)],
  ['a relative clause is no target of its own', 'Доля школ, в которых завершено обучение', ['share', null, null, '%']],
  ['markup', '<p>Приказ</p> <p>Не менее 5 школ</p>', DOCUMENT, count(5, 'школ', '>=')],
];

const filled = ([type, comparator = null, value = null, unit = null]: Expected) => ({ type, comparator, value, unit });
const read = (text: string) =>
  parseTargets(text).map(({ type, comparator, value, unit }) => ({ type, comparator, value, unit }));

/** The targets of a row as one argument of its test. */
const gathered = (rows: readonly Row[]) => rows.map(([why, text, ...targets]) => [why, text, targets] as const);

describe('parseTargets', () => {
  test.each(gathered([...COMPARED, ...WRITTEN, ...BARE, ...NO_VALUES, ...KINDS, ...SEVERAL]))(
    '%s: %s',
    (_why, text, targets) => {
      expect(read(text)).toEqual(targets.map(filled));
    },
  );

  test.each(ORDER_INDICATORS.map(([text, ...targets]) => [text, targets] as const))('an order: %s', (text, targets) => {
    expect(read(text)).toEqual(targets.map(filled));
  });

  test('each target has its part of the text', () => {
    expect(parseTargets('Приказ; 100 % школ, не менее 5 семинаров и 3 вебинаров').map(({ text }) => text)).toEqual([
      'Приказ',
      '100 % школ',
      'не менее 5 семинаров',
      '3 вебинаров',
    ]);
  });

  const word = fc.constantFrom(
    'Доля',
    'не менее',
    '5',
    '80',
    '%',
    ' ',
    ' ',
    ', ',
    '; ',
    '. ',
    ': ',
    '(',
    ')',
    '«',
    '»',
    '500+',
    '№',
    'школ',
    'педагогов',
    'приняли участие',
    'Справка',
    'до',
    'и более',
    '1 000',
    '00',
    '-',
    '\n- ',
    'двух',
    'раз в месяц',
    'г.',
  );

  test('never throws; values are numbers of the text, texts are parts of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const target of parseTargets(text)) {
            expect(target.comparator === null).toBe(target.value === null);
            if (target.value !== null) expect(Number.isFinite(target.value)).toBe(true);
            if (target.type !== 'share' && target.type !== 'count') expect(target.value).toBeNull();
            if (!/[<[&\n]/.test(text)) expect(text.replace(/\s+/g, ' ')).toContain(target.text);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('long hostile texts are read in linear time', () => {
    for (const part of [
      '5 ',
      '5, ',
      'не менее ',
      '(',
      '«',
      '1 000 ',
      'а; ',
      'Доля, ',
      '00 ',
      ',',
      '.',
      '\n',
      ' \n ',
      '- ',
      'до ',
      '. А',
      '%',
      '5-',
      'двух ',
    ]) {
      const cell = part.repeat(Math.ceil(20_000 / part.length));
      expect(
        fastest(1, () => parseTargets(cell)),
        part,
      ).toBeLessThan(RUNAWAY_MS);
    }
  });
});
