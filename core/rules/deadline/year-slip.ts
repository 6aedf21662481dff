/** A date with the year of another plan: far from its neighbours, and at home among them a year earlier or later. */
import { russianDate } from '../../calendar/date.js';
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { about } from '../support/labels.js';
import { type YearSlip, yearSlips } from './sequence.js';
import { deadlinePlace, deadlineText, outerDays } from './support.js';

export const deadlineYearSlip = rule({
  id: 'deadline/year-slip',
  severity: 'error',
  title: 'В дате, вероятно, не тот год',
  why: 'По такой дате мероприятие окажется просроченным или ещё не наступившим, хотя это описка.',
  advice: 'Проверьте год по приказу и исправьте дату.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Назначить координатора', '17.01.2022', 'УО'],
        ['2', 'Установочный семинар', '11.02.2021', 'РМК'],
        ['3', 'Выезды в школы', '25.02.2022', 'РМК'],
        ['4', 'Итоги выездов', '10.03.2022', 'РМК'],
      ],
    },
    {
      note: 'план начат осенью прошлого года',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Назначить координатора', 'до 29.11.2021', 'УО'],
        ['2', 'Подобрать кураторов', '24.12.2022', 'РМК'],
        ['3', 'Установочный семинар', '11.02.2022', 'РМК'],
        ['4', 'Выезды в школы', '25.02.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      note: 'подготовка осенью прошлого года',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Изменить программу', 'ноябрь – декабрь 2021 г.', 'УО'],
        ['2', 'Утвердить план', 'декабрь 2021 г. – февраль 2022 г.', 'УО'],
        ['3', 'Вебинар', '02.03.2022', 'РМК'],
        ['4', 'Экспертиза', 'март – апрель 2022 г.', 'РМК'],
      ],
    },
    {
      note: 'сроки стоят не по порядку, но все в своём году',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Мониторинг сайтов', '20.12.2022', 'УО'],
        ['2', 'Совещание', '17.01.2022', 'УО'],
        ['3', 'Вебинар', '10.02.2022', 'РМК'],
        ['4', 'Семинар', '15.02.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    for (const slip of yearSlips(roadmap)) yield report(roadmap, slip);
  },
});

function report(roadmap: Roadmap, { activity, year, likely }: YearSlip) {
  const { first, last } = outerDays(activity);
  const mended = inYear(activity, year, likely);
  // «сентябрь 2033»: its last day is nobody's choice
  const right = first === last ? russianDate(`${likely}${(last ?? '').slice(4)}`) : mended;
  const at = deadlinePlace(activity);
  return {
    at,
    activity,
    message: `${about(activity)}: срок ${quote(deadlineText(activity))} выбивается из соседних – вероятно, ${first === last ? right : quote(right)}.`,
    advice: `Проверьте год по приказу: если это ${likely} год, исправьте дату.`,
    actual: deadlineText(activity),
    expected: [right],
    ...fixOf(`Исправить год: ${likely}`, [setText(roadmap.grid, at, mended)]),
  };
}

/** The cell with its year replaced, wherever it stands in it. */
function inYear({ fields }: Activity, year: number, likely: number): string {
  const text = fields.deadline?.cell.text ?? '';
  return text.split(String(year)).join(String(likely));
}
