/** `veshki summary`: one table over the roadmaps of many municipalities. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { consolidateRows, consolidationRow } from '../../core/consolidation/consolidate.js';
import type { Consolidation, ConsolidationRow } from '../../core/consolidation/consolidation.js';
import { sourceOfFile, sourcesOfBook } from '../../core/consolidation/sources.js';
import { planSummarySheet } from '../../core/report/summary-sheet.js';
import type { Options } from '../args/parse.js';
import { findFiles, type InputFile } from '../files/find.js';
import { reasonOf } from '../files/problem.js';
import { whyNoSummary, writeSummary } from '../files/summary-book.js';
import type { Io } from '../io.js';
import { summaryJson } from '../json.js';
import { isUnread, summaryLine, summaryReport } from '../report/summary.js';
import { painter } from '../report/terminal.js';
import { settingsOf } from '../settings.js';
import { type CheckSettings, checkFile } from '../workbook.js';
import { inTurn } from './in-turn.js';
import { complain, type ExitStatus } from './status.js';

/** What stays of a file: its rows, without its cells. */
interface SummedFile {
  readonly name: string;
  readonly error: string | null;
  /** None for a summary of ours, which is no roadmap; several where the sheets are plans of different bodies. */
  readonly rows: readonly ConsolidationRow[];
}

export async function summary(options: Options, io: Io): Promise<ExitStatus> {
  const { paths, out, quiet, json } = options;
  const settings = settingsOf(options, io.today);
  if ('problems' in settings) return complain(settings.problems, io);
  const problem = out === null ? null : orReason(() => whyNoSummary(out));
  if (problem !== null) return complain([`«${out}»: ${problem}`], io);

  const found = findFiles(paths, out);
  const linkTo = (name: string): string | null => (out === null ? null : pathFrom(out, name));
  const work = {
    done: ({ name }: InputFile) => sumUp(name, linkTo(name), settings),
    failed: (name: string, error: string) => unreadRow(name, null, error),
  };
  const rows = [...inTurn(found, work, quiet, io)].flatMap((file) => file.rows);
  const consolidation = consolidateRows(rows);
  const failure = out === null ? null : write(out, consolidation, settings);
  if (failure !== null) io.err(`«${out}»: свод не записан: ${failure}\n`);
  const written = failure === null ? out : null;
  await io.out(json ? summaryJson(consolidation, settings.asOf) : report(consolidation, settings, quiet, written, io));
  return failure !== null || rows.some(isUnread) ? 2 : 0;
}

/** `link`: the way to the file from the workbook of `--out`. */
function sumUp(name: string, link: string | null, settings: CheckSettings): SummedFile {
  const checked = checkFile(name, settings);
  if ('error' in checked)
    return checked.isOurs ? { name, error: null, rows: [] } : unreadRow(name, link, checked.error);
  const rows = sourcesOfBook(name, checked.tables, link).map(consolidationRow);
  return { name, error: rows.find(isUnread)?.problem ?? null, rows };
}

function unreadRow(name: string, link: string | null, error: string): SummedFile {
  return { name, error, rows: [consolidationRow(sourceOfFile(name, [], error, link))] };
}

/** The way from the folder of one file to another, with forward slashes; `null` where there is none (another disk of Windows). */
function pathFrom(file: string, to: string): string | null {
  const path = relative(dirname(resolve(file)), resolve(to));
  return isAbsolute(path) ? null : path.split(sep).join('/');
}

/** `written`: the workbook that holds the summary now. */
function report(
  consolidation: Consolidation,
  { asOf }: CheckSettings,
  quiet: boolean,
  written: string | null,
  { colours, width }: Io,
): string {
  const style = { paint: painter(colours), width };
  const table = quiet ? '' : summaryReport(consolidation, asOf, style);
  const place = written === null ? '' : ` Записано в ${written}.`;
  return `${table}${style.paint(summaryLine(consolidation) + place, 'bold')}\n`;
}

function write(path: string, consolidation: Consolidation, { asOf }: CheckSettings): string | null {
  return orReason(() => writeSummary(path, planSummarySheet(consolidation, { asOf })));
}

/** What the work says, or what the file system refused. */
function orReason(work: () => string | null): string | null {
  try {
    return work();
  } catch (cause) {
    return reasonOf(cause);
  }
}
