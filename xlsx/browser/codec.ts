/** The zip codec of browsers: fflate. */
import { deflateSync, Inflate } from 'fflate';
import type { ZipCodec } from '../zip/codec.js';

/** Packed bytes unfolded at a time: deflate gives 1,032 bytes for one at most, so a bomb gets 16 MB past its limit, not further. */
const PIECE = 16 * 1024;
const POLYNOMIAL = 0xedb88320;

export const browserCodec: ZipCodec = {
  deflate: (bytes) => deflateSync(bytes),
  inflate,
  crc32,
};

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const content = new Uint8Array(limit);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > limit) throw new RangeError(`more than ${limit} bytes`);
    content.set(piece, length);
    length += piece.length;
  });
  let at = 0;
  do {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    at += PIECE;
  } while (at < packed.length);
  return content.subarray(0, length);
}

/** Texts longer than this altogether are read anew: a sheet of 100,000 rows has 40 million letters. */
const KEPT_LETTERS = 64_000_000;
/** Sheets of a workbook whose cells are kept, twice: as a grid and as a look. */
const MOST_READ = 100;

/** A codec for one open file: its changes are stored quickly, to be packed when a copy is saved, and its texts are kept. */
export function workingCodec(): ZipCodec {
  let file: Uint8Array | null = null;
  let kept = new Map<string, string>();
  const read = new Map<string, { readonly of: readonly unknown[]; readonly value: unknown }>();
  return {
    ...browserCodec,
    stores: true,
    memory: {
      of: (bytes) => (bytes === file ? kept : new Map()),
      keep(bytes, texts) {
        if (bytes !== file) kept = new Map();
        file = bytes;
        let letters = 0;
        for (const [key, text] of texts) kept.set(key, text);
        for (const text of kept.values()) letters += text.length;
        if (letters > KEPT_LETTERS) kept = new Map();
      },
      read<T>(key: string, of: readonly unknown[], now: () => T): T {
        const known = read.get(key);
        // a key stands for one type
        if (known?.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.value as T;
        const value = now();
        if (read.size > MOST_READ) read.clear();
        read.set(key, { of, value });
        return value;
      },
    },
  };
}

/** What each byte does to the sum, when 0…7 others follow: eight bytes are summed up at once. */
const TABLES = eightTables();

function eightTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
    return value;
  });
  const tables = [first];
  while (tables.length < 8) {
    const last = tables[tables.length - 1] ?? first;
    tables.push(last.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return tables;
}

function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [U, U, U, U, U, U, U, U];
  const byte = (at: number): number => bytes[at] as number;
  const of = (table: U, index: number): number => table[index & 0xff] as number;
  let sum = 0xffffffff;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    sum ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    sum =
      of(t7, sum) ^
      of(t6, sum >>> 8) ^
      of(t5, sum >>> 16) ^
      of(t4, sum >>> 24) ^
      of(t3, byte(at + 4)) ^
      of(t2, byte(at + 5)) ^
      of(t1, byte(at + 6)) ^
      of(t0, byte(at + 7));
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ of(t0, sum ^ byte(at));
  return ~sum >>> 0;
}

type U = Uint32Array;
