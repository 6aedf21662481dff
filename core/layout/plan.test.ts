import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import '../testing/seed.js';
import { addDays } from '../calendar/date.js';
import { checkRoadmap } from '../check/check.js';
import { measureCompletion } from '../completion/measure.js';
import { municipalityOf } from '../consolidation/municipality.js';
import type { Grid } from '../grid/grid.js';
import { planAppendixValues } from '../report/appendix-values.js';
import { LOOKS } from '../report/looks.js';
import { MARK_OPTIONS, planReportColumns } from '../report/report-columns.js';
import { periodOfTitle } from '../roadmap/period.js';
import { readRoadmaps } from '../roadmap/read.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { LAYOUTS } from './layouts.js';
import { periodWords } from './period-words.js';
import { planNewRoadmap } from './plan.js';
import { DUE, filledGrid, gridOfSheet } from './testing/filled.js';

const EXECUTORS = ['муниципальный координатор', 'куратор', 'Управление образования', 'школа-участница проекта'];
const ASOF = '2026-06-30';
const SETTINGS = { ...DEFAULT_SETTINGS, asOf: ASOF };

const sheetOf = (id: string) => planNewRoadmap(id, { year: 2026, taken: [] });

function onlyRoadmap(grid: Grid): Roadmap {
  const [roadmap, ...others] = readRoadmaps(grid, SETTINGS);
  if (!roadmap || others.length > 0) throw new Error('one roadmap is expected');
  return roadmap;
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);

test('five layouts, each with an id to type and words to choose by', () => {
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(5);
  expect(new Set(LAYOUTS.map(({ title }) => title)).size).toBe(5);
  for (const { id, title, about } of LAYOUTS) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^[А-ЯЁ][а-яё ]+$/);
    expect(about).toMatch(/^[А-ЯЁ].*\.$/);
  }
});

test('an id that is no layout’s is a fault of the caller', () => {
  expect(() => planNewRoadmap('', { taken: [] })).toThrow('no layout');
});

describe.each(LAYOUTS)('$id: $title', (layout) => {
  const { id, columns, sections, rows, indicators } = layout;
  const sheet = sheetOf(id);
  const filled = onlyRoadmap(filledGrid(sheet, EXECUTORS));
  const measures = Math.max(1, sections.length) * rows;

  it('is recognised with all its columns, filled in or not', () => {
    const roles = [...columns.map(({ role }) => role), 'status', 'doneDate', 'confirmation'];
    for (const roadmap of [filled, onlyRoadmap(gridOfSheet(sheet))]) {
      expect(roadmap.columns.map(({ role, match, secondary }) => [role, match, secondary])).toEqual(
        roles.map((role) => [role, 'known', false]),
      );
      expect(roadmap.activities.map(({ number }) => number)).toEqual(
        Array.from({ length: measures }, (_, at) => `${at + 1}`),
      );
      expect(roadmap.sections.map(({ title }) => title)).toEqual(sections);
      expect(roadmap.period).toEqual({ start: '2026-01-01', end: '2026-12-31', from: 'title' });
      expect(roadmap.appendix?.statements.length ?? null).toBe(indicators?.rows.length ?? null);
      expect(roadmap.header).toEqual({ top: 1, bottom: 1 });
    }
  });

  it('filled in with care it passes the check', () => {
    expect(told(checkRoadmap(filled, SETTINGS))).toEqual([]);
  });

  it('untouched it has one quiet remark: its rows are still empty', () => {
    const findings = checkRoadmap(onlyRoadmap(gridOfSheet(sheet)), SETTINGS);
    expect(told(findings)).toEqual([
      `info row/empty-activity: № 1 и дальше: ${measures} строк с номером, но без мероприятия, срока и исполнителя.`,
    ]);
  });

  it('half filled in it asks for nothing that is not there yet', () => {
    const findings = checkRoadmap(onlyRoadmap(filledGrid(sheet, EXECUTORS, 1)), SETTINGS);
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['info row/empty-activity']);
  });

  it('reports as soon as it is filled in: no column is missing, what was due is done', () => {
    expect(planReportColumns(filled)).toMatchObject({ added: [], problem: null });
    const { total, missingColumns } = measureCompletion(filled, { asOf: ASOF });
    expect(missingColumns).toEqual([]);
    expect(total).toMatchObject({ planned: measures, doneAndConfirmed: DUE });
  });

  it('untouched it plans nothing: no share is 0 %', () => {
    const { total } = measureCompletion(onlyRoadmap(gridOfSheet(sheet)), { asOf: ASOF });
    expect(total).toMatchObject({ planned: 0, share: null });
  });

  it('its table of indicators is counted for each executor', () => {
    if (!indicators) return expect(filled.appendix).toBeNull();
    const completion = measureCompletion(filled, { asOf: ASOF });
    expect(completion.indicators.map(({ executor, target, problem }) => [executor, target, problem])).toEqual(
      EXECUTORS.map((name) => [name, 1, null]),
    );
    expect(planAppendixValues(filled, completion)).toMatchObject({ added: EXECUTORS.length, problem: null });
  });

  it('has a drop-down of marks on every row of the plan and on no other', () => {
    const [dropDown, ...others] = sheet.dropDowns;
    expect(others).toEqual([]);
    const status = columns.length;
    expect(dropDown).toEqual({
      range: { top: 2, left: status, bottom: 1 + sections.length + measures, right: status },
      options: MARK_OPTIONS,
    });
  });

  it('is a sheet every host can make', () => {
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.rows.every((row) => row.length <= sheet.widths.length)).toBe(true);
    expect(sheet.rows.flat().every(({ style, formula, link }) => style in LOOKS && !formula && !link)).toBe(true);
    for (const { top, bottom, left, right } of sheet.merges) {
      expect([top, left, right]).toEqual([bottom, 0, sheet.widths.length - 1]);
      expect((sheet.rows[top] ?? []).slice(1).every(({ value }) => value === null)).toBe(true);
    }
    const lines = sheet.rows.flatMap(([first], row) =>
      first?.style === 'title' || first?.style === 'strong' ? [row] : [],
    );
    expect(sheet.merges.map(({ top }) => top)).toEqual(lines);
  });

  it('names nobody: the blanks of its title are no place', () => {
    expect(filled.title).toContain('«…»');
    expect(filled.title).not.toContain('{');
    expect(municipalityOf(filled.title)).toBeNull();
  });
});

describe('names and periods', () => {
  it.each<[string, Parameters<typeof planNewRoadmap>[1], string, string]>([
    ['a year', { year: 2026, taken: [] }, 'Дорожная карта 2026', 'на 2026 год'],
    ['none', { taken: [] }, 'Дорожная карта', 'на 20__ год'],
    ['a taken name', { year: 2026, taken: ['дорожная карта 2026'] }, 'Дорожная карта 2026 (2)', 'на 2026 год'],
    [
      'a school year',
      { year: 2020, period: { start: '2026-09-01', end: '2027-08-31' }, taken: [] },
      'Дорожная карта 2026-2027',
      'на 2026/2027 учебный год',
    ],
    [
      'years',
      { period: { start: '2024-01-01', end: '2026-12-31' }, taken: [] },
      'Дорожная карта 2024-2026',
      'на период 01.01.2024 – 31.12.2026',
    ],
    [
      'days',
      { period: { start: '2026-03-01', end: '2026-11-30' }, taken: [] },
      'Дорожная карта 2026',
      'на период 01.03.2026 – 30.11.2026',
    ],
  ])('%s', (_, options, name, words) => {
    const sheet = planNewRoadmap('district-short', options);
    expect(sheet.name).toBe(name);
    expect(sheet.rows[0]?.[0]?.value).toContain(words);
  });

  it('a title without a year says no period', () => {
    const grid = gridOfSheet(planNewRoadmap('region-dates', { taken: [] }));
    expect(onlyRoadmap(grid).period).toBeNull();
  });

  it('our reader takes every period back out of its words', () => {
    const day = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 60, max: 1500 }), (start, length) => {
        const period = { start, end: addDays(start, length) };
        expect(periodOfTitle(`План ${periodWords(period)} по проекту «…»`)).toEqual(period);
      }),
    );
    for (const year of [2021, 2026, 2035]) {
      for (const period of [
        { start: `${year}-01-01`, end: `${year}-12-31` },
        { start: `${year}-09-01`, end: `${year + 1}-08-31` },
        { start: `${year}-01-01`, end: `${year + 2}-12-31` },
      ])
        expect(periodOfTitle(`План ${periodWords(period)} по проекту «…»`)).toEqual(period);
    }
  });
});
