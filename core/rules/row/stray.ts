/** A filled row that belongs to no measure: it is shown, never dropped. */
import { cellAt } from '../../grid/grid.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';

/** A row of dashes left by a conversion is the matter of text/residue. */
const HAS_WORDS = /[а-яёa-z\d]/i;

export const strayRow = rule({
  id: 'row/stray',
  severity: 'warning',
  title: 'Строка не относится ни к одному мероприятию',
  why: 'Текст из такой строки не попал ни в одно мероприятие и нигде не учтён.',
  advice: 'Перенесите текст в ячейку мероприятия, к которому он относится, или удалите строку.',
  flags: [
    {
      note: 'текст стоит правее таблицы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', ''],
        ['', '', '', '', '', 'Участие школ в мониторинге'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт', ''],
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
      note: 'заголовок раздела и итог',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Организационные мероприятия', '', '', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['', 'Итого: 2', '', ''],
      ],
    },
  ],
  *check(roadmap) {
    const { grid, place } = roadmap;
    for (const { kind, index: row } of roadmap.rows) {
      if (kind !== 'stray') continue;
      const cells = grid.cells[row] ?? [];
      const column = cells.findIndex((cell, at) => at >= place.left && cell.text.trim() !== '');
      const at = { row, column: Math.max(column, place.left) };
      const { text } = cellAt(grid, at.row, at.column);
      if (!HAS_WORDS.test(text)) continue;
      yield {
        at,
        message: `Строка ${row + 1}: неясно, к какому мероприятию относится ${quote(text, 50)}.`,
        actual: text,
      };
    }
  },
});
