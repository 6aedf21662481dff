/** Marks and line breaks that belong inside a name, beside the same marks where they part two. */
import { describe, expect, test } from 'vitest';
import { splitExecutors } from './split.js';

type Row = readonly [why: string, cell: string, ...names: string[]];

const SUBJECT_LISTS: readonly Row[] = [
  [
    'and after a comma',
    'РМО учителей математики, физики и информатики',
    'РМО учителей математики, физики и информатики',
  ],
  ['three subjects', 'МО учителей физики, химии, биологии', 'МО учителей физики, химии, биологии'],
  ['no teachers named', 'РМО физики, химии', 'РМО физики, химии'],
  ['a chair', 'кафедра физики, химии', 'кафедра физики, химии'],
  [
    'and before another post parts',
    'ШМО учителей математики, физики, информатики и классные руководители',
    'ШМО учителей математики, физики, информатики',
    'классные руководители',
  ],
  ['a post that sounds like a subject', 'руководитель, технолог', 'руководитель', 'технолог'],
  ['teachers again', 'РМО учителей физики, учителя химии', 'РМО учителей физики', 'учителя химии'],
  [
    'a colon before the subjects',
    'Руководители РМО: математика, русский язык, физика',
    'руководители РМО: математика, русский язык, физика',
  ],
  ['a colon before a person', 'РМК: Фамилия И.О.', 'РМК', 'Фамилия И.О.'],
];

const SHORT_FORMS: readonly Row[] = [
  ['musical', 'муз. руководитель', 'муз. руководитель'],
  ['physical', 'физ. инструктор', 'физ. инструктор'],
  ['social', 'соц. педагог', 'соц. педагог'],
  ['deputy', 'зам. директора', 'зам. директора'],
  ['pedagogic', 'пед. коллектив', 'пед. коллектив'],
  ['medical', 'мед. сестра', 'мед. сестра'],
  ['a form of no list before a small letter', 'хор. руководитель', 'хор. руководитель'],
  ['inside a name', 'учителя физ. культуры', 'учителя физ. культуры'],
  ['inside the name of a body', 'Отдел соц. защиты', 'Отдел соц. защиты'],
  ['a direction and a full stop', 'зам. директора по ВР.', 'зам. директора по ВР'],
  ['before a capital', 'сотр. ИРО, РМК', 'сотр. ИРО', 'РМК'],
  ['in a list', 'Ст. воспитатель, муз. руководитель', 'ст. воспитатель', 'муз. руководитель'],
  ['a full stop after an abbreviation parts', 'ИМЦ. куратор', 'ИМЦ', 'куратор'],
  ['a full stop after a whole word parts', 'завуч. учитель химии', 'завуч', 'учитель химии'],
];

const CLAUSES: readonly Row[] = [
  [
    'its object looks like a body',
    'ОМС, осуществляющие управление в сфере образования',
    'ОМС, осуществляющие управление в сфере образования',
  ],
  [
    'another name follows it',
    'Органы местного самоуправления, осуществляющие управление в сфере образования, образовательные организации',
    'органы местного самоуправления, осуществляющие управление в сфере образования',
    'образовательные организации',
  ],
  [
    'genitive',
    'Руководители органов, осуществляющих управление в сфере образования',
    'руководители органов, осуществляющих управление в сфере образования',
  ],
  [
    'spheres inside it',
    'ОМС, осуществляющие управление в сфере образования, культуры',
    'ОМС, осуществляющие управление в сфере образования, культуры',
  ],
  ['a verb of going', 'ОО, вошедшие в проект «500+»', 'ОО, вошедшие в проект «500+»'],
  ['a relative clause', 'ОО, в которых есть риски, МОУО', 'ОО, в которых есть риски', 'МОУО'],
  ['denied', 'ОО, не вошедшие в проект', 'ОО, не вошедшие в проект'],
  ['plain', 'школы, участвующие в проекте', 'школы, участвующие в проекте'],
  ['an abbreviation inside', 'ИМЦ, сопровождающие ОО', 'ИМЦ, сопровождающие ОО'],
  ['an adjective that ends like one', 'педагоги, старшие вожатые', 'педагоги', 'старшие вожатые'],
  ['pupils are no clause', 'педагоги, обучающиеся', 'педагоги', 'обучающиеся'],
];

const HYPHENATION: readonly Row[] = [
  ['two in a name', 'Замести-\nтель дирек-\nтора', 'заместитель директора'],
  ['a body', 'Управление образо-\nвания', 'Управление образования'],
  ['an adjective', 'Муниципаль-\nные коор-\nдинаторы', 'муниципальные координаторы'],
  ['spaces around the break', 'Замести- \n тель директора', 'заместитель директора'],
  ['three parts', 'учебно-\nме-\nтодический центр', 'учебно-методический центр'],
  ['a hyphen of the word itself', 'педагог-\nпсихолог', 'педагог-психолог'],
  ['the same in the plural', 'школы-\nучастницы', 'школы-участницы'],
  ['an abbreviation', 'ОО-\nучастники', 'ОО-участники'],
  ['a compound adjective', 'социально-\nпсихологическая служба', 'социально-психологическая служба'],
];

const LINES: readonly Row[] = [
  [
    'a plural that may be a genitive',
    'администрация школы\nучителя начальных классов',
    'администрация школы',
    'учителя начальных классов',
  ],
  [
    'a short form between',
    'Директор\nзам. директора по УВР\nучителя-предметники',
    'директор',
    'зам. директора по УВР',
    'учителя-предметники',
  ],
];

const ONE_NAME_ON_LINES: readonly Row[] = [
  ['an adjective waits', 'Муниципальный\nкоординатор', 'муниципальный координатор'],
  ['a complement', 'Школа-участница\nпроекта', 'школа-участница проекта'],
  ['a deputy of somebody', 'Заместитель\nдиректора по УВР', 'заместитель директора по УВР'],
  ['the helper of a deputy', 'Помощник заместителя\nдиректора', 'помощник заместителя директора'],
  ['a school is what is directed', 'Директор\nшколы', 'директор школы'],
];

const CLASSES: readonly Row[] = [
  ['ordinals', 'учителя 4-х, 5-х классов', 'учителя 4-х, 5-х классов'],
  ['with two figures', 'учителя 9-х, 11-х классов', 'учителя 9-х, 11-х классов'],
  ['and before the last', 'классные руководители 1, 5 и 9 классов', 'классные руководители 1, 5 и 9 классов'],
];

const BODIES: readonly Row[] = [
  [
    'what a centre is for',
    'Центр развития, оценки качества и информатизации образования',
    'Центр развития, оценки качества и информатизации образования',
  ],
  ['what a committee is for', 'Комитет по образованию, культуре и спорту', 'Комитет по образованию, культуре и спорту'],
  [
    'education after another sphere',
    'Комитет по социальной политике, образованию и культуре',
    'Комитет по социальной политике, образованию и культуре',
  ],
  ['the public is no sphere', 'Управление образования, общественность', 'Управление образования', 'общественность'],
  [
    'what a department is for',
    'Отдел образования, опеки и попечительства',
    'Отдел образования, опеки и попечительства',
  ],
];

/** A careful reader could take each of them otherwise. */
const GUESSES: readonly Row[] = [
  ['a dash between two bodies', 'ИРО - МОУО', 'ИРО', 'МОУО'],
  ['examinations before a post', 'ОГЭ/ЕГЭ координаторы', 'ОГЭ/ЕГЭ координаторы'],
  ['three examinations before a post', 'ВПР/ОГЭ/ЕГЭ координаторы', 'ВПР/ОГЭ/ЕГЭ координаторы'],
  ['a hyphen between two bodies', 'МОУО-ОО', 'МОУО-ОО'],
  ['one examination before a post', 'ЕГЭ координатор', 'ЕГЭ координатор'],
  ['directions with a slash', 'зам. директора по УВР/ВР', 'зам. директора по УВР/ВР'],
  ['a dash between a body and a post', 'РМК – куратор', 'РМК – куратор'],
  ['schools on a line of their own may be whose body it is', 'МОУО\nшколы', 'МОУО школы'],
];

const SURE = [SUBJECT_LISTS, SHORT_FORMS, CLAUSES, HYPHENATION, ONE_NAME_ON_LINES, CLASSES, BODIES];

describe('splitExecutors, marks inside a name', () => {
  test.each(SURE.flat())('%s: %s', (_why, cell, ...names) => {
    expect(splitExecutors(cell).map(({ name, sure }) => [name, sure])).toEqual(names.map((name) => [name, true]));
  });

  test.each([...LINES, ...GUESSES])('unsure – %s: %s', (_why, cell, ...names) => {
    expect(splitExecutors(cell).map(({ name, sure }) => [name, sure])).toEqual(names.map((name) => [name, false]));
  });

  test('a joined word keeps its place in the cell', () => {
    expect(splitExecutors('РМК, замести-\nтель директора').map(({ text }) => text)).toEqual([
      'РМК',
      'замести-\nтель директора',
    ]);
  });
});
