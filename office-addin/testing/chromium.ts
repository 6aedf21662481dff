/** The built add-in, unchanged, in Chromium, with the genuine office.js and our Excel behind it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { connectPage } from '../../fakes/excel/chromium.js';
import type { ExcelHost } from '../../fakes/excel/host.js';
import { CDN, libraryFile } from '../../fakes/excel/library.js';
import { openPage, type PageOptions, type Served, type WatchedPage } from '../../panel/testing/browser.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Apart from dist/office-addin, which other tests may be reading. */
const FOLDER = 'dist/testing/office-addin';
const BUILT = join(ROOT, FOLDER);
/** The address the manifest of the repository speaks of. */
export const BASE = 'https://localhost:3000/';
/** What the library loads in a Russian Excel for Windows. */
const LIBRARY = [
  'office.js',
  'excel-win32-16.01.js',
  'ru-ru/office_strings.js',
  'en-us/office_strings.js',
  // outside any Office
  'o15apptofilemappingtable.js',
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Builds the hosting folder as `npm run build` does; once for a test file. */
export function buildAddin(): void {
  const script = `import { common } from './scripts/lib/bundles.mjs'; import { bundleOfficeAddin } from './scripts/lib/office-addin-bundle.mjs'; await bundleOfficeAddin(common, '${FOLDER}');`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT });
}

/** Opens the task pane. `excel`: the Excel it stands in; `null` for a page of its own in a browser. */
export async function openPane(
  browser: Browser,
  excel: ExcelHost | null,
  options: Pick<PageOptions, 'width' | 'height' | 'scheme' | 'prepare'> & { readonly now?: string } = {},
): Promise<WatchedPage> {
  return openPage(browser, {
    width: 350,
    height: 900,
    ...options,
    url: `${BASE}taskpane.html`,
    routes: { ...builtFiles(), ...libraryFiles() },
    prepare: async (page) => {
      await page.clock.setFixedTime(options.now ?? '2022-06-30T10:00:00+03:00');
      if (excel) await connectPage(page, excel);
      await options.prepare?.(page);
    },
  });
}

function builtFiles(folder = BUILT, prefix = BASE): Record<string, Served> {
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return Object.entries(builtFiles(path, `${prefix}${name}/`));
      return [[prefix + name, { body: readFileSync(path), type: TYPES[extname(name)] ?? 'application/octet-stream' }]];
    }),
  );
}

function libraryFiles(): Record<string, Served> {
  return Object.fromEntries(
    LIBRARY.map((name) => [
      CDN + name,
      {
        body: libraryFile(CDN + name) ?? '',
        type: 'text/javascript; charset=utf-8',
        headers: { 'access-control-allow-origin': '*' },
      },
    ]),
  );
}
