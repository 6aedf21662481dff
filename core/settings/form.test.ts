import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../column/role.js';
import { formOf, jsonOf, type SettingsForm } from './form.js';
import { parseSettings } from './parse.js';
import { DEFAULT_SETTINGS } from './settings.js';

const EMPTY: SettingsForm = {
  period: '',
  asOf: '',
  executors: [],
  requiredColumns: [],
  severities: {},
  doneWords: [],
  credit: 'full',
};

describe('formOf', () => {
  it('shows every setting as it was written', () => {
    const text = `{
      "period": "2022/2023", "asOf": "2022-12-31", "credit": "divided", "doneWords": ["зачтено"],
      "executors": ["УО", { "name": "РМК", "aliases": ["Районный методкабинет"] }],
      "requiredColumns": ["Ответственный"], "severities": { "text/*": "off" }
    }`;
    expect(formOf(text)).toEqual({
      form: {
        period: '2022/2023',
        asOf: '2022-12-31',
        executors: [
          { name: 'УО', aliases: [] },
          { name: 'РМК', aliases: ['Районный методкабинет'] },
        ],
        requiredColumns: ['executor'],
        severities: { 'text/*': 'off' },
        doneWords: ['зачтено'],
        credit: 'divided',
      },
      problems: [],
    });
  });

  it.each<[string, string]>([
    ['', 'no settings yet'],
    ['{}', 'nothing set'],
    [' \n', 'a blank cell'],
  ])('%j is the empty form: %s', (text) => {
    expect(formOf(text)).toEqual({ form: EMPTY, problems: [] });
  });

  it.each<[string, RegExp, string]>([
    ['{"period": ', /это не JSON/, 'cut off'],
    ['null', /объектом JSON/, 'no object'],
    ['[]', /объектом JSON/, 'a list'],
  ])('%j is the empty form, and says why: %s', (text, problem) => {
    const { form, problems } = formOf(text);
    expect(form).toEqual(EMPTY);
    expect(problems.join()).toMatch(problem);
  });

  it('keeps a period and a day it does not understand, for the user to mend', () => {
    const { form, problems } = formOf('{"period": "прошлый год", "asOf": "30.06.2022"}');
    expect(form).toMatchObject({ period: 'прошлый год', asOf: '30.06.2022' });
    expect(problems).toHaveLength(2);
  });

  it('leaves out only the bad entries of a list', () => {
    const { form, problems } = formOf('{"executors": ["УО", 7, "РМК"], "doneWords": ["зачтено", "не сдано"]}');
    expect(form.executors.map(({ name }) => name)).toEqual(['УО', 'РМК']);
    expect(form.doneWords).toEqual(['зачтено']);
    expect(problems).toHaveLength(2);
  });

  it('names a rule there is not', () => {
    expect(formOf('{"severities": {"deadline/vage": "off"}}', ['deadline/vague']).problems.join()).toMatch(/vague/);
  });
});

describe('jsonOf', () => {
  it('writes only what differs from the usual', () => {
    expect(jsonOf(EMPTY, [])).toBe('{}');
    const form = { ...EMPTY, period: '2022', executors: [{ name: 'УО', aliases: [] }] };
    const accepted = [{ rule: 'executor/missing', activity: 'Семинар', actual: '', reason: 'согласовано' }];
    expect(JSON.parse(jsonOf(form, accepted))).toEqual({
      period: '2022',
      executors: ['УО'],
      accepted: [{ rule: 'executor/missing', activity: 'Семинар', reason: 'согласовано' }],
    });
  });

  it('keeps keys of the former text that are not ours, and none that are', () => {
    const former = '{"period": "2021", "note": "спросить РМК", "doneWords": ["зачтено"]}';
    expect(JSON.parse(jsonOf({ ...EMPTY, period: '2022' }, [], former))).toEqual({
      period: '2022',
      note: 'спросить РМК',
    });
    expect(jsonOf(EMPTY, [], 'не JSON')).toBe('{}');
  });
});

const WORDS = ['РМК', 'УО', 'куратор', 'зачтено', 'принято к сведению', '"кавычки" и \\', '=СУММ(A:A)', '<b>'];
const words = fc.constantFrom(...WORDS);
const forms: fc.Arbitrary<SettingsForm> = fc.record({
  period: fc.constantFrom('', '2022', '2022/2023', '2022-03-01..2022-12-31'),
  asOf: fc.constantFrom('', '2022-06-30'),
  executors: fc.array(fc.record({ name: words, aliases: fc.array(words, { maxLength: 3 }) }), { maxLength: 4 }),
  requiredColumns: fc.subarray([...ROLES]),
  severities: fc.dictionary(
    fc.constantFrom('text/*', 'deadline/vague', 'executor/missing'),
    fc.constantFrom('error', 'warning', 'info', 'off'),
    { noNullPrototype: true },
  ),
  doneWords: fc.array(words, { maxLength: 3 }),
  credit: fc.constantFrom('full', 'divided'),
});
const accepted = fc.array(
  fc.record({
    rule: fc.constantFrom('executor/missing', 'deadline/vague'),
    activity: fc.string(),
    actual: fc.string(),
    reason: fc.string(),
  }),
  { maxLength: 4 },
);

describe('a form and its text', () => {
  it('the text of a form gives the form back, and the findings accepted', () => {
    fc.assert(
      fc.property(forms, accepted, (form, findings) => {
        const text = jsonOf(form, findings);
        expect(formOf(text)).toEqual({ form, problems: [] });
        expect(parseSettings(JSON.parse(text)).settings.accepted).toEqual(findings);
      }),
    );
  });

  it('saving what was read changes no setting', () => {
    fc.assert(
      fc.property(forms, accepted, (form, findings) => {
        const first = jsonOf(form, findings);
        const { settings } = parseSettings(JSON.parse(first));
        const again = jsonOf(formOf(first).form, settings.accepted, first);
        expect(parseSettings(JSON.parse(again)).settings).toEqual(settings);
      }),
    );
  });

  it('whatever the text, there is a form that can be saved', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.constantFrom('period', 'accepted', 'executors', 'x'), fc.jsonValue())
        .map((json) => JSON.stringify(json)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { form } = formOf(text);
        const { settings } = parseSettings(JSON.parse(jsonOf({ ...form, period: '', asOf: '' }, [], text)));
        const { requiredColumns, severities, doneWords, credit } = form;
        const directory = form.executors;
        expect(settings).toEqual({ ...DEFAULT_SETTINGS, directory, requiredColumns, severities, doneWords, credit });
      }),
    );
  });
});
