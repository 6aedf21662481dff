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
 * wire; of several files their sum.
 * Why they are what they are: docs/architecture.md, «Where this departs from the first design».
 */
export const BUDGETS = [
  { file: 'dist/core/index.js', readable: 600, minified: 360 },
  { file: 'dist/apps-script/veshki.js', readable: 860 },
  { file: 'dist/apps-script/sidebar.html', readable: 60 },
  { file: 'dist/office-addin/taskpane.js', minified: 150 },
  { file: 'dist/office-addin/core.js', minified: 430 },
  { file: ['dist/office-addin/taskpane.js', 'dist/office-addin/core.js'], gzipped: 195, brotli: 165 },
];

/** Sizes of a built file, or of several together, in KB, of the kinds a budget may name; `null` where one is not built. */
export async function sizesOf(file) {
  const files = [file].flat();
  if (!files.every((one) => existsSync(join(ROOT, one)))) return null;
  const sizes = await Promise.all(files.map(sizesOfOne));
  return sizes.reduce((sum, one) =>
    Object.fromEntries(Object.entries(sum).map(([kind, kb]) => [kind, kb + one[kind]])),
  );
}

async function sizesOfOne(file) {
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
    const name = [file].flat().join(' + ');
    const sizes = await sizesOf(file);
    if (!sizes) complaints.push(`${name}: not built`);
    for (const [kind, limit] of Object.entries(limits)) {
      if (sizes && sizes[kind] > limit)
        complaints.push(`${name}: ${sizes[kind].toFixed(1)} KB ${kind}, budget ${limit} KB`);
    }
  }
  return complaints;
}
