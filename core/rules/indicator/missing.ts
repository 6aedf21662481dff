/** A measure without a result to check it by. */
import { columnOf, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { filledRows } from '../support/empty.js';
import { headerCell } from '../support/header.js';
import { about } from '../support/labels.js';

const NOTHING = /^[-–—\s.]*$/;

export const missingIndicator = rule({
  id: 'indicator/missing',
  severity: 'error',
  title: 'Не указан показатель',
  why: 'Без показателя нельзя сказать, исполнено ли мероприятие: подтверждать нечем.',
  advice: 'Впишите результат, который можно предъявить: документ, число или долю.',
  exampleRole: 'indicator',
  flags: ['', '-'],
  passes: [
    'Протокол совещания',
    'Участие',
    {
      note: 'столбца нет – об этом говорит другое правило',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    const column = columnOf(roadmap, 'indicator');
    if (!column) return;
    const measures = filledRows(roadmap);
    const missing = measures.filter((activity) => NOTHING.test(fieldText(activity, 'indicator')));
    if (missing.length > 1 && missing.length === measures.length) {
      const count = counted(missing.length, 'мероприятия', 'мероприятий', 'мероприятий');
      yield {
        at: headerCell(roadmap, column),
        message: `Столбец ${quote(column.header, 40)} пуст: ни у одного из ${count} нет показателя.`,
      };
      return;
    }
    for (const activity of missing) {
      yield {
        at: placeOf(activity, 'indicator'),
        activity,
        message: `${about(activity)}: не указан показатель.`,
        actual: fieldText(activity, 'indicator'),
      };
    }
  },
});
