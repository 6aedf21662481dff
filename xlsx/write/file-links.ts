/** Links of our sheets to other files: relationships whose target is a relative address. */
import type { OwnSheet } from '../../core/report/patch.js';
import type { Book } from '../package/book.js';
import type { Package } from '../package/package.js';
import { addExternalRelationships } from '../package/relationships.js';

/** Excel finds a workbook damaged that holds a longer address (EPPlus issue 778). */
const LONGEST_TARGET = 2079;
/** What RFC 3986 leaves as it is everywhere: any other byte is encoded, so that no name can be a scheme, a query or a fragment. */
const UNRESERVED = /[A-Za-z0-9._~-]/;

/** Relationship ids by path, for every file the sheet links to; a path that makes no address has none. */
export function addFileLinks(pkg: Package, book: Book, sheet: OwnSheet, part: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { link } of sheet.rows.flat()) {
    if (!link || !('file' in link)) continue;
    const target = fileTarget(link.file);
    if (target !== null) targets.set(link.file, target);
  }
  const ids = addExternalRelationships(pkg, part, `${book.dialect.relationships}/hyperlink`, [...targets.values()]);
  return new Map([...targets.keys()].map((file, at) => [file, ids[at] ?? '']));
}

/**
 * A relative path with forward slashes → a relative address, percent-encoded UTF-8 (RFC 3986); `null` for an empty one and for one
 * too long for Excel. An absolute path loses its leading slashes: a link of ours leads nowhere but to files nearby, never to a server.
 */
export function fileTarget(path: string): string | null {
  const target = path
    .split('/')
    .filter((step) => step !== '')
    .map(encoded)
    .join('/');
  return target === '' || target.length > LONGEST_TARGET ? null : target;
}

/** What is no Unicode becomes U+FFFD (`encodeURIComponent` would throw). */
function encoded(step: string): string {
  return Array.from(new TextEncoder().encode(step), (byte) => {
    const letter = String.fromCharCode(byte);
    return UNRESERVED.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
