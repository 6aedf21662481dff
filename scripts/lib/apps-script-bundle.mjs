/** The add-on of Google Sheets as the folder that is pushed, and nothing else: dist/apps-script/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { panelHtml } from './panel-bundle.mjs';
import { ROOT } from './project.mjs';

export const APPS_SCRIPT_FOLDER = 'dist/apps-script';
/** Exactly what stands in it and is pushed, sorted. */
export const APPS_SCRIPT_FILES = ['appsscript.json', 'entry.js', 'sidebar.html', 'veshki.js'];

/**
 * What is pushed, by file name. The scripts share one scope, in any order (`google-sheets.md #4`). Readable, for those who look into the
 * script editor; `charset: 'utf8'` in `common`, the esbuild options of all bundles, keeps Russian texts from growing threefold.
 */
export async function appsScriptFiles(common) {
  const [page, bundled, entry, manifest] = await Promise.all([
    panelHtml({ entry: 'apps-script/sidebar/sidebar.tsx', title: 'Вешки' }),
    build({
      ...common,
      entryPoints: ['apps-script/bundle.ts'],
      write: false,
      outfile: `${APPS_SCRIPT_FOLDER}/veshki.js`,
      format: 'iife',
      globalName: 'Veshki',
      platform: 'neutral',
      target: 'es2019',
      mainFields: ['module', 'main'],
    }),
    readFile(join(ROOT, 'apps-script/entry.js'), 'utf8'),
    readFile(join(ROOT, 'appsscript.json'), 'utf8'),
  ]);
  const [{ text }] = bundled.outputFiles;
  return { 'appsscript.json': manifest, 'entry.js': entry, 'sidebar.html': page, 'veshki.js': text };
}

/** Writes the folder anew. */
export async function bundleAppsScript(common) {
  const files = await appsScriptFiles(common);
  const folder = join(ROOT, APPS_SCRIPT_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
