/** A table whose deadlines are written in many ways: one finding for all. */
import { type Activity, columnOf, isScheduled } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';
import { deadlineText } from './support.js';

const MONTH = /январ|феврал|март|апрел|ма[йя](?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр/i;
const FEWEST_FORMS = 3;

/** How a deadline is written, whatever its days: «дд.мм.гггг», «до дд.мм.гггг», «месяц год», «месяц без года» … */
function formOf(activity: Activity): string | null {
  const { kind, text } = activity.deadline;
  if (kind === 'none' || text.trim() === '' || isScheduled(activity)) return null;
  const prefix = kind === 'by' ? 'до ' : kind === 'from' ? 'с ' : '';
  const year = /\d{4}/.test(text) ? ' с годом' : ' без года';
  if (/\d{1,2}\.\d{1,2}/.test(text)) return `${prefix}цифрами${/\d\d?\.\d\d?\.\d{2}/.test(text) ? '' : ' без года'}`;
  if (MONTH.test(text))
    return `${prefix}${/\d{1,2}(?:-?[а-я]{0,2})?\s+[а-я]/i.test(text.replace(/\d{4}/g, '')) ? 'день словами' : 'месяц'}${year}`;
  return kind === 'recurring' || kind === 'schedule' ? null : `период словами${year}`;
}

export const deadlineMixedFormats = rule({
  id: 'deadline/mixed-formats',
  severity: 'info',
  title: 'Сроки записаны по-разному',
  why: 'По такому столбцу таблицу не отсортировать и не отфильтровать по датам.',
  advice: 'Выберите один вид записи, например 15.03.2022, и держитесь его.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '15.02.2022', 'РМК'],
        ['2', 'Семинар', 'март 2022 г.', 'РМК'],
        ['3', 'Вебинар', 'апрель', 'РМК'],
        ['4', 'Итоги', 'в течение года', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '15.02.2022', 'РМК'],
        ['2', 'Семинар', '16.03.2022 – 20.03.2022', 'РМК'],
        ['3', 'Вебинар', '20.04.2022', 'РМК'],
      ],
    },
    {
      note: 'дни и месяцы вместе – обычное дело',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '15.02.2022', 'РМК'],
        ['2', 'Семинар', 'март 2022 г.', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    const column = columnOf(roadmap, 'deadline');
    if (!column) return;
    const samples = new Map<string, string>();
    for (const activity of roadmap.activities) {
      const form = formOf(activity);
      if (form && !samples.has(form)) samples.set(form, deadlineText(activity));
    }
    if (samples.size < FEWEST_FORMS) return;
    const shown = [...samples.values()].slice(0, 3).map((text) => quote(text, 24));
    yield {
      at: headerCell(roadmap, column),
      message: `Сроки записаны ${counted(samples.size, 'способом', 'способами', 'способами')}: ${shown.join(', ')}${samples.size > 3 ? ' и другие' : ''}.`,
    };
  },
});
