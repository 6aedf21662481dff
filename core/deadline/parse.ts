/** Reads the text of a deadline cell: markup off, tokens, grammar, days, and a status that tells whether to trust them. */
import { type Period, parseIso } from '../calendar/date.js';
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import type { Deadline, DeadlineKind, DeadlineProblem, DeadlineStatus, Interval, SpellingSlip } from './deadline.js';
import { readCell } from './grammar.js';
import { lex, type Token } from './lex.js';
import { mend, mendFigures } from './mend.js';
import { weekdayName } from './recurrence.js';
import { type Resolved, resolve } from './resolve.js';
import type { Reading } from './syntax.js';
import { strangeWeekdays } from './weekdays.js';
import { joinLines } from './wrap.js';

type Place = { readonly start: number; readonly end: number };

/** A cell without a deadline: empty, a dash. */
function nothing(text: string): Deadline {
  return {
    text,
    kind: 'none',
    intervals: [],
    recurrence: null,
    yearFrom: null,
    status: 'read',
    residue: [],
    vagueness: null,
    problems: [],
    slips: [],
  };
}

/** A period that holds days; anything else a caller may pass is no period. */
function validPeriod(period: Period | null): Period | null {
  return period && parseIso(period.start) && parseIso(period.end) && period.start <= period.end ? period : null;
}

/** Slips of figures typed with letters («2О22»). */
function figureSlips(tokens: readonly Token[], mended: string, folded: string, source: string): SpellingSlip[] {
  if (mended === folded) return [];
  return tokens
    .filter(({ start, end }) => mended.slice(start, end) !== folded.slice(start, end))
    .map(({ start, end }) => ({ found: source.slice(start, end), expected: mended.slice(start, end) }));
}

function kindOf({ recurrence, vagueness }: Reading, { entries, intervals }: Resolved): DeadlineKind {
  if (recurrence !== null) return 'recurring';
  const [entry] = entries;
  if (!entry) return vagueness === null ? 'none' : 'schedule';
  if (intervals.length > 1 || entries.length > 1) return 'list';
  if (entry.bound === 'by' || entry.bound === 'before') return 'by';
  if (entry.bound === 'from' || entry.bound === 'after') return 'from';
  return entry.last === null && (entry.first.unit === 'day' || entry.first.unit === 'nth-weekday')
    ? 'date'
    : 'interval';
}

const isSingleDay = ({ start, end }: Interval): boolean => start !== null && start === end;

function statusOf(
  reading: Reading,
  { intervals, entries, goesOn }: Resolved,
  residue: readonly string[],
  problems: readonly DeadlineProblem[],
): DeadlineStatus {
  const has = (kind: DeadlineProblem['kind']): boolean => problems.some((problem) => problem.kind === kind);
  if (residue.length > 0 || has('impossible') || has('reversed')) return 'unread';
  if (has('two-readings')) return 'ambiguous';
  const named = reading.namesDay && reading.implied !== 'bare';
  const bareFrequency = reading.recurrence !== null && intervals.length === 0 && !named;
  const contradicts = reading.saysNothing && (entries.length > 0 || reading.recurrence !== null);
  const open = reading.vagueness !== null || bareFrequency || contradicts || goesOn;
  return open || has('no-year') ? 'vague' : 'read';
}

/**
 * Reads a deadline cell. `period` is the plan's: a date without a year gets the year that puts it inside
 * («сентябрь» is 2022-09 in 2022-09-01..2023-08-31); with `null` such a date gives no days.
 *
 * Never throws. `read` promises right days: whatever the grammar could not use is in `residue` and makes the status
 * `unread` (`deadlines.md` D23), two readings make it `ambiguous`, a schedule, an event or «конец мая» `vague`.
 * Dates are read as written, however unlikely (D3).
 */
export function parseDeadline(text: string, period: Period | null): Deadline {
  const stripped = stripMarkup(text);
  const folded = fold(stripped);
  // a letter whose lower case is longer would shift the offsets
  const source = folded.length === stripped.length ? stripped : folded;
  const figures = mendFigures(folded);
  const cut = lex(figures);
  if (cut.length === 0) return nothing(text);
  const { tokens, slips } = mend(cut, figures, source);
  const reading = readCell(joinLines(tokens, figures), figures, source, [
    ...figureSlips(cut, figures, folded, source),
    ...slips,
  ]);
  const resolved = resolve(reading, source, validPeriod(period));
  return conclude(text, source, reading, resolved);
}

function conclude(text: string, source: string, reading: Reading, resolved: Resolved): Deadline {
  const { intervals, entries } = resolved;
  const [named] = reading.weekdays;
  const weekly = reading.recurrence === 'weekly' && named !== undefined && !intervals.some(isSingleDay);
  const strangers = weekly ? [] : strangeWeekdays(reading.weekdays, resolved);
  const understood = entries.length > 0 || reading.recurrence !== null || reading.vagueness !== null;
  const places: Place[] = [...reading.residue, ...resolved.residue, ...strangers, ...(understood ? [] : reading.times)];
  const residue = places.sort((a, b) => a.start - b.start).map(({ start, end }) => squeeze(source.slice(start, end)));
  const problems = [...reading.problems, ...resolved.problems];
  if (!understood && residue.length === 0 && problems.length === 0) {
    if (reading.saysNothing || !/[а-яёa-z\d]/i.test(source)) return nothing(text);
    residue.push(squeeze(source));
  }
  const days = weekly ? reading.weekdays.map((day) => weekdayName(day.weekday)).join(',') : '';
  return {
    text,
    kind: kindOf(reading, resolved),
    intervals,
    recurrence: weekly ? `weekly:${days}` : reading.recurrence,
    yearFrom: resolved.yearFrom,
    status: statusOf({ ...reading, namesDay: reading.namesDay || weekly }, resolved, residue, problems),
    residue,
    vagueness: reading.vagueness,
    problems,
    slips: reading.slips,
  };
}
