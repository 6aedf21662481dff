/** Measures with a confirming document and no mark that they are done. */
import type { MarkKind } from '../../completion/completion.js';
import { reportedMeasures } from '../../completion/reported.js';
import { fieldText, placeOf } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, listed } from '../support/labels.js';

/** A document beside «частично», «исполняется», «перенесено» or «отменено» may confirm just that. */
const CONTRADICTED: readonly MarkKind[] = ['none', 'not-done', 'not-due'];

/** From so many that are also the habit of the table the column names documents still to come: one finding says it. */
const HABIT = { fewest: 4, share: 1 / 3 };

export const confirmedNotDoneStatus = rule({
  id: 'status/confirmed-not-done',
  severity: 'warning',
  title: 'Документ есть, а отметки об исполнении нет',
  why: 'Без отметки мероприятие не засчитано, хотя документ говорит, что оно исполнено.',
  advice: 'Поставьте отметку об исполнении; если мероприятие не исполнено, уберите документ.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено', 'Протокол № 3 от 15.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', '', 'Программа семинара от 16.03.2022'],
      ],
    },
  ],
  passes: [
    {
      note: 'исполнено частично',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено', 'Протокол № 3 от 15.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'частично', 'Программа семинара от 16.03.2022'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', '', '-'],
      ],
    },
    {
      note: 'отчёт ещё не начат, в столбце названы будущие документы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', '', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', '', 'Программа'],
      ],
    },
  ],
  *check(roadmap, { settings: { doneWords } }) {
    const measures = reportedMeasures(roadmap, doneWords);
    if (measures.every(({ mark }) => mark.kind === 'none')) return;
    const contradicted = measures.filter(({ mark, confirmed }) => confirmed && CONTRADICTED.includes(mark.kind));
    const [first, ...others] = contradicted;
    if (!first) return;
    if (contradicted.length >= HABIT.fewest && contradicted.length > measures.length * HABIT.share) {
      yield {
        at: placeOf(first.activity, 'confirmation'),
        message: `Документ указан, а отметки об исполнении нет: ${listed(contradicted.map(({ activity }) => activity))}.`,
        advice: 'Поставьте отметки или оставьте в столбце только документы исполненных мероприятий.',
        related: others.map(({ activity }) => placeOf(activity, 'confirmation')),
      };
      return;
    }
    for (const { activity, at, text } of contradicted) {
      const document = quote(fieldText(activity, 'confirmation'), 40);
      yield {
        at,
        activity,
        message: `${about(activity)}: документ указан (${document}), а ${text === '' ? 'отметки об исполнении нет' : `отметка – ${quote(text, 30)}`}.`,
        actual: text,
        related: [placeOf(activity, 'confirmation')],
      };
    }
  },
});
