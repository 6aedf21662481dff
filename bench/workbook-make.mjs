/** `node workbook-make.mjs FILE ROWS`: a workbook of ROWS × 8 texts, dates and numbers, written by exceljs. */
import ExcelJS from 'exceljs';
import { random } from './roadmaps.mjs';
import { EXECUTORS, INDICATORS, TASKS, TOPICS } from './words.mjs';

const [file, rows] = process.argv.slice(2);
const next = random(7);
const pick = (list) => list[Math.floor(next() * list.length)];
const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
const sheet = book.addWorksheet('Дорожная карта');
sheet.columns = Array.from({ length: 8 }, (_, column) => ({
  width: 20,
  style: column === 2 || column === 6 ? { numFmt: 'dd.mm.yyyy' } : {},
}));
sheet
  .addRow(['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Отметка', 'Дата исполнения', 'Участников'])
  .commit();
const day = () => new Date(Date.UTC(2022, Math.floor(next() * 12), 1 + Math.floor(next() * 28)));
for (let row = 1; row < Number(rows); row++) {
  sheet
    .addRow([
      String(row),
      `${pick(TASKS)} ${pick(TOPICS)} (${row})`,
      day(),
      pick(EXECUTORS),
      pick(INDICATORS),
      'исполнено',
      day(),
      Math.floor(next() * 500),
    ])
    .commit();
}
sheet.commit();
await book.commit();
