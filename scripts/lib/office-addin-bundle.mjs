/** The add-in of Excel as the folder to put on an https server: dist/office-addin/. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './project.mjs';

/** The address in the manifest of the repository, right for a developer's own computer. */
export const LOCAL_URL = 'https://localhost:3000';
export const OFFICE_ADDIN_FOLDER = 'dist/office-addin';
/** Files served as they are. */
const STATIC = ['taskpane.html', 'functions.json', 'help.html', 'help.css', 'assets'];

/** The pane fetches the core when it is on the screen (`office-addin/load-core.ts`): to its own script it stays a file beside it. */
const coreApart = {
  name: 'core-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/core\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Writes the whole folder (a path from the top of the project) anew. `common`: esbuild options of all bundles. The pages' address is taken from `VESHKI_BASE_URL`;
 * without it the manifest speaks of `LOCAL_URL`, and whoever hosts the folder replaces that text.
 */
export async function bundleOfficeAddin(common, folder = OFFICE_ADDIN_FOLDER) {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const placed = manifestAt(manifest, process.env.VESHKI_BASE_URL ?? LOCAL_URL);
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const name of STATIC) cpSync(join(ROOT, 'office-addin', name), join(ROOT, folder, name), { recursive: true });
  writeFileSync(join(ROOT, folder, 'manifest.xml'), placed);
  writeFileSync(join(ROOT, folder, 'manifest-localhost.xml'), manifest);
  const options = { ...common, outdir: folder, minify: true, target: 'es2020' };
  await Promise.all([
    build({
      ...options,
      entryPoints: ['office-addin/taskpane.ts'],
      format: 'iife',
      platform: 'browser',
      plugins: [...common.plugins, coreApart],
    }),
    build({ ...options, entryPoints: ['office-addin/core.ts'], format: 'esm', platform: 'browser' }),
    build({ ...options, entryPoints: ['panel/panel.css'] }),
  ]);
}

/** The manifest for pages at another address; throws where that is none Office would open. */
export function manifestAt(manifest, address) {
  if (new URL(address).protocol !== 'https:') {
    throw new Error('VESHKI_BASE_URL must begin with https:// – Office opens no other pages');
  }
  return manifest.replaceAll(LOCAL_URL, address.replace(/\/+$/, '').replace(/&/g, '&amp;'));
}
