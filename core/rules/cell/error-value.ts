/** A formula that shows an error where the plan should speak: one finding a column. */
import { ROLE_TITLES } from '../../column/role.js';
import { isErrorValue } from '../../grid/error-values.js';
import { type CellAddress, cellAt } from '../../grid/grid.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';

export const errorValue = rule({
  id: 'cell/error-value',
  severity: 'error',
  title: 'Вместо значения – сбой формулы',
  why: 'Формула потеряла данные, на которые ссылалась: срок, исполнителя или показатель из такой ячейки не прочитать.',
  advice: 'Исправьте формулу или впишите значение.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '#ССЫЛКА!', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
      ],
    },
    {
      note: 'столбец, который не проверяется',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Место проведения'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', '#Н/Д'],
      ],
    },
  ],
  *check({ grid, columns, rows }) {
    for (const { index: column, role } of columns) {
      if (role === null) continue;
      const places: CellAddress[] = [];
      for (const { index: row } of rows) {
        const cell = cellAt(grid, row, column);
        if (cell.kind === 'error' || isErrorValue(cell.text)) places.push({ row, column });
      }
      const [first, ...others] = places;
      if (!first) continue;
      const { text } = cellAt(grid, first.row, first.column);
      const more =
        others.length > 0 ? ` и ещё в ${counted(others.length, 'ячейке', 'ячейках', 'ячейках')} столбца` : '';
      yield {
        at: first,
        message: `Строка ${first.row + 1}, «${ROLE_TITLES[role]}»: вместо значения стоит ${quote(text)}${more}.`,
        actual: text,
        related: others,
      };
    }
  },
});
