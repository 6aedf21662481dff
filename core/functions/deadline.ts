/** The custom function ROADMAP_DEADLINE. */
import { type CalendarDate, isRealDate, type Period, parseIso, russianDate } from '../calendar/date.js';
import { dueDay, firstDay } from '../completion/due.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { quote } from '../text/quote.js';
import { type Edge, edgeArgument, textOf, yearArgument } from './arguments.js';
import { answer, refuse } from './failure.js';
import { type Argument, type CellValue, dayOfSerial, isDate, mapCells } from './value.js';

/**
 * The last (or first) day of a deadline as the program reads it, for the host to show as a date of its own; of a range of cells a range.
 * '' for an empty cell. `year` gives a year to deadlines without one: 2022, «2022/2023»;
 * else the period of the document's settings does.
 */
export function roadmapDeadline(
  text: Argument,
  year?: Argument,
  edge?: Argument,
  settings = DEFAULT_SETTINGS,
): CalendarDate | string | (CalendarDate | string)[][] {
  return answer(() => {
    const period = yearArgument(year) ?? settings.period;
    const wanted = edgeArgument(edge);
    return mapCells(text, (cell) => answer(() => dayOf(cell, period, wanted)));
  });
}

function dayOf(cell: CellValue, period: Period | null, edge: Edge): CalendarDate | string {
  if (cell === null) return '';
  const date = isDate(cell) ? cell : typeof cell === 'number' ? dayOfSerial(cell) : null;
  if (date && isRealDate(date)) return date;
  const deadline = parseDeadline(textOf(cell), period);
  const day = edge === 'end' ? dueDay(deadline) : firstDay(deadline);
  return parseIso(day ?? '') ?? refuse(reasonOf(deadline, edge));
}

/** Why a deadline gives no such day. */
function reasonOf({ text, status, problems, residue, kind, intervals, vagueness }: Deadline, edge: Edge): string {
  const [problem] = problems;
  const cell = quote(text);
  if (problem?.kind === 'impossible') return `дня ${quote(problem.text)} нет в календаре`;
  if (problem?.kind === 'reversed') {
    return `срок ${cell}: конец ${russianDate(problem.end)} раньше начала ${russianDate(problem.start)}`;
  }
  if (problem?.kind === 'no-year') return `в сроке ${cell} нет года; укажите его вторым аргументом`;
  if (problem?.kind === 'two-readings') return `срок ${cell} можно прочитать двояко`;
  if (status === 'unread') {
    const words = residue.map((one) => quote(one)).join(', ');
    return `срок ${cell} не прочитан${words === '' || words === cell ? '' : `: непонятно ${words}`}`;
  }
  if (kind === 'none') return 'срок не указан';
  if (intervals.length > 0 && vagueness === null) {
    return edge === 'end' ? `у срока ${cell} нет последнего дня` : `у срока ${cell} нет первого дня`;
  }
  return `срок ${cell} не называет определённого дня`;
}
