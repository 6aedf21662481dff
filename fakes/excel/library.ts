/** The genuine library, served for its CDN address from `node_modules` (`excel.md` part B, point 2); its licence lets it be used for tests, not republished. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const DIST = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

const files = new Map<string, string>();

/** The text of a file of the CDN; `null` for any other address. Throws for a file the CDN does not have. */
export function libraryFile(url: string): string | null {
  const path = url.split(/[?#]/)[0] ?? '';
  if (!path.startsWith(CDN)) return null;
  const known = files.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(DIST, path.slice(CDN.length)), 'utf8');
  files.set(path, text);
  return text;
}
