/** Reading and marking a large .xlsx file, against exceljs, each run in a fresh process, the two in turns. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { against, atMost, mb, missing, ms } from './table.mjs';
import { median } from './time.mjs';

const ROWS = 100_000;
const ROUNDS = 3;
const FOLDER = import.meta.dirname;
const TASKS = [
  ['read', `.xlsx ${ROWS.toLocaleString('en')} × 8: read`],
  ['mark', `.xlsx ${ROWS.toLocaleString('en')} × 8: read, mark 1 % of the rows, write`],
];

export function workbookRows(hasPatcher) {
  const file = join(FOLDER, '.tmp', `${ROWS}x8.xlsx`);
  if (!existsSync(file)) node('workbook-make.mjs', file, ROWS);
  return TASKS.flatMap(([task, what]) => {
    if (task === 'mark' && !hasPatcher) return [missing(what, 'no patcher yet')];
    const runs = { veshki: [], exceljs: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const library of Object.keys(runs))
        runs[library].push(JSON.parse(node('workbook-task.mjs', library, task, file, ROWS)));
    }
    const middle = (library, figure) => median(runs[library].map((run) => run[figure]));
    const size = mb(statSync(file).size / 2 ** 20);
    const memory = { ours: middle('veshki', 'mb'), peer: middle('exceljs', 'mb') };
    return [
      against(`${what} (${size})`, {
        ours: middle('veshki', 'ms'),
        peer: middle('exceljs', 'ms'),
        name: 'exceljs',
        show: ms,
        least: 3,
      }),
      {
        ...atMost('– peak memory of the process', memory.ours, 400, mb),
        peer: `${mb(memory.peer)} (exceljs)`,
        ratio: `× ${(memory.peer / memory.ours).toFixed(1)}`,
      },
    ];
  });
}

function node(script, ...args) {
  return execFileSync(process.execPath, [join(FOLDER, script), ...args.map(String)], { encoding: 'utf8' });
}
