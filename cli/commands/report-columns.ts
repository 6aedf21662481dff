/** `veshki report-columns`: adds the columns that a report needs to the tables of each workbook. */
import { planReportColumns, type ReportColumnsPlan } from '../../core/report/report-columns.js';
import { readRoadmaps } from '../../core/roadmap/read.js';
import type { Addition, TablePlan } from '../additions.js';
import type { Options } from '../args/parse.js';
import type { Io } from '../io.js';
import type { AdditionWords } from '../report/additions.js';
import { addToTables } from './additions.js';
import type { ExitStatus } from './status.js';

export function reportColumns(options: Options, io: Io): Promise<ExitStatus> {
  return addToTables(options, io, COLUMNS, WORDS);
}

const WORDS: AdditionWords = {
  subject: 'Столбцы отчёта',
  added: 'добавлены',
  unchanged: 'уже были',
  there: 'столбцы отчёта уже есть',
  inPlace: 'Столбцы записаны в саму книгу.',
};

const COLUMNS: Addition<TablePlan & ReportColumnsPlan> = {
  plan: (grids) =>
    grids.flatMap((grid) =>
      readRoadmaps(grid).map((roadmap) => ({ sheet: grid.sheet, ...planReportColumns(roadmap) })),
    ),
  nowhere: 'дорожная карта не найдена, столбцы добавлять некуда.',
  outcome: ({ added }, left) => {
    const lacking = added.filter((title) => left?.added.includes(title));
    const there = added.filter((title) => !lacking.includes(title));
    const word = there.length === 1 ? 'добавлен столбец' : 'добавлены столбцы';
    return {
      done: there.length === 0 ? null : `${word} ${quoted(there)}`,
      lacking: lacking.length === 0 ? null : `Не добавлены столбцы: ${quoted(lacking)}.`,
    };
  },
};

const quoted = (titles: readonly string[]): string => titles.map((title) => `«${title}»`).join(', ');
