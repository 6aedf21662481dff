/** SpreadsheetApp and the global names of a script. */
import { ruleBuilder } from './conditional/builder.js';
import { enumsOf } from './enums.js';
import type { Execution } from './execution.js';
import { newFilterCriteria } from './filter.js';
import { handle, type Methods, stateOf } from './handle.js';
import { htmlService } from './html.js';
import { lockService } from './lock.js';
import { consoleOf, logger } from './log.js';
import { cacheService, propertiesService } from './properties.js';
import { type RangeState, rangeOf } from './range/range.js';
import { newRichText, newTextStyle } from './rich-text.js';
import { activeRange, currentCell, select, selectionOf } from './selection.js';
import { scriptApp, session } from './session.js';
import { sheetOf } from './sheet/sheet.js';
import { setActiveSheet, spreadsheetOf } from './spreadsheet.js';
import { uiOf } from './ui.js';
import { utilities } from './utilities.js';
import { validationBuilder } from './validation.js';

function choose(execution: Execution, range: object): object {
  const { sheet, rect } = stateOf<RangeState>(range);
  select(execution, sheet, rect);
  return rangeOf(execution, sheet, rect);
}

const activeSpreadsheet = (execution: Execution): object | null =>
  execution.document.inDocument ? spreadsheetOf(execution) : null;

const APP: Methods<Execution> = {
  getActive: activeSpreadsheet,
  getActiveSpreadsheet: activeSpreadsheet,
  getActiveSheet: (execution) => sheetOf(execution, execution.document.book.active),
  getActiveRange: activeRange,
  getCurrentCell: currentCell,
  getSelection: selectionOf,
  setActiveSheet,
  setActiveRange: choose,
  setCurrentCell: choose,
  /** Everything is written at once in the fake; only the trip is counted (google-sheets.md #63). */
  flush: () => undefined,
  getUi: uiOf,
  newConditionalFormatRule: (execution) => ruleBuilder(execution),
  newDataValidation: (execution) => validationBuilder(execution),
  newFilterCriteria,
  newRichTextValue: newRichText,
  newTextStyle,
};

/** `Charts` only lends its enums; building charts of its own is no business of a spreadsheet. */
const CHARTS: Methods<Execution> = {};

/** What stands in the global scope of a script beside the language (google-sheets.md #1, #6). */
export function globalsOf(execution: Execution): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: handle(execution, 'SpreadsheetApp', execution, APP, enumsOf('SpreadsheetApp')),
    PropertiesService: propertiesService(execution),
    CacheService: cacheService(execution),
    LockService: lockService(execution),
    Utilities: utilities(execution),
    Session: session(execution),
    ScriptApp: scriptApp(execution),
    HtmlService: htmlService(execution),
    Charts: handle(execution, 'Charts', execution, CHARTS, enumsOf('Charts')),
    Logger: logger(execution),
    console: consoleOf(execution),
  };
}
