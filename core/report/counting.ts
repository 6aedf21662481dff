/** In plain sentences: how the shares were counted, what was left out and why. */
import { russianDate } from '../calendar/date.js';
import type { Completion, LeftOut } from '../completion/completion.js';
import { executorNamesOf } from '../completion/slices.js';
import { activityLabel } from '../roadmap/roadmap.js';
import type { Credit } from '../settings/settings.js';
import { counted, plural } from '../text/plural.js';
import type { CheckedTable } from './checked.js';
import { firstFew, percent } from './words.js';

/** Row numbers named in one line. */
const MOST_ROWS = 15;

/** «строка 41», «строки 12, 15 и ещё 3». */
function rowsNamed(rows: readonly number[]): string {
  const names = rows.map((row) => row + 1);
  return `${plural(rows.length, 'строка', 'строки', 'строки')} ${firstFew(names, MOST_ROWS)}`;
}

const measures = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

/** What a report in the middle of the year asks: of what should be done by now, how much is. */
export function dueLine({ total: { due, dueDone } }: Completion): string[] {
  if (!due || dueDone === null) return [];
  const of = counted(due, 'мероприятия', 'мероприятий', 'мероприятий');
  return [`На эту дату срок наступил у ${of}, из них исполнено ${dueDone} (${percent(dueDone / due)}).`];
}

/** Repeated measures among those planned, with the occasions due so far. */
export function recurringLine({ recurring }: Completion): string[] {
  const { planned, done, occasions, uncounted } = recurring;
  if (planned === 0) return [];
  const doneText = done === null ? '' : `, из них исполнено ${done}`;
  const due = counted(occasions.due, 'повтор', 'повтора', 'повторов');
  const came = planned === uncounted ? '' : `; по сроку к этой дате – ${due} из ${occasions.all}`;
  return [`В том числе периодические: ${measures(planned)}${doneText}${came}.`];
}

/** `recounted`: the sheet has the lists from which figures can be counted again. */
export function countingLines(completion: Completion, { roadmap }: CheckedTable, recounted: boolean): string[] {
  const { asOf, credit, total, leftOut, activities } = completion;
  const rowsOf = (wanted: (report: Completion['activities'][number]) => boolean): number[] =>
    activities.filter(wanted).flatMap(({ activity }) => roadmap?.activities[activity]?.row ?? []);
  const lines = [denominator(total.planned, leftOut)];
  if (roadmap?.activities.some((activity) => executorNamesOf(activity.executors).length > 1)) {
    lines.push(CREDIT_LINES[credit]);
  }
  lines.push('Мероприятие относится к тому полугодию и кварталу, в которых кончается его срок.');
  lines.push(...recurringLines(completion, roadmap));
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
  if (recounted)
    lines.push(
      'Числа и доли – обычные формулы (СЧЁТЕСЛИМН) по спискам «Данные для пересчёта» под отчётом: их можно проверить без надстройки.',
    );
  return lines;
}

const CREDIT_LINES: Readonly<Record<Credit, string>> = {
  full: 'Мероприятие нескольких исполнителей засчитано каждому из них целиком, поэтому сумма по исполнителям больше итога.',
  divided:
    'Мероприятие нескольких исполнителей поделено между ними поровну (на троих – по 1/3), поэтому по исполнителям бывают дробные числа, а их сумма равна итогу.',
};

/** Measures named in one line. */
const MOST_MEASURES = 10;

/** A repeated measure counts once; what is due of it so far is told beside. */
function recurringLines({ asOf, recurring, activities }: Completion, roadmap: CheckedTable['roadmap']): string[] {
  if (recurring.planned === 0) return [];
  const named = activities.flatMap(({ activity, occasions, state }) => {
    const measure = roadmap?.activities[activity];
    return measure && occasions && state !== 'cancelled'
      ? [`${activityLabel(measure)} – ${occasions.due} из ${occasions.all}`]
      : [];
  });
  const list = named.length > 0 ? ` Повторов по сроку к ${russianDate(asOf)}: ${firstFew(named, MOST_MEASURES)}.` : '';
  return [`Периодическое мероприятие считается один раз, сколько бы раз оно ни повторялось.${list}`];
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
