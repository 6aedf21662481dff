/** A measure without anybody to carry it out. */
import { namesNobody } from '../../executor/nobody.js';
import { type Activity, columnOf, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { filledRows } from '../support/empty.js';
import { headerCell } from '../support/header.js';
import { about } from '../support/labels.js';

const LETTER = /[A-Za-zА-Яа-яЁё]/;

export const missingExecutor = rule({
  id: 'executor/missing',
  severity: 'error',
  title: 'Не указан исполнитель',
  why: 'Без исполнителя мероприятие никто не начнёт, и спросить за него будет не с кого.',
  advice: 'Впишите, кто отвечает за мероприятие: должность, организацию или фамилию.',
  exampleRole: 'executor',
  flags: ['', '–', 'не определён', 'согласно приказу'],
  passes: [
    'РМК',
    'Муниципальный координатор, куратор',
    {
      note: 'соисполнителей может не быть',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Соисполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', '', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Школы', 'Отчёт'],
      ],
    },
  ],
  *check(roadmap) {
    const column = columnOf(roadmap, 'executor');
    if (!column) return;
    const measures = filledRows(roadmap);
    const missing = measures.filter(isMissing);
    if (missing.length > 1 && missing.length === measures.length) {
      const count = counted(missing.length, 'мероприятия', 'мероприятий', 'мероприятий');
      const filled = missing.some((activity) => LETTER.test(fieldText(activity, 'executor')));
      yield {
        at: headerCell(roadmap, column),
        message: `Столбец ${quote(column.header, 40)} ${filled ? 'никого не называет' : 'пуст'}: ни у одного из ${count} нет исполнителя.`,
      };
      return;
    }
    for (const activity of missing) {
      const actual = fieldText(activity, 'executor');
      const elsewhere = namesNobody(actual) === 'elsewhere';
      yield {
        at: placeOf(activity, 'executor'),
        activity,
        message: `${about(activity)}: ${elsewhere ? reference(actual) : absence(activity, actual)}.`,
        actual,
        ...(elsewhere && { severity: 'warning' }),
      };
    }
  },
});

function isMissing(activity: Activity): boolean {
  const text = fieldText(activity, 'executor');
  return !LETTER.test(text) || namesNobody(text) !== null || activity.executors.length === 0;
}

/** The executor is known to another document, so the table cannot say who answers. */
function reference(text: string): string {
  return `исполнитель не назван, есть только отсылка ${quote(text, 40)}`;
}

function absence(activity: Activity, text: string): string {
  const written = LETTER.test(text) ? `, в ячейке ${quote(text, 40)}` : '';
  const assisted = fieldText(activity, 'coexecutor') !== '' ? ', есть только соисполнители' : '';
  return `не указан исполнитель${assisted}${written}`;
}
