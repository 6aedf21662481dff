/** A measure without anybody to carry it out. */
import { columnOf, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';
import { about } from '../support/labels.js';

export const missingExecutor = rule({
  id: 'executor/missing',
  severity: 'error',
  title: 'Не указан исполнитель',
  why: 'Без исполнителя мероприятие никто не начнёт, и спросить за него будет не с кого.',
  advice: 'Впишите, кто отвечает за мероприятие: должность, организацию или фамилию.',
  exampleRole: 'executor',
  flags: ['', '–'],
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
    const missing = roadmap.activities.filter((activity) => isMissing(fieldText(activity, 'executor')));
    if (missing.length > 1 && missing.length === roadmap.activities.length) {
      const measures = counted(missing.length, 'мероприятия', 'мероприятий', 'мероприятий');
      yield {
        at: headerCell(roadmap, column),
        message: `Столбец ${quote(column.header, 40)} пуст: ни у одного из ${measures} нет исполнителя.`,
      };
      return;
    }
    for (const activity of missing) {
      const assisted = fieldText(activity, 'coexecutor') !== '';
      yield {
        at: placeOf(activity, 'executor'),
        activity,
        message: `${about(activity)}: не указан исполнитель${assisted ? ', есть только соисполнители' : ''}.`,
        actual: fieldText(activity, 'executor'),
      };
    }
  },
});

/** A cell without a letter names nobody. */
function isMissing(text: string): boolean {
  return !/[A-Za-zА-Яа-яЁё]/.test(text) || /^(?:нет|не требуется|отсутству[а-яё]+)$/i.test(text.trim());
}
