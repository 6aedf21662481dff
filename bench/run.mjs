/** `npm run bench`: builds, measures what exists against the budgets, prints a Markdown table. `npm run bench check xlsx` runs parts of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../scripts/lib/bundles.mjs';
import { ROOT } from '../scripts/lib/project.mjs';
import { bundleSources } from './sources.mjs';
import { markdown, missing } from './table.mjs';

const FOLDER = import.meta.dirname;
const TMP = join(FOLDER, '.tmp');
const PATCHER = 'xlsx/patch.ts';

const PARTS = {
  check: async (core) => (await import('./check.mjs')).checkRows(core),
  deadlines: async (core) => (await import('./deadlines.mjs')).deadlineRows(core),
  completion: async (core) => (await import('./completion.mjs')).completionRows(core),
  xlsx: async () => (await import('./workbooks.mjs')).workbookRows(await bundleXlsx()),
  sheets: async () => (await import('./sheets.mjs')).sheetsRows(),
  excel: async () => (await import('./excel.mjs')).excelRows(),
  bundles: async () => (await import('./bundles.mjs')).bundleRows(),
};

/** The peers are no dependencies of the product: they are installed here, once. */
function installPeers() {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  console.error('bench: installing the peers (chrono-node, exceljs, hyperformula) into bench/node_modules …');
  const { status } = spawnSync('npm', ['--prefix', FOLDER, 'ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed: is the npm registry reachable?');
}

/** The .xlsx layer for the child processes. Whether it can write. */
async function bundleXlsx() {
  const hasPatcher = existsSync(join(ROOT, PATCHER));
  await bundleSources('xlsx', ['xlsx/read.ts', 'xlsx/node/codec.ts', ...(hasPatcher ? [PATCHER] : [])]);
  return hasPatcher;
}

async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !(part in PARTS));
  if (unknown.length > 0)
    throw new Error(`unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  installPeers();
  mkdirSync(TMP, { recursive: true });
  await bundle();
  const core = await import('../dist/core/index.js');
  const rows = [];
  for (const [part, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    console.error(`bench: ${part} …`);
    try {
      rows.push(...(await measure(core)));
    } catch (error) {
      console.error(error.stack);
      rows.push(missing(part, `failed: ${error.message.split('\n', 1)[0]}`));
      process.exitCode = 1;
    }
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n\n${markdown(rows)}`);
}

await main();
