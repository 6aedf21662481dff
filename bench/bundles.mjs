/** How large the built bundles are, and how long the core takes to load where nothing is warm. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { BUDGETS, sizesOf } from '../scripts/lib/bundles.mjs';
import { ROOT } from '../scripts/lib/project.mjs';
import { atMost, kb, missing, ms } from './table.mjs';
import { median } from './time.mjs';

const KINDS = {
  readable: 'readable',
  minified: 'minified',
  gzipped: 'on the wire, gzip',
  brotli: 'on the wire, brotli',
};

export async function bundleRows() {
  const sizes = [];
  for (const { file, ...limits } of [...BUDGETS, { file: 'dist/cli/veshki.js', readable: null }]) {
    const name = [file].flat().join(' + ');
    const measured = await sizesOf(file);
    if (!measured) {
      sizes.push(missing(name, 'not built'));
      continue;
    }
    for (const [kind, limit] of Object.entries(limits))
      sizes.push(atMost(`${name}, ${KINDS[kind]}`, measured[kind], limit, kb));
  }
  return [
    ...sizes,
    await coldLoad('the core', 'dist/core/index.js', 20),
    await coldLoad('the Google Sheets add-on', 'dist/apps-script/veshki.js', 40),
  ];
}

/** Every execution in Apps Script begins with it. */
async function coldLoad(what, file, limit) {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const isModule = /^export /m.test(source);
  const code = isModule
    ? (await transform(source, { format: 'iife', globalName: 'core', charset: 'utf8' })).code
    : source;
  const script = join(import.meta.dirname, '.tmp', 'cold-load.iife.js');
  writeFileSync(script, code);
  const once = () =>
    Number(execFileSync(process.execPath, [join(import.meta.dirname, 'cold-load.mjs'), script], { encoding: 'utf8' }));
  return atMost(`cold load of ${what} in a bare V8 context`, median(Array.from({ length: 7 }, once)), limit, ms);
}
