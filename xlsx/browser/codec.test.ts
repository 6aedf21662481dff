import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../node/codec.js';
import { perform } from '../perform.js';
import { readWorkbook } from '../read.js';
import { FIXTURES, REFUSALS, readFixture } from '../testing/fixtures.js';
import { openArchive } from '../zip/archive.js';
import type { ZipCodec } from '../zip/codec.js';
import { packArchive } from '../zip/write.js';
import { browserCodec, workingCodec } from './codec.js';

const text = new TextEncoder().encode('Дорожная карта '.repeat(1000));
const MB = 1024 * 1024;

describe('the codec of browsers', () => {
  test('inflates what it deflates, always to the same bytes', () => {
    expect(browserCodec.deflate(text)).toEqual(browserCodec.deflate(text));
    expect(new Uint8Array(browserCodec.inflate(browserCodec.deflate(text), text.length))).toEqual(text);
  });

  test('stops as soon as the result is longer than allowed, and on damaged data', () => {
    expect(() => browserCodec.inflate(browserCodec.deflate(text), text.length - 1)).toThrow();
    expect(() => browserCodec.inflate(text, 1_000_000)).toThrow();
  });

  test('does not unfold a bomb before it refuses it', () => {
    const bomb = nodeCodec.deflate(new Uint8Array(200 * MB));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => browserCodec.inflate(bomb, 4096)).toThrow(RangeError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MB);
  });

  test.each([
    ['nothing at all', (packed: Uint8Array) => packed.subarray(0, 0)],
    ['the first byte only', (packed: Uint8Array) => packed.subarray(0, 1)],
    ['all but the last byte', (packed: Uint8Array) => packed.subarray(0, -1)],
  ])('takes no stream that is cut off: %s', (_, cut) => {
    const packed = nodeCodec.deflate(text);
    expect(() => {
      if (browserCodec.inflate(cut(packed), text.length).length < text.length) throw new Error('cut off');
    }).toThrow();
  });

  test('gives the checksum of zip files (the check value of CRC-32)', () => {
    expect(browserCodec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('understands Node, and Node understands it: any bytes, also longer than one piece', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 4000 }))
        .map(([unit, times]) => {
          const long = new Uint8Array(unit.length * times);
          for (let at = 0; at < times; at++) long.set(unit, at * unit.length);
          return long;
        }),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const there = browserCodec.inflate(nodeCodec.deflate(content), content.length);
        const back = nodeCodec.inflate(browserCodec.deflate(content), content.length);
        expect(Buffer.compare(there, content)).toBe(0);
        expect(Buffer.compare(back, content)).toBe(0);
        expect(browserCodec.crc32(content)).toBe(crcOfNode(content));
      }),
      { numRuns: 60 },
    );
  });

  test('unfolds what hardly packs, over many pieces', () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => {
      seed = (seed * 48271) % 0x7fffffff;
      return seed & 0xff;
    });
    expect(Buffer.compare(browserCodec.inflate(nodeCodec.deflate(noise), noise.length), noise)).toBe(0);
  });
});

/** What a person gets of a file: the cells, or why there are none. */
function contentOf(name: string, codec: ZipCodec): unknown {
  const workbook = readWorkbook(readFixture(name), codec);
  return workbook.refused ? workbook : { grids: workbook.grids, ownSheets: workbook.ownSheets, notes: workbook.notes };
}

describe('files read by both codecs', () => {
  test.each(FIXTURES.map(({ name }) => name))('%s gives equal grids', (name) => {
    expect(contentOf(name, browserCodec)).toEqual(contentOf(name, nodeCodec));
  });

  test.each(REFUSALS)('$name ($holds) is refused for the same reason', ({ name, code }) => {
    const path = `refusals/${name}`;
    expect(contentOf(path, browserCodec)).toEqual(contentOf(path, nodeCodec));
    expect(contentOf(path, browserCodec)).toMatchObject({ refused: true, code });
  });
});

describe('the codec of an open file', () => {
  const check = (bytes: Uint8Array, codec: ZipCodec): Uint8Array =>
    perform({ bytes, settings: '' }, 'check', { asOf: null, write: true }, { today: '2023-06-30', codec }).file.bytes;

  test.each(FIXTURES.map(({ name }) => name))(
    '%s: packed after the work, the file is the one packed at once',
    (name) => {
      const bytes = readFixture(name);
      const codec = workingCodec();
      const once = check(bytes, codec);
      expect(
        Buffer.compare(packArchive(openArchive(once), openArchive(bytes), browserCodec), check(bytes, browserCodec)),
      ).toBe(0);
      // what it remembers of the first check is no part of the second
      const twice = check(once, codec);
      expect(Buffer.compare(twice, check(once, workingCodec()))).toBe(0);
    },
  );

  test('a file nobody has changed is handed over as the very bytes', () => {
    const bytes = readFixture('openpyxl.xlsx');
    expect(packArchive(openArchive(bytes), openArchive(bytes), browserCodec)).toBe(bytes);
  });

  test('the sum of any bytes at any length is that of Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(browserCodec.crc32(bytes)).toBe(crcOfNode(bytes));
      }),
    );
  });
});
