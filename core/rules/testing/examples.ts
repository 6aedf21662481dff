/** Builds the sheet an example stands for: the docs show it, the tests check it. */
import type { Grid } from '../../grid/grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import type { Example, ExampleTable, Rule } from '../rule.js';

const DEFAULT_TITLE = 'План на 2022 год';

/** The header of a proper plan, and where each role stands in it. */
export const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'];
export const COLUMNS = { number: 0, activity: 1, deadline: 2, executor: 3, indicator: 4, information: 5 } as const;
const BEFORE = ['1', 'Совещание с кураторами школ', '15.02.2022', 'РМК', 'Протокол совещания', 'Сайт РМК'];
const TESTED = ['2', 'Семинар для учителей математики', '16.06.2022', 'РМК', 'Не менее 20 участников', 'Сайт РМК'];
const AFTER = ['3', 'Итоговая конференция проекта', '14.12.2022', 'РМК', 'Сборник материалов', 'Сайт РМК'];

/** The table of an example; a cell text becomes the middle one of three proper measures. */
export function exampleTable(rule: Rule, example: Example): ExampleTable {
  if (typeof example !== 'string') return example;
  if (!rule.exampleRole) throw new Error(`${rule.id}: a text example needs an exampleRole`);
  const row = [...TESTED];
  row[COLUMNS[rule.exampleRole]] = example;
  return { rows: [HEADER, BEFORE, row, AFTER] };
}

/** The sheet of an example: its title, then the table. */
export function exampleGrid({ title = DEFAULT_TITLE, rows }: ExampleTable): Grid {
  return gridOf([[title], ...rows]);
}

/** The settings an example is checked with. */
export function exampleSettings({ asOf, directory }: ExampleTable): Settings {
  return { ...DEFAULT_SETTINGS, asOf: asOf ?? null, directory: directory ?? [] };
}

/** The example in one line, for the names of tests. */
export function exampleName(example: Example): string {
  if (typeof example === 'string') return JSON.stringify(example);
  return example.note ?? JSON.stringify(example.rows[1]?.join(' | ') ?? '');
}
