/** Compares what the core read in a blind table with its labels: each difference is one line that names the cell. */
import { addDays, type IsoDay } from '../../calendar/date.js';
import { ROLES } from '../../column/role.js';
import type { Interval } from '../../deadline/deadline.js';
import { columnLetters, rangeName } from '../../grid/a1.js';
import type { Rect } from '../../grid/grid.js';
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';
import type { Finding } from '../../rules/finding.js';
import type { ActivityLabel, FindingLabel, RoadmapLabel } from './case.js';

/** `5-9 11 ?13` → rows, and those that are optional. */
export function rowList(source: string): { rows: number[]; optional: Set<number> } {
  const rows: number[] = [];
  const optional = new Set<number>();
  for (const part of source.split(' ').filter((word) => word !== '')) {
    const [from = 0, to = from] = part.replace('?', '').split('-').map(Number);
    for (let row = from; row <= to; row += 1) {
      if (part.startsWith('?')) optional.add(row);
      else rows.push(row);
    }
  }
  return { rows, optional };
}

/** Lower case, ё → е, one kind of dash, quote and space, no spaces around hyphens, «И.О. Фамилия» as «Фамилия И.О.». */
export function nameKey(name: string): string {
  const key = name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[«»“”„"]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/\. /g, '.')
    .replace(/^[ .,;]+|[ .,;]+$/g, '');
  const person = /^([а-я]\.[а-я])\.([а-я-]+)$/.exec(key);
  return person ? `${person[2]} ${person[1]}` : key;
}

/** Closed intervals joined where they touch, open ends as they are: a list of neighbouring months equals the range. */
export function daySet(intervals: readonly Interval[]): string {
  const open = intervals.filter((one) => one.start === null || one.end === null).map(shown);
  const closed = intervals
    .flatMap((one) => (one.start !== null && one.end !== null ? [{ start: one.start, end: one.end }] : []))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const joined: { start: IsoDay; end: IsoDay }[] = [];
  for (const one of closed) {
    const last = joined[joined.length - 1];
    if (last && one.start <= addDays(last.end, 1)) {
      if (one.end > last.end) last.end = one.end;
    } else joined.push({ ...one });
  }
  return [...joined.map(shown), ...open.sort()].join(';');
}

function shown({ start, end }: Interval): string {
  return start === end && start !== null ? start : `${start ?? ''}..${end ?? ''}`;
}

export function labelledDays(source: string): string {
  if (source === '-') return '';
  const intervals = source.split(';').map((part) => {
    const [start = '', end = start] = part.split('..');
    return { start: start || null, end: end || null };
  });
  return daySet(intervals);
}

function deadlineDifferences(label: ActivityLabel, activity: Activity): string[] {
  const { deadline } = activity;
  const got = daySet(deadline.intervals);
  const out: string[] = [];
  const says = `«${deadline.text}» read as ${got || 'no days'}, ${deadline.kind}, ${deadline.status}`;
  const accepted = label.days?.split(' or ').map(labelledDays);
  const wrongDays = accepted !== undefined && !accepted.includes(got);
  if (wrongDays && (label.read !== 'either' || deadline.status === 'read')) {
    out.push(`deadline ${says}${deadline.status === 'read' ? ' (SILENT)' : ''}, expected ${label.days}`);
  }
  if (label.read === 'yes' && deadline.status !== 'read') out.push(`deadline ${says}, expected status read`);
  if (label.read === 'no' && deadline.status === 'read') out.push(`deadline ${says}, expected a question`);
  if (label.kind !== undefined && deadline.kind !== label.kind) out.push(`deadline ${says}, expected ${label.kind}`);
  if (label.recurrence !== undefined) {
    const same =
      deadline.recurrence === label.recurrence ||
      (label.recurrence === 'weekly' && /^weekly:/.test(deadline.recurrence ?? ''));
    if (!same) out.push(`deadline «${deadline.text}» recurs ${deadline.recurrence}, expected ${label.recurrence}`);
  }
  return out;
}

function executorDifference(label: string, activity: Activity): string[] {
  const expected = label === '' ? [] : label.split(' | ').map((one) => one.split(' = ').map(nameKey));
  const names = activity.executors.map((executor) => executor.name);
  const left = [...expected];
  const surplus = names.filter((name) => {
    const at = left.findIndex((forms) => forms.includes(nameKey(name)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return surplus.length === 0 && left.length === 0
    ? []
    : [`executors ${JSON.stringify(names)}, expected ${label || 'none'}`];
}

/** Differences of the labelled activities: text, number, section, deadline, executors. */
export function activityDifferences(label: RoadmapLabel, roadmap: Roadmap): string[] {
  const out: string[] = [];
  for (const [key, expected] of Object.entries(label.of ?? {})) {
    const activity = roadmap.activities.find((one) => one.row + 1 === Number(key));
    if (!activity) {
      out.push(`row ${key}: no activity`);
      continue;
    }
    const section = activity.section === null ? null : (roadmap.sections[activity.section]?.title ?? null);
    const found: string[] = [];
    if (expected.number !== undefined && activity.number !== expected.number) {
      found.push(`number «${activity.number}», expected «${expected.number}»`);
    }
    if (expected.text !== undefined && !activity.text.replace(/\s+/g, ' ').includes(expected.text)) {
      found.push(`text «${activity.text}», expected «…${expected.text}…»`);
    }
    if (expected.section !== undefined) {
      const same = expected.section === null ? section === null : section?.includes(expected.section) === true;
      if (!same) found.push(`section «${section}», expected «${expected.section}»`);
    }
    found.push(...deadlineDifferences(expected, activity));
    if (expected.executors !== undefined) found.push(...executorDifference(expected.executors, activity));
    out.push(...found.map((line) => `row ${key}: ${line}`));
  }
  return out;
}

/** Roles by letters, apart from the open columns. */
export function columnDifferences(label: RoadmapLabel, roadmap: Roadmap): string[] {
  const open = (label.open ?? '').split(' ');
  return ROLES.flatMap((role) => {
    const got = roadmap.columns
      .filter((column) => column.role === role)
      .map((column) => columnLetters(column.index))
      .filter((letters) => !open.includes(letters))
      .join(' ');
    const expected = label.columns[role] ?? '';
    return got === expected ? [] : [`${role}: column ${got || 'none'}, expected ${expected || 'none'}`];
  });
}

/** First rows of activities, kinds of special rows, rows that are none of the table's. */
export function rowDifferences(label: RoadmapLabel, roadmap: Roadmap): string[] {
  const { rows, optional } = rowList(label.activities);
  const kindOf = (row: number): string => roadmap.rows.find((one) => one.index === row - 1)?.kind ?? 'not in the table';
  const got = roadmap.activities.map((activity) => activity.row + 1);
  const header = [roadmap.header.top + 1, roadmap.header.bottom + 1];
  return [
    ...(header.join() === label.header.join() ? [] : [`header rows ${header}, expected ${label.header}`]),
    ...rows.filter((row) => !got.includes(row)).map((row) => `row ${row} is ${kindOf(row)}, expected an activity`),
    ...got
      .filter((row) => !rows.includes(row) && !optional.has(row))
      .map((row) => `row ${row} is an activity, expected none`),
    ...Object.entries(label.kinds ?? {})
      .filter(([row, kind]) => kindOf(Number(row)) !== kind)
      .map(([row, kind]) => `row ${row} is ${kindOf(Number(row))}, expected ${kind}`),
    ...rowList(label.outside ?? '').rows.flatMap((row) =>
      ['activity', 'section', 'continuation'].includes(kindOf(row))
        ? [`row ${row} is ${kindOf(row)}, expected none`]
        : [],
    ),
  ];
}

const bare = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/^(?:[ivxlc\d]+(?:\.\d+)*[.)]?|(?:раздел|направление) [ivxlc\d]+(?:\.\d+)*[.:]?) /i, '')
    .trim();

/** Section rows and titles; a number before the title may be there or not. */
export function sectionDifferences(label: RoadmapLabel, roadmap: Roadmap): string[] {
  if (label.sections === undefined) return [];
  const key = (row: number, title: string): string => `row ${row} «${bare(title)}»`;
  const expected = label.sections.map(([row, title]) => key(row, title));
  const got = roadmap.sections.map((section) => key(section.row + 1, section.title));
  return [
    ...expected.filter((one) => !got.includes(one)).map((one) => `no section ${one}`),
    ...got.filter((one) => !expected.includes(one)).map((one) => `unexpected section ${one}`),
  ];
}

/** Period, day of approval, appendix. */
export function frameDifferences(label: RoadmapLabel, roadmap: Roadmap): string[] {
  const out: string[] = [];
  const period = roadmap.period && [roadmap.period.start, roadmap.period.end];
  if (label.period !== undefined && String(period) !== String(label.period)) {
    out.push(`period ${period} from ${roadmap.period?.from}, expected ${label.period}`);
  }
  if (label.approvedOn !== undefined && roadmap.approvedOn !== label.approvedOn) {
    out.push(`approved on ${roadmap.approvedOn}, expected ${label.approvedOn}`);
  }
  if (label.appendix !== undefined) {
    const rows = roadmap.appendix?.statements.map((one) => one.row + 1) ?? [];
    if (rows.join() !== label.appendix.join()) out.push(`appendix rows ${rows}, expected ${label.appendix}`);
  }
  return out;
}

const touches = (place: Rect, row: number): boolean => place.top <= row - 1 && row - 1 <= place.bottom;
const line = (finding: Finding): string =>
  `${finding.rule} (${finding.severity}) at ${rangeName(finding.place)}: ${finding.message}`;

/** Findings that are missing, errors nobody expects, rules that should be silent, warnings on a calm table. */
export function findingDifferences(label: RoadmapLabel, findings: readonly Finding[]): string[] {
  const expected = label.findings ?? [];
  const matches = (finding: Finding, { rule, row, severity }: FindingLabel): boolean =>
    rule.split(' = ').includes(finding.rule) &&
    (severity === undefined || severity === finding.severity) &&
    (row === undefined || [finding.place, ...finding.related].some((place) => touches(place, row)));
  const isExpected = (finding: Finding): boolean =>
    expected.some((one) => matches(finding, one)) && !label.quiet && !label.calm;
  return [
    ...expected
      .filter((one) => !one.optional && !findings.some((finding) => matches(finding, one)))
      .map((one) => `no finding ${one.rule}${one.row === undefined ? '' : ` on row ${one.row}`}`),
    ...findings.filter((one) => one.severity === 'error' && !isExpected(one)).map((one) => `false alarm ${line(one)}`),
    ...findings
      .filter((one) => one.severity !== 'error' && (label.silent ?? []).includes(one.rule))
      .map((one) => `should be silent: ${line(one)}`),
    ...findings
      .filter((one) => label.calm && one.severity === 'warning' && !(label.silent ?? []).includes(one.rule))
      .map((one) => `warning on a calm table: ${line(one)}`),
  ];
}
