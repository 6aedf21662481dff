import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../core/layout/layouts.js';
import { blankWorkbook, createWorkbook } from './create.js';
import { nodeCodec } from './node/codec.js';
import { type OpenFile, perform } from './perform.js';
import { readWorkbook } from './read.js';
import { readFixture } from './testing/fixtures.js';

const SURROUNDINGS = { today: '2022-06-30', codec: nodeCodec };
const CHECK = { asOf: null, write: true };
const open = (bytes: Uint8Array): OpenFile => ({ bytes, settings: '' });

const PLAN = createWorkbook(
  [
    {
      name: 'План',
      rows: [
        ['№ п/п', 'Мероприятие', 'Срок', 'Исполнитель'],
        ['1', 'Собрать списки школ', '15 марта 2022 года', 'МОУО'],
        ['2', 'Провести семинар', '', 'МОУО'],
      ],
    },
  ],
  nodeCodec,
);

describe('a command on a file', () => {
  test('leaves the file before as it was and gives a new one', () => {
    const before = PLAN.slice();
    const { answer, file } = perform(open(PLAN), 'check', CHECK, SURROUNDINGS);
    expect(answer.ok).toBe(true);
    expect(PLAN).toEqual(before);
    expect(file.bytes).not.toEqual(before);
    const workbook = readWorkbook(file.bytes, nodeCodec);
    expect(workbook).toMatchObject({ sheetNames: ['План', 'Вешки – замечания'] });
  });

  test('keeps the settings beside it', () => {
    const settings = perform(open(PLAN), 'settings', null, SURROUNDINGS).answer;
    if (!settings.ok) throw new Error(settings.problem);
    const form = { ...settings.value.form, asOf: '2022-03-01' };
    const saved = perform(open(PLAN), 'saveSettings', { form }, SURROUNDINGS);
    expect(JSON.parse(saved.file.settings)).toMatchObject({ asOf: '2022-03-01' });
    expect(saved.file.bytes).toBe(PLAN);
    const again = perform(saved.file, 'settings', null, SURROUNDINGS).answer;
    expect(again).toMatchObject({ ok: true, value: { form: { asOf: '2022-03-01' } } });
  });

  test('takes no name that another sheet has', () => {
    const layout = LAYOUTS[0]?.id ?? '';
    const first = perform(open(blankWorkbook(nodeCodec)), 'newRoadmap', { layout }, SURROUNDINGS);
    const second = perform(first.file, 'newRoadmap', { layout }, SURROUNDINGS);
    if (!first.answer.ok || !second.answer.ok) throw new Error('no new roadmap');
    expect(second.answer.value.sheet).toBe(`${first.answer.value.sheet} (2)`);
  });

  test('refuses what is no workbook in plain words, and the file stays', () => {
    const file = open(readFixture('refusals/encrypted.xlsx'));
    const performed = perform(file, 'check', CHECK, SURROUNDINGS);
    expect(performed.answer).toMatchObject({ ok: false, problem: expect.stringContaining('парол') });
    expect(performed.file).toBe(file);
  });
});
