import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../node/codec.js';
import { orRefusal } from '../refusal.js';
import { readFixture } from '../testing/fixtures.js';
import { partsOf } from '../testing/parts.js';
import { openArchive, packedBytes, unpackedBytes } from './archive.js';
import { createArchive, writeArchive } from './write.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const zipOf = (contents: Readonly<Record<string, string>>): Uint8Array =>
  createArchive(new Map(Object.entries(contents).map(([name, text]) => [name, bytesOf(text)])), nodeCodec);
const contentsOf = (bytes: Uint8Array): Record<string, string> => {
  const archive = openArchive(bytes);
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, textOf(unpackedBytes(archive, entry, nodeCodec))]),
  );
};

const ABC = { 'a.xml': '<a/>', 'folder/б.xml': 'слово '.repeat(50), 'empty.txt': '' };

/** The first place of a signature, read from the end. */
function placeOf(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
}

/** A copy with one field changed: bytes from a record's place on. */
function withField(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

describe('a zip file', () => {
  test('any contents come back, also by an independent reader', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '/', '.'), minLength: 1, maxLength: 8 });
    const files = fc.uniqueArray(fc.tuple(name, fc.string()), {
      selector: ([one]) => one.toLowerCase(),
      maxLength: 8,
    });
    fc.assert(
      fc.property(files, (entries) => {
        const contents = Object.fromEntries([['always', ''], ...entries.filter(([one]) => !one.endsWith('/'))]);
        const bytes = zipOf(contents);
        expect(contentsOf(bytes)).toEqual(contents);
        expect(Object.fromEntries([...partsOf(bytes)].map(([key, value]) => [key, value.toString()]))).toEqual(
          contents,
        );
      }),
    );
  });

  test('equal contents give equal bytes', () => {
    expect(zipOf(ABC)).toEqual(zipOf(ABC));
  });

  test('what is not changed keeps its packed bytes and its place; nothing changed gives the very file', () => {
    const archive = openArchive(readFixture('exceljs-stream.xlsx'));
    expect(writeArchive(archive, new Map(), nodeCodec)).toBe(archive.bytes);
    const changed = openArchive(writeArchive(archive, new Map([['XL/workbook.xml', bytesOf('new')]]), nodeCodec));
    expect(changed.entries.map(({ name }) => name)).toEqual(archive.entries.map(({ name }) => name));
    for (const entry of archive.entries) {
      const other = changed.byKey.get(entry.name.toLowerCase());
      if (!other) throw new Error(`${entry.name} is lost`);
      if (entry.name === 'xl/workbook.xml') expect(textOf(unpackedBytes(changed, other, nodeCodec))).toBe('new');
      else expect(packedBytes(changed, other)).toEqual(packedBytes(archive, entry));
    }
  });

  test('the same content set anew counts as unchanged, whatever packed it before', () => {
    const archive = openArchive(readFixture('pivot.xlsx'));
    const same = new Map(
      archive.entries.map((entry) => [entry.name, unpackedBytes(archive, entry, nodeCodec).slice()]),
    );
    expect(writeArchive(archive, same, nodeCodec)).toBe(archive.bytes);
  });

  test('entries are removed and added', () => {
    const archive = openArchive(zipOf(ABC));
    const changes = new Map([
      ['a.xml', null],
      ['new.xml', bytesOf('да')],
      ['never there', null],
    ]);
    const bytes = writeArchive(archive, changes, nodeCodec);
    expect(contentsOf(bytes)).toEqual({ 'folder/б.xml': ABC['folder/б.xml'], 'empty.txt': '', 'new.xml': 'да' });
  });

  test('zip64 records are read, and written back as plain ones', () => {
    const archive = openArchive(readFixture('zip64.xlsx'));
    const bytes = writeArchive(archive, new Map([['new.xml', bytesOf('да')]]), nodeCodec);
    const parts = partsOf(bytes);
    expect(parts.get('new.xml')?.toString()).toBe('да');
    expect([...parts].filter(([name]) => name !== 'new.xml')).toEqual([...partsOf(readFixture('zip64.xlsx'))]);
  });
});

describe('a damaged or dangerous zip file is refused, never a crash', () => {
  const zip = zipOf(ABC);
  const central = placeOf(zip, 0x02014b50);
  const end = placeOf(zip, 0x06054b50);
  const twins = zipOf({ 'a.xml': '1', 'b.xml': '2' });
  const codeOf = (bytes: Uint8Array): string => {
    const result = orRefusal(() => contentsOf(bytes));
    return 'refused' in result && result.refused === true ? result.code : 'read';
  };

  test.each([
    ['the directory lies elsewhere', withField(zip, end + 16, 0xff, 0xff), 'damaged-zip'],
    ['the directory is longer than the file', withField(zip, end + 12, 0xff, 0xff, 0xff), 'damaged-zip'],
    ['more entries than there are', withField(zip, end + 10, 9), 'damaged-zip'],
    ['an entry begins nowhere', withField(zip, central + 42, 0xff, 0xff), 'damaged-zip'],
    ['an entry is longer than the file', withField(zip, central + 20, 0xff, 0xff, 0xff), 'damaged-zip'],
    ['a name longer than the directory', withField(zip, central + 28, 0xff, 0xff), 'damaged-zip'],
    ['zip64 sizes promised and missing', withField(zip, central + 24, 0xff, 0xff, 0xff, 0xff), 'damaged-zip'],
    ['a wrong checksum', withField(zip, central + 16, 1, 2, 3, 4), 'damaged-zip'],
    ['an unknown way of packing', withField(zip, central + 10, 99), 'damaged-zip'],
    ['an entry locked with a password', withField(zip, central + 8, 1), 'encrypted'],
    ['one name twice, in another case', withField(twins, placeOf(twins, 0x02014b50) + 46, 0x41), 'damaged-zip'],
    ['no end record', zip.slice(0, end), 'damaged-zip'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('cut off anywhere', () => {
    for (let length = 0; length < zip.length; length++) expect(codeOf(zip.slice(0, length))).toBe('damaged-zip');
  });

  test('too many entries, a part too large, parts too large together', () => {
    const many = withField(zip, end + 10, 0xff, 0x7f);
    expect(codeOf(many)).toBe('too-large');
    const large = (size: number): Uint8Array => {
      const copy = zip.slice();
      new DataView(copy.buffer).setUint32(central + 24, size, true);
      return copy;
    };
    expect(codeOf(large(400 * 1024 * 1024))).toBe('too-large');
    expect(codeOf(large(700 * 1024 * 1024))).toBe('too-large');
    expect(codeOf(large(30 * 1024 * 1024))).toBe('too-large');
  });

  test('random damage', () => {
    const byte = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 6 }), (changes) => {
        const copy = zip.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(['read', 'damaged-zip', 'too-large', 'encrypted']).toContain(codeOf(copy));
      }),
      { numRuns: 500 },
    );
  });

  test('the fixture of a bomb is told by its directory alone', () => {
    expect(codeOf(readFixture('refusals/bomb-many.xlsx'))).toBe('too-large');
  });
});
