/** The add-in of Excel as the folder to put on an https server: dist/office-addin/. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './project.mjs';

/** The address in the manifest of the repository, right for a developer's own computer. */
export const LOCAL_URL = 'https://localhost:3000';
export const OFFICE_ADDIN_FOLDER = 'dist/office-addin';
/** Files served as they are. */
const STATIC = ['taskpane.html', 'functions.json', 'help.html', 'help.css', 'assets'];
/** A script or style of ours in a page. */
const LOCAL_FILE = /\b(src|href)="([\w-]+\.(?:js|css))"/g;

/** The pane fetches the core when it is on the screen (`office-addin/load-core.ts`): to its own script it stays a file beside it. */
const coreApart = (folder) => ({
  name: 'core-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/core\.js$/ }, () => ({ path: `./${stamped('core.js', folder)}`, external: true }));
  },
});

/** The address of a script or style of the folder: another content is another address, so that no cache mixes two versions. */
function stamped(name, folder) {
  const content = readFileSync(join(ROOT, folder, name));
  return `${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

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
    build({ ...options, entryPoints: ['office-addin/core.ts'], format: 'esm', platform: 'browser' }),
    build({ ...options, entryPoints: ['panel/panel.css'] }),
  ]);
  const plugins = [...common.plugins, coreApart(folder)];
  await build({ ...options, entryPoints: ['office-addin/taskpane.ts'], format: 'iife', platform: 'browser', plugins });
  for (const name of STATIC.filter((one) => one.endsWith('.html'))) {
    const page = readFileSync(join(ROOT, folder, name), 'utf8');
    writeFileSync(
      join(ROOT, folder, name),
      page.replace(LOCAL_FILE, (_, attribute, file) => `${attribute}="${stamped(file, folder)}"`),
    );
  }
}

/** Why Office would open no pages at an address: a Russian sentence; `null` for one it would. */
export function whyNoAddress(address) {
  if (URL.canParse(address) && new URL(address).protocol === 'https:') return null;
  return `VESHKI_BASE_URL: «${address}» – не адрес, который начинается с https://; других страниц Excel не открывает.`;
}

/** The manifest for pages at another address; throws where that is none Office would open. */
export function manifestAt(manifest, address) {
  const problem = whyNoAddress(address);
  if (problem !== null) throw new Error(problem);
  return manifest.replaceAll(LOCAL_URL, address.replace(/\/+$/, '').replace(/&/g, '&amp;'));
}
