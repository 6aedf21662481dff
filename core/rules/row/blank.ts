/** Empty rows inside the table: one finding for all. */
import type { Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { fixOf, rowDeleter } from '../support/edits.js';
import { rowPlace } from '../support/header.js';

/** Empty rows between the first and the last filled one, top to bottom. */
function blankRows({ rows }: Roadmap): number[] {
  let lastFilled = rows.length - 1;
  while (lastFilled >= 0 && rows[lastFilled]?.kind === 'blank') lastFilled -= 1;
  return rows
    .slice(0, lastFilled)
    .filter(({ kind }) => kind === 'blank')
    .map(({ index }) => index);
}

export const blankRow = rule({
  id: 'row/blank',
  severity: 'info',
  title: 'Пустые строки внутри таблицы',
  why: 'На пустой строке обрываются сортировка, фильтр и выделение таблицы.',
  advice: 'Удалите пустые строки.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['', '', '', ''],
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
      note: 'пустые строки под таблицей',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['', '', '', ''],
      ],
    },
  ],
  *check(roadmap) {
    const rows = blankRows(roadmap);
    const [first, ...others] = rows;
    if (first === undefined) return;
    yield {
      at: rowPlace(roadmap, first),
      message: `Внутри таблицы ${counted(rows.length, 'пустая строка', 'пустые строки', 'пустых строк')}.`,
      related: others.map((row) => rowPlace(roadmap, row)),
      ...fixOf('Удалить пустые строки', rows.map(rowDeleter(roadmap.grid))),
    };
  },
});
