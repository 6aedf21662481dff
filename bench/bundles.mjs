/** How large the built bundles are, and how long the core takes to load where nothing is warm. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { BUDGETS } from '../scripts/lib/bundles.mjs';
import { ROOT } from '../scripts/lib/project.mjs';
import { atMost, kb, missing, ms } from './table.mjs';
import { median } from './time.mjs';

const CORE = 'dist/core/index.js';
const FILES = [CORE, 'dist/cli/veshki.js'];

export async function bundleRows() {
  const rows = [];
  for (const file of FILES) {
    if (!existsSync(join(ROOT, file))) {
      rows.push(missing(file, 'not built'));
      continue;
    }
    const source = readFileSync(join(ROOT, file), 'utf8');
    const { code } = await transform(source, { minify: true, charset: 'utf8' });
    const budget = BUDGETS.find((one) => one.file === file);
    rows.push(atMost(`${file}, readable`, Buffer.byteLength(source) / 1024, budget?.readable ?? null, kb));
    rows.push(
      atMost(
        `${file}, minified (${kb(gzipSync(code).length / 1024)} gzipped)`,
        Buffer.byteLength(code) / 1024,
        budget?.minified ?? null,
        kb,
      ),
    );
  }
  if (existsSync(join(ROOT, CORE))) rows.push(await coldLoad());
  return rows;
}

async function coldLoad() {
  const { code } = await transform(readFileSync(join(ROOT, CORE), 'utf8'), {
    format: 'iife',
    globalName: 'core',
    charset: 'utf8',
  });
  const script = join(import.meta.dirname, '.tmp', 'core.iife.js');
  writeFileSync(script, code);
  const once = () =>
    Number(execFileSync(process.execPath, [join(import.meta.dirname, 'cold-load.mjs'), script], { encoding: 'utf8' }));
  return atMost('cold load of the core in a bare V8 context', median(Array.from({ length: 7 }, once)), 20, ms);
}
