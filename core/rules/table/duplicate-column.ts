/** Two columns say they hold the same thing. */
import { ROLE_TITLES } from '../../column/role.js';
import type { Column } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';

export const duplicateColumn = rule({
  id: 'table/duplicate-column',
  severity: 'warning',
  title: 'Два столбца об одном и том же',
  why: 'Читают обычно только один из них, и со временем столбцы расходятся.',
  advice: 'Объедините столбцы или назовите их по-разному, например «Срок (план)» и «Срок (факт)».',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Школы', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Школы', 'Отчёт'],
      ],
    },
  ],
  passes: [
    {
      note: 'план и факт – пара',
      rows: [
        ['№', 'Мероприятие', 'Срок (план)', 'Срок (факт)', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', '15.02.2022', 'РМК', 'Протокол'],
      ],
    },
    {
      note: 'начало и окончание – пара',
      rows: [
        ['№', 'Мероприятие', 'Начало', 'Окончание', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', '16.02.2022', 'РМК', 'Протокол'],
      ],
    },
    {
      note: 'показатель и его значение дополняют друг друга',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Целевое значение показателя'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Доля школ', '100 %'],
      ],
    },
  ],
  *check(roadmap) {
    const first = new Map<string, Column>();
    for (const column of roadmap.columns) {
      const { role, secondary, header } = column;
      if (role === null || role === 'section' || role === 'note' || secondary) continue;
      const owner = first.get(role);
      if (!owner) {
        first.set(role, column);
        continue;
      }
      yield {
        at: headerCell(roadmap, column),
        message: `Второй столбец ${quote(header || ROLE_TITLES[role], 40)}: такой же уже есть левее.`,
        actual: header,
        related: [headerCell(roadmap, owner)],
      };
    }
  },
});
