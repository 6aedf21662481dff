/** A zip file kept as it came: entries are unfolded one by one, on demand and within limits. */
import { RefusedFile } from '../refusal.js';
import type { ZipCodec } from './codec.js';
import { entryKey, readDirectory, type ZipEntry } from './directory.js';
import { megabytes, ZIP_LIMITS } from './limits.js';

export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** By `entryKey`. */
  readonly byKey: ReadonlyMap<string, ZipEntry>;
}

/** Methods of an entry. */
export const STORED = 0;
export const DEFLATED = 8;

/** Throws `RefusedFile` for a damaged directory. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  return { bytes, entries, byKey: new Map(entries.map((entry) => [entryKey(entry.name), entry])) };
}

/** The bytes of an entry as they stand in the file. */
export function packedBytes(archive: Archive, entry: ZipEntry): Uint8Array {
  return archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
}

/** The content of an entry, its size and checksum proved. Throws `RefusedFile`. */
export function unpackedBytes(archive: Archive, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.size > ZIP_LIMITS.partBytes) {
    throw new RefusedFile(
      'too-large',
      `часть «${entry.name}» разворачивается в ${megabytes(entry.size)}, допустимо ${megabytes(ZIP_LIMITS.partBytes)}`,
    );
  }
  if (entry.size > ZIP_LIMITS.ratioFromBytes && entry.size > entry.packedSize * ZIP_LIMITS.ratio) {
    throw new RefusedFile('too-large', `часть «${entry.name}» сжата более чем в ${ZIP_LIMITS.ratio} раз`);
  }
  const content = unpack(archive, entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) {
    throw new RefusedFile('damaged-zip', `часть «${entry.name}» не сходится с контрольной суммой`);
  }
  return content;
}

function unpack(archive: Archive, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) {
    throw new RefusedFile('damaged-zip', `часть «${entry.name}» сжата незнакомым способом (${entry.method})`);
  }
  try {
    return codec.inflate(packed, entry.size);
  } catch {
    throw new RefusedFile('damaged-zip', `часть «${entry.name}» не разворачивается`);
  }
}
