/** What the build bundles, and how large each bundle may become. */
import { chmodSync, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { bundleAppsScript } from './apps-script-bundle.mjs';
import { bundleOfficeAddin } from './office-addin-bundle.mjs';
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

/** esbuild options that all bundles share. */
export const common = {
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
  await Promise.all([...BUNDLES.map((options) => build(options)), bundleOfficeAddin(common), bundleAppsScript(common)]);
  chmodSync(join(ROOT, 'dist/cli/veshki.js'), 0o755);
}

/**
 * Budgets in KB (1024 bytes): `readable` the file as built, `minified` what esbuild makes of it, `gzipped` and `brotli` that on the
 * wire.
 * Why they are what they are: docs/architecture.md, «Where this departs from the first design».
 */
export const BUDGETS = [
  { file: 'dist/core/index.js', readable: 540, minified: 320 },
  { file: 'dist/apps-script/veshki.js', readable: 800 },
  { file: 'dist/apps-script/sidebar.html', readable: 60 },
  { file: 'dist/office-addin/taskpane.js', minified: 520, gzipped: 180, brotli: 150 },
];

/** Sizes of a built file in KB, of the kinds a budget may name. */
export async function sizesOf(file) {
  const text = await readFile(join(ROOT, file), 'utf8');
  const code = file.endsWith('.js') ? (await transform(text, { minify: true, charset: 'utf8' })).code : text;
  const kb = (bytes) => bytes / 1024;
  return {
    readable: kb(Buffer.byteLength(text)),
    minified: kb(Buffer.byteLength(code)),
    gzipped: kb(gzipSync(code, { level: 9 }).length),
    brotli: kb(brotliCompressSync(code).length),
  };
}

/** One line for each bundle over its budget; empty when all hold. */
export async function overBudget() {
  const complaints = [];
  for (const { file, ...limits } of BUDGETS) {
    if (!existsSync(join(ROOT, file))) {
      complaints.push(`${file}: not built`);
      continue;
    }
    const sizes = await sizesOf(file);
    for (const [kind, limit] of Object.entries(limits)) {
      if (sizes[kind] > limit) complaints.push(`${file}: ${sizes[kind].toFixed(1)} KB ${kind}, budget ${limit} KB`);
    }
  }
  return complaints;
}
