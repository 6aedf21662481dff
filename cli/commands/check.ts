/** `veshki check`: findings and shares of each workbook, and marked copies where they are asked for. */
import type { Options } from '../args/parse.js';
import { findFiles, type InputFile } from '../files/find.js';
import { reasonOf } from '../files/problem.js';
import type { Io } from '../io.js';
import { type Mark, markerFor } from '../marks.js';
import { outputFor } from '../output.js';
import { addUp, EMPTY_SUM } from '../report/sum.js';
import { onSheet } from '../report/words.js';
import { type CheckedFile, SUMMARY_OF_OURS, unread } from '../result.js';
import { settingsOf } from '../settings.js';
import { type CheckedWorkbook, type CheckSettings, checkFile } from '../workbook.js';
import { inTurn } from './in-turn.js';
import { complain, type ExitStatus, makeFolder } from './status.js';

export async function check(options: Options, io: Io): Promise<ExitStatus> {
  const { paths, out, quiet } = options;
  const settings = settingsOf(options, io.today);
  if ('problems' in settings) return complain(settings.problems, io);
  const problem = out === null ? null : makeFolder(out);
  if (problem !== null) return complain([problem], io);

  const found = findFiles(paths, out);
  const mark = markerFor(options, found, settings);
  const output = outputFor(options, settings.asOf, io);
  const work = { done: (input: InputFile) => checkAndMark(input, settings, mark), failed: unread };
  let sum = EMPTY_SUM;
  await output.begin();
  for (const file of inTurn(found, work, quiet, io)) {
    await output.file(file);
    sum = addUp(sum, file);
  }
  await output.end(sum);
  if (sum.failed > 0) return 2;
  return sum.findings.error > 0 ? 1 : 0;
}

function checkAndMark(input: InputFile, settings: CheckSettings, mark: Mark | null): CheckedFile {
  const checked = checkFile(input.name, settings);
  if ('error' in checked) {
    const { error, isSummary } = checked;
    return isSummary
      ? { ...unread(input.name, error), error: null, notes: [SUMMARY_OF_OURS] }
      : unread(input.name, error);
  }
  const { tables, problems, workbook } = checked;
  const marked = mark ? markSafely(mark, input, checked) : { copy: null, notes: [] };
  if ('error' in marked) return { ...unread(input.name, marked.error), tables };
  const untied = problems.map(({ sheet, problem }) => `Значения показателей, ${onSheet(sheet, problem)}`);
  return {
    name: input.name,
    error: null,
    tables,
    notes: [...new Set([...workbook.notes, ...untied, ...marked.notes])],
    copy: marked.copy,
  };
}

/** What was found is reported even where it cannot be written. */
function markSafely(mark: Mark, input: InputFile, checked: CheckedWorkbook): ReturnType<Mark> {
  try {
    return mark(input, checked);
  } catch (cause) {
    return { error: `отметки не записаны: ${reasonOf(cause)}` };
  }
}
