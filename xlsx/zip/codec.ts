/** The one thing the layer needs from its platform: deflate, inflate and the checksum of a zip entry. */

export interface ZipCodec {
  /** Raw deflate (no zlib header); equal bytes must give equal bytes. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** Raw inflate; throws on damaged data and as soon as the result would be longer than `limit` bytes. */
  inflate(bytes: Uint8Array, limit: number): Uint8Array;
  /** CRC-32 as zip keeps it, unsigned. */
  crc32(bytes: Uint8Array): number;
}
