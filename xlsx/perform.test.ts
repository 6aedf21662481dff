import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../core/layout/layouts.js';
import { exampleBytes, REPORT } from '../fakes/book/examples.js';
import { blankWorkbook, createWorkbook } from './create.js';
import { nodeCodec } from './node/codec.js';
import { type OpenFile, perform } from './perform.js';
import { readWorkbook } from './read.js';
import { readFixture } from './testing/fixtures.js';
import { rewritten, textOf, WORKBOOK } from './testing/patched.js';
import { sheetRenamed } from './testing/renamed.js';

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

  describe('the history of a sheet that a person has renamed', () => {
    const report = (bytes: Uint8Array, asOf: string): Uint8Array => {
      const { answer, file } = perform(open(bytes), 'indicators', { asOf }, SURROUNDINGS);
      expect(answer.ok).toBe(true);
      return file.bytes;
    };
    const sheetOf = (bytes: Uint8Array): string => {
      const workbook = readWorkbook(bytes, nodeCodec);
      return (workbook.refused ? '' : workbook.grids[0]?.sheet) ?? '';
    };
    /** Days and tables of the history. */
    const history = (bytes: Uint8Array): string[] => {
      const workbook = readWorkbook(bytes, nodeCodec);
      const grid = workbook.refused ? null : workbook.ownSheets.find(({ key }) => key === 'history')?.grid;
      return [...new Set((grid?.cells ?? []).slice(1).map(([day, table]) => `${day?.text} ${table?.text}`))];
    };

    test.each(['План на год', 'План "А" & Co'])('goes on as «%s»', (name) => {
      const first = report(exampleBytes(REPORT), '2022-05-31');
      const escaped = name.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      const second = report(sheetRenamed(first, sheetOf(first), escaped), '2022-06-30');
      expect(history(second)).toEqual([`2022-05-31 ${name}`, `2022-06-30 ${name}`]);
      const third = report(sheetRenamed(second, escaped, 'План'), '2022-06-30');
      expect(history(third)).toEqual(['2022-05-31 План', '2022-06-30 План']);
      expect(report(third, '2022-06-30')).toEqual(third);
      const cleared = perform(open(third), 'clear', null, SURROUNDINGS).file.bytes;
      expect(textOf(cleared, WORKBOOK)).toBe(
        textOf(sheetRenamed(exampleBytes(REPORT), sheetOf(exampleBytes(REPORT)), 'План'), WORKBOOK),
      );
    });

    test('of a table somebody has broken stays as it is', () => {
      const first = report(exampleBytes(REPORT), '2022-05-31');
      const name = sheetOf(first);
      const broken = textOf(first, WORKBOOK).replace(/(>)\{"\d+","[^}]*\}(<)/, '$1"мусор"$2');
      const renamed = sheetRenamed(rewritten(first, WORKBOOK, broken), name, 'План на год');
      expect(history(report(renamed, '2022-06-30'))).toEqual([`2022-05-31 ${name}`, '2022-06-30 План на год']);
    });
  });
});
