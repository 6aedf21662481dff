/**
 * `node workbook-task.mjs LIBRARY TASK FILE ROWS`, in a process of its own: reads a workbook, or reads it, marks one row in a hundred
 * (a fill and a note) and writes it. Prints `{ ms, mb }` as JSON: the time from the file's bytes, and the peak memory of the process.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [library, task, file, rows] = process.argv.slice(2);
const every = 100;
const target = `${file}.${library}.out.xlsx`;
const columns = 8;

const LIBRARIES = {
  async veshki() {
    const { applyPatch, nodeCodec, readWorkbook } = await import('./.tmp/xlsx.mjs');
    return () => {
      const book = readWorkbook(readFileSync(file), nodeCodec);
      if (book.refused) throw new Error(book.message);
      const [grid] = book.grids;
      if (task === 'mark') writeFileSync(target, applyPatch(book, markingPatch(grid), nodeCodec).bytes);
      return grid.cells.length * grid.cells[0].length;
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(readFileSync(file));
      const [sheet] = book.worksheets;
      let cells = 0;
      sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, () => cells++));
      if (task === 'mark') {
        for (let row = every; row < rows; row += every) {
          const cell = sheet.getCell(row + 1, 3);
          cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
          cell.note = 'Срок не читается';
        }
        writeFileSync(target, Buffer.from(await book.xlsx.writeBuffer()));
      }
      return cells;
    };
  },
  /** The lower bound of memory: Node and nothing else. */
  async node() {
    return () => rows * columns;
  },
};

function markingPatch({ sheet, cells }) {
  const places = [];
  for (let row = every; row < cells.length; row += every) places.push({ row, column: 2 });
  const rects = places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const notes = places.map((place) => ({ ...place, text: 'Срок не читается' }));
  return {
    marks: [{ sheet, cells: { error: rects, warning: [], info: [] }, notes }],
    sheets: [],
    edits: [],
    columns: [],
    newSheets: [],
    removeSheets: [],
  };
}

const run = await LIBRARIES[library]();
const started = performance.now();
const cells = await run();
const ms = performance.now() - started;
if (cells !== rows * columns) throw new Error(`${library} read ${cells} cells of ${rows * columns}`);
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
