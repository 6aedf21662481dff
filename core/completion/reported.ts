/** Measures with what their report columns say and where it says so, for rules about marks. */
import type { IsoDay } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { CellAddress } from '../grid/grid.js';
import { rememberedWith } from '../roadmap/remembered.js';
import { type Activity, fieldText, placeOf } from '../roadmap/roadmap.js';
import type { Settings } from '../settings/settings.js';
import { dueDay } from './due.js';
import { isEmptyRow, readReportColumns } from './report-columns.js';
import { type Mark, NO_MARK } from './sentence.js';
import { dueOf } from './state.js';

export interface ReportedMeasure {
  readonly activity: Activity;
  readonly mark: Mark;
  /** `null` where the table has no confirmation column. */
  readonly confirmed: boolean | null;
  /** The day by which it should be done, postponement counted. */
  readonly dueOn: IsoDay | null;
  /** The cell that holds the mark, or should. */
  readonly at: CellAddress;
  /** The mark as written; '' without one. */
  readonly text: string;
  /** The cell that says on which day it was done. */
  readonly dayAt: CellAddress;
}

const MARK_ROLES: readonly Role[] = ['status', 'doneDate', 'actual'];

/** All measures but empty rows; none where the table has no report columns. `doneWords` as in `Settings`. */
export const reportedMeasures = rememberedWith(
  (roadmap, doneWords: Settings['doneWords']): readonly ReportedMeasure[] => {
    const { marks, confirmed } = readReportColumns(roadmap, doneWords);
    if (!marks) return [];
    const roles = MARK_ROLES.filter((role) => roadmap.columns.some((column) => column.role === role));
    return roadmap.activities
      .filter((activity) => !isEmptyRow(activity))
      .map((activity) => {
        const mark = marks[activity.index] ?? NO_MARK;
        const role = roles.find((one) => fieldText(activity, one) !== '') ?? roles[0] ?? 'status';
        return {
          activity,
          mark,
          confirmed: confirmed && (confirmed[activity.index] ?? false),
          dueOn: dueOf(mark, dueDay(activity.deadline)),
          at: placeOf(activity, role),
          text: mark.kind === 'none' ? '' : fieldText(activity, role),
          dayAt: placeOf(activity, fieldText(activity, 'doneDate') === '' ? role : 'doneDate'),
        };
      });
  },
);
