import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeCellText, escapeText, unescapeCellText, unescapeXml } from './escape.js';

describe('escapeText', () => {
  test.each([
    ['markup', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['controls XML cannot hold are dropped', 'а\u0000б\u0007в\u001f', 'абв'],
    ['tab and line break stay', 'а\tб\nв', 'а\tб\nв'],
    ['Windows and old Mac line breaks become one', 'а\r\nб\rв', 'а\nб\nв'],
    ['half a surrogate pair is dropped, a whole one stays', 'а\ud83dб😀\udc00в', 'аб😀в'],
    ['not a character', '\ufffe\uffffа', 'а'],
  ])('%s', (_, text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  test('an attribute keeps its quotes, tabs and line breaks', () => {
    expect(escapeAttribute('«"А"»\n\tб')).toBe('«&quot;А&quot;»&#10;&#9;б');
  });
});

describe('escapeCellText', () => {
  test('words that look like code units stay words', () => {
    expect(escapeCellText('файл_x0031_.pdf _x12_')).toBe('файл_x005F_x0031_.pdf _x12_');
  });

  test('no cell holds more than 32,767 characters (excel.md #26)', () => {
    expect(escapeCellText('я'.repeat(40_000))).toHaveLength(32_767);
  });

  test('any text a cell may hold comes back', () => {
    const text = fc
      .string({
        unit: fc.constantFrom('а', '_', 'x', '0', '4', '1', '&', '<', '>', '"', ' ', '\n', '\t', '😀', 'amp;', '#10;'),
      })
      .filter((value) => value.length < 100);
    fc.assert(
      fc.property(text, (value) => {
        expect(unescapeCellText(escapeCellText(value))).toBe(value);
      }),
    );
  });
});

describe('unescapeXml', () => {
  test.each([
    ['named', '&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['decimal and hexadecimal', '&#1046;&#x416;&#X416;', 'ЖЖЖ'],
    ['beyond the base plane', '&#128512;', '😀'],
    ['unknown names stay as written', '&nbsp;&copy;', '&nbsp;&copy;'],
    ['a number that is no character stays as written', '&#x110000;&#9999999;', '&#x110000;&#9999999;'],
    ['once only', '&amp;lt;', '&lt;'],
  ])('%s', (_, xml, expected) => {
    expect(unescapeXml(xml)).toBe(expected);
  });

  test('cell text: code units of Excel, line breaks of any kind', () => {
    expect(unescapeCellText('а_x000D_\nб\r\nв_x0041_г_x005F_x0041_&#13;д')).toBe('а\nб\nвAг_x0041_\nд');
  });
});
