/** The zip codec of Node: `node:zlib`. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ZipCodec } from '../zip/codec.js';

export const nodeCodec: ZipCodec = {
  deflate: (bytes) => deflateRawSync(bytes),
  inflate: (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) }),
  crc32: (bytes) => crc32(bytes),
};
