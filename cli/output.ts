/** The three ways to tell what was found: one JSON document, a report, the closing line alone. */
import type { IsoDay } from '../core/calendar/date.js';
import type { Options } from './args/parse.js';
import type { Io } from './io.js';
import { fileJson } from './json.js';
import { fileReport } from './report/file.js';
import { type Sum, sumLine } from './report/sum.js';
import { painter } from './report/terminal.js';
import type { CheckedFile } from './result.js';

interface Output {
  readonly begin: () => Promise<void>;
  /** Called once a file, in order; the file may be forgotten afterwards. */
  readonly file: (file: CheckedFile) => Promise<void>;
  readonly end: (sum: Sum) => Promise<void>;
}

export function outputFor({ json, quiet }: Options, asOf: IsoDay, io: Io): Output {
  if (json) return jsonOutput(asOf, io);
  const style = { paint: painter(io.colours), width: io.width };
  return {
    begin: async () => {},
    file: async (file) => {
      if (!quiet && file.tables.length + file.notes.length > 0) await io.out(fileReport(file, style));
    },
    end: (sum) => io.out(`${style.paint(sumLine(sum), 'bold')}\n`),
  };
}

/** The document is written file by file: only one file's part is ever in memory. */
function jsonOutput(asOf: IsoDay, io: Io): Output {
  let separator = '\n';
  return {
    begin: () => io.out(`{"version":1,"asOf":${JSON.stringify(asOf)},"files":[`),
    file: async (file) => {
      await io.out(`${separator}${JSON.stringify(fileJson(file))}`);
      separator = ',\n';
    },
    end: () => io.out('\n]}\n'),
  };
}
