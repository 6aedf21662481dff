import { expect, test } from 'vitest';
import { xmlFault } from './well-formed.js';

test.each([
  ['<a>', 'never closed'],
  ['<a></b>', 'closed by another'],
  ['</a>', 'never opened'],
  ['<a/><b/>', 'two roots'],
  ['<a b="1" b="2"/>', 'an attribute twice'],
  ['<a b=1/>', 'a value without quotes'],
  ['<v:a/>', 'a prefix nobody declared'],
  ['<a v:b="1"/>', 'an attribute with such a prefix'],
  ['<a>x & y</a>', 'a bare ampersand'],
  ['<a>\u0001</a>', 'a control character'],
  ['text<a/>', 'text outside'],
  ['', 'nothing'],
])('%s is no XML: %s', (xml) => {
  expect(xmlFault(xml)).not.toBeNull();
});

test('what programs write is', () => {
  const xml = `\ufeff<?xml version="1.0"?>\n<!-- c --><a xmlns:x="u"><x:b x:c='1'/>&amp;&#x41;<![CDATA[<&]]></a>\n`;
  expect(xmlFault(xml)).toBeNull();
});
