/** Sources for tests of the consolidation. */
import { measureCompletion } from '../../completion/measure.js';
import { type MeasureSpec, type RoadmapSpec, roadmapOf } from '../../completion/testing/roadmap.js';
import { findingAt } from '../../report/testing/checked.js';
import type { Source } from '../consolidation.js';

export const ASOF = '2022-06-30';

/** Done in time and confirmed; not due yet; overdue. */
export const DONE: MeasureSpec = {
  due: '2022-03-01',
  status: 'исполнено',
  doneDate: '01.03.2022',
  confirmation: 'Приказ № 1',
};
export const LEFT: MeasureSpec = { due: '2022-09-01', status: 'исполняется' };
export const LATE: MeasureSpec = { due: '2022-03-01', status: 'не исполнено' };

/** A source measured as of 30.06.2022; each table has two errors and a warning. */
export function sourceOf(source: string, ...specs: readonly RoadmapSpec[]): Source {
  return {
    source,
    roadmaps: specs.map((spec) => {
      const roadmap = roadmapOf(spec);
      return {
        roadmap,
        findings: [findingAt(2), findingAt(3), findingAt(3, { severity: 'warning' })],
        completion: measureCompletion(roadmap, { asOf: ASOF }),
      };
    }),
    problem: null,
  };
}
