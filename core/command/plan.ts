/** Every command as one pure step: a workbook and what the user asks in, a plan the host carries out. */
import { planClear } from '../report/plan.js';
import type { Book, Planned } from './book.js';
import { planCheckCommand } from './check.js';
import type { Asks, CommandName, Gives } from './commands.js';
import { planFix } from './fix.js';
import { planNewRoadmapCommand } from './new-roadmap.js';
import {
  planIndicatorsCommand,
  planIndicatorValuesCommand,
  planReportColumnsCommand,
  planSummaryCommand,
} from './reports.js';
import { planAccept, planSaveSettings, planSettings, planUnaccept } from './settings.js';

type Planners = { readonly [C in CommandName]: (book: Book, asks: Asks<C>) => Planned<Gives<C>> };

const PLANNERS: Planners = {
  check: planCheckCommand,
  indicators: planIndicatorsCommand,
  addReportColumns: planReportColumnsCommand,
  addIndicatorValues: planIndicatorValuesCommand,
  fix: planFix,
  clear: (book) => {
    const patch = planClear(book.grids.map(({ sheet }) => sheet));
    return { patch, view: null, said: [], done: ['Отметки, примечания и листы «Вешек» убраны.'] };
  },
  summary: planSummaryCommand,
  newRoadmap: planNewRoadmapCommand,
  accept: planAccept,
  unaccept: planUnaccept,
  settings: planSettings,
  saveSettings: planSaveSettings,
};

export function planCommand<C extends CommandName>(command: C, book: Book, asks: Asks<C>): Planned<Gives<C>> {
  return PLANNERS[command](book, asks);
}

/** Whether a text names a command: hosts get names from menus, ribbons and panels. */
export function isCommand(name: string): name is CommandName {
  return Object.keys(PLANNERS).indexOf(name) >= 0;
}
