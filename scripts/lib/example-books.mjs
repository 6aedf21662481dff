/** The example workbooks: sheets read from examples/data/*.tsv, a line a row, `\n` a line break inside a cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const NUMBER = 6;
const TASK = 60;
const DEADLINE = 22;
const EXECUTOR = 26;
const INDICATOR = 36;
const LINK = 40;

/**
 * `dates`: a cell that is nothing but a day is a date, as people type it; otherwise it stays text, as Word leaves it.
 * `numbers`: a cell that is nothing but a whole number is a number.
 * `header`: the row of the headings, zero-based, where it is not the third.
 * Rows with one filled cell, the first, are merged over the width of the header where `merged` says so.
 */
export const BOOKS = [
  {
    data: '000.tsv',
    file: '000-район-2022.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR],
    dates: false,
    numbers: true,
    merged: true,
  },
  {
    data: '001.tsv',
    file: '001-область-2022.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR, LINK],
    dates: false,
    numbers: false,
    merged: true,
  },
  {
    data: '002.tsv',
    file: '002-область-2021.xlsx',
    widths: [NUMBER, TASK, DEADLINE, INDICATOR, EXECUTOR],
    dates: true,
    numbers: false,
    merged: false,
  },
  {
    data: '003.tsv',
    file: '003-край-2022.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR, LINK],
    dates: true,
    numbers: false,
    merged: false,
  },
  {
    data: '004.tsv',
    file: '004-район-2021.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR],
    dates: false,
    numbers: false,
    merged: false,
  },
  {
    data: '005.tsv',
    file: '005-отчёт-2022.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR, 16, 14, 26],
    dates: true,
    numbers: true,
    merged: true,
  },
  {
    data: 'лугоборский.tsv',
    file: 'свод/Лугоборский район.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR, 16, 14, 26],
    dates: true,
    numbers: true,
    merged: true,
  },
  {
    data: 'ключегорский.tsv',
    file: 'свод/Ключегорский округ.xlsx',
    header: 3,
    widths: [NUMBER, EXECUTOR, TASK, 14, 14, INDICATOR, 14],
    dates: true,
    numbers: true,
    merged: false,
  },
  {
    data: 'светлодольск.tsv',
    file: 'свод/Светлодольск, план 2022.xlsx',
    header: 4,
    widths: [NUMBER, DEADLINE, TASK, INDICATOR, EXECUTOR],
    dates: false,
    numbers: false,
    merged: false,
  },
  {
    data: 'верхнедольский.tsv',
    file: 'свод/Верхнедольский район.xlsx',
    widths: [NUMBER, TASK, DEADLINE, EXECUTOR, INDICATOR, 24, 26],
    dates: false,
    numbers: true,
    merged: true,
  },
];

const DAY = /^(\d\d)\.(\d\d)\.(\d{4})$/;
const WHOLE = /^\d{1,4}$/;
const USUAL_HEADER = 2;

/** Rows of cells, each `''`, a text, a number or `{ y, m, d }`; `titles`: the rows to merge, zero-based. */
export function readBook(book) {
  const { header = USUAL_HEADER } = book;
  const text = readFileSync(join(ROOT, 'examples', 'data', book.data), 'utf8').replace(/\n$/, '');
  const rows = text.split('\n').map((line) => line.split('\t').map((cell) => cellOf(cell, book)));
  const titles = rows.flatMap((row, index) => {
    const alone = typeof row[0] === 'string' && row[0] !== '' && row.slice(1).every((cell) => cell === '');
    return alone && (index < header || book.merged) ? [index] : [];
  });
  return { rows, titles, header, width: book.widths.length };
}

function cellOf(text, { dates, numbers }) {
  const day = dates ? DAY.exec(text) : null;
  if (day) return { y: Number(day[3]), m: Number(day[2]), d: Number(day[1]) };
  if (numbers && WHOLE.test(text)) return Number(text);
  return text.replace(/\\n/g, '\n');
}
