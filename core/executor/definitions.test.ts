import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinitions } from './definitions.js';

const LONG =
  'Государственное бюджетное учреждение Энской области «Региональный информационно-аналитический центр оценки качества образования»';

const FOUND: readonly (readonly [why: string, text: string, ...pairs: (readonly [string, string])[]])[] = [
  [
    'a cell of its own',
    '<p>Департамент образования Энской области (далее-ДО)</p>',
    ['ДО', 'Департамент образования Энской области'],
  ],
  [
    'quotes around the short name',
    'Министерство образования и науки Энского края (далее – «Министерство»)',
    ['Министерство', 'Министерство образования и науки Энского края'],
  ],
  [
    'further in the text',
    'Институт развития образования (далее по тексту – Институт)',
    ['Институт', 'Институт развития образования'],
  ],
  [
    'the institute is called by its short name already',
    'КАУ ДПО «АИРО имени И.О. Фамилия» (далее – АИРО)',
    ['АИРО', 'КАУ ДПО «АИРО имени И.О. Фамилия»'],
  ],
  [
    'words of the sentence before it stay out',
    'Совещание с руководителями муниципальных органов управления образованием (далее – МОУО)',
    ['МОУО', 'муниципальных органов управления образованием'],
  ],
  [
    'what follows another name',
    'РМК УО Образовательные организации (далее – ОО)',
    ['ОО', 'Образовательные организации'],
  ],
  [
    'a comma inside the full name',
    'Министерство образования, науки и молодёжной политики (далее – Министерство)',
    ['Министерство', 'Министерство образования, науки и молодёжной политики'],
  ],
  [
    'an adjective that the short name leaves out',
    'назначить муниципального координатора (далее – координатор)',
    ['координатор', 'муниципального координатора'],
  ],
  [
    'two in one cell, tags and a quote never closed',
    `<p>${LONG.replace('качества ', 'качества</p> ')} (далее-ГБУ ВО РИАЦОКО) Автономное учреждение «Владимирский институт развития образования имени И.О. Фамилия (далее-ВИРО)`,
    ['ВИРО', 'Автономное учреждение «Владимирский институт развития образования имени И.О. Фамилия'],
  ],
  [
    'without brackets',
    'Управление образования администрации района, далее – УО, и школы',
    ['УО', 'Управление образования администрации района'],
  ],
  [
    'respectively',
    'Департамент образования и Институт развития образования (далее соответственно – Департамент, ИРО)',
    ['Департамент', 'Департамент образования'],
    ['ИРО', 'Институт развития образования'],
  ],
  [
    'a legend',
    'РМК – районный методический кабинет; УО – управление образования',
    ['РМК', 'районный методический кабинет'],
    ['УО', 'управление образования'],
  ],
  ['first letters in brackets', 'Районный методический кабинет (РМК)', ['РМК', 'Районный методический кабинет']],
];

const NOT_FOUND: readonly (readonly [why: string, text: string])[] = [
  ['nothing before it', '(далее – ОО)'],
  ['another word', 'не далее чем 5 мая'],
  ['a bracket with other letters', 'Управление образования (РМК)'],
  ['a dash that defines nothing', 'МОУО – координация работы школ'],
  ['nothing', ''],
];

describe('findDefinitions', () => {
  test.each(FOUND.map(([why, text, ...pairs]) => [why, text, pairs] as const))('%s', (_why, text, pairs) => {
    expect(findDefinitions(text).map(({ short, full }) => [short, full])).toEqual(
      expect.arrayContaining(pairs.map((pair) => [...pair])),
    );
  });

  test('the long one of two in a cell', () => {
    const [first] = findDefinitions(`${LONG} (далее-ГБУ ЭО РИАЦОКО)`);
    expect(first).toEqual({ short: 'ГБУ ЭО РИАЦОКО', full: LONG });
  });

  test.each(NOT_FOUND)('none: %s', (_why, text) => {
    expect(findDefinitions(text)).toEqual([]);
  });

  test('never throws; full names stand in the text', () => {
    const part = fc.constantFrom(
      '(далее – ',
      'далее',
      ')',
      ' ',
      'ОО',
      'Образовательные организации',
      '«',
      '»',
      ', ',
      ' – ',
      '\n',
      'РМК',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          for (const { short, full } of findDefinitions(text)) {
            expect(short).not.toBe('');
            expect(text.replace(/\s+/g, ' ')).toContain(full);
          }
        },
      ),
    );
  });
});
