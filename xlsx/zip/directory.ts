/** The central directory of a zip file: what it holds and where, checked before anything is unfolded. */
import { RefusedFile } from '../refusal.js';
import { megabytes, ZIP_LIMITS } from './limits.js';

export interface ZipEntry {
  readonly name: string;
  /** The name as stored: written back unchanged even where it is no UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  /** 0 stored, 8 deflated; others are carried over but cannot be read. */
  readonly method: number;
  /** DOS time and date, as stored. */
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly attributes: number;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

const damaged = (detail: string): RefusedFile => new RefusedFile('damaged-zip', detail);

/** Entries in the order of the directory. Throws `RefusedFile` for anything that does not fit together. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size } = findDirectory(view);
  if (count > ZIP_LIMITS.entries)
    throw new RefusedFile('too-large', `в нём ${count} частей, допустимо ${ZIP_LIMITS.entries}`);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const end = offset + size;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('оглавление архива обрывается');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged('оглавление архива обрывается');
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = decoder.decode(nameBytes);
    const key = entryKey(name);
    if (names.has(key)) throw damaged(`часть «${name}» записана в нём дважды`);
    names.add(key);
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED_FLAG) throw new RefusedFile('encrypted');
    const wide = wideFields(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name,
      nameBytes,
      madeBy: view.getUint16(at + 4, true),
      flags,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packedSize: wide.packedSize,
      size: wide.size,
      attributes: view.getUint32(at + 38, true),
      dataStart: dataStart(view, wide.offset, wide.packedSize, name),
    });
    at = next;
  }
  const unfolded = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unfolded > ZIP_LIMITS.totalBytes) {
    throw new RefusedFile(
      'too-large',
      `он разворачивается в ${megabytes(unfolded)}, допустимо ${megabytes(ZIP_LIMITS.totalBytes)}`,
    );
  }
  return entries;
}

/** Part names are equal whatever their case (ECMA-376 part 2, 9.1.1.3); some packers write `\` for `/`. */
export function entryKey(name: string): string {
  return name.replace(/\\/g, '/').toLowerCase();
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - FULL_16);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const directory = wideDirectory(view, at) ?? {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    if (directory.offset + directory.size > at) throw damaged('оглавление архива указывает за его конец');
    return directory;
  }
  throw damaged('конца архива нет, часть файла потеряна');
}

/** The zip64 directory record, where a locator before the end record points at one. */
function wideDirectory(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const record = wide(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== END_64)
    throw damaged('оглавление архива указывает за его конец');
  return { count: wide(view, record + 32), size: wide(view, record + 40), offset: wide(view, record + 48) };
}

/** Sizes and offset of an entry, taken from its zip64 field where the 32-bit ones are full. */
function wideFields(view: DataView, central: number, extra: number, extraLength: number) {
  let size = view.getUint32(central + 24, true);
  let packedSize = view.getUint32(central + 20, true);
  let offset = view.getUint32(central + 42, true);
  if (size !== FULL_32 && packedSize !== FULL_32 && offset !== FULL_32) return { size, packedSize, offset };
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), extra + extraLength);
    let value = at + 4;
    const take = (): number => {
      if (value + 8 > fieldEnd) throw damaged('размеры частей записаны не полностью');
      value += 8;
      return wide(view, value - 8);
    };
    if (size === FULL_32) size = take();
    if (packedSize === FULL_32) packedSize = take();
    if (offset === FULL_32) offset = take();
    return { size, packedSize, offset };
  }
  throw damaged('размеры частей записаны не полностью');
}

function dataStart(view: DataView, local: number, packedSize: number, name: string): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw damaged(`части «${name}» нет на указанном месте`);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw damaged(`часть «${name}» обрывается`);
  return start;
}

/** A 64-bit number; beyond 2^53 it is no offset of ours anyway. */
function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
