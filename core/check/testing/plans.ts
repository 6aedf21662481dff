/** Large plans for the tests of the checker: like real ones, or as awkward as can be. */
import type { Grid } from '../../grid/grid.js';
import { gridOf } from '../../testing/grid.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'];
const KINDS = ['Совещание', 'Семинар', 'Круглый стол', 'Мониторинг', 'Конкурс', 'Консультация', 'Вебинар'];
const TOPICS = ['наставничества', 'функциональной грамотности', 'оценки качества', 'дорожных карт', 'работы кураторов'];
const DEADLINES = ['15.02.2022', 'март 2022', 'до 20.05.2022', 'апрель-май 2022', 'в течение года', '10-14 октября'];
const EXECUTORS = [
  'РМК',
  'Муниципальный координатор',
  'РМК, куратор',
  'Школа-участница проекта',
  'Управление образования',
];
const INDICATORS = [
  'Не менее 20 участников',
  '100% школ',
  'Аналитическая справка',
  'Доля школ, принявших участие',
  'Протокол',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A plan of `count` measures in sections of 25, all different. */
export function largePlan(count: number): Grid {
  const rows: string[][] = [['План мероприятий на 2022 год'], HEADER];
  for (let index = 0; index < count; index++) {
    if (index % 25 === 0) rows.push([`Раздел ${index / 25 + 1}. Методическая помощь школам`]);
    rows.push([
      String(index + 1),
      `${pick(KINDS, index)} по вопросам ${pick(TOPICS, index * 3)} для группы педагогов и школ-участниц округа ${index}`,
      pick(DEADLINES, index),
      pick(EXECUTORS, index * 7),
      pick(INDICATORS, index * 11),
      `Сайт школы https://school${index % 40}.example.ru/news`,
    ]);
  }
  return gridOf(rows);
}

/** A plan whose measures are all the same, every one with the same defects. */
export function monotonousPlan(count: number): Grid {
  const row = [
    '1',
    'Оказание  помощи школам в разработке концептуаль-ных документов и программ (по отдель-',
    'до 32.03',
    'РМК,',
    'Доля школ',
    '-',
  ];
  return gridOf([['План'], HEADER, ...Array.from({ length: count }, () => row)]);
}
