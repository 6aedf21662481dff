import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from './parse.js';
import { DEFAULT_SETTINGS } from './settings.js';

describe('parseSettings', () => {
  it('reads every key', () => {
    const { settings, problems } = parseSettings({
      period: '2022/2023',
      asOf: '2023-01-31',
      executors: ['УО', { name: ' РМК ', aliases: ['Районный методкабинет'] }],
      requiredColumns: ['Показатель реализации', 'information', 'Ответственный'],
      severities: { 'deadline/year-missing': 'off', 'text/*': 'info' },
      credit: 'divided',
      doneWords: ['зачтено', ' принято к сведению '],
      accepted: [
        { rule: 'executor/missing', activity: 'Семинар', actual: '', reason: 'назначим позже' },
        { rule: 'table/missing-column', reason: 'столбец не нужен' },
      ],
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      period: { start: '2022-09-01', end: '2023-08-31' },
      asOf: '2023-01-31',
      directory: [
        { name: 'УО', aliases: [] },
        { name: 'РМК', aliases: ['Районный методкабинет'] },
      ],
      requiredColumns: ['indicator', 'information', 'executor'],
      severities: { 'deadline/year-missing': 'off', 'text/*': 'info' },
      credit: 'divided',
      doneWords: ['зачтено', 'принято к сведению'],
      accepted: [
        { rule: 'executor/missing', activity: 'Семинар', actual: '', reason: 'назначим позже' },
        { rule: 'table/missing-column', activity: '', actual: '', reason: 'столбец не нужен' },
      ],
    });
  });

  it('names both ways of credit when it knows neither', () => {
    const { settings, problems } = parseSettings({ credit: 'half' });
    expect(settings.credit).toBe('full');
    expect(problems.join()).toMatch(/«credit».*full.*divided.*«half»/);
  });

  it('an empty object is the default settings', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('a bad key costs only itself', () => {
    const { settings, problems } = parseSettings({ period: 'скоро', executors: ['УО'] });
    expect(problems).toHaveLength(1);
    expect(settings.period).toBeNull();
    expect(settings.directory).toEqual([{ name: 'УО', aliases: [] }]);
  });

  it('a bad entry of a list costs only itself', () => {
    const { settings, problems } = parseSettings({
      executors: ['УО', 7, 'РМК'],
      doneWords: ['зачтено', ''],
      severities: { 'deadline/vague': 'fatal', 'text/*': 'off' },
    });
    expect(problems).toHaveLength(3);
    expect(settings.directory.map(({ name }) => name)).toEqual(['УО', 'РМК']);
    expect(settings.doneWords).toEqual(['зачтено']);
    expect(settings.severities).toEqual({ 'text/*': 'off' });
  });

  it('an accepted finding of a rule that is no more does no harm', () => {
    const { problems } = parseSettings({ accepted: [{ rule: 'deadline/gone', reason: '' }] }, ['deadline/vague']);
    expect(problems).toEqual([]);
  });

  it.each<[unknown, RegExp, string]>([
    [[], /объектом JSON/, 'a list'],
    [null, /объектом JSON/, 'nothing'],
    [{ perod: '2022' }, /«perod» нет; возможно, имелось в виду «period»/, 'a key with a slip'],
    [{ toString: 1 }, /«toString» нет/, 'a key every object inherits'],
    [{ period: 2022 }, /«period»: нужна строка/, 'a number for a period'],
    [{ period: '2022-12-31..2022-01-01' }, /«period»: период «2022-12-31/, 'the end before the start'],
    [{ asOf: '2022-02-30' }, /«asOf»: дня «2022-02-30» нет/, 'a day no calendar has'],
    [{ executors: 'УО' }, /«executors»: нужен список/, 'one name outside a list'],
    [{ executors: ['УО', ' '] }, /«executors», место 2/, 'an empty name'],
    [{ executors: [{ aliases: [] }] }, /«executors», место 1/, 'no name'],
    [{ requiredColumns: ['Погода'] }, /«requiredColumns», место 1: столбца «Погода»/, 'a column we do not know'],
    [{ doneWords: 'зачтено' }, /«doneWords»: нужен список слов/, 'one word outside a list'],
    [{ doneWords: ['зачтено', ' '] }, /«doneWords», место 2: слово пусто/, 'an empty word'],
    [{ doneWords: ['✓✓'] }, /«doneWords», место 1: нужно слово без цифр, а написано «✓✓»/, 'no letter in it'],
    [{ doneWords: ['5 баллов'] }, /«doneWords», место 1: нужно слово без цифр/, 'a number would be lost'],
    [{ doneWords: ['Не сдано'] }, /отметка «Не сдано» говорит, что мероприятие не исполнено/, 'a denial'],
    [{ doneWords: ['частично сдано'] }, /отметка «частично сдано» говорит/, 'a part is not all'],
    [{ accepted: {} }, /«accepted»: нужен список принятых замечаний/, 'no list'],
    [{ accepted: ['executor/missing'] }, /«accepted», место 1: принятое замечание пишут как/, 'a rule alone'],
    [{ accepted: [{ reason: 'так надо' }] }, /«accepted», место 1: принятое замечание пишут как/, 'no rule'],
    [{ accepted: [{ rule: '', reason: '' }] }, /«accepted», место 1: «rule» пусто/, 'an empty rule'],
    [{ accepted: [{ rule: 'executor/missing' }] }, /«accepted», место 1: .*"reason": "согласовано"/, 'no reason'],
    [{ accepted: [{ rule: 'a/b', reason: 1 }] }, /«accepted», место 1: «reason» \(причину\)/, 'a number for a reason'],
    [
      { severities: { 'deadline/vague': 'fatal' } },
      /«severities», «deadline\/vague»: .*«fatal»/,
      'an unknown severity',
    ],
    [
      { severities: { 'deadline/vage': 'off' } },
      /правила «deadline\/vage» нет; .*«deadline\/vague»/,
      'an unknown rule',
    ],
    [{ severities: { 'dedline/*': 'off' } }, /правила «dedline\/\*» нет; .*«deadline\/\*»/, 'an unknown group'],
  ])('%j: %s (%s)', (json, sentence) => {
    const { problems } = parseSettings(json, ['deadline/vague', 'table/none']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(problems[0]).toMatch(/^[А-Я].*\.$/);
  });

  it('never throws, whatever the JSON', () => {
    const keys = fc.constantFrom('period', 'asOf', 'executors', 'requiredColumns', 'severities', '__proto__', 'x');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())), (json) => {
        const { settings, problems } = parseSettings(json);
        expect(Array.isArray(settings.directory)).toBe(true);
        expect(problems.every((problem) => problem.endsWith('.'))).toBe(true);
      }),
    );
  });
});
