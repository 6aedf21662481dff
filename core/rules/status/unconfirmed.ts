/** Measures marked as done without anything that confirms it, where the table has a column for it. */
import { type ReportedMeasure, reportedMeasures } from '../../completion/reported.js';
import type { CellAddress } from '../../grid/grid.js';
import { columnOf, fieldText, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { plural } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell } from '../support/header.js';
import { about, listed } from '../support/labels.js';

/** With so many done and none of them confirmed the column is not kept yet: one finding says it. */
const FEWEST_FOR_ONE = 3;

export const unconfirmedStatus = rule({
  id: 'status/unconfirmed',
  severity: 'warning',
  title: 'Исполнено, но не подтверждено',
  why: 'В долю исполненных и подтверждённых мероприятий такое мероприятие не войдёт.',
  advice: 'Впишите реквизиты документа или ссылку, которые подтверждают исполнение.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено', 'Протокол № 3 от 15.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'исполнено', ''],
      ],
    },
    {
      note: 'столбец не ведётся – одно замечание на всю таблицу',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'да', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'да', ''],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'да', ''],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении', 'Подтверждающий документ'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено', 'Протокол № 3 от 15.02.2022'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'не исполнено', ''],
      ],
    },
    {
      note: 'столбца для подтверждения нет',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'исполнено'],
      ],
    },
  ],
  *check(roadmap, { settings: { doneWords } }) {
    const done = reportedMeasures(roadmap, doneWords).filter(
      ({ mark, confirmed }) => mark.kind === 'done' && confirmed !== null,
    );
    const unconfirmed = done.filter(({ confirmed }) => !confirmed);
    if (unconfirmed.length === done.length && done.length >= FEWEST_FOR_ONE) {
      yield {
        at: confirmationHeader(roadmap),
        message: noneConfirmed(unconfirmed),
        related: unconfirmed.map(placeOfDocument),
      };
      return;
    }
    for (const measure of unconfirmed) {
      const { activity } = measure;
      const document = fieldText(activity, 'confirmation');
      const instead = document === '' ? 'документ не указан' : `в столбце документа ${quote(document, 40)}`;
      yield {
        at: placeOfDocument(measure),
        activity,
        message: `${about(activity)}: исполнено, но не подтверждено – ${instead}.`,
        actual: document,
      };
    }
  },
});

const placeOfDocument = ({ activity }: ReportedMeasure): CellAddress => placeOf(activity, 'confirmation');

function confirmationHeader(roadmap: Roadmap): CellAddress {
  const column = columnOf(roadmap, 'confirmation');
  return column ? headerCell(roadmap, column) : { row: roadmap.header.top, column: roadmap.place.left };
}

function noneConfirmed(unconfirmed: readonly ReportedMeasure[]): string {
  const many = plural(
    unconfirmed.length,
    'исполненного мероприятия',
    'исполненных мероприятий',
    'исполненных мероприятий',
  );
  const measures = unconfirmed.map(({ activity }) => activity);
  return `Не подтверждено ни одно из ${unconfirmed.length} ${many}: ${listed(measures)}.`;
}
