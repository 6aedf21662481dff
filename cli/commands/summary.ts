/** `veshki summary`: one table over the roadmaps of many municipalities. */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { consolidateRows } from '../../core/consolidation/consolidate.js';
import type { Consolidation } from '../../core/consolidation/consolidation.js';
import type { CheckSettings } from '../../core/report/checked.js';
import { planSummarySheet } from '../../core/report/summary-sheet.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { isUnread, sumUpBook, unreadBook } from '../../xlsx/summed-book.js';
import type { Options } from '../args/parse.js';
import { findFiles, type InputFile } from '../files/find.js';
import { reasonOf } from '../files/problem.js';
import { whyNoSummary, writeSummary } from '../files/summary-book.js';
import type { Io } from '../io.js';
import { summaryJson } from '../json.js';
import { repeatedNames, summaryLine, summaryReport } from '../report/summary.js';
import { painter } from '../report/terminal.js';
import { settingsOf } from '../settings.js';
import { inTurn } from './in-turn.js';
import { complain, type ExitStatus } from './status.js';

export async function summary(options: Options, io: Io): Promise<ExitStatus> {
  const { paths, out, quiet, json } = options;
  const settings = settingsOf(options, io.today);
  if ('problems' in settings) return complain(settings.problems, io);
  const problem = out === null ? null : orReason(() => whyNoSummary(out));
  if (problem !== null) return complain([`«${out}»: ${problem}`], io);

  const found = findFiles(paths, out);
  const linkTo = (name: string): string | null => (out === null ? null : pathFrom(out, name));
  const work = {
    done: ({ name }: InputFile) =>
      sumUpBook(name, readFileSync(name), { settings, link: linkTo(name), codec: nodeCodec }),
    failed: (name: string, error: string) => unreadBook(name, error),
  };
  const rows = [...inTurn(found, work, quiet, io)].flatMap((file) => file.rows);
  const consolidation = consolidateRows(rows);
  const failure = out === null ? null : write(out, consolidation, settings);
  if (failure !== null) io.err(`«${out}»: свод не записан: ${failure}\n`);
  const written = failure === null ? out : null;
  await io.out(json ? summaryJson(consolidation, settings.asOf) : report(consolidation, settings, quiet, written, io));
  const repeated = repeatedNames(rows);
  if (repeated !== null) io.err(`${repeated}\n`);
  return failure !== null || rows.some(isUnread) ? 2 : 0;
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
