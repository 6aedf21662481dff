/** The custom functions `ROADMAP.*` as Excel calls them. */

import { serialOfDay } from '../../core/format/serial.js';
import { FAILURE_PREFIX, isFailure } from '../../core/functions/failure.js';
import { type Argument, type CellValue, isDate } from '../../core/functions/value.js';
import type { Settings } from '../../core/settings/settings.js';
import { settingsInMemory } from '../excel/settings.js';
import { type Core, loadCore } from '../load-core.js';

/** What Excel hands over: `null` for a missing argument, an object for an error (`excel.md #69`, `#70`). */
type Given = unknown;

/** One function with all it needs at hand: its answer, or an error of Excel thrown. */
type ExcelFunction = (core: Core, settings: Settings, ...given: Given[]) => unknown;

/** By the id of functions.json; parameters in the order of `core/functions/catalogue.ts`. */
const COMPUTE: Readonly<Record<string, ExcelFunction>> = {
  SHARE: (core, settings, table, ...rest) => excelValue(core.roadmapShare(argument(table), ...five(rest), settings)),
  COUNT: (core, settings, table, state, ...rest) =>
    excelValue(core.roadmapCount(argument(table), argument(state), ...four(rest), settings)),
  DEADLINE: (core, settings, ...given) => excelCells(core.roadmapDeadline(...three(given), settings)),
  EXECUTORS: (core, settings, text) => excelCells(core.roadmapExecutors(argument(text), settings)),
};

/** What Excel calls, by id: promises, as the core may still be on its way, and the settings not read yet. */
export const EXCEL_FUNCTIONS: Readonly<Record<string, (...given: Given[]) => Promise<unknown>>> = Object.fromEntries(
  Object.entries(COMPUTE).map(([id, compute]) => [
    id,
    async (...given: Given[]) => {
      const [core, text] = await Promise.all([coreOrError(), settingsInMemory()]);
      return compute(core, settingsIn(core, text), ...given);
    },
  ]),
);

/** Read when they have changed, not for every cell. */
let read: { readonly text: string; readonly settings: Settings } | null = null;

function settingsIn({ keptSettings }: Core, text: string): Settings {
  if (read?.text !== text) read = { text, ...keptSettings({ settings: text }) };
  return read.settings;
}

async function coreOrError(): Promise<Core> {
  try {
    return await loadCore();
  } catch {
    throw errorOf('не загрузилась часть надстройки, проверьте сеть и пересчитайте лист');
  }
}

type Four = [Argument, Argument, Argument, Argument];

/** Excel appends an object of its own to the arguments: only those of the catalogue are taken. */
function four([a, b, c, d]: readonly Given[]): Four {
  return [argument(a), argument(b), argument(c), argument(d)];
}

function three([a, b, c]: readonly Given[]): [Argument, Argument, Argument] {
  return [argument(a), argument(b), argument(c)];
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
  return answer.map((row) => row.map((one) => (isFailure(one) ? errorOf(reasonOf(one)) : excelValue(one))));
}

/** A day is a serial number; a failure is #Н/Д with its reason when one hovers over it (`excel.md #71`). */
function excelValue(answer: Answer): unknown {
  if (isFailure(answer)) throw errorOf(reasonOf(answer));
  return isDate(answer) ? serialOfDay(answer, false) : answer;
}

function reasonOf(failure: string): string {
  return failure.slice(FAILURE_PREFIX.length);
}

function errorOf(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `Вешки: ${reason}.`);
}

/** Must be called before anything is awaited. Outside Excel there is nothing to tie them to. */
export function associateFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, run] of Object.entries(EXCEL_FUNCTIONS)) CustomFunctions.associate(id, run);
}
