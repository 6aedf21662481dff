/** The `veshki` command: arguments in, exit status out; everything it says goes through `Io`. */
import { mkdirSync } from 'node:fs';
import { type CheckOptions, parseArgs } from './args.js';
import type { CheckSettings } from './check.js';
import { findFiles, type InputFile } from './files/find.js';
import { reasonOf } from './files/problem.js';
import { HELP } from './help.js';
import type { Io } from './io.js';
import { type Mark, markerFor } from './marks.js';
import { outputFor, progressLine } from './output.js';
import { addUp, EMPTY_SUM } from './report/sum.js';
import { type CheckedFile, unread } from './result.js';
import { settingsOf } from './settings.js';
import { type CheckedWorkbook, checkFile } from './workbook.js';

/** 0: nothing at severity error; 1: some; 2: a file could not be read or written, or the arguments are off. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command given by `argv` (without node and the script). */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const command = parseArgs(argv);
  switch (command.kind) {
    case 'help':
      await io.out(HELP);
      return 0;
    case 'version':
      await io.out(`${io.version}\n`);
      return 0;
    case 'wrong':
      return complain(command.problems, io);
    case 'check': {
      const settings = settingsOf(command.options, io.today);
      if ('problems' in settings) return complain(settings.problems, io);
      const { out } = command.options;
      const problem = out === null ? null : makeFolder(out);
      return problem === null ? check(command.options, settings, io) : complain([problem], io);
    }
  }
}

function complain(problems: readonly string[], io: Io): ExitStatus {
  for (const problem of problems) io.err(`${problem}\n`);
  return 2;
}

/** Makes sure that copies have a place before any work is done; `null` when all is well. */
function makeFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true });
    return null;
  } catch (cause) {
    return `«${path}»: ${reasonOf(cause)}`;
  }
}

/** One file after another, each reported and let go, so that a folder of any size fits into memory. */
async function check(options: CheckOptions, settings: CheckSettings, io: Io): Promise<ExitStatus> {
  const found = findFiles(options.paths, options.out);
  const mark = markerFor(
    options,
    found.flatMap((one) => ('relative' in one ? [one.name] : [])),
    settings,
  );
  const output = outputFor(options, settings.asOf, io);
  const progress = progressLine(options.quiet ? 0 : found.length, io);
  let sum = EMPTY_SUM;
  await output.begin();
  for (const [index, one] of found.entries()) {
    progress.show(index + 1, one.name);
    const file = 'problem' in one ? unread(one.name, one.problem) : checkAndMark(one, settings, mark);
    progress.clear();
    if (file.error !== null) io.err(`«${file.name}»: ${file.error}\n`);
    await output.file(file);
    sum = addUp(sum, file);
  }
  await output.end(sum);
  if (sum.failed > 0) return 2;
  return sum.findings.error > 0 ? 1 : 0;
}

/** Whatever happens to one file stays with it: the others are still done. */
function checkAndMark(input: InputFile, settings: CheckSettings, mark: Mark | null): CheckedFile {
  try {
    const checked = checkFile(input.name, settings);
    if ('error' in checked) return unread(input.name, checked.error);
    const { tables, workbook } = checked;
    const marked = mark ? markSafely(mark, input, checked) : { copy: null, notes: [] };
    if ('error' in marked) return { ...unread(input.name, marked.error), tables };
    return {
      name: input.name,
      error: null,
      tables,
      notes: [...new Set([...workbook.notes, ...marked.notes])],
      copy: marked.copy,
    };
  } catch (cause) {
    return unread(input.name, reasonOf(cause));
  }
}

/** What was found is reported even where it cannot be written. */
function markSafely(mark: Mark, input: InputFile, checked: CheckedWorkbook): ReturnType<Mark> {
  try {
    return mark(input, checked);
  } catch (cause) {
    return { error: `отметки не записаны: ${reasonOf(cause)}` };
  }
}
