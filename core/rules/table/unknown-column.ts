/** A filled column whose part in the plan is not known. */
import type { Roadmap } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';

export const unknownColumn = rule({
  id: 'table/unknown-column',
  severity: 'info',
  title: 'Заполненный столбец с незнакомым заголовком',
  why: 'Такой столбец не проверяется: если в нём срок, исполнитель или показатель, программа об этом не знает.',
  advice: 'Назовите столбец привычным словом: «Срок», «Исполнители», «Показатель»; посторонний столбец можно оставить.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Абракадабра'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', 'да'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт', 'нет'],
      ],
    },
  ],
  passes: [
    {
      note: 'пустой столбец ничего не значит',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Абракадабра'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', ''],
      ],
    },
    {
      note: 'известный столбец, который не проверяется',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Место проведения'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', 'Актовый зал'],
      ],
    },
  ],
  *check(roadmap) {
    for (const column of roadmap.columns) {
      const { index, role, match, filled, header } = column;
      if (role !== null || match !== 'none' || !filled) continue;
      if (header === '' && holdsDisplaced(roadmap, index)) continue;
      const name = header === '' ? 'без заголовка' : quote(header, 40);
      yield {
        at: headerCell(roadmap, column),
        message: `Столбец ${name} заполнен, но не проверен: непонятно, что в нём.`,
        actual: header,
      };
    }
  },
});

/** Whether a column holds displaced cells of measures: they are the matter of row/shifted. */
function holdsDisplaced({ activities }: Roadmap, column: number): boolean {
  return activities.some(({ fields }) =>
    Object.values(fields).some((field) => field?.parts.some((part) => part.column === column)),
  );
}
