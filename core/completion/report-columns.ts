/** Reads the report columns of a roadmap: the mark of each measure and whether it is confirmed. */
import type { Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { Cell } from '../grid/grid.js';
import { rememberedWith } from '../roadmap/remembered.js';
import type { Activity, Field } from '../roadmap/roadmap.js';
import type { Settings } from '../settings/settings.js';
import { isConfirmed } from './confirmation.js';
import { readMark } from './marks.js';
import { type OwnWords, ownWordsOf } from './own-words.js';
import { type Mark, markOf, NO_MARK } from './sentence.js';

export interface ReportColumns {
  /** By activity; `null` where the table has no report columns. */
  readonly marks: readonly Mark[] | null;
  /** By activity; `null` where the table has no confirmation column. */
  readonly confirmed: readonly boolean[] | null;
  /** Report columns the table lacks, in the order of a report. */
  readonly missing: readonly Role[];
}

const PLAN_ROLES: readonly Role[] = [
  'activity',
  'deadline',
  'start',
  'end',
  'schedule',
  'executor',
  'coexecutor',
  'indicator',
];

/** A numbered row with nothing planned in it (order 000, section 4, № 1). */
export function isEmptyRow({ text, fields }: Activity): boolean {
  return text === '' && PLAN_ROLES.every((role) => (fields[role]?.text ?? '') === '');
}

/**
 * The mark of a measure is what its status column says. Where that is empty, a date in «Дата исполнения» alone says «done on that
 * day»; where that is empty too, words or a date in «Фактическое значение» do («проведено», «12.03.2022»; a number there is a value of
 * the indicator and says nothing of the measure). A table has report columns if it has one of the first two, or such words in the third.
 * `doneWords` as in `Settings`.
 */
export const readReportColumns = rememberedWith(
  ({ activities, columns, period }, doneWords: Settings['doneWords']): ReportColumns => {
    const roles = new Set(columns.map((column) => column.role));
    const { marks, confirmed } = readRows(activities, {
      period,
      own: ownWordsOf(doneWords),
      texts: new Map(),
      days: new Map(),
      documents: new Map(),
    });
    const reported = roles.has('status') || roles.has('doneDate') || marks.some((mark) => mark.kind !== 'none');
    const missing: Role[] = reported ? [] : ['status'];
    if (!roles.has('doneDate')) missing.push('doneDate');
    if (!roles.has('confirmation')) missing.push('confirmation');
    return {
      marks: reported ? marks : null,
      confirmed: roles.has('confirmation') ? confirmed : null,
      missing,
    };
  },
);

// What runs for every measure is no closure: one made anew for each table would be compiled anew for each table.

/** Reads each distinct text and each day once: a column of marks has few. */
interface Reader {
  readonly period: Period | null;
  readonly own: OwnWords;
  readonly texts: Map<string, Mark>;
  readonly days: Map<number, Mark>;
  /** Whether a text names what confirms a measure. */
  readonly documents: Map<string, boolean>;
}

function readRows(activities: readonly Activity[], reader: Reader): { marks: Mark[]; confirmed: boolean[] } {
  const marks: Mark[] = [];
  const confirmed: boolean[] = [];
  for (const { fields } of activities) {
    const { status, doneDate, actual, confirmation } = fields;
    const mark = readField(reader, status);
    const day = doneDate ? dayOfDoing(readField(reader, doneDate)) : NO_MARK;
    const fact = actual && mark.kind === 'none' && day.kind === 'none' ? saidByFact(reader, actual) : NO_MARK;
    marks.push(mergeMarks(mark, day, fact));
    confirmed.push(confirms(reader, confirmation));
  }
  return { marks, confirmed };
}

function readField(reader: Reader, field: Field | undefined): Mark {
  if (!field || (field.text === '' && field.cell.kind !== 'boolean')) return NO_MARK;
  const { cell, text } = field;
  if (cell.kind === 'text' || field.parts.length > 1) return readText(reader, text);
  return cell.kind === 'date' ? readDay(reader, cell) : readMark(cell, text, reader.period);
}

function readText({ texts, period, own }: Reader, text: string): Mark {
  let mark = texts.get(text);
  if (mark === undefined) {
    mark = readMark({ kind: 'text', text }, text, period, own);
    texts.set(text, mark);
  }
  return mark;
}

function readDay({ days, period }: Reader, cell: Cell & { readonly kind: 'date' }): Mark {
  const { y, m, d } = cell.date;
  const day = (y * 100 + m) * 100 + d;
  let mark = days.get(day);
  if (mark === undefined) {
    mark = readMark(cell, cell.text, period);
    days.set(day, mark);
  }
  return mark;
}

function confirms({ documents }: Reader, field: Field | undefined): boolean {
  if (!field) return false;
  const { cell, text } = field;
  if (cell.kind !== 'text') return isConfirmed(cell, text);
  let found = documents.get(text);
  if (found === undefined) {
    found = isConfirmed(cell, text);
    documents.set(text, found);
  }
  return found;
}

/** In a column of dates a day is a day of doing whatever words stand beside it («12.03.2022, протокол № 3»). */
function dayOfDoing(mark: Mark): Mark {
  return mark.kind === 'unclear' && mark.when ? markOf('done', mark.when) : mark;
}

const HAS_LETTERS = /[а-яё]{2}/i;

function saidByFact(reader: Reader, field: Field): Mark {
  const { cell, text } = field;
  if (cell.kind !== 'date' && (cell.kind !== 'text' || !(HAS_LETTERS.test(text) || /\d\.\d/.test(text))))
    return NO_MARK;
  const mark = readField(reader, field);
  return mark.kind === 'unclear' ? NO_MARK : mark;
}

function mergeMarks(status: Mark, doneDate: Mark, fact: Mark): Mark {
  if (status.kind === 'none') return doneDate.kind === 'none' ? fact : doneDate;
  if (status.kind === 'unclear') return markOf('unclear');
  if (doneDate.kind !== 'done' || doneDate.when === null) return status;
  // «не исполнено» beside a day of doing: one of the two is wrong, and we cannot know which
  if (status.kind === 'not-done') return markOf('unclear', doneDate.when);
  return status.kind === 'done' ? { kind: 'done', when: doneDate.when, punctuality: status.punctuality } : status;
}
