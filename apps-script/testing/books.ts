/** Workbooks for tests of the add-on. */
import type { Grid } from '../../core/grid/grid.js';
import { type FakeBook, newBook, touch } from '../../fakes/book/book.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { readWorkbook } from '../../xlsx/read.js';

export { addSheet, at, type FakeBook, newBook, sheetNamed, touch } from '../../fakes/book/book.js';

/** The grids the .xlsx host reads from a file. */
export function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook.grids;
}

const HEADER = ['№ п/п', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];

/** A roadmap of so many measures; every second one lacks its executor. */
export function bookOfRows(measures: number): FakeBook {
  const book = newBook('План');
  const sheet = book.active;
  const rows = [
    ['План мероприятий на 2022 год'],
    HEADER,
    ...Array.from({ length: measures }, (_, at) => [
      String(at + 1),
      `Провести семинар № ${at + 1} для учителей школ района`,
      `до ${(at % 28) + 1}.03.2022`,
      at % 2 === 0 ? '' : 'РМК',
      `Проведено не менее ${at + 2} семинаров`,
    ]),
  ];
  sheet.rows = Math.max(1000, rows.length);
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text !== '') Object.assign(touch(sheet, r, c), { value: text, format: '@' });
    });
  });
  return book;
}
