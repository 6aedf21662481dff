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

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}
