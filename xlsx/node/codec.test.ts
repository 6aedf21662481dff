import { describe, expect, test } from 'vitest';
import { nodeCodec } from './codec.js';

const text = new TextEncoder().encode('Дорожная карта '.repeat(1000));

describe('the codec of Node', () => {
  test('inflates what it deflates, always to the same bytes', () => {
    expect(nodeCodec.deflate(text)).toEqual(nodeCodec.deflate(text));
    expect(new Uint8Array(nodeCodec.inflate(nodeCodec.deflate(text), text.length))).toEqual(text);
  });

  test('stops as soon as the result is longer than allowed, and on damaged data', () => {
    expect(() => nodeCodec.inflate(nodeCodec.deflate(text), text.length - 1)).toThrow();
    expect(() => nodeCodec.inflate(text, 1_000_000)).toThrow();
  });

  test('gives the checksum of zip files (the check value of CRC-32)', () => {
    expect(nodeCodec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
