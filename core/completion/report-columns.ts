/** Reads the report columns of a roadmap: the mark of each measure and whether it is confirmed. */
import type { Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import { remembered } from '../roadmap/remembered.js';
import type { Activity, Field } from '../roadmap/roadmap.js';
import { oncePerText } from '../text/once.js';
import { isConfirmed } from './confirmation.js';
import { readMark } from './marks.js';
import { type Mark, markOf, NO_MARK } from './sentence.js';

export interface ReportColumns {
  /** By activity; `null` where the table has no report columns. */
  readonly marks: readonly Mark[] | null;
  /** By activity; `null` where the table has no confirmation column. */
  readonly confirmed: readonly boolean[] | null;
  /** Report columns the table lacks, in the order of a report. */
  readonly missing: readonly Role[];
}

const PLAN_ROLES: readonly Role[] = ['activity', 'deadline', 'start', 'end', 'executor', 'coexecutor', 'indicator'];

/** A numbered row with nothing planned in it (order 000, section 4, № 1). */
export function isEmptyRow({ text, fields }: Activity): boolean {
  return text === '' && PLAN_ROLES.every((role) => (fields[role]?.text ?? '') === '');
}

/**
 * The mark of a measure is what its status column says. Where that is empty, a date in «Дата исполнения» alone says «done on that
 * day»; where that is empty too, words or a date in «Фактическое значение» do («проведено», «12.03.2022»; a number there is a value of
 * the indicator and says nothing of the measure). A table has report columns if it has one of the first two, or such words in the third.
 */
export const readReportColumns = remembered(({ activities, columns, period }): ReportColumns => {
  const roles = new Set(columns.map((column) => column.role));
  const readField = markReader(period);
  const readConfirmation = confirmationReader();
  const marks = activities.map(({ fields }) =>
    mergeMarks(readField(fields.status), dayOfDoing(readField(fields.doneDate)), saidByFact(fields.actual, readField)),
  );
  const reported = roles.has('status') || roles.has('doneDate') || marks.some((mark) => mark.kind !== 'none');
  const missing: Role[] = reported ? [] : ['status'];
  if (!roles.has('doneDate')) missing.push('doneDate');
  if (!roles.has('confirmation')) missing.push('confirmation');
  return {
    marks: reported ? marks : null,
    confirmed: roles.has('confirmation') ? activities.map(({ fields }) => readConfirmation(fields.confirmation)) : null,
    missing,
  };
});

type ReadField = (field: Field | undefined) => Mark;

/** Reads each distinct text once: a column of marks has few. */
function markReader(period: Period | null): ReadField {
  const readText = oncePerText((text) => readMark({ kind: 'text', text }, text, period));
  const days = new Map<number, Mark>();
  return (field) => {
    if (!field || (field.text === '' && field.cell.kind !== 'boolean')) return NO_MARK;
    const { cell, text, parts } = field;
    if (cell.kind === 'text' || parts.length > 1) return readText(text);
    if (cell.kind !== 'date') return readMark(cell, text, period);
    const { y, m, d } = cell.date;
    const day = (y * 100 + m) * 100 + d;
    const mark = days.get(day) ?? readMark(cell, text, period);
    days.set(day, mark);
    return mark;
  };
}

/** The same for a column of documents. */
function confirmationReader(): (field: Field | undefined) => boolean {
  const confirms = oncePerText((text) => isConfirmed({ kind: 'text', text }, text));
  return (field) => {
    if (!field) return false;
    return field.cell.kind === 'text' ? confirms(field.text) : isConfirmed(field.cell, field.text);
  };
}

/** In a column of dates a day is a day of doing whatever words stand beside it («12.03.2022, протокол № 3»). */
function dayOfDoing(mark: Mark): Mark {
  return mark.kind === 'unclear' && mark.when ? markOf('done', mark.when) : mark;
}

const HAS_LETTERS = /[а-яё]{2}/i;

function saidByFact(field: Field | undefined, read: ReadField): Mark {
  if (!field) return NO_MARK;
  const { cell, text } = field;
  if (cell.kind !== 'date' && (cell.kind !== 'text' || !(HAS_LETTERS.test(text) || /\d\.\d/.test(text))))
    return NO_MARK;
  const mark = read(field);
  return mark.kind === 'unclear' ? NO_MARK : mark;
}

function mergeMarks(status: Mark, doneDate: Mark, fact: Mark): Mark {
  if (status.kind === 'none') return doneDate.kind === 'none' ? fact : doneDate;
  if (status.kind === 'unclear') return markOf('unclear');
  if (doneDate.kind !== 'done' || doneDate.when === null) return status;
  // «не исполнено» beside a day of doing: one of the two is wrong, and we cannot know which
  if (status.kind === 'not-done') return markOf('unclear', doneDate.when);
  return status.kind === 'done' ? { ...status, when: doneDate.when } : status;
}
