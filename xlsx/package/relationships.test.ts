import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../node/codec.js';
import { openArchive } from '../zip/archive.js';
import { createArchive } from '../zip/write.js';
import { openPackage, partNames, partText, removePart, setPart } from './package.js';
import {
  addExternalRelationships,
  addRelationship,
  relationshipsOf,
  relationshipsPart,
  removeRelationship,
} from './relationships.js';
import { savePackage } from './save.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

function packageOf(parts: Readonly<Record<string, string>>) {
  const files = Object.entries({ '[Content_Types].xml': TYPES, ...parts });
  const contents = new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return openPackage(openArchive(createArchive(contents, nodeCodec)), nodeCodec);
}

describe('targets', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../out.xml', 'out.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/a.xml', 'b.xml#cell', 'xl/b.xml'],
  ])('from %j to %j is %j', (part, target, expected) => {
    const list = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Target='${target}' Id='a' Type='u/kind'/></Relationships>`;
    const pkg = packageOf({ [relationshipsPart(part)]: list });
    expect(relationshipsOf(pkg, part)).toEqual([{ id: 'a', type: 'u/kind', target: expected, external: false }]);
  });

  test('addresses outside the file stay as they are', () => {
    const list =
      '<Relationships><Relationship Id="a" Type="u/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>';
    expect(relationshipsOf(packageOf({ 'xl/_rels/a.xml.rels': list }), 'xl/a.xml')).toEqual([
      { id: 'a', type: 'u/hyperlink', target: 'https://example.org/?a=1&b=2', external: true },
    ]);
  });
});

describe('adding and removing', () => {
  test.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['a/b/c.xml', 'd.xml', '../../d.xml'],
  ])('from %j to %j is written as %j', (part, target, expected) => {
    const pkg = packageOf({});
    addRelationship(pkg, part, 'u/kind', target);
    expect(partText(pkg, relationshipsPart(part))).toContain(`Target="${expected}"`);
    expect(relationshipsOf(pkg, part)[0]?.target).toBe(target);
  });

  test('ids are never used twice, the list vanishes with its last entry', () => {
    const pkg = packageOf({ 'xl/a.xml': '<a/>' });
    const first = addRelationship(pkg, 'xl/a.xml', 'u/kind', 'xl/b.xml');
    const second = addRelationship(pkg, 'xl/a.xml', 'u/kind', 'xl/c & d.xml');
    expect([first, second]).toEqual(['rIdVeshki1', 'rIdVeshki2']);
    expect(relationshipsOf(pkg, 'xl/a.xml').map(({ target }) => target)).toEqual(['xl/b.xml', 'xl/c & d.xml']);
    removeRelationship(pkg, 'xl/a.xml', first);
    removeRelationship(pkg, 'xl/a.xml', second);
    expect(partText(pkg, 'xl/_rels/a.xml.rels')).toBeNull();
  });
});

test('addresses outside the file are added at once, beside what is there', () => {
  const pkg = packageOf({ 'xl/a.xml': '<a/>' });
  const inside = addRelationship(pkg, 'xl/a.xml', 'u/kind', 'xl/b.xml');
  const outside = addExternalRelationships(pkg, 'xl/a.xml', 'u/hyperlink', ['../a&b.xlsx', 'c.xlsx']);
  expect([inside, ...outside]).toEqual(['rIdVeshki1', 'rIdVeshki2', 'rIdVeshki3']);
  expect(relationshipsOf(pkg, 'xl/a.xml').slice(1)).toEqual([
    { id: 'rIdVeshki2', type: 'u/hyperlink', target: '../a&b.xlsx', external: true },
    { id: 'rIdVeshki3', type: 'u/hyperlink', target: 'c.xlsx', external: true },
  ]);
  expect(addExternalRelationships(pkg, 'xl/c.xml', 'u/hyperlink', [])).toEqual([]);
  expect(partText(pkg, 'xl/_rels/c.xml.rels')).toBeNull();
});

describe('parts', () => {
  test('names count whatever their case, added ones come last, removed ones go', () => {
    const pkg = packageOf({ 'xl/Sheet1.xml': '<a/>', 'xl/b.xml': '<b/>' });
    expect(partText(pkg, 'xl/sheet1.XML')).toBe('<a/>');
    setPart(pkg, 'xl/New.xml', '<n/>', 'application/x-new');
    removePart(pkg, 'XL/b.xml');
    expect(partNames(pkg)).toEqual(['[Content_Types].xml', 'xl/Sheet1.xml', 'xl/New.xml']);
  });

  test('content types follow the parts, defaults suffice where they fit', () => {
    const override = (name: string): string => `<Override PartName="/${name}" ContentType="application/x-b"/>`;
    const pkg = packageOf({
      '[Content_Types].xml': TYPES.replace('</Types>', `${override('xl/b.xml')}${override('xl/c.xml')}</Types>`),
      'xl/b.xml': '<b/>',
      'xl/c.xml': '<c/>',
    });
    removePart(pkg, 'xl/b.xml');
    setPart(pkg, 'xl/c.xml', '<c2/>', 'application/x-b');
    setPart(pkg, 'xl/d.xml', '<d/>', 'application/x-d');
    setPart(pkg, 'xl/e.xml', '<e/>', 'application/xml');
    const saved = openPackage(openArchive(savePackage(pkg)), nodeCodec);
    expect(partText(saved, '[Content_Types].xml')).toBe(
      TYPES.replace(
        '</Types>',
        `${override('xl/c.xml')}<Override PartName="/xl/d.xml" ContentType="application/x-d"/></Types>`,
      ),
    );
  });
});
