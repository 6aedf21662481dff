/** Patches for tests: marks, notes and both sheets of ours, with everything a sheet of ours may hold. */
import { parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import {
  type CellStyle,
  EMPTY_PATCH,
  type OwnCell,
  type OwnSheet,
  SHEET_NAMES,
  type SheetMarks,
  type WorkbookPatch,
} from '../../core/report/patch.js';

/** `B4:C5` → rectangle; throws for a slip in a test. */
export function rect(name: string): Rect {
  const range = parseRange(name);
  if (!range) throw new Error(`${name} is no range`);
  return range;
}

export const cell = (value: OwnCell['value'], style: CellStyle = 'text'): OwnCell => ({ value, style });

export function marksOn(sheet: string, notes: SheetMarks['notes'] = []): SheetMarks {
  return {
    sheet,
    cells: {
      error: [rect('C5'), rect('C6'), rect('E12')],
      warning: [rect('D7')],
      info: [rect('A4:H4')],
    },
    notes,
  };
}

export function note(name: string, text: string): SheetMarks['notes'][number] {
  const { top, left } = rect(name);
  return { row: top, column: left, text };
}

/** Marks nothing: takes away what was there. */
export function noMarks(sheet: string): SheetMarks {
  return { sheet, cells: { error: [], warning: [], info: [] }, notes: [] };
}

/** A list of findings on a user's sheet: links, filter, frozen and repeated header, merged title. */
export function findingsSheet(sheet: string): OwnSheet {
  const finding = (place: string, style: CellStyle, text: string): OwnCell[] => [
    { value: place, style: 'link', link: { sheet, cell: { row: rect(place).top, column: rect(place).left } } },
    cell(style === 'error' ? 'важно' : 'стоит проверить', style),
    cell(text),
  ];
  return {
    key: 'findings',
    name: SHEET_NAMES.findings,
    rows: [
      [cell('Замечания к дорожной карте', 'title'), cell(null, 'title'), cell(null, 'title')],
      [cell('Проверено 30.06.2023. Отметки и этот лист можно убрать командой «Снять отметки».', 'subtitle')],
      [cell('Ячейка', 'header'), cell('Важность', 'header'), cell('Что не так', 'header')],
      finding('C5', 'error', '№ 1.1: срок «20.01.2023» раньше начала плана'),
      finding('D7', 'warning', '=HYPERLINK("http://example.com")'),
      finding('E12', 'info', '№ 2.4: «< & > " \' \u0007 конец»\nвторая строка _x0041_'),
    ],
    widths: [10, 18, 70],
    frozenRows: 3,
    filter: rect('A3:C6'),
    merges: [rect('A1:C1'), rect('A2:C2')],
    bars: [],
    charts: [],
    landscape: true,
    repeatRows: { top: 2, bottom: 2 },
  };
}

/** Shares by executor: figures, dates, formulas with stored results, bars, a chart. */
export function indicatorsSheet(): OwnSheet {
  const line = (name: string, done: number, planned: number, row: number): OwnCell[] => [
    cell(name),
    cell(planned, 'number'),
    cell(done, 'number'),
    { value: done / planned, style: 'percent', formula: `IF(B${row}=0,"",C${row}/B${row})` },
    cell('2023-06-30', 'date'),
  ];
  return {
    key: 'indicators',
    name: SHEET_NAMES.indicators,
    rows: [
      [cell('Показатели исполнения', 'title')],
      ['Исполнитель', 'Запланировано', 'Исполнено', 'Доля', 'На дату'].map((text) => cell(text, 'header')),
      line('Отдел образования', 3, 4, 3),
      line('Школы', 1, 8, 4),
      [
        cell('Всего', 'strong'),
        { value: 12, style: 'number', formula: 'SUM(B3:B4)' },
        cell(null),
        cell(null),
        cell(null),
      ],
      [
        { value: 'есть', style: 'text', formula: 'IF(B5>0,"есть","нет")' },
        { value: null, style: 'muted', formula: '1/0' },
      ],
    ],
    widths: [30, 14, 14, 12, 12],
    frozenRows: 0,
    filter: null,
    merges: [],
    bars: [{ range: rect('D3:D4'), max: 1 }],
    charts: [
      {
        title: 'Доля исполненных, %',
        names: rect('A3:A4'),
        values: rect('D3:D4'),
        place: rect('A8:E22'),
        percent: true,
      },
    ],
    landscape: false,
    repeatRows: null,
  };
}

/** All of it, for a sheet with a roadmap. */
export function fullPatch(sheet: string, notes: SheetMarks['notes'] = []): WorkbookPatch {
  return { ...EMPTY_PATCH, marks: [marksOn(sheet, notes)], sheets: [findingsSheet(sheet), indicatorsSheet()] };
}

/** Takes everything of ours away. */
export function clearingPatch(sheet: string): WorkbookPatch {
  return { ...EMPTY_PATCH, marks: [noMarks(sheet)], removeSheets: ['findings', 'indicators', 'summary'] };
}
