/** In plain sentences: how the shares were counted, what was left out and why. */
import { russianDate } from '../calendar/date.js';
import type { Completion, LeftOut } from '../completion/completion.js';
import { counted, plural } from '../text/plural.js';
import type { CheckedTable } from './checked.js';
import { firstFew } from './words.js';

/** Row numbers named in one line. */
const MOST_ROWS = 15;

/** «строка 41», «строки 12, 15 и ещё 3». */
function rowsNamed(rows: readonly number[]): string {
  const names = rows.map((row) => row + 1);
  return `${plural(rows.length, 'строка', 'строки', 'строки')} ${firstFew(names, MOST_ROWS)}`;
}

const measures = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

export function countingLines(completion: Completion, { roadmap }: CheckedTable): string[] {
  const { asOf, total, leftOut, executors, withoutExecutor, activities } = completion;
  const rowsOf = (wanted: (report: Completion['activities'][number]) => boolean): number[] =>
    activities.filter(wanted).flatMap(({ activity }) => roadmap?.activities[activity]?.row ?? []);
  const lines = [denominator(total.planned, leftOut)];
  const credits = executors.reduce((sum, { planned }) => sum + planned, withoutExecutor.planned);
  if (credits > total.planned) {
    lines.push(
      'Мероприятие нескольких исполнителей засчитано каждому из них целиком, поэтому сумма по исполнителям больше итога.',
    );
  }
  lines.push('Мероприятие относится к тому полугодию и кварталу, в которых кончается его срок.');
  if (total.done === null) return lines;

  lines.push(numerator(completion));
  lines.push('«Не исполнено», «частично», «исполняется», «перенесено» исполнением не считаются.');
  const unclear = rowsOf(({ state }) => state === 'unclear');
  if (unclear.length > 0) {
    const marks = counted(unclear.length, 'отметка, которую', 'отметки, которые', 'отметок, которые');
    lines.push(`Не засчитано: ${marks} нельзя прочитать однозначно (${rowsNamed(unclear)}).`);
  }
  const ahead = rowsOf(({ done, doneOn }) => done === false && doneOn !== null && doneOn > asOf);
  if (ahead.length > 0) {
    lines.push(
      `Исполнено после ${russianDate(asOf)} и потому не засчитано: ${measures(ahead.length)} (${rowsNamed(ahead)}).`,
    );
  }
  return lines;
}

function denominator(planned: number, leftOut: readonly LeftOut[]): string {
  const base = `Запланировано: ${measures(planned)}; заголовки разделов и итоги не считаются.`;
  if (leftOut.length === 0) return `${base} Все мероприятия таблицы вошли в счёт.`;
  return `${base} Не вошли в счёт: ${leftOut.map(leftOutText).join('; ')}.`;
}

function leftOutText({ reason, rows }: LeftOut): string {
  const what =
    reason === 'empty'
      ? counted(rows.length, 'пустая строка с номером', 'пустые строки с номером', 'пустых строк с номером')
      : counted(rows.length, 'отменённое мероприятие', 'отменённых мероприятия', 'отменённых мероприятий');
  return `${what} (${rowsNamed(rows)})`;
}

function numerator({ total, missingColumns }: Completion): string {
  const lacks = missingColumns.map((title) => `«${title}»`);
  const share =
    total.doneAndConfirmed === null
      ? 'Доля = исполнено : запланировано, потому что подтверждающие документы в таблице не указаны.'
      : 'Доля = исполнено и подтверждено : запланировано.';
  return lacks.length === 0 ? share : `${share} В таблице нет: ${lacks.join(', ')}.`;
}
