/** The `veshki` command: arguments in, exit status out; everything it says goes through `Io`. */
import { parseArgs } from './args/parse.js';
import { check } from './commands/check.js';
import { indicatorValues } from './commands/indicator-values.js';
import { newRoadmap } from './commands/new.js';
import { reportColumns } from './commands/report-columns.js';
import { complain, type ExitStatus } from './commands/status.js';
import { summary } from './commands/summary.js';
import { helpText } from './help.js';
import type { Io } from './io.js';

/** Runs the command given by `argv` (without node and the script). */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const command = parseArgs(argv);
  switch (command.kind) {
    case 'help':
      await io.out(helpText(command.about));
      return 0;
    case 'version':
      await io.out(`${io.version}\n`);
      return 0;
    case 'wrong':
      return complain(command.problems, io);
    case 'check':
      return check(command.options, io);
    case 'summary':
      return summary(command.options, io);
    case 'report-columns':
      return reportColumns(command.options, io);
    case 'indicator-values':
      return indicatorValues(command.options, io);
    case 'new':
      return newRoadmap(command.options, io);
  }
}
