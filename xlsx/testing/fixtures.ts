/** The workbooks of `xlsx/fixtures` (made by `scripts/fixtures`): what each holds and how it must read. */
import { readFileSync } from 'node:fs';
import type { Cell } from '../../core/grid/grid.js';
import type { RefusalCode } from '../refusal.js';

/** What a cell must be; properties not named here may have any value. */
export type ExpectedCell = { readonly kind: Cell['kind'] } & Readonly<Record<string, unknown>>;

export interface Fixture {
  /** File name under `xlsx/fixtures`. */
  readonly name: string;
  readonly holds: string;
  /** Sheets with cells that a person sees, in the order of the tabs: no chart sheets, no hidden ones. */
  readonly sheets: readonly string[];
  /** The sheet that `cells` and the rest speak of. */
  readonly sheet: string;
  /** Rows and columns up to the last value: formatting makes no cells. */
  readonly size: readonly [rows: number, columns: number];
  /** By A1 name. */
  readonly cells: Readonly<Record<string, ExpectedCell>>;
  readonly merges: readonly string[];
  /** One-based, as a person sees them. */
  readonly hiddenRows: readonly number[];
  /** A cell with a threaded comment: its note is never touched (`xlsx.md X14`). */
  readonly threaded: string | null;
  /** Measures of the roadmap on that sheet. */
  readonly measures: number;
}

export interface RefusalFixture {
  /** File name under `xlsx/fixtures/refusals`. */
  readonly name: string;
  readonly holds: string;
  readonly code: RefusalCode;
}

const FOLDER = new URL('../fixtures/', import.meta.url);

/** The bytes of a fixture: `pivot.xlsx` or `refusals/old.xls`. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), FOLDER)));
}

const text = (value: string): ExpectedCell => ({ kind: 'text', text: value });
const number = (value: number, shown: string): ExpectedCell => ({ kind: 'number', value, text: shown });
const day = (y: number, m: number, d: number, shown: string): ExpectedCell => ({
  kind: 'date',
  date: { y, m, d },
  text: shown,
});
const EMPTY: ExpectedCell = { kind: 'empty' };

const TITLE =
  'План мероприятий («дорожная карта») по повышению качества образования в школах Озёрского района на 2023 год';

/** The table of `scripts/fixtures/roadmap.py`: three sections, eleven measures, days as text and as dates. */
const PLAIN: Fixture = {
  name: '',
  holds: '',
  sheets: ['Дорожная карта'],
  sheet: 'Дорожная карта',
  size: [17, 8],
  cells: {
    A1: text(TITLE),
    A3: text('№ п/п'),
    H3: text('Подтверждающий документ'),
    A4: text('1. Организационные мероприятия'),
    B4: EMPTY,
    A5: text('1.1'),
    C5: day(2023, 1, 20, '20.01.2023'),
    G5: day(2023, 1, 18, '18.01.2023'),
    H5: text('приказ от 18.01.2023 № 7'),
    C7: text('15-25 февраля'),
    D7: text('Отдел образования, районный методический кабинет'),
    B9: text('Входная диагностика предметных умений учителей'),
    E12: EMPTY,
    D13: EMPTY,
    A17: text('3.3'),
    D17: text('Районный методический кабинет'),
    H17: EMPTY,
  },
  merges: ['A1:H1', 'A2:H2', 'A4:H4', 'A8:H8', 'A14:H14'],
  hiddenRows: [],
  threaded: null,
  measures: 11,
};

const plain = (name: string, holds: string, other: Partial<Fixture> = {}): Fixture => ({
  ...PLAIN,
  name,
  holds,
  ...other,
  cells: { ...PLAIN.cells, ...other.cells },
});

export const FIXTURES: readonly Fixture[] = [
  plain(
    'xlsxwriter-rich.xlsx',
    'chart, chart sheet, picture, text box, sparklines, table, filter, hidden sheets, protection, threaded comment',
    {
      sheets: ['Дорожная карта', 'Свод', 'Справочник', 'Архив'],
      hiddenRows: [16],
      threaded: 'D13',
    },
  ),
  plain('libreoffice.xlsx', 'the rich workbook rewritten by LibreOffice 7.4', {
    // LibreOffice has no chart sheets: «Диаграмма» came back as a sheet of cells.
    sheets: ['Дорожная карта', 'Свод', 'Справочник', 'Диаграмма', 'Архив'],
    hiddenRows: [16],
  }),
  plain('pivot.xlsx', 'a pivot table with its cache, made by LibreOffice', {
    sheets: ['Дорожная карта', 'Справочник', 'Отчёты', 'Сводная'],
  }),
  plain('openpyxl.xlsx', 'inline strings, comments in folders of their own, `xmlns:r` on each sheet (X20)', {
    sheets: ['Дорожная карта', 'Справочник'],
  }),
  plain('openpyxl-empty.xlsx', 'one empty sheet', {
    sheets: ['Лист1'],
    sheet: 'Лист1',
    size: [1, 1],
    cells: Object.fromEntries(Object.keys(PLAIN.cells).map((name) => [name, EMPTY])),
    merges: [],
    measures: 0,
  }),
  plain('exceljs.xlsx', 'folder entries in the zip, rich text, a note without its author'),
  plain('exceljs-stream.xlsx', 'data descriptors, texts as `t="str"`, no merges', { merges: [] }),
  plain('date1904.xlsx', 'days counted from 1904'),
  plain('prefixed.xlsx', 'every element written with `x:`'),
  plain('pretty.xlsx', 'indented XML, single quotes, no `r` on rows and cells, absolute targets, a byte order mark'),
  plain('inline-strings.xlsx', 'no shared strings; runs, phonetics, `_x000D_`, CDATA, character references', {
    cells: {
      D7: text('Отдел образования,\nрайонный методический кабинет'),
      D16: text('Отдел образования; школьные координаторы'),
      E15: text('Доля опрошенных родителей > 60 % & выше'),
      H5: text('приказ № 7, файл_x0031_.pdf'),
    },
  }),
  plain('strict.xlsx', 'Strict OOXML: purl.oclc.org namespaces, a date as ISO text'),
  plain('zip64.xlsx', 'zip64 records throughout'),
  plain('macro.xlsm', 'a macro project'),
  plain('signed.xlsx', 'a digital signature'),
  plain('wide-format.xlsx', 'formats down to row 1048576 and column XFD, little content'),
  {
    name: 'formulas.xlsx',
    holds: 'formulas with and without results, error values, Russian long dates, percents, times',
    sheets: ['План'],
    sheet: 'План',
    size: [10, 7],
    cells: {
      A4: number(1, '1'),
      A5: { ...number(2, '2'), formula: true },
      A10: { ...number(7, '7'), formula: true },
      C4: day(2023, 1, 9, '9 января 2023 г.'),
      C5: day(2023, 2, 5, '05 февраля 2023 г.'),
      C6: day(2023, 3, 1, 'Март 2023'),
      C7: day(2023, 4, 15, '15.04.2023'),
      C8: day(2023, 5, 2, '2023-05-02'),
      C9: day(2023, 6, 1, '01.06.2023 18:30'),
      C10: day(2023, 7, 3, '03.07.23'),
      E5: number(0.75, '75%'),
      E6: number(0.333, '33,3%'),
      E7: number(1200, '1 200'),
      E8: number(12.5, '12,50'),
      // 14:30 as a share of the day; a time names no day.
      E9: number(0.6041666666666666, '14:30'),
      F4: { ...text('исполнено'), formula: true },
      F5: { kind: 'empty', text: '', formula: true },
      F6: { kind: 'error', text: '#REF!', formula: true },
      F7: { kind: 'error', text: '#N/A', formula: true },
      F8: { kind: 'error', text: '#DIV/0!', formula: true },
      F9: { kind: 'boolean', value: false, formula: true },
      F10: { kind: 'boolean', value: true },
      G4: { ...day(2023, 1, 9, '09.01.2023'), formula: true },
      G5: { kind: 'empty', text: '', formula: true },
    },
    merges: [],
    hiddenRows: [],
    threaded: null,
    measures: 7,
  },
  {
    name: 'numbers.xlsx',
    holds: 'no roadmap: numbers beside texts that look like them (X2)',
    sheets: ['Числа'],
    sheet: 'Числа',
    size: [1, 7],
    cells: {
      A1: number(1.1, '1,1'),
      B1: text('1.10'),
      C1: number(44927.75, '44927,75'),
      D1: number(0.30000000000000004, '0,3'),
      E1: number(1e21, '1E+21'),
      F1: number(1.1, '1,10'),
      G1: text(' текст  с\nпробелами '),
    },
    merges: [],
    hiddenRows: [],
    threaded: null,
    measures: 0,
  },
  {
    name: 'merged.xlsx',
    holds: 'numbers, tasks and executors merged down, sections across, a two-row header with plan and fact',
    sheets: ['План-график'],
    sheet: 'План-график',
    size: [14, 7],
    cells: {
      A3: text('№ п/п'),
      C3: text('Срок исполнения'),
      C4: text('план'),
      D4: text('факт'),
      G4: text('факт'),
      A5: text('I. Здания'),
      B6: text('Осмотр зданий: основных и пристроек'),
      B7: EMPTY,
      D6: day(2023, 4, 20, '20.04.2023'),
      E6: text('Отдел образования, руководители школ'),
      E9: EMPTY,
      C11: text('до 25 августа 2023 г.'),
      A14: text('Всего мероприятий: 6'),
    },
    merges: [
      ...['A1:G1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:G3', 'A5:G5', 'A6:A7', 'B6:B7', 'E6:E9'],
      ...['A10:G10', 'A11:A13', 'C11:C13', 'A14:B14'],
    ],
    hiddenRows: [],
    threaded: null,
    // № 1 over two rows (two deadlines), 2, 3, and three tasks under № 4.
    measures: 6,
  },
  {
    name: 'many-sheets.xlsx',
    holds: 'the roadmap on the third sheet from column B, an appendix of indicators under it, unrelated sheets around',
    sheets: ['Титул', "Школы '23 & сады", 'ДК', 'Лист4'],
    sheet: 'ДК',
    size: [25, 6],
    cells: {
      A5: EMPTY,
      B2: text(TITLE),
      B4: text('№ п/п'),
      B6: text('1.1'),
      D6: day(2023, 1, 20, '20.01.2023'),
      F18: text('Сборник на сайте отдела'),
      B21: text('Приложение 2'),
      D25: text('100% исполнение'),
    },
    merges: [],
    hiddenRows: [],
    threaded: null,
    measures: 11,
  },
];

export const REFUSALS: readonly RefusalFixture[] = [
  { name: 'encrypted.xlsx', holds: 'a workbook locked by a password', code: 'encrypted' },
  { name: 'old.xls', holds: 'a workbook of Excel 97', code: 'old-excel' },
  { name: 'sheet.ods', holds: 'a spreadsheet of LibreOffice', code: 'open-document' },
  { name: 'document.docx', holds: 'a text document', code: 'other-office' },
  { name: 'truncated.xlsx', holds: 'the first half of a workbook', code: 'damaged-zip' },
  { name: 'not-zip.xlsx', holds: 'a CSV text', code: 'text' },
  { name: 'empty.xlsx', holds: 'no byte', code: 'empty-file' },
  { name: 'html-as-xls.xls', holds: 'a web page', code: 'web-page' },
  { name: '~$lock.xlsx', holds: 'the owner file Excel leaves beside an open workbook', code: 'unknown' },
  { name: 'broken-xml.xlsx', holds: 'a sheet cut in the middle', code: 'damaged-part' },
  { name: 'missing-part.xlsx', holds: 'a workbook whose sheet is not in the file', code: 'damaged-part' },
  { name: 'no-sheets.xlsx', holds: 'a workbook with an empty list of sheets', code: 'no-worksheets' },
  { name: 'zip-not-workbook.xlsx', holds: 'an archive with a text inside', code: 'other-zip' },
  { name: 'bad-crc.xlsx', holds: 'a sheet that is not as its checksum says', code: 'damaged-zip' },
  { name: 'duplicate-entries.xlsx', holds: 'two different parts of one name', code: 'damaged-zip' },
  { name: 'bomb.xlsx', holds: 'a sheet of 50 MB in a file of 58 KB', code: 'too-large' },
  {
    name: 'bomb-many.xlsx',
    holds: '64 sheets of 19 MB that share their bytes, 1.2 GB in a file of 32 KB',
    code: 'too-large',
  },
  { name: 'bomb-lying.xlsx', holds: 'a sheet that says 4 KB and unfolds to 50 MB', code: 'damaged-zip' },
];

/** The fixture of that name. */
export function fixture(name: string): Fixture {
  const found = FIXTURES.find((one) => one.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}
