/** What the groups of rules are about, by the first part of a rule's id. */
export const GROUP_TITLES: Readonly<Record<string, string>> = {
  table: 'Таблица и её столбцы',
  row: 'Строки',
  section: 'Разделы',
  number: 'Номера',
  activity: 'Мероприятия',
  deadline: 'Сроки',
  executor: 'Исполнители',
  indicator: 'Показатели',
  information: 'Информационное сопровождение',
  text: 'Тексты',
  cell: 'Значения ячеек',
  status: 'Исполнение',
  check: 'Сама проверка',
};
