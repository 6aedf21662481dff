/** A part of the plan has no column at all: one finding for the column, none for its rows. */
import { ROLE_TITLES, type Role } from '../../column/role.js';
import type { Column, Roadmap } from '../../roadmap/roadmap.js';
import type { Severity } from '../../settings/settings.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { headerCell, headerPlace } from '../support/header.js';

interface Need {
  readonly role: Role;
  /** Any of these columns will do. */
  readonly by: readonly Role[];
  readonly severity: Severity;
  /** What the plan lacks without it. */
  readonly loss: string;
}

const NEEDS: readonly Need[] = [
  { role: 'activity', by: ['activity'], severity: 'error', loss: 'не сказано, что делать' },
  {
    role: 'deadline',
    by: ['deadline', 'start', 'end', 'schedule'],
    severity: 'error',
    loss: 'не сказано, к какому сроку',
  },
  { role: 'executor', by: ['executor', 'coexecutor'], severity: 'error', loss: 'не сказано, кто отвечает' },
  { role: 'indicator', by: ['indicator'], severity: 'warning', loss: 'исполнение мероприятий нечем проверить' },
  { role: 'information', by: ['information'], severity: 'info', loss: 'не видно, где о мероприятиях сообщат' },
  { role: 'number', by: ['number'], severity: 'info', loss: 'на мероприятие нельзя сослаться' },
];

/** The one unknown column that may be the missing one under another name; `null` when there are several or none. */
function suspect({ columns }: Roadmap): Column | null {
  const unknown = columns.filter(
    ({ role, match, filled, header }) => role === null && match === 'none' && filled && /[а-яa-z]/i.test(header),
  );
  return unknown.length === 1 ? (unknown[0] ?? null) : null;
}

function severityOf({ role, severity }: Need, roadmap: Roadmap, required: readonly Role[]): Severity {
  if (required.indexOf(role) >= 0) return 'error';
  return role === 'indicator' && roadmap.appendix !== null ? 'error' : severity;
}

export const missingColumn = rule({
  id: 'table/missing-column',
  severity: 'error',
  title: 'В таблице нет нужного столбца',
  why: 'По этим столбцам план исполняют, проверяют и сводят с другими: чего нет в таблице, о том спросят отдельно.',
  advice: 'Добавьте столбец или переименуйте тот, где эти сведения уже стоят.',
  flags: [
    {
      note: 'нет столбца «Исполнители»',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Показатель', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'Протокол совещания', 'Сайт'],
        ['2', 'Семинар для учителей', '16.03.2022', 'Не менее 20 участников', 'Сайт'],
      ],
    },
    {
      note: 'нет столбца с показателем реализации',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Сайт'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Сайт'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол совещания', 'Сайт'],
      ],
    },
    {
      note: 'срок двумя столбцами',
      rows: [
        ['№', 'Мероприятие', 'Начало', 'Окончание', 'Ответственный', 'Ожидаемый результат', 'Сайт'],
        ['1', 'Совещание с кураторами', '15.02.2022', '16.02.2022', 'РМК', 'Протокол совещания', 'Новость'],
      ],
    },
  ],
  *check(roadmap, { settings }) {
    const present = new Set(roadmap.columns.map(({ role }) => role));
    const maybe = suspect(roadmap);
    for (const need of [...NEEDS, ...extraNeeds(settings.requiredColumns)]) {
      if (need.by.some((role) => present.has(role)) || (need.role === 'deadline' && headingsTell(roadmap))) continue;
      const title = ROLE_TITLES[need.role];
      yield {
        at: headerPlace(roadmap),
        severity: severityOf(need, roadmap, settings.requiredColumns),
        message: `Нет столбца «${title}»: ${need.loss}.`,
        expected: [title],
        ...(maybe && {
          advice: `Добавьте столбец; если эти сведения стоят под заголовком ${quote(maybe.header, 30)}, переименуйте его.`,
          related: [headerCell(roadmap, maybe)],
        }),
      };
    }
  },
});

/** A plan by months needs no column of deadlines: its headings say «Сентябрь», «Октябрь». */
const headingsTell = ({ activities }: Roadmap): boolean =>
  activities.every(({ deadline }) => deadline.intervals.length > 0);

/** Columns the user insists on beyond the usual ones. */
function extraNeeds(required: readonly Role[]): Need[] {
  const usual = NEEDS.map(({ role }) => role);
  return required
    .filter((role) => usual.indexOf(role) < 0)
    .map((role) => ({ role, by: [role], severity: 'error', loss: 'в настройках он назван обязательным' }));
}
