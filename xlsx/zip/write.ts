/** Writes a zip file: entries nobody touched go back as their original packed bytes (`xlsx.md X8`), always the same way. */
import { type Archive, DEFLATED, packedBytes, STORED, unpackedBytes } from './archive.js';
import type { ZipCodec } from './codec.js';
import { entryKey, type ZipEntry } from './directory.js';

/** 1 January 1980, the first day DOS knows: new entries carry no clock, so equal work gives equal bytes. */
const FIRST_DAY = 0x00210000;
const VERSION = 20;
const UTF8_FLAG = 0x800;
/** Level of compression (bits 1–2) and UTF-8 names (bit 11); sizes never follow the data in our files (bit 3). */
const KEPT_FLAGS = 0x806;

interface PackedEntry extends Omit<ZipEntry, 'name' | 'dataStart'> {
  readonly packed: Uint8Array;
}

/**
 * The archive with some entries replaced, added (unknown names, at the end) or removed (`null`).
 * Content equal to the original keeps the original packed bytes; where nothing differs at all, the bytes given come back.
 */
export function writeArchive(
  archive: Archive,
  changes: ReadonlyMap<string, Uint8Array | null>,
  codec: ZipCodec,
): Uint8Array {
  const left = new Map([...changes].map(([name, content]) => [entryKey(name), { name, content }]));
  const packed: PackedEntry[] = [];
  let changed = false;
  for (const entry of archive.entries) {
    const change = left.get(entryKey(entry.name));
    left.delete(entryKey(entry.name));
    if (change === undefined || (change.content !== null && sameContent(archive, entry, change.content, codec))) {
      packed.push({ ...entry, flags: entry.flags & KEPT_FLAGS, packed: packedBytes(archive, entry) });
      continue;
    }
    changed = true;
    if (change.content !== null)
      packed.push({ ...entry, ...pack(change.content, codec), flags: entry.flags & UTF8_FLAG });
  }
  for (const { name, content } of left.values()) {
    if (content === null) continue;
    changed = true;
    const nameBytes = new TextEncoder().encode(name);
    packed.push({
      ...pack(content, codec),
      nameBytes,
      madeBy: VERSION,
      flags: UTF8_FLAG,
      modified: FIRST_DAY,
      attributes: 0,
    });
  }
  return changed ? assemble(packed) : archive.bytes;
}

/** A new zip file from contents by name. */
export function createArchive(contents: ReadonlyMap<string, Uint8Array>, codec: ZipCodec): Uint8Array {
  return writeArchive({ bytes: new Uint8Array(), entries: [], byKey: new Map() }, contents, codec);
}

function sameContent(archive: Archive, entry: ZipEntry, content: Uint8Array, codec: ZipCodec): boolean {
  if (entry.size !== content.length || entry.crc !== codec.crc32(content)) return false;
  const original = unpackedBytes(archive, entry, codec);
  return original.every((byte, index) => byte === content[index]);
}

/**
 * The archive as it is to be handed over: entries that were stored while work was in hand are packed; those the original had are as they
 * were.
 */
export function packArchive(archive: Archive, original: Archive, codec: ZipCodec): Uint8Array {
  const packed = archive.entries.map((entry): PackedEntry => {
    const bytes = packedBytes(archive, entry);
    const before = original.byKey.get(entryKey(entry.name));
    const isOriginal = before?.method === STORED && before.crc === entry.crc && before.size === entry.size;
    return { ...entry, packed: bytes, ...(entry.method === STORED && !isOriginal ? deflated(bytes, codec) : {}) };
  });
  return packed.every(({ method }, at) => method === archive.entries[at]?.method) ? archive.bytes : assemble(packed);
}

function pack(content: Uint8Array, codec: ZipCodec) {
  return codec.stores
    ? { method: STORED, crc: codec.crc32(content), packedSize: content.length, size: content.length, packed: content }
    : deflated(content, codec);
}

function deflated(content: Uint8Array, codec: ZipCodec) {
  const packed = codec.deflate(content);
  return { method: DEFLATED, crc: codec.crc32(content), packedSize: packed.length, size: content.length, packed };
}

function assemble(entries: readonly PackedEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = local;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, entry.madeBy, true);
    writeFields(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.attributes, true);
    view.setUint32(directory + 42, at, true);
    out.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;

    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return out;
}

/** The fields that the local and the central header share, in the same order. */
function writeFields(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
