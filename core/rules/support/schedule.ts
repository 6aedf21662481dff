/** What rules need of a schedule drawn in columns: its columns, its name in messages, and whether its cells are only coloured. */
import { type Activity, type Column, columnOf, type Roadmap } from '../../roadmap/roadmap.js';
import { filledRows } from './empty.js';

/** The columns of a schedule, left to right; empty for a plan without one. */
export function scheduleColumns({ columns }: Roadmap): Column[] {
  return columns.filter(({ span }) => span !== undefined);
}

/** «I кв.» – «IV кв.»: the first and the last heading. */
export function scheduleName(roadmap: Roadmap): string {
  const labels = scheduleColumns(roadmap).map(({ span }) => `«${span?.label ?? ''}»`);
  return [...new Set([labels[0], labels[labels.length - 1]])].join(' – ');
}

const FEWEST_FOR_COLOUR = 3;

/**
 * The measures without a mark where so many lack it that their cells must be coloured: all of them, or most. Empty where single
 * rows lack it, and where another column holds deadlines.
 */
export function colouredActivities(roadmap: Roadmap): Activity[] {
  const inWords = (['deadline', 'start', 'end'] as const).some((role) => columnOf(roadmap, role) !== null);
  if (inWords || scheduleColumns(roadmap).length === 0) return [];
  const measures = filledRows(roadmap);
  const without = measures.filter(({ scheduled, deadline }) => scheduled === null && deadline.kind === 'none');
  const isMost = without.length >= FEWEST_FOR_COLOUR && without.length * 2 > measures.length;
  return isMost || without.length === measures.length ? without : [];
}
