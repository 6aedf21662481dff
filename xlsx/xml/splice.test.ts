import { expect, test } from 'vitest';
import { outlineOf, placeOf, withPrefix } from './outline.js';
import { rootOf } from './scan.js';
import { appendedChild, applySplices, insertion, removal } from './splice.js';

test('splices apply by place, insertions at one place keep their order and come before a removal', () => {
  const splices = [removal({ start: 3, end: 5 }), insertion(3, 'x'), insertion(0, 'y'), insertion(3, 'z')];
  expect(applySplices('abcdef', splices)).toBe('yabcxzf');
});

test.each([
  ['an open element', '<a><b/></a>', '<a><b/><c/></a>'],
  ['an empty element', '<a/>', '<a><c/></a>'],
  ['an empty element with attributes and a prefix', '<x:a k="1" />', '<x:a k="1" ><c/></x:a>'],
])('a child is appended to %s', (_, xml, expected) => {
  expect(applySplices(xml, [appendedChild(rootOf(xml), '<c/>')])).toBe(expected);
});

test.each([
  ['after the last one before it', '<r><a/><c/><d/></r>', 'b', '<a/>'],
  ['after others of its name', '<r><a/><b/><b/><d/></r>', 'b', '<r><a/><b/><b/>'],
  ['at the beginning', '<r><c/></r>', 'a', '<r>'],
  ['unknown children do not count', '<r><a/><z/></r>', 'b', '<r><a/>'],
])('a new child goes %s', (_, xml, name, before) => {
  const place = placeOf(outlineOf(xml), name, ['a', 'b', 'c', 'd']);
  expect(xml.slice(0, place).endsWith(before)).toBe(true);
});

test('our XML takes the prefix of the part, names with one of their own keep it', () => {
  expect(withPrefix('<a><x14:b c="&lt;d"/>1</a>', 'x:')).toBe('<x:a><x14:b c="&lt;d"/>1</x:a>');
});
