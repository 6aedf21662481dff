/** The header again inside the table, as a print of many pages leaves it: one finding for all. */
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { fixOf, rowDeleter } from '../support/edits.js';
import { rowPlace } from '../support/header.js';

export const repeatedHeader = rule({
  id: 'table/repeated-header',
  severity: 'info',
  title: 'Заголовок таблицы повторён внутри неё',
  why: 'Повторы остаются от страниц документа: они мешают сортировке, фильтрам и подсчётам.',
  advice:
    'Удалите повторы; чтобы заголовок печатался на каждой странице, включите сквозные строки в параметрах печати.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'слово из заголовка в тексте мероприятия',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Мероприятие для кураторов', '15.02.2022', 'РМК'],
        ['2', 'Срок сдачи отчётов: напоминание школам', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    const rows = roadmap.rows.filter(({ kind }) => kind === 'repeated-header').map(({ index }) => index);
    const [first, ...others] = rows;
    if (first === undefined) return;
    const times = counted(rows.length, 'раз', 'раза', 'раз');
    const deleteRow = rowDeleter(roadmap.grid);
    yield {
      at: rowPlace(roadmap, first),
      message: `Заголовок таблицы повторён внутри неё ${times}.`,
      related: others.map((row) => rowPlace(roadmap, row)),
      ...fixOf('Удалить повторы заголовка', rows.map(deleteRow)),
    };
  },
});
