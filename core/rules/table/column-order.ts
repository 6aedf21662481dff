/** The columns do not follow the order readers expect. */
import type { Role } from '../../column/role.js';
import type { Column } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';

/** Who and when may stand in either order, as may indicator and information; report columns and notes stand where they like. */
const RANKS: Readonly<Partial<Record<Role, number>>> = {
  number: 0,
  activity: 1,
  deadline: 2,
  start: 2,
  end: 2,
  executor: 2,
  coexecutor: 2,
  indicator: 3,
  information: 3,
};

export const columnOrder = rule({
  id: 'table/column-order',
  severity: 'info',
  title: 'Непривычный порядок столбцов',
  why: 'Планы читают и сводят вместе десятками: столбец не на своём месте легко принять за другой.',
  advice:
    'Поставьте столбцы в привычном порядке: номер, мероприятие, срок, исполнители, показатель, информационное сопровождение.',
  flags: [
    {
      note: 'исполнители после показателя',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Показатель', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Протокол', 'РМК'],
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
      note: 'исполнитель перед сроком – тоже привычно',
      rows: [
        ['№', 'Мероприятие', 'Исполнители', 'Срок', 'Показатель'],
        ['1', 'Совещание с кураторами', 'РМК', '15.02.2022', 'Протокол'],
      ],
    },
  ],
  *check(roadmap) {
    let before: { column: Column; rank: number } | null = null;
    for (const column of roadmap.columns) {
      const rank = column.role && !column.secondary ? RANKS[column.role] : undefined;
      if (rank === undefined) continue;
      if (before && rank < before.rank) {
        yield {
          at: headerCell(roadmap, column),
          message: `Столбец ${quote(column.header, 40)} стоит после столбца ${quote(before.column.header, 40)}: обычно наоборот.`,
          related: [headerCell(roadmap, before.column)],
        };
        return;
      }
      before = { column, rank };
    }
  },
});
