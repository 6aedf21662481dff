/** The one thing the layer needs from its platform: deflate, inflate and the checksum of a zip entry. */

export interface ZipCodec {
  /** Raw deflate (no zlib header); equal bytes must give equal bytes. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** Raw inflate; throws on damaged data and as soon as the result would be longer than `limit` bytes. */
  inflate(bytes: Uint8Array, limit: number): Uint8Array;
  /** CRC-32 as zip keeps it, unsigned. */
  crc32(bytes: Uint8Array): number;
  /** For work in hand: changed entries are stored as they are, and packed by `packArchive` when the work is handed over. */
  readonly stores?: boolean;
  /** What was read is kept between two pieces of work on the same file. */
  readonly memory?: FileMemory;
}

export interface FileMemory {
  /** Texts of the parts of one file, the latest one read or written, by `entryKey`. */
  of(bytes: Uint8Array): ReadonlyMap<string, string>;
  /** These go to what is kept of the file; what is kept of another one is forgotten. */
  keep(bytes: Uint8Array, texts: Iterable<readonly [key: string, text: string]>): void;
  /** What was read of these things before under this key, which stands for one type; read now where it was of others. */
  read<T>(key: string, of: readonly unknown[], read: () => T): T;
}
