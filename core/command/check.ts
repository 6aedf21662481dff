/** «Проверить таблицу»: what is wrong and which share is done, as a view for the panel and as marks in the workbook. */
import { type Renamed, withNamesNow } from '../dynamics/renamed.js';
import { readHistory } from '../dynamics/rows.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import { type CheckedGrids, type CheckSettings, checkGrids } from '../report/checked.js';
import { EMPTY_PATCH } from '../report/patch.js';
import { planFindings } from '../report/plan.js';
import { severityCounts } from '../report/words.js';
import type { Book, Planned } from './book.js';
import { checkView } from './check-view.js';
import type { Asks } from './commands.js';
import { keptSettings } from './settings.js';
import type { CheckView } from './view.js';

/** A workbook checked with its own settings. */
export interface CheckedBook extends CheckedGrids {
  readonly settings: CheckSettings;
  readonly history: readonly Snapshot[];
  /** Russian sentences: settings that cannot be used, tables of indicators that could not be tied. */
  readonly said: readonly string[];
}

const NOTHING_RENAMED: Renamed = new Map();

/** `asOf`: the reporting day the user asks for; `null` for the one in the settings, else today. */
export function checkBook(book: Book, asOf: CheckSettings['asOf'] | null): CheckedBook {
  const { settings, problems } = keptSettings(book);
  const checkSettings = { ...settings, asOf: asOf ?? settings.asOf ?? book.today };
  const checked = checkGrids(book.grids, checkSettings);
  const untied = checked.problems.map(({ sheet, problem }) => `Лист «${sheet}»: ${problem}`);
  const history = withNamesNow(readHistory(book.history), book.renamed ?? NOTHING_RENAMED);
  return { ...checked, settings: checkSettings, history, said: [...problems, ...untied] };
}

export function planCheckCommand(book: Book, { asOf, write }: Asks<'check'>): Planned<CheckView> {
  const checked = checkBook(book, asOf);
  const view = checkView(checked);
  if (!write) return { patch: EMPTY_PATCH, view, said: checked.said };
  const sheets = book.grids.map(({ sheet }) => sheet);
  return {
    patch: planFindings(checked.tables, { asOf: view.asOf, sheets }),
    view,
    said: [...checked.said, `Проверено: ${severityCounts(view.counts)}.`],
  };
}
