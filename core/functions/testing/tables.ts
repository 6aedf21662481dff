/** A roadmap as a spreadsheet hands it to a custom function. */
import { parseIso } from '../../calendar/date.js';
import type { CellValue } from '../value.js';

export const HEADER: readonly CellValue[] = [
  '№',
  'Мероприятие',
  'Срок',
  'Исполнители',
  'Отметка об исполнении',
  'Дата исполнения',
  'Подтверждающий документ',
];

const TITLE: readonly CellValue[] = ['План мероприятий на 2022 год', '', '', '', '', '', ''];

/**
 * As of 30.06.2022: № 1 in time and confirmed, № 2 late and unconfirmed, № 3 overdue, № 4 not due yet, № 5 without a day, № 6 cancelled.
 * Planned 5, done 2, done and confirmed 1. РМК has № 1, № 3 (and № 6), the coordinator № 2 and № 3, the curator № 4 and № 5.
 * `day` spells the four days as a host does.
 */
export function reportedTable(day: (iso: string) => CellValue): CellValue[][] {
  return [
    [...TITLE],
    [...HEADER],
    [1, 'Назначить координатора', day('2022-02-15'), 'РМК', 'исполнено', day('2022-02-14'), 'Приказ № 12'],
    [2, 'Провести совещание', 'март 2022', 'Муниципальный координатор', 'исполнено', day('2022-04-05'), null],
    [3, 'Подготовить отчёт', day('2022-05-20'), 'РМК, муниципальный координатор', 'частично', '', '-'],
    [4, 'Провести семинар', 'октябрь', 'Куратор', '', '', ''],
    [5, 'Посетить школы', 'согласно графику', 'Куратор', 'исполняется', '', ''],
    [6, 'Собрать анкеты', day('2022-06-01'), 'РМК', 'отменено', '', ''],
  ];
}

/** Serial numbers of the 1900 system: 01.01.2022 is 44562. */
const SERIALS: Readonly<Record<string, number>> = {
  '2022-02-14': 44_562 + 44,
  '2022-02-15': 44_562 + 45,
  '2022-04-05': 44_562 + 31 + 28 + 31 + 4,
  '2022-05-20': 44_562 + 31 + 28 + 31 + 30 + 19,
  '2022-06-01': 44_562 + 31 + 28 + 31 + 30 + 31,
};

export const asSerial = (iso: string): CellValue => SERIALS[iso] ?? null;
export const asDate = (iso: string): CellValue => parseIso(iso);
export const asText = (iso: string): CellValue => iso.split('-').reverse().join('.');

export const REPORTED = reportedTable(asText);

/** The same without report columns. */
export const PLANNED = REPORTED.map((row) => row.slice(0, 4));

/** The same with a mark column only. */
export const UNCONFIRMED = REPORTED.map((row) => row.slice(0, 5));
