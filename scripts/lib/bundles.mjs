/** What the build bundles, and how large each bundle may become. */
import { chmodSync, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { PACKAGE, ROOT } from './project.mjs';

/** Examples of the rules are for docs and tests; Biome's layout makes them easy to find. */
const EXAMPLES = /^ {2}(?:flags|passes): \[(?:.*\],\n|\n(?: {4}.*\n|\n)* {2}\],\n)/gm;

const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/]\w+[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(EXAMPLES, ''), loader: 'ts' };
    });
  },
};

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutExamples],
};

/** esbuild options of every bundle. */
export const BUNDLES = [
  {
    ...common,
    entryPoints: ['core/index.ts'],
    outfile: 'dist/core/index.js',
    format: 'esm',
    platform: 'neutral',
    target: 'es2019',
    // valibot names its entry only under "exports" conditions and "main"
    mainFields: ['module', 'main'],
  },
  {
    ...common,
    entryPoints: ['cli/veshki.ts'],
    outfile: 'dist/cli/veshki.js',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: '#!/usr/bin/env node' },
    define: { VESHKI_VERSION: JSON.stringify(PACKAGE.version) },
  },
];

/** Writes all bundles into dist/. */
export async function bundle() {
  await Promise.all(BUNDLES.map((options) => build(options)));
  chmodSync(join(ROOT, 'dist/cli/veshki.js'), 0o755);
}

/** Budgets in KB (1024 bytes): `readable` the file as built, `minified` what esbuild makes of it. */
export const BUDGETS = [{ file: 'dist/core/index.js', readable: 540, minified: 320 }];

/** One line of Russian text for each bundle over its budget; empty when all hold. */
export async function overBudget() {
  const complaints = [];
  for (const { file, ...limits } of BUDGETS) {
    const path = join(ROOT, file);
    if (!existsSync(path)) {
      complaints.push(`${file}: not built`);
      continue;
    }
    const { code } = await transform(await readFile(path, 'utf8'), { minify: true, charset: 'utf8' });
    const sizes = { readable: statSync(path).size / 1024, minified: Buffer.byteLength(code) / 1024 };
    for (const [kind, limit] of Object.entries(limits)) {
      if (sizes[kind] > limit) complaints.push(`${file}: ${sizes[kind].toFixed(0)} KB ${kind}, budget ${limit} KB`);
    }
  }
  return complaints;
}
