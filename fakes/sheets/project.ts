/** Opens a built project folder in the fake, as `clasp push` would send it: all scripts, all HTML files, the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FakeBook } from '../book/book.js';
import { createSheetsHost, type SheetsHost, type SheetsOptions } from './index.js';

/** Scripts in the order of their names: the real order is not promised (google-sheets.md, «Build»). */
export function openProject(folder: string, book: FakeBook, options: SheetsOptions = {}): SheetsHost {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest: { timeZone?: string; oauthScopes?: string[] } = JSON.parse(read('appsscript.json'));
  const files = Object.fromEntries(names.filter((name) => name.endsWith('.html')).map((name) => [name, read(name)]));
  const host = createSheetsHost(book, {
    ...(manifest.timeZone && { scriptTimeZone: manifest.timeZone }),
    ...(manifest.oauthScopes && { scopes: manifest.oauthScopes }),
    ...options,
    files: { ...files, ...options.files },
  });
  host.load(...names.filter((name) => /\.(?:js|gs)$/.test(name)).map((name) => ({ name, code: read(name) })));
  return host;
}
