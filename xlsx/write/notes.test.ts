import { describe, expect, test } from 'vitest';
import { appendedBlock, findBlock, noteBlock } from '../../core/report/note-text.js';
import type { SheetMarks } from '../../core/report/patch.js';
import { handmade, textRows } from '../testing/handmade.js';
import { patched, SHEET_1, textOf, textsOf } from '../testing/patched.js';
import { noMarks, note } from '../testing/patches.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS = textRows([
  ['а', 'б'],
  ['в', 'г'],
]);
const withNotes = (...notes: SheetMarks['notes'][number][]) => ({ marks: [{ ...noMarks('План'), notes }] });
const CLEAR = { marks: [noMarks('План')] };

const SHAPE = (row: number, column: number, id: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shapetype id="_x0000_t202"/>${shapes}</xml>`;

/** A sheet with notes of a user: comments and their boxes. */
function noted(
  comments: string,
  shapes = SHAPE(0, 0, 3080),
  more: readonly (readonly [string, string, string])[] = [],
  parts = {},
) {
  return handmade({
    sheets: { План: `${ROWS}<legacyDrawing r:id="v1"/>` },
    related: {
      План: [['c1', 'comments', 'xl/comments1.xml'], ['v1', 'vmlDrawing', 'xl/drawings/vmlDrawing1.vml'], ...more],
    },
    parts: {
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Иванов</author></authors><commentList>${comments}</commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': VML(shapes),
      ...parts,
    },
  });
}
const comment = (cell: string, text: string): string =>
  `<comment ref="${cell}" authorId="0"><text>${text}</text></comment>`;
const USER = noted(comment('A1', '<t>Проверить!</t>'));

/** Notes by cell, runs put together. */
function notesOf(bytes: Uint8Array, part = 'xl/comments1.xml'): Record<string, string> {
  const found = textOf(bytes, part).matchAll(/<comment ref="(\w+)"[\s\S]*?<\/comment>/g);
  return Object.fromEntries(
    [...found].map(([xml, cell]) => [
      cell,
      [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
    ]),
  );
}
const shapesOf = (bytes: Uint8Array, part = 'xl/drawings/vmlDrawing1.vml'): string[] =>
  [...textOf(bytes, part).matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(
    ([, row, column]) => `${row},${column}`,
  );

describe('a sheet without notes', () => {
  const plain = handmade({ sheets: { План: ROWS } });
  const { bytes } = patched(plain, withNotes(note('B1', 'Нет срока'), note('A2', 'Раз'), note('A2', 'Два')));

  test('gets a comments part, boxes, and its link to them', () => {
    expect(notesOf(bytes, 'xl/comments1.xml')).toEqual({
      B1: 'Вешки:\nНет срока\n———',
      A2: 'Вешки:\nРаз\nДва\n———',
    });
    expect(shapesOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toEqual(['0,1', '1,0']);
    expect(textOf(bytes, SHEET_1)).toMatch(/<\/sheetData><legacyDrawing [^>]*r:id="rIdVeshki2"\/><\/worksheet>$/);
  });

  test('and loses them without a trace', () => {
    expect(textsOf(patched(bytes, CLEAR).bytes)).toEqual(textsOf(plain));
  });

  test('a new text replaces the former one in its place', () => {
    const again = patched(bytes, withNotes(note('B1', 'Нет года\n\nв сроке')));
    expect(notesOf(again.bytes, 'xl/comments1.xml')).toEqual({ B1: 'Вешки:\nНет года\nв сроке\n———' });
    expect(shapesOf(again.bytes, 'xl/drawings/vmlDrawing1.vml')).toEqual(['0,1']);
  });
});

describe('a note of the user', () => {
  test('keeps its words, ours come after them', () => {
    const { bytes } = patched(USER, withNotes(note('A1', 'Нет срока'), note('B2', 'Ещё')));
    expect(notesOf(bytes)).toEqual({ A1: 'Проверить!\nВешки:\nНет срока\n———', B2: 'Вешки:\nЕщё\n———' });
    expect(textOf(bytes, 'xl/comments1.xml')).toContain('<author>Иванов</author><author>Вешки</author>');
    expect(shapesOf(bytes)).toEqual(['0,0', '1,1']);
    expect(textsOf(patched(bytes, CLEAR).bytes)).toEqual(textsOf(USER));
  });

  test('words the user adds behind our block stay when it goes', () => {
    const answered = noted(comment('A1', '<t>Вешки:\nНет срока\n———\nИсправим</t>'));
    expect(notesOf(patched(answered, CLEAR).bytes)).toEqual({ A1: 'Исправим' });
    expect(notesOf(patched(answered, withNotes(note('A1', 'Нет года'))).bytes)).toEqual({
      A1: 'Исправим\nВешки:\nНет года\n———',
    });
  });

  test.each([
    ['in runs', '<r><rPr><b/></rPr><t>Иванов:</t></r><r><t xml:space="preserve">\nда </t></r>'],
    ['with phonetics and spaces', '<r><t xml:space="preserve"> да </t></r><phoneticPr fontId="0"/>'],
    ['with entities', '<t>&lt;&#10;&quot;да&quot;</t>'],
  ])('comes back as it was: %s', (_, text) => {
    const before = noted(comment('A1', text));
    const { bytes } = patched(before, withNotes(note('A1', 'Нет срока')));
    expect(notesOf(bytes).A1).toContain('\nВешки:\nНет срока\n———');
    expect(textsOf(patched(bytes, CLEAR).bytes)).toEqual(textsOf(before));
  });

  test('a block another program cut into runs and encoded is found', () => {
    const runs = '<r><t>Да&#10;Вешки:&#10;Нет</t></r><r><rPr><b/></rPr><t> срока&#10;———</t></r>';
    expect(notesOf(patched(noted(comment('A1', '<t>Да&#10;Вешки:&#10;Нет срока&#10;———</t>')), CLEAR).bytes)).toEqual({
      A1: 'Да',
    });
    expect(notesOf(patched(noted(comment('A1', runs.replaceAll('&#10;', '\n'))), CLEAR).bytes)).toEqual({ A1: 'Да' });
  });

  test('an empty note is filled and emptied', () => {
    const { bytes } = patched(noted(comment('A1', '')), withNotes(note('A1', 'Нет срока')));
    expect(notesOf(bytes)).toEqual({ A1: 'Вешки:\nНет срока\n———' });
  });
});

describe('threaded comments', () => {
  const threads =
    '<ThreadedComments><threadedComment id="{1}" ref="A1"><text>Кто?</text></threadedComment></ThreadedComments>';
  const before = noted(
    comment('A1', '<t>[Threaded comment]</t>'),
    SHAPE(0, 0, 3080),
    [['t1', 'threadedComment', 'xl/threadedComments/t1.xml']],
    {
      'xl/threadedComments/t1.xml': threads,
    },
  );

  test('are never touched, the user is told which', () => {
    const { bytes, notes } = patched(before, withNotes(note('A1', 'Нет срока'), note('B1', 'Нет')));
    expect(notesOf(bytes)).toEqual({ A1: '[Threaded comment]', B1: 'Вешки:\nНет\n———' });
    expect(notes).toEqual([expect.stringContaining('к ячейкам A1 примечания не добавлены')]);
  });
});

describe('boxes', () => {
  test('are made where a drawing has none, its other shapes stay', () => {
    const button = '<v:shape id="_x0000_s3100" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape>';
    const before = noted(comment('A1', '<t>Да</t>'), button);
    const { bytes } = patched(before, withNotes(note('B1', 'Нет')));
    expect(textOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain(button);
    expect(textOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('id="_x0000_s3101"');
    expect(textsOf(patched(bytes, CLEAR).bytes)).toEqual(textsOf(before));
  });

  test('declare their namespaces in a drawing that does it elsewhere (openpyxl)', () => {
    const before = noted(comment('A1', '<t>Да</t>'), '', [], {
      'xl/drawings/vmlDrawing1.vml':
        '<xml><n0:shape xmlns:n0="urn:schemas-microsoft-com:vml" id="_x0000_s1026"><n1:ClientData xmlns:n1="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><n1:Row>0</n1:Row><n1:Column>0</n1:Column></n1:ClientData></n0:shape></xml>',
    });
    const { bytes } = patched(before, withNotes(note('A1', 'Нет'), note('B1', 'Нет')));
    expect(textOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toMatch(
      /<v:shape xmlns:v="urn:schemas-microsoft-com:vml"[^>]* id="_x0000_s1027"/,
    );
    expect(textsOf(patched(bytes, CLEAR).bytes)).toEqual(textsOf(before));
  });

  test('each drawing of a workbook has ids of its own cluster', () => {
    const two = handmade({ sheets: { План: ROWS, Другой: ROWS } });
    const { bytes } = patched(two, {
      marks: ['План', 'Другой'].map((sheet) => ({ ...noMarks(sheet), notes: [note('A1', 'Нет')] })),
    });
    expect(textOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('id="_x0000_s1025"');
    expect(textOf(bytes, 'xl/drawings/vmlDrawing2.vml')).toContain('id="_x0000_s2049"');
  });
});

describe('the block in a text', () => {
  test.each([
    ['alone', 'Вешки:\nа\n———', ''],
    ['after words', 'да\nВешки:\nа\n———', 'да'],
    ['before words', 'Вешки:\nа\n———\nда', 'да'],
    ['between words', 'да\nВешки:\nа\n———\nнет', 'да\nнет'],
    ['without its end', 'да\nВешки:\nа', 'да'],
  ])('%s is cut out', (_, text, rest) => {
    const block = findBlock(text);
    expect(text.slice(0, block?.start) + text.slice(block?.end)).toBe(rest);
  });

  test('words that only look like it are the user’s', () => {
    expect(findBlock('Про Вешки:\nда')).toBeNull();
    expect(findBlock('Вешки: да')).toBeNull();
  });

  test('what is put in is found, whatever the text', () => {
    const block = noteBlock('а\n\n———\r\nб');
    expect(block).toBe('Вешки:\nа\nб\n———');
    expect(findBlock(`да${appendedBlock('да', block)}`)).toEqual({ start: 2, end: 2 + 1 + block.length });
  });
});
