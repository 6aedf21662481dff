/** A plan whose deadlines are columns, from the sheet to the shares, the marks, the report columns and the fixes. */
import { describe, expect, it } from 'vitest';
import { measureCompletion } from '../completion/measure.js';
import { roadmapCount } from '../functions/count.js';
import type { Rect } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { gridOf } from '../testing/grid.js';
import { checkGrids } from './checked.js';
import { marksOf } from './marks.js';
import { planReportColumns } from './report-columns.js';

const PLAN = [
  ['План мероприятий на 2022 год'],
  ['№', 'Мероприятие', 'Ответственный', 'Результат', 'Сроки', '', '', ''],
  ['', '', '', '', 'I кв.', 'II кв.', 'III кв.', 'IV кв.'],
  ['1', 'Диагностика учителей', 'РМК', 'Справка', '+', '', '', ''],
  ['2', 'Выезды в школы', 'РМК', 'Не менее 4 выездов', '', '+', '+', ''],
  ['3', 'Итоговая конференция', 'УО', 'Программа', '', '', '', '05.12'],
  ['4', 'Сборник материалов', 'УО', 'Сборник', '', '', '', 'п. 7 плана'],
];
const MERGES: readonly Rect[] = [
  ...[0, 1, 2, 3].map((column) => ({ top: 1, bottom: 2, left: column, right: column })),
  { top: 1, bottom: 1, left: 4, right: 7 },
];
const withMarks = (marks: readonly string[]): string[][] =>
  PLAN.map((row, at) => {
    if (at === 1) return [...row, 'Отметка об исполнении'];
    return at > 2 ? [...row, marks[at - 3] ?? ''] : [...row];
  });
const checked = (rows: readonly (readonly string[])[]) => {
  const { tables } = checkGrids([gridOf(rows, MERGES)], { ...DEFAULT_SETTINGS, asOf: '2022-07-15' });
  const [table] = tables;
  if (!table?.roadmap) throw new Error('no roadmap');
  return { ...table, roadmap: table.roadmap };
};

describe('a plan by quarters', () => {
  it('tells what is due and what is overdue', () => {
    const { roadmap } = checked(withMarks(['не исполнено', 'исполняется', '', '']));
    const { activities, periods } = measureCompletion(roadmap, { asOf: '2022-07-15' });
    expect(activities.map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2022-03-31', 'overdue'],
      ['2022-09-30', 'not-due'],
      ['2022-12-05', 'not-due'],
      [null, 'undated'], // its cell was not understood
    ]);
    const planned = periods.filter(({ kind }) => kind === 'quarter').map(({ label, planned: count }) => [label, count]);
    expect(planned).toEqual([
      ['I квартал', 1],
      ['II квартал', 0],
      ['III квартал', 1],
      ['IV квартал', 1],
    ]);
  });

  it('finds the overdue measure and quotes the heading where a deadline is asked about', () => {
    const { findings } = checked(withMarks(['не исполнено']));
    const said = findings
      .filter(({ rule }) => /^(?:deadline|status)/.test(rule))
      .map(({ rule, activity }) => [rule, activity]);
    expect(said).toEqual([
      ['status/overdue', 0],
      ['deadline/unreadable', 3],
    ]);
    expect(findings.find(({ rule }) => rule === 'deadline/unreadable')?.message).toContain('IV кв. 2022: п. 7 плана');
  });

  it('marks the cell of the schedule, and offers no fix that would write into it', () => {
    const table = checked(PLAN);
    const [marks] = marksOf([table], ['Лист1']);
    expect(marks?.cells.warning).toContainEqual({ top: 6, left: 7, bottom: 6, right: 7 });
    const edits = table.findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.filter((edit) => edit.kind !== 'set-text' || edit.column >= 4)).toEqual([]);
  });

  it('gets its report columns to the right of the block', () => {
    const { patch, problem } = planReportColumns(checked(PLAN).roadmap);
    expect(problem).toBeNull();
    expect(patch.columns.map(({ header }) => header)).toEqual([
      { row: 1, column: 8 },
      { row: 1, column: 9 },
      { row: 1, column: 10 },
    ]);
  });

  it('is counted by the functions of a sheet, which see no merges', () => {
    const range = withMarks(['исполнено', '', '', '']).map((row) => row.map((text) => text || null));
    expect(roadmapCount(range, 'всего', '', '01.07.2022', '30.09.2022')).toBe(1);
    expect(roadmapCount(range, 'просрочено', '', '', '', '01.10.2022')).toBe(1);
    expect(roadmapCount(range, 'не наступил срок', '', '', '', '01.10.2022')).toBe(1);
  });
});
