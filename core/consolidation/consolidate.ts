/** Makes the «свод» of many roadmaps. */
import { countBySeverity } from '../check/severity.js';
import { shareOf } from '../completion/tally.js';
import { fold } from '../text/fold.js';
import type { Consolidation, ConsolidationRow, ReportState, Source, SourceTable } from './consolidation.js';
import { municipalityOf } from './municipality.js';
import { type Addends, sumFigures } from './sum.js';

/** A row for every source, whatever their order: one that could not be read changes no other. */
export function consolidate(sources: readonly Source[]): Consolidation {
  return consolidateRows(sources.map(consolidationRow));
}

/** The same from rows, for a host that lets go of each source before it opens the next. */
export function consolidateRows(unsorted: readonly ConsolidationRow[]): Consolidation {
  const rows = [...unsorted].sort(byAttainment);
  const totals = sumFigures(rows);
  const shareOfAll = totals.credited === null ? null : shareOf(totals.credited, totals.planned);
  return { rows, totals, shareOfAll };
}

/** What a source is worth, without its cells. */
export function consolidationRow({ source, sheet, name, link, roadmaps, problem }: Source): ConsolidationRow {
  const nothing = roadmaps.length === 0;
  return {
    name: name ?? nameOf(source, roadmaps),
    source,
    sheet: sheet ?? null,
    link: link ?? null,
    report: reportOf(roadmaps),
    problem: problem ?? (nothing ? 'дорожная карта не найдена.' : null),
    ...sumFigures(roadmaps.map(addendsOf)),
  };
}

/** Titles that name different municipalities name none. */
function nameOf(source: string, roadmaps: readonly SourceTable[]): string {
  const named = new Set(roadmaps.map(({ roadmap }) => municipalityOf(roadmap.title)));
  named.delete(null);
  const [only] = named;
  return named.size === 1 && only ? only : bareName(source);
}

/** «папка/Район 2022.xlsx» → «Район 2022». */
function bareName(source: string): string {
  const file = source.replace(/^.*[\\/]/, '').replace(/\.xls[xm]?$/i, '');
  return file.trim() === '' ? source : file;
}

const isMarked = ({ completion: { activities } }: SourceTable): boolean =>
  activities.some(({ mark }) => mark !== null && mark !== 'none');

function reportOf(roadmaps: readonly SourceTable[]): ReportState {
  if (roadmaps.length === 0) return 'unread';
  if (roadmaps.some(isMarked)) return 'sent';
  return roadmaps.some(({ completion }) => completion.total.done !== null) ? 'no-marks' : 'no-columns';
}

function addendsOf(table: SourceTable): Addends {
  const { roadmap, findings, completion } = table;
  const { total, indicators } = completion;
  const marked = isMarked(table);
  const ofReport = (figure: number | null): number | null => (marked ? figure : null);
  return {
    activities: roadmap.activities.length,
    planned: total.planned,
    reported: marked ? total.planned : 0,
    done: ofReport(total.done),
    confirmed: ofReport(total.doneAndConfirmed),
    credited: ofReport(total.doneAndConfirmed ?? total.done),
    overdue: ofReport(total.overdue),
    undated: ofReport(total.undated),
    indicators: indicators.length,
    indicatorsMet: indicators.filter(({ met }) => met === true).length,
    findings: countBySeverity(findings),
  };
}

function byAttainment(a: ConsolidationRow, b: ConsolidationRow): number {
  return (
    Number(a.report === 'unread') - Number(b.report === 'unread') ||
    (b.share ?? -1) - (a.share ?? -1) ||
    (a.overdue ?? 0) - (b.overdue ?? 0) ||
    compare(fold(a.name), fold(b.name)) ||
    compare(a.source, b.source) ||
    compare(a.sheet ?? '', b.sheet ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
