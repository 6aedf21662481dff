/** The custom functions `ROADMAP.*` as Excel calls them. */
import { roadmapCount } from '../../core/functions/count.js';
import { roadmapDeadline } from '../../core/functions/deadline.js';
import { roadmapExecutors } from '../../core/functions/executors.js';
import { FAILURE_PREFIX, isFailure } from '../../core/functions/failure.js';
import { roadmapShare } from '../../core/functions/share.js';
import { type Argument, type CellValue, isDate } from '../../core/functions/value.js';
import { serialOfDay } from '../../xlsx/format/serial.js';

/** What Excel hands over: `null` for a missing argument, an object for an error (`excel.md #69`, `#70`). */
type Given = unknown;

/** By the id of functions.json; parameters in the order of `core/functions/catalogue.ts`. */
export const EXCEL_FUNCTIONS: Readonly<Record<string, (...given: Given[]) => unknown>> = {
  SHARE: (table, ...rest) => excelValue(roadmapShare(argument(table), ...five(rest))),
  COUNT: (table, state, ...rest) => excelValue(roadmapCount(argument(table), argument(state), ...four(rest))),
  DEADLINE: (text, year, edge) => excelCells(roadmapDeadline(argument(text), argument(year), argument(edge))),
  EXECUTORS: (text) => excelCells(roadmapExecutors(argument(text))),
};

type Four = [Argument, Argument, Argument, Argument];

/** Excel appends an object of its own to the arguments: only those of the catalogue are taken. */
function four([a, b, c, d]: readonly Given[]): Four {
  return [argument(a), argument(b), argument(c), argument(d)];
}

function five(given: readonly Given[]): [...Four, Argument] {
  return [...four(given), argument(given[4])];
}

function argument(given: Given): Argument {
  return Array.isArray(given) ? given.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)])) : cell(given);
}

/** An error in a cell is a text like any other word that is no answer: one bad cell must not spoil a whole plan. */
function cell(given: Given): CellValue {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'object' || given === null) return null;
  return 'code' in given && typeof given.code === 'string' ? given.code : null;
}

type Answer = CellValue | string;

function excelCells(answer: Answer | Answer[][]): unknown {
  if (!Array.isArray(answer)) return excelValue(answer);
  return answer.map((row) => row.map((one) => (isFailure(one) ? errorOf(one) : excelValue(one))));
}

/** A day is a serial number; a failure is #Н/Д with its reason when one hovers over it (`excel.md #71`). */
function excelValue(answer: Answer): unknown {
  if (isFailure(answer)) throw errorOf(answer);
  return isDate(answer) ? serialOfDay(answer, false) : answer;
}

function errorOf(failure: string): CustomFunctions.Error {
  const reason = failure.slice(FAILURE_PREFIX.length);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `Вешки: ${reason}.`);
}

/** Must be called before anything is awaited. Outside Excel there is nothing to tie them to. */
export function associateFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, run] of Object.entries(EXCEL_FUNCTIONS)) CustomFunctions.associate(id, run);
}
