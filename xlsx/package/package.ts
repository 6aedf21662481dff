/** The parts of a workbook file as texts: read on demand, changed in memory, saved together. */
import { RefusedFile } from '../refusal.js';
import { type Archive, unpackedBytes } from '../zip/archive.js';
import type { ZipCodec } from '../zip/codec.js';
import { entryKey } from '../zip/directory.js';

/** What a part will hold; `null` for one to be removed. */
interface Change {
  readonly name: string;
  readonly text: string | null;
  /** For `[Content_Types].xml`, where the part is new. */
  readonly contentType: string | null;
}

/** One piece of work on a file; the archive below it never changes. Part names have no leading slash; keys are `entryKey`s. */
export interface Package {
  readonly archive: Archive;
  readonly codec: ZipCodec;
  readonly changes: Map<string, Change>;
  /** Texts read so far. */
  readonly texts: Map<string, string>;
}

/** Texts longer than this are read anew instead of kept: a sheet of 100,000 rows is 40 MB. */
const KEPT_TEXT = 2_000_000;

export function openPackage(archive: Archive, codec: ZipCodec): Package {
  return { archive, codec, changes: new Map(), texts: new Map(codec.memory?.of(archive.bytes)) };
}

/** Names of the parts as they will be saved, the original ones first. */
export function partNames(pkg: Package): string[] {
  const added = [...pkg.changes].filter(([key]) => !pkg.archive.byKey.has(key)).map(([, { name }]) => name);
  return [...pkg.archive.entries.map(({ name }) => name), ...added].filter((name) => hasPart(pkg, name));
}

export function hasPart(pkg: Package, name: string): boolean {
  const key = entryKey(name);
  const change = pkg.changes.get(key);
  return change ? change.text !== null : pkg.archive.byKey.has(key);
}

/** The text of a part; `null` where there is none. Throws `RefusedFile` for one that cannot be read. */
export function partText(pkg: Package, name: string): string | null {
  const key = entryKey(name);
  const change = pkg.changes.get(key);
  if (change) return change.text;
  const kept = pkg.texts.get(key);
  if (kept !== undefined) return kept;
  const entry = pkg.archive.byKey.get(key);
  if (!entry) return null;
  const text = decode(unpackedBytes(pkg.archive, entry, pkg.codec), name);
  if (text.length <= KEPT_TEXT) pkg.texts.set(key, text);
  pkg.codec.memory?.keep(pkg.archive.bytes, [[key, text]]);
  return text;
}

/** The text of a part that must be there. Throws `RefusedFile`. */
export function requiredText(pkg: Package, name: string): string {
  const text = partText(pkg, name);
  if (text === null) throw new RefusedFile('damaged-part', `в нём нет части «${name}»`);
  return text;
}

/** Replaces a part or adds one; a new part needs its content type unless its extension has a default. */
export function setPart(pkg: Package, name: string, text: string, contentType: string | null = null): void {
  pkg.changes.set(entryKey(name), { name, text, contentType });
}

export function removePart(pkg: Package, name: string): void {
  pkg.changes.set(entryKey(name), { name, text: null, contentType: null });
}

/** A part name that is not taken, `xl/comments2.xml`; the usual stems, for some readers (exceljs) know parts by their names. */
export function freePartName(pkg: Package, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${extension}`;
    if (!hasPart(pkg, name)) return name;
  }
}

/** A byte order mark stays in the text, so that an unchanged part encodes to the same bytes. */
function decode(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch {
    throw new RefusedFile('damaged-part', `текст части «${name}» испорчен`);
  }
}
