/** The columns a roadmap may have, by what they hold. */

export const ROLES = [
  'section',
  'number',
  'activity',
  'deadline',
  'start',
  'end',
  'schedule',
  'executor',
  'coexecutor',
  'indicator',
  'information',
  'status',
  'doneDate',
  'confirmation',
  'actual',
  'note',
] as const;

export type Role = (typeof ROLES)[number];

/** The usual Russian heading of each role: messages and new columns use it. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  section: 'Направление',
  number: '№ п/п',
  activity: 'Мероприятие',
  deadline: 'Срок реализации',
  start: 'Начало',
  end: 'Окончание',
  schedule: 'График по периодам',
  executor: 'Исполнители',
  coexecutor: 'Соисполнители',
  indicator: 'Показатель реализации',
  information: 'Информационное сопровождение',
  status: 'Отметка об исполнении',
  doneDate: 'Дата исполнения',
  confirmation: 'Подтверждающий документ',
  actual: 'Фактическое значение',
  note: 'Примечание',
};
