/** The parts of a workbook file, read apart from the product's own zip reader so that tests do not trust what they test. */
import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const FULL = 0xffffffff;

/** Part name → content, in the order of the directory; folder entries left out. Throws for a package that is not whole. */
export function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(signature(END));
  const wideEnd = zip.lastIndexOf(signature(END_64));
  const isWide = wideEnd >= 0 && zip.readUInt32LE(end + 16) === FULL;
  const count = isWide ? wide(zip, wideEnd + 32) : zip.readUInt16LE(end + 10);
  const parts = new Map<string, Buffer>();
  let at = isWide ? wide(zip, wideEnd + 48) : zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`no directory record at ${at}`);
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const name = zip.toString('utf8', at + 46, nameEnd);
    const { size, packedSize, offset } = places(zip, at, zip.subarray(nameEnd, extraEnd));
    if (parts.has(name)) throw new Error(`${name} stands twice in the package`);
    if (!name.endsWith('/')) {
      const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
      const packed = zip.subarray(start, start + packedSize);
      const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
      if (content.length !== size || crc32(content) !== zip.readUInt32LE(at + 16))
        throw new Error(`${name} is damaged`);
      parts.set(name, content);
    }
    at = extraEnd + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The text of a part; throws where there is none. */
export function partText(parts: ReadonlyMap<string, Buffer>, name: string): string {
  const part = parts.get(name);
  if (!part) throw new Error(`no part ${name}`);
  return part.toString('utf8');
}

/** Names of the parts that differ between two packages, by what happened to them. */
export function comparedParts(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) {
  const names = [...before.keys()];
  return {
    changed: names.filter((name) => after.has(name) && !after.get(name)?.equals(before.get(name) ?? Buffer.alloc(0))),
    removed: names.filter((name) => !after.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
  };
}

/** Relationships of a part, targets as part names: `../charts/chart1.xml` of `xl/drawings/drawing1.xml` is `xl/charts/chart1.xml`. */
export function relationshipsOf(parts: ReadonlyMap<string, Buffer>, part: string) {
  const tags =
    parts
      .get(relationshipsPart(part))
      ?.toString('utf8')
      .match(/<Relationship\s[^>]*>/g) ?? [];
  return tags.map((tag) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    external: attribute(tag, 'TargetMode') === 'External',
    target: new URL(attribute(tag, 'Target'), `zip:///${part}`).pathname.slice(1),
  }));
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The part of a sheet; throws where the workbook has no such sheet. */
export function sheetPart(parts: ReadonlyMap<string, Buffer>, sheet: string): string {
  const name = sheet.replace(/&/g, '&amp;');
  const tags = partText(parts, 'xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const id = attribute(tags.find((tag) => attribute(tag, 'name') === name) ?? '', '\\w+:id');
  const found = relationshipsOf(parts, 'xl/workbook.xml').find((relationship) => relationship.id === id);
  if (!found) throw new Error(`no part for the sheet ${sheet}`);
  return found.target;
}

/** Tags and texts of a part without what joining a list changes: its count, the order of rules, `<a/>` opened to `<a>`. */
export function markupOf(part: Buffer | undefined): string[] {
  const text = (part?.toString('utf8') ?? '').replace(/&#(?:10|xA);/gi, '\n');
  const plain = text.replace(/\s(?:count|priority)=(?:"\d+"|'\d+')/g, '').replace(/\s*\/>/g, '>');
  return plain.match(/<[^>]*>|[^<]+/g) ?? [];
}

/** Markup of the former part that the new one has no more; a text may have grown. */
export function lostMarkup(before: Buffer | undefined, after: Buffer | undefined): string[] {
  const left = new Map<string, number>();
  for (const token of markupOf(after)) left.set(token, (left.get(token) ?? 0) + 1);
  return markupOf(before).filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    if (count > 0 || token.startsWith('</')) return false;
    return token.startsWith('<') || ![...left.keys()].some((other) => other.startsWith(token));
  });
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? '';
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function wide(zip: Buffer, at: number): number {
  return Number(zip.readBigUInt64LE(at));
}

/** Sizes and offset of an entry; its zip64 field (id 1) holds those that do not fit. */
function places(zip: Buffer, at: number, extra: Buffer) {
  const short = {
    size: zip.readUInt32LE(at + 24),
    packedSize: zip.readUInt32LE(at + 20),
    offset: zip.readUInt32LE(at + 42),
  };
  let field = 0;
  while (field < extra.length && extra.readUInt16LE(field) !== 1) field += 4 + extra.readUInt16LE(field + 2);
  let next = field + 4;
  const take = (value: number) => {
    if (value !== FULL) return value;
    next += 8;
    return wide(extra, next - 8);
  };
  return { size: take(short.size), packedSize: take(short.packedSize), offset: take(short.offset) };
}
