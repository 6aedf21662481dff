/** Saves a package: brings `[Content_Types].xml` in line with the parts, then writes the zip. */
import { escapeAttribute } from '../xml/escape.js';
import { attributesOf, childrenOf, rootOf } from '../xml/scan.js';
import { appendedChild, applySplices, removal, type Splice } from '../xml/splice.js';
import { entryKey } from '../zip/directory.js';
import { writeArchive } from '../zip/write.js';
import { type Package, requiredText, setPart } from './package.js';

const CONTENT_TYPES = '[Content_Types].xml';
/** The XML declaration stands at the very beginning. */
const DECLARATION_LENGTH = 200;
const DECLARED_UTF16 = /(<\?xml[^>]*encoding=["'])utf-16[a-z]*(["'])/i;

/** The file with all changes; parts that came out as they were keep their packed bytes. */
export function savePackage(pkg: Package): Uint8Array {
  setPart(pkg, CONTENT_TYPES, contentTypes(pkg));
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array | null>();
  for (const { name, text } of pkg.changes.values()) {
    contents.set(name, text === null ? null : encoder.encode(declaredUtf8(text)));
  }
  const bytes = writeArchive(pkg.archive, contents, pkg.codec);
  if (bytes !== pkg.archive.bytes) pkg.codec.memory?.keep(bytes, textsOf(pkg));
  return bytes;
}

/** What is known of the parts as they were saved; one whose declaration was changed is left out. */
function* textsOf({ texts, changes }: Package): Iterable<readonly [string, string]> {
  for (const [key, text] of texts) if (!changes.has(key)) yield [key, text];
  for (const [key, { text }] of changes) if (text !== null && declaredUtf8(text) === text) yield [key, text];
}

/** Parts are written in UTF-8 whatever they came in. */
function declaredUtf8(text: string): string {
  const head = text.slice(0, DECLARATION_LENGTH);
  return DECLARED_UTF16.test(head) ? head.replace(DECLARED_UTF16, '$1UTF-8$2') + text.slice(DECLARATION_LENGTH) : text;
}

/** The list of content types: removed parts leave it, new ones enter it at the end where no default covers them. */
function contentTypes(pkg: Package): string {
  const xml = requiredText(pkg, CONTENT_TYPES);
  const root = rootOf(xml);
  const defaults = new Map<string, string>();
  const known = new Set<string>();
  const splices: Splice[] = [];
  for (const element of childrenOf(xml, root)) {
    const attributes = attributesOf(xml, element);
    const type = attributes.get('ContentType') ?? '';
    if (element.name === 'Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    if (element.name !== 'Override') continue;
    const key = entryKey((attributes.get('PartName') ?? '').slice(1));
    if (pkg.changes.get(key)?.text === null) splices.push(removal(element));
    else known.add(key);
  }
  const added = [...pkg.changes]
    .filter(([key, { text, contentType }]) => {
      if (text === null || contentType === null || known.has(key)) return false;
      return defaults.get(key.slice(key.lastIndexOf('.') + 1)) !== contentType;
    })
    .map(([, { name, contentType }]) => {
      return `<${root.prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${contentType ?? ''}"/>`;
    });
  if (added.length > 0) splices.push(appendedChild(root, added.join('')));
  return applySplices(xml, splices);
}
