/** A heading one slip of the pen away from a known one. */
import { cellAt } from '../../grid/grid.js';
import { squeeze } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { headerCell } from '../support/header.js';

export const headerSpelling = rule({
  id: 'table/header-spelling',
  severity: 'info',
  title: 'Опечатка в заголовке столбца',
  why: 'Столбец узнан по похожему слову; при следующей опечатке он потеряется вместе со всеми проверками.',
  advice: 'Исправьте заголовок.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнитли', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
      ],
    },
    {
      note: 'опечатка в одном слове из двух',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Ответственый исполнитель', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
      ],
    },
    {
      note: 'другая форма слова – не опечатка',
      rows: [
        ['№', 'Наименования мероприятий', 'Сроки исполнение', 'Исполнителя', 'Значение показателя'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
      ],
    },
  ],
  *check(roadmap) {
    for (const column of roadmap.columns) {
      const { header, match, expected } = column;
      if (match !== 'near' || expected === null) continue;
      const at = headerCell(roadmap, column);
      const whole = squeeze(cellAt(roadmap.grid, at.row, at.column).text) === squeeze(header);
      yield {
        at,
        message: `Заголовок ${quote(header, 40)} похож на опечатку: ожидалось ${quote(expected, 40)}.`,
        actual: header,
        expected: [expected],
        ...(whole && fixOf(`Исправить заголовок: ${quote(expected, 40)}`, [setText(roadmap.grid, at, expected)])),
      };
    }
  },
});
