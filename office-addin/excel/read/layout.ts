/** How large each sheet is, and what Excel tells of it by areas: formulas, merged blocks, conditional formats. */
import type { Rect } from '../../../core/grid/grid.js';
import { PLACE_FIELDS, rectOfRange } from '../place.js';
import { codeOf } from '../problems.js';
import type { Run } from '../run.js';
import type { SheetState } from './outline.js';
import { readInHalves } from './trips.js';

export interface SheetLayout {
  readonly sheet: SheetState;
  /** The cells that hold values (`excel.md #35`); `null` for an empty sheet. */
  readonly used: Rect | null;
  /** Blocks of cells with formulas. */
  readonly formulas: readonly Rect[];
  /** Empty where Excel cannot tell: before ExcelApi 1.13, or too many of them. */
  readonly merges: readonly Rect[];
  /** Conditional formats of the sheet, loaded as far as their type. */
  readonly rules: readonly Excel.ConditionalFormat[];
}

export interface Layouts {
  readonly sheets: readonly SheetLayout[];
  /** Russian sentences about what could not be read. */
  readonly notes: readonly string[];
}

const AREA_FIELDS = PLACE_FIELDS.split(',')
  .map((field) => `items/${field}`)
  .join(',');
/** What a sheet with more merged blocks than Excel can list may answer (`excel.md #29`); a lost connection has codes of its own. */
const PERHAPS_MERGES = /^(?:GeneralException|Invalid(?:Operation|Argument|Reference))$/;
const NO_MERGES =
  'Объединённые ячейки прочитать не удалось (возможно, их слишком много): проверено без учёта объединений.';

/** One round trip; more where the merged blocks cannot be listed, or the areas are too many for one answer. */
export async function readLayouts(run: Run, sheets: readonly SheetState[]): Promise<Layouts> {
  const canTellMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  try {
    return { sheets: await askLayouts(run, sheets, canTellMerges), notes: [] };
  } catch (error) {
    if (!canTellMerges || !PERHAPS_MERGES.test(codeOf(error))) throw error;
    return { sheets: await askLayouts(run, sheets, false), notes: [NO_MERGES] };
  }
}

async function askLayouts(run: Run, sheets: readonly SheetState[], withMerges: boolean): Promise<SheetLayout[]> {
  const trips = await readInHalves(run, sheets, (some) => some.map((sheet) => askLayout(sheet, withMerges)));
  return trips.flat().map(({ sheet, used, formulas, merges, rules }) => ({
    sheet,
    used: used.isNullObject ? null : rectOfRange(used),
    formulas: areasOf(formulas),
    merges: areasOf(merges),
    rules: rules.items,
  }));
}

function areasOf(areas: Excel.RangeCollection | null): Rect[] {
  return areas === null || areas.isNullObject ? [] : areas.items.map(rectOfRange);
}

function askLayout(sheet: SheetState, withMerges: boolean) {
  const used = sheet.proxy.getUsedRangeOrNullObject(true).load(PLACE_FIELDS);
  return {
    sheet,
    used,
    formulas: used.getSpecialCellsOrNullObject('Formulas').areas.load(AREA_FIELDS),
    merges: withMerges ? used.getMergedAreasOrNullObject().areas.load(AREA_FIELDS) : null,
    rules: sheet.proxy.getRange().conditionalFormats.load('items/type'),
  };
}
