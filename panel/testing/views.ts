/** Hand-written views: a workbook of two roadmaps and its settings. */

import { countBySeverity } from '../../core/check/severity.js';
import type { CheckView, CompletionView, FindingView, SettingsView, SliceView } from '../../core/command/view.js';
import type { Figures } from '../../core/completion/completion.js';

const SHEET = 'Дорожная карта';
const SECOND = 'Приложение 2';

const SEMINAR = '№ 4. Семинар для учителей школ с низкими результатами «Анализ ВПР и ЕГЭ»';
const MEETING = '№ 7. Рабочее совещание с кураторами школ-участниц проекта';
const AUDIT = '№ 12. Мониторинг исполнения планов перевода школ в эффективный режим';

type Given = Pick<FindingView, 'severity' | 'ruleTitle' | 'measure' | 'row' | 'executors' | 'message'> & {
  readonly rule: string;
  readonly range: string;
  readonly table?: number;
  readonly actual?: string;
  readonly fix?: FindingView['fix'];
};

export function finding({ rule, range, table = 0, actual = '', fix = null, ...rest }: Given): FindingView {
  return {
    ...rest,
    ref: { rule, sheet: table === 0 ? SHEET : SECOND, range, activity: rest.row < 0 ? '' : rest.measure, actual },
    table,
    why: 'По такой записи нельзя сказать, исполнено ли мероприятие вовремя.',
    advice: 'Сверьте запись с приказом и поправьте ячейку.',
    fix,
  };
}

export const yearFix = (place: string, before: string, after: string): FindingView['fix'] => ({
  title: `Указать год: ${after}`,
  changes: [{ place, before, after }],
});

const FINDINGS: readonly FindingView[] = [
  finding({
    rule: 'table/missing-column',
    range: 'A3:F3',
    severity: 'error',
    ruleTitle: 'В таблице нет нужного столбца',
    measure: 'Таблица в целом',
    row: -1,
    executors: [],
    message: 'Нет столбца «Показатель реализации»',
  }),
  finding({
    rule: 'deadline/reversed',
    range: 'C8',
    severity: 'error',
    ruleTitle: 'Срок кончается раньше, чем начинается',
    measure: SEMINAR,
    row: 7,
    executors: ['РМК', 'муниципальный координатор'],
    message: '№ 4: срок кончается раньше, чем начинается: «с 01.06.2022 по 31.08.2021»',
    actual: 'с 01.06.2022 по 31.08.2021',
  }),
  finding({
    rule: 'executor/spelling',
    range: 'D8',
    severity: 'warning',
    ruleTitle: 'Один исполнитель записан по-разному',
    measure: SEMINAR,
    row: 7,
    executors: ['РМК', 'муниципальный координатор'],
    message: '№ 4: «школа–участница» и «Школа - участница», похоже, один исполнитель',
    actual: 'школа–участница',
    fix: {
      title: 'Записать как «школа-участница»',
      changes: [{ place: 'D8', before: 'РМК, школа–участница', after: 'РМК, школа-участница' }],
    },
  }),
  finding({
    rule: 'deadline/year-missing',
    range: 'C11',
    severity: 'info',
    ruleTitle: 'В сроке не указан год',
    measure: MEETING,
    row: 10,
    executors: ['куратор'],
    message: '№ 7: в сроке «15–25 февраля» не указан год',
    actual: '15–25 февраля',
    fix: yearFix('C11', '15–25 февраля', '15–25 февраля 2022 г.'),
  }),
  finding({
    rule: 'executor/missing',
    range: 'D16',
    severity: 'error',
    ruleTitle: 'Не указан исполнитель',
    measure: AUDIT,
    row: 15,
    executors: [],
    message: '№ 12: не указан исполнитель',
  }),
  finding({
    rule: 'deadline/year-missing',
    range: 'C16',
    severity: 'info',
    ruleTitle: 'В сроке не указан год',
    measure: AUDIT,
    row: 15,
    executors: [],
    message: '№ 12: в сроке «до 15 марта» не указан год',
    actual: 'до 15 марта',
    fix: yearFix('C16', 'до 15 марта', 'до 15 марта 2022 г.'),
  }),
  finding({
    rule: 'row/blank',
    range: 'A9:F9',
    table: 1,
    severity: 'info',
    ruleTitle: 'Пустая строка внутри таблицы',
    measure: 'Таблица в целом',
    row: -1,
    executors: [],
    message: 'Строка 9 внутри таблицы пустая',
    fix: { title: 'Удалить пустую строку 9', changes: [{ place: '9', before: '', after: null }] },
  }),
  finding({
    rule: 'status/overdue',
    range: 'E6',
    table: 1,
    severity: 'warning',
    ruleTitle: 'Срок прошёл, исполнение не отмечено',
    measure: '№ 2. Отчёт куратора о посещении ещё трёх школ',
    row: 5,
    executors: ['куратор'],
    message: '№ 2: срок прошёл 31.05.2022, исполнение не отмечено',
  }),
];

/** Shares follow from the counts: with a confirmation column, confirmed ones only. */
export function figures(planned: number, done: number, doneAndConfirmed: number, overdue = 0): Figures {
  return {
    planned,
    done,
    confirmed: doneAndConfirmed,
    doneAndConfirmed,
    share: planned === 0 ? null : Math.round((doneAndConfirmed / planned) * 10_000) / 10_000,
    inTime: done,
    late: 0,
    doneUndated: 0,
    overdue,
    notDue: planned - done - overdue,
    undated: 0,
    unclear: 0,
    cancelled: 0,
    due: done + overdue,
    dueDone: done,
  };
}

export const unreported = (planned: number): Figures => ({
  planned,
  done: null,
  confirmed: null,
  doneAndConfirmed: null,
  share: null,
  inTime: null,
  late: null,
  doneUndated: null,
  overdue: null,
  notDue: null,
  undated: null,
  unclear: null,
  cancelled: null,
  due: null,
  dueDone: null,
});

export const slice = (name: string, of: Figures, change: number | null = null): SliceView => ({
  name,
  figures: of,
  change,
});

export const REPORTED: CompletionView = {
  total: slice('Все мероприятия', figures(38, 20, 17, 3), 0.053),
  executors: [
    slice('куратор', figures(14, 8, 7, 2), 0.1),
    slice('муниципальный координатор', figures(12, 6, 6), -0.021),
    slice('Районный методический кабинет управления образования', figures(9, 5, 3, 1)),
    slice('школа-участница', figures(3, 1, 1), 0),
  ],
  sections: [
    slice('1. Организационные мероприятия', figures(18, 12, 10)),
    slice('2. Работа с кадрами', figures(20, 8, 7, 3)),
  ],
  halfYears: [slice('I полугодие', figures(20, 15, 14, 3)), slice('II полугодие', figures(18, 5, 3))],
  quarters: [slice('I квартал', figures(9, 9, 9)), slice('II квартал', figures(11, 6, 5, 3))],
  indicators: [
    {
      text: 'Доля исполненных и подтверждённых мероприятий куратором',
      executor: 'куратор',
      value: 0.5,
      target: 1,
      met: false,
      problem: null,
    },
    { text: 'Доля исполненных мероприятий', executor: null, value: 0.4474, target: 0.4, met: true, problem: null },
    {
      text: 'Доля исполненных мероприятий управлением',
      executor: null,
      value: null,
      target: 1,
      met: null,
      problem: 'Исполнителя «управление» в таблице нет.',
    },
  ],
  missingColumns: [],
  notes: ['Исполнено и подтверждено 17 из 38 мероприятий.', 'Пустых строк вне подсчёта: 2.'],
};

const UNREPORTED: CompletionView = {
  total: slice('Все мероприятия', unreported(6)),
  executors: [slice('куратор', unreported(6))],
  sections: [],
  halfYears: [],
  quarters: [],
  indicators: [],
  missingColumns: ['Отметка об исполнении', 'Подтверждающий документ'],
  notes: [],
};

export const CHECK: CheckView = {
  asOf: '2022-06-30',
  tables: [
    { sheet: SHEET, range: 'A3:F46', title: 'Дорожная карта на 2022 год', activities: 38, completion: REPORTED },
    { sheet: SECOND, range: 'A3:E12', title: 'Приложение 2', activities: 6, completion: UNREPORTED },
  ],
  counts: countBySeverity(FINDINGS),
  findings: FINDINGS,
  accepted: [
    {
      rule: 'deadline/vague',
      ruleTitle: 'Срок без точных дней',
      activity: 'Консультации для школ',
      actual: 'весь период',
      reason: 'так в приказе',
    },
  ],
  executors: ['куратор', 'муниципальный координатор', 'РМК'],
};

/** The same check without these findings: what a check says after they were fixed. */
export function checkWithout(...ranges: string[]): CheckView {
  const findings = FINDINGS.filter(({ ref }) => !ranges.includes(ref.range));
  return { ...CHECK, findings, counts: countBySeverity(findings) };
}

export const CLEAN: CheckView = { ...CHECK, findings: [], accepted: [], counts: { error: 0, warning: 0, info: 0 } };

export const SETTINGS: SettingsView = {
  form: {
    period: '2022',
    asOf: '',
    executors: [{ name: 'РМК', aliases: ['Районный методкабинет', 'районный метод. кабинет'] }],
    requiredColumns: ['information'],
    severities: { 'deadline/year-missing': 'off' },
    doneWords: ['сдано'],
    credit: 'full',
  },
  rules: [
    {
      id: 'table/missing-column',
      title: 'В таблице нет нужного столбца',
      why: 'Без столбца нельзя проверить и посчитать.',
      severity: 'error',
    },
    {
      id: 'deadline/missing',
      title: 'Не указан срок',
      why: 'Без срока нельзя сказать, исполнено ли вовремя.',
      severity: 'error',
    },
    {
      id: 'deadline/year-missing',
      title: 'В сроке не указан год',
      why: 'Через год срок станет непонятен.',
      severity: 'info',
    },
    {
      id: 'deadline/vague',
      title: 'Срок без точных дней',
      why: 'К такому сроку нельзя отчитаться.',
      severity: 'warning',
    },
    { id: 'executor/missing', title: 'Не указан исполнитель', why: 'Неясно, с кого спросить.', severity: 'error' },
    { id: 'text/spaces', title: 'Лишние пробелы', why: 'Мешают поиску и сортировке.', severity: 'info' },
  ],
  columns: [
    { role: 'number', title: '№ п/п' },
    { role: 'activity', title: 'Мероприятие' },
    { role: 'deadline', title: 'Срок реализации' },
    { role: 'executor', title: 'Исполнители' },
    { role: 'indicator', title: 'Показатель реализации' },
    { role: 'information', title: 'Информационное сопровождение' },
  ],
  layouts: [
    {
      id: 'district-indicators',
      title: 'Муниципальная с приложением показателей',
      about: 'Шесть столбцов и приложение с показателями плана.',
    },
    { id: 'region-dates', title: 'Региональная с датами', about: 'Начало и окончание в двух столбцах.' },
  ],
  problems: [],
};
