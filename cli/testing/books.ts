/** Small workbooks with a roadmap, for tests of the commands. */
import { readFileSync } from 'node:fs';
import type { Grid } from '../../core/grid/grid.js';
import type { OwnSheet } from '../../core/report/patch.js';
import { createWorkbook, type PlainSheet } from '../../xlsx/create.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { readWorkbook, type Workbook } from '../../xlsx/read.js';

/** The marks of four measures due on 1 and 15 March, 1 April and 1 September 2022; `null`: a plan without report columns. */
export type Marks = readonly [string, string, string, string] | null;

const MEASURES = [
  ['Провести совещание директоров', '01.03.2022', 'РМК', '1 протокол'],
  ['Составить список кураторов', '15.03.2022', 'УО', '1 список'],
  ['Опросить родителей', '01.04.2022', 'РМК', 'Не менее 50 ответов'],
  ['Подвести итоги года', '01.09.2022', 'УО', '1 справка'],
] as const;
const PLAN = ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель'];

/** A sheet «План» with a roadmap of four measures below its title. */
export function planSheet(title: string, marks: Marks): PlainSheet {
  const header = marks ? [...PLAN, 'Отметка об исполнении'] : PLAN;
  const rows = MEASURES.map((measure, at) => [at + 1, ...measure, ...(marks ? [marks[at] ?? ''] : [])]);
  return { name: 'План', rows: [[title], header, ...rows] };
}

export function bookOf(...sheets: readonly PlainSheet[]): Uint8Array {
  return createWorkbook(sheets, nodeCodec);
}

/** Throws for a file that is refused. */
export function readBook(path: string): Workbook {
  const workbook = readWorkbook(readFileSync(path), nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

/** A sheet of ours in a file; throws where there is none. */
export function ownGrid(path: string, key: OwnSheet['key']): Grid {
  const sheet = readBook(path).ownSheets.find((own) => own.key === key);
  if (!sheet) throw new Error(`${path}: no sheet ${key}`);
  return sheet.grid;
}

/** The texts of a grid's rows, without empty cells at their ends. */
export function textsOf(grid: Grid): string[][] {
  return grid.cells.map((row) => {
    const texts = row.map(({ text }) => text);
    return texts.slice(
      0,
      texts.reduce((last, text, at) => (text === '' ? last : at + 1), 0),
    );
  });
}
