/** Measures without a deadline. */
import { type Activity, columnOf } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { filledRows } from '../support/empty.js';
import { headerCell } from '../support/header.js';
import { about } from '../support/labels.js';
import { colouredActivities } from '../support/schedule.js';
import { deadlinePlace, deadlineText } from './support.js';

/** An empty cell, a dash, or words that say as much: «нет», «не определён». */
function isWithout(activity: Activity): boolean {
  const { kind, status } = activity.deadline;
  return deadlineText(activity) === '' || (kind === 'none' && status === 'read');
}

export const deadlineMissing = rule({
  id: 'deadline/missing',
  severity: 'error',
  title: 'Не указан срок',
  why: 'Без срока нельзя ни начать мероприятие вовремя, ни сказать, исполнено ли оно.',
  advice: 'Впишите день, месяц или период исполнения.',
  exampleRole: 'deadline',
  flags: ['', '–', 'не определён'],
  passes: ['15.03.2022', 'в течение года', 'по отдельному графику'],
  *check(roadmap) {
    const column =
      columnOf(roadmap, 'deadline') ??
      columnOf(roadmap, 'end') ??
      columnOf(roadmap, 'start') ??
      columnOf(roadmap, 'schedule');
    if (!column || colouredActivities(roadmap).length > 0) return;
    const measures = filledRows(roadmap);
    const without = measures.filter(isWithout);
    if (without.length > 1 && without.length === measures.length) {
      yield {
        at: headerCell(roadmap, column),
        message: `Столбец ${quote(column.header)} пуст: ни у одного мероприятия нет срока.`,
        related: without.map(deadlinePlace),
      };
      return;
    }
    for (const activity of without) {
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: не указан срок.`,
      };
    }
  },
});
