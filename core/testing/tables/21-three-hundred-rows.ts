import type { CellInput, TableCase } from './case.js';

const SECTIONS = 10;
const PER_SECTION = 30;
const FORMS: readonly (readonly [CellInput, string])[] = [
  [{ date: '2023-03-15' }, '2023-03-15'],
  ['15.03.2023', '2023-03-15'],
  ['март 2023 г.', '2023-03-01..2023-03-31'],
  ['до 15.05.2023', '..2023-05-15'],
  ['II квартал 2023 г.', '2023-04-01..2023-06-30'],
  ['01.02.2023 – 28.02.2023', '2023-02-01..2023-02-28'],
];
const EXECUTORS = ['Управление образования', 'Методический центр', 'Школы', 'Муниципальный координатор'];

const rows: CellInput[][] = [
  ['Сводный план мероприятий района на 2023 год'],
  [],
  ['№ п/п', 'Мероприятия', 'Срок', 'Ответственный', 'Результат'],
];
const merges: string[] = [];
const sections: [number, string][] = [];
const of: Record<number, { number: string; days: string; read: 'yes'; executors: string }> = {};
const activities: string[] = [];
for (let section = 1; section <= SECTIONS; section += 1) {
  const title = `Раздел ${section}. Направление работы ${section}`;
  rows.push([title]);
  merges.push(`A${rows.length}:E${rows.length}`);
  sections.push([rows.length, title]);
  for (let item = 1; item <= PER_SECTION; item += 1) {
    const number = (section - 1) * PER_SECTION + item;
    const [deadline, days] = FORMS[number % FORMS.length] ?? ['', '-'];
    const executor = EXECUTORS[number % EXECUTORS.length] ?? '';
    rows.push([
      { number },
      `Проведение мероприятия ${number} для группы школ ${section}`,
      deadline,
      executor,
      `Справка ${number}`,
    ]);
    activities.push(String(rows.length));
    of[rows.length] = {
      number: String(number),
      days,
      read: 'yes',
      executors: executor === 'Школы' ? 'школы = школа' : executor,
    };
  }
}

/** Nothing odd but its length: every row must read like the first. */
export const threeHundredRows: TableCase = {
  what: 'A made table of 300 activities in ten merged sections, date cells among text dates',
  rows,
  merges,
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: activities.join(' '),
      sections,
      period: ['2023-01-01', '2023-12-31'],
      of,
      calm: true,
      silent: ['activity/duplicate', 'number/gap', 'number/restart'],
    },
  ],
};
