/** A heading with no measure under it. */
import type { Roadmap, Section } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { rowPlace } from '../support/header.js';

const LABEL =
  /^\s*(?:раздел|глава|часть|блок|этап|направление|задача|модуль)?\s*(?:№\s*)?([ivxlcdm]+(?=[.)\s:])|[\d.]+(?=[)\s:])|[а-я](?=\)))/i;

/** How a heading is numbered: two headings of one kind are of one level, «I.» above «1.» is a parent and its child. */
function levelOf(title: string): string {
  const label = LABEL.exec(title)?.[1] ?? '';
  if (/^[ivxlcdm]+$/i.test(label)) return 'roman';
  if (/\d/.test(label)) return `arabic ${label.replace(/\.$/, '').split('.').length}`;
  if (label !== '' && /^[а-я]$/i.test(label)) return 'letter';
  return isAllCapitals(title) ? 'capitals' : 'plain';
}

const isAllCapitals = (title: string): boolean => title === title.toUpperCase() && /[А-ЯЁ]{3}/.test(title);

/** Headings directly under each other may be a heading and its subheading: then nothing is missing. */
function emptySections({ sections, activities }: Roadmap): Section[] {
  const filled = new Set(activities.map(({ section }) => section));
  const empty = sections.map((_, index) => index).filter((index) => !filled.has(index));
  const followed = empty.filter((index) => index + 1 < sections.length);
  return empty
    .filter((index) => {
      const section = sections[index];
      const next = sections[index + 1];
      if (!section || !next) return true;
      const level = levelOf(section.title);
      if (level !== levelOf(next.title)) return false;
      return level !== 'plain' || (index > 0 && followed.length === 1);
    })
    .flatMap((index) => sections[index] ?? []);
}

export const emptySection = rule({
  id: 'section/empty',
  severity: 'warning',
  title: 'Раздел без мероприятий',
  why: 'Раздел обещает мероприятия, которых в плане нет: они потеряны или ещё не вписаны.',
  advice: 'Впишите мероприятия раздела или удалите его заголовок.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Раздел 1. Организационные мероприятия', '', '', ''],
        ['Раздел 2. Методические мероприятия', '', '', ''],
        ['1', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['2', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Раздел 1. Организационные мероприятия', '', '', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['Раздел 2. Методические мероприятия', '', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'раздел с подразделом',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['I. Организационные мероприятия', '', '', ''],
        ['1. Нормативные документы', '', '', ''],
        ['1.1', 'Приказ о назначении кураторов', '15.02.2022', 'РМК'],
        ['1.2', 'Положение о мониторинге', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    for (const { row, title } of emptySections(roadmap)) {
      yield {
        at: rowPlace(roadmap, row),
        message: `В разделе ${quote(title)} нет ни одного мероприятия.`,
        actual: title,
      };
    }
  },
});
