/** Brings modules that are no public API, or are for tests only, to the bench: bundled from the sources. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../scripts/lib/project.mjs';

const TMP = join(import.meta.dirname, '.tmp');

/** Writes the modules, from the top of the project, as one file into `.tmp` and gives its path. */
export async function bundleSources(name, modules) {
  const outfile = join(TMP, `${name}.mjs`);
  await build({
    stdin: { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: ROOT },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

/** All exports of the modules. */
export async function bundled(name, modules) {
  return import(pathToFileURL(await bundleSources(name, modules)));
}
