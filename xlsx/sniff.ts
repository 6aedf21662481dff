/** Tells what a file is by its first bytes, so that a wrong one gets a helpful sentence. */
import { type Refusal, refusal } from './refusal.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ARCHIVES: readonly (readonly [string, readonly number[]])[] = [
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['GZip', [0x1f, 0x8b]],
];
/** Text at their beginning, packed streams soon after it. */
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** Bytes of the beginning that are looked at as text. */
const HEAD = 4096;

/** `null` for a zip file (which may be a workbook), a refusal for anything else. */
export function refuseNonZip(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return refusal('empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return null;
  if (startsWith(bytes, OLE)) return refuseOle(bytes);
  for (const [name, magic] of ARCHIVES) if (startsWith(bytes, magic)) return refusal('archive', name);
  if (startsWith(bytes, PDF)) return refusal('pdf');
  if (startsWith(bytes, RTF)) return refusal('rich-text');
  const head = textHead(bytes);
  if (head === null) return refusal('unknown');
  const text = head
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:<(?:!doctype|html|head|body|table|meta|style|\?xml|!--)|mime-version:)/.test(text))
    return refusal('web-page');
  return refusal('text');
}

/** The old Office container: a workbook locked with a password, or a document of the last century. */
function refuseOle(bytes: Uint8Array): Refusal {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return refusal('encrypted');
  if (holdsUtf16(bytes, 'WordDocument')) return refusal('other-office', 'документ Word (.doc)');
  if (holdsUtf16(bytes, 'PowerPoint Document')) return refusal('other-office', 'презентация PowerPoint (.ppt)');
  if (holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book')) return refusal('old-excel');
  return refusal('unknown');
}

/** What a zip file without a workbook inside is; `mimetype` is the content of its entry of that name. */
export function refuseOtherZip(names: readonly string[], mimetype: string): Refusal {
  if (mimetype.includes('opendocument.spreadsheet')) return refusal('open-document');
  if (mimetype.includes('opendocument.text')) return refusal('other-office', 'документ OpenDocument (.odt)');
  if (mimetype.includes('opendocument')) return refusal('other-office', 'файл OpenDocument');
  if (names.some((name) => name.startsWith('word/'))) return refusal('other-office', 'документ Word (.docx)');
  if (names.some((name) => name.startsWith('ppt/'))) return refusal('other-office', 'презентация PowerPoint (.pptx)');
  if (names.includes('xl/workbook.bin')) return refusal('binary-workbook');
  if (names.some((name) => name.endsWith('.iwa'))) return refusal('other-office', 'файл Apple Numbers или Pages');
  return refusal('other-zip');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Names inside an OLE file stand in its directory as UTF-16. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The beginning as text (one byte a letter, or UTF-16 by its mark); `null` for binary data. */
function textHead(bytes: Uint8Array): string | null {
  const utf16 = startsWith(bytes, [0xff, 0xfe]);
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, HEAD));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary data from text
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
}
