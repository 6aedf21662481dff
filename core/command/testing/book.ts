/** A small workbook for tests of commands: one plan with report columns and three plain defects. */
import type { Grid } from '../../grid/grid.js';
import { gridOf } from '../../testing/grid.js';
import type { Book } from '../book.js';

const HEADER = [
  '№',
  'Мероприятие',
  'Срок',
  'Исполнители',
  'Показатель',
  'Отметка об исполнении',
  'Дата исполнения',
  'Подтверждающий документ',
];

/** № 2 lacks an executor, № 3 names the 31st of April, № 4 has a space before a comma. */
export const PLAN: readonly (readonly string[])[] = [
  ['План мероприятий на 2022 год'],
  HEADER,
  ['1', 'Семинар для учителей', '01.03.2022', 'РМК', 'Проведён 1 семинар', 'исполнено', '28.02.2022', 'протокол № 1'],
  ['2', 'Опрос родителей', '15.05.2022', '', 'Не менее 75 % родителей', 'исполнено', '10.05.2022', ''],
  ['3', 'Мониторинг качества', '31.04.2022', 'Куратор', 'Справка', '', '', ''],
  ['4', 'Консультации для школ', 'до 01.12.2022', 'РМК', 'Не менее 4 консультаций', '', '', ''],
];

export function bookOf(grids: readonly Grid[], more: Partial<Book> = {}): Book {
  return {
    grids,
    sheetNames: grids.map(({ sheet }) => sheet),
    history: null,
    settings: '',
    today: '2022-06-30',
    ...more,
  };
}

export const planBook = (more: Partial<Book> = {}): Book => bookOf([gridOf(PLAN, [], 'План')], more);
