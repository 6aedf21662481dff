import { expect, test } from 'vitest';
import { outlineOf } from '../xml/outline.js';
import { geometryOf, noteAnchor } from './geometry.js';

const sheet = (rows: string, more = ''): string => `<worksheet>${more}<sheetData>${rows}</sheetData></worksheet>`;

test('sizes are those stored, else the defaults', () => {
  const geometry = geometryOf(
    outlineOf(
      sheet(
        '<row r="1" ht="30"/><row r="3" spans="1:3" ht=\'75\' customHeight="1"/><row/><row ht="15"/>',
        '<sheetFormatPr defaultRowHeight="18"/><cols><col min="2" max="3" width="20"/></cols>',
      ),
    ),
  );
  expect([0, 1, 2, 3, 4, 9].map(geometry.row)).toEqual([40, 24, 100, 24, 20, 24]);
  expect([0, 1, 2, 3].map(geometry.column)).toEqual([64, 145, 145, 64]);
});

test('a box stands right of its cell and ends where its text needs it to, in tall rows as in low ones', () => {
  const low = noteAnchor(4, 1, 'Вешки:\nкоротко\n———', geometryOf(outlineOf(sheet(''))));
  const tall = noteAnchor(4, 1, 'Вешки:\nкоротко\n———', geometryOf(outlineOf(sheet('<row r="5" ht="300"/>'))));
  expect(low).toEqual([2, 15, 4, 2, 6, 19, 7, 10]);
  expect(tall).toEqual([2, 15, 4, 2, 6, 19, 4, 70]);
});

test('a very long text gets a box that still fits a screen', () => {
  const [, , , , , , bottom = 0, offset = 0] = noteAnchor(
    0,
    0,
    'слово '.repeat(2000),
    geometryOf(outlineOf(sheet(''))),
  );
  expect(bottom * 20 + offset).toBeLessThanOrEqual(450);
});
