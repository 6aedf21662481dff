import { describe, expect, test } from 'vitest';
import { RefusedFile } from '../refusal.js';
import {
  attributesOf,
  childOf,
  childrenNamed,
  childrenOf,
  contentOf,
  elementsAt,
  outerXml,
  prefixedAttribute,
  rootOf,
} from './scan.js';

const names = (xml: string): string[] => [...childrenOf(xml, rootOf(xml))].map(({ name }) => name);

describe('elements', () => {
  test.each([
    ['nested elements of one name', '<r><a><a/><a>1</a></a><b/></r>', ['a', 'b']],
    [
      'comments, instructions and CDATA are no elements',
      '<?xml version="1.0"?><!-- <x> --><r><!-- </r> --><a/><![CDATA[<b>]]><?p <c>?><d></d></r>',
      ['a', 'd'],
    ],
    ['a bracket inside an attribute', '<r><a b="x > y" c=\'"</a>"\'>1</a><d/></r>', ['a', 'd']],
    ['a byte order mark and white space around', '\ufeff\n<r >\n <a />\n</r >\n', ['a']],
    ['prefixes are left out', '<x:r xmlns:x="u"><x:a/><y:b></y:b></x:r>', ['a', 'b']],
    ['a document type', '<!DOCTYPE r><r><a/></r>', ['a']],
    ['an empty element', '<r/>', []],
  ])('%s', (_, xml, expected) => {
    expect(names(xml)).toEqual(expected);
  });

  test.each([
    ['nothing at all', ''],
    ['text only', 'просто текст'],
    ['the outermost element is cut off', '<r><a/>'],
    ['a child is cut off', '<r><a><b></a></r>'],
    ['a tag without an end', '<r><a b="1</r>'],
    ['a quote without an end', '<r a="1'],
  ])('refuses a damaged part: %s', (_, xml) => {
    expect(() => names(xml)).toThrow(RefusedFile);
  });

  test('offsets cut out what they say', () => {
    const xml = '<r><x:a k="1"> <b/> </x:a></r>';
    const [a] = childrenNamed(xml, rootOf(xml), 'a');
    if (!a) throw new Error('no element');
    expect(outerXml(xml, a)).toBe('<x:a k="1"> <b/> </x:a>');
    expect(contentOf(xml, a)).toBe(' <b/> ');
    expect(a.prefix).toBe('x:');
  });

  test('elements along a path', () => {
    const xml = '<r><l><i n="1"/><j/><i n="2"/></l><m><i n="3"/></m><l><i n="4"/></l></r>';
    const found = [...elementsAt(xml, rootOf(xml), ['l', 'i'])].map((element) => attributesOf(xml, element).get('n'));
    expect(found).toEqual(['1', '2', '4']);
  });

  test('a part of a million cells is passed over by searching', () => {
    const xml = `<r><sheetData>${'<c r="A1"/>'.repeat(1_000_000)}</sheetData><after/></r>`;
    expect(childOf(xml, rootOf(xml), 'after')).toBeDefined();
  });
});

describe('attributesOf', () => {
  test('either quote, spaces around the sign, any order, entities', () => {
    const xml = `<a b='1 "2"' c = "&lt;3&#10;" r:id="rId4"\n/>`;
    const attributes = attributesOf(xml, rootOf(xml));
    expect([...attributes]).toEqual([
      ['b', '1 "2"'],
      ['c', '<3\n'],
      ['r:id', 'rId4'],
    ]);
    expect(prefixedAttribute(attributes, 'id')).toBe('rId4');
    expect(prefixedAttribute(attributes, 'b')).toBeUndefined();
  });
});
