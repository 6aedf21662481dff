import { describe, expect, test } from 'vitest';
import { nodeCodec } from './node/codec.js';
import { readWorkbook } from './read.js';
import { createArchive } from './zip/write.js';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...utf16(stream), 0, 0]);
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  createArchive(new Map(Object.entries(files).map(([name, text]) => [name, ascii(text)])), nodeCodec);

describe('what is no workbook is named', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file', 'пуст'],
    ['a locked workbook', ole('EncryptedPackage'), 'encrypted', 'паролем'],
    ['Excel 97', ole('Workbook'), 'old-excel', '.xls'],
    ['Excel 5', ole('Book'), 'old-excel', '.xls'],
    ['Word 97', ole('WordDocument'), 'other-office', 'Word'],
    ['PowerPoint 97', ole('PowerPoint Document'), 'other-office', 'PowerPoint'],
    ['another container', ole('Contents'), 'unknown', 'не похоже'],
    [
      'OpenDocument table',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'open-document',
      '.ods',
    ],
    ['OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'other-office', '.odt'],
    ['Word', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }), 'other-office', '.docx'],
    ['PowerPoint', zip({ 'ppt/presentation.xml': '<p/>' }), 'other-office', '.pptx'],
    ['binary workbook', zip({ 'xl/workbook.bin': '' }), 'binary-workbook', '.xlsb'],
    ['Numbers', zip({ 'Index/Document.iwa': '' }), 'other-office', 'Numbers'],
    ['photos', zip({ 'a.jpg': '1' }), 'other-zip', 'архив'],
    ['a workbook without its way in', zip({ 'xl/workbook.xml': '<workbook/>' }), 'damaged-part', 'оглавление'],
    ['RAR', ascii('Rar!\u001a\u0007'), 'archive', 'RAR'],
    ['PDF', ascii('%PDF-1.7\n'), 'pdf', 'PDF'],
    [
      'PDF with its packed streams',
      Uint8Array.from([...ascii('%PDF-1.7\n'), 0x25, 0xe2, 0xe3, 0x0a, 0, 1, 2]),
      'pdf',
      'PDF',
    ],
    ['RTF with a picture', Uint8Array.from([...ascii('{\\rtf1\\bin '), 0, 1, 2]), 'rich-text', 'RTF'],
    ['RTF', ascii('{\\rtf1\\ansi'), 'rich-text', 'RTF'],
    ['a web page', ascii('\ufeff <HTML><body><table>'), 'web-page', 'веб-страница'],
    ['a table of SpreadsheetML 2003', ascii('<?xml version="1.0"?><Workbook>'), 'web-page', 'XML'],
    ['CSV', ascii('№;Мероприятие;Срок\n1;Приказ;май'), 'text', 'CSV'],
    ['CSV of Excel in UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('1\t2\n')]), 'text', 'CSV'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'unknown',
      'не похоже',
    ],
  ])('%s', (_, bytes, code, word) => {
    const result = readWorkbook(bytes, nodeCodec);
    if (!result.refused) throw new Error('it was read');
    expect(result.code).toBe(code);
    expect(result.message).toContain(word);
    expect(result.message).toMatch(/^[а-яё].*\.$/su);
  });
});
