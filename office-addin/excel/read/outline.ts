/** The first look at a workbook: its sheets, which of them are ours or locked, and what we keep in the document. */

import { sheetOfReference } from '../../../core/grid/a1.js';
import { OWN_KEYS, type OwnKey, tagName } from '../../../core/report/patch.js';
import type { Run } from '../run.js';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Cells cannot be written; `fillsLocked`: nor coloured. */
  readonly locked: boolean;
  readonly fillsLocked: boolean;
  readonly proxy: Excel.Worksheet;
}

export interface Outline {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Sheets we wrote: known by the hidden name that the .xlsx host uses too, so one product knows the other's sheets. */
  readonly own: ReadonlyMap<OwnKey, SheetState>;
  /** Tags whose sheet is gone: the name is in the way of a new one. */
  readonly stray: readonly OwnKey[];
  /** Sheets can be neither added nor deleted. */
  readonly structureLocked: boolean;
  /** Texts kept in the document, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

const SHEET_FIELDS = 'items/id,items/name,items/visibility,items/protection/protected,items/protection/options';

/** One round trip. */
export async function readOutline({ context, sync }: Run): Promise<Outline> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load(SHEET_FIELDS);
  const protection = workbook.protection.load('protected');
  const settings = workbook.settings.load('items/key,items/value');
  const tags = OWN_KEYS.map((key) => {
    const name = workbook.names.getItemOrNullObject(tagName(key)).load('name');
    return { key, name, range: name.getRangeOrNullObject().load('address') };
  });
  await sync();

  const sheets = worksheets.items.map(stateOf);
  const own = new Map<OwnKey, SheetState>();
  for (const { key, name, range } of tags) {
    if (name.isNullObject || range.isNullObject) continue;
    const sheetName = sheetOfReference(range.address);
    const sheet = sheets.find((one) => one.name === sheetName);
    if (sheet) own.set(key, sheet);
  }
  return {
    sheets,
    own,
    stray: tags.flatMap(({ key, name }) => (name.isNullObject || own.has(key) ? [] : [key])),
    structureLocked: protection.protected,
    settings: new Map(settings.items.map(({ key, value }) => [key, typeof value === 'string' ? value : ''])),
  };
}

function stateOf(proxy: Excel.Worksheet): SheetState {
  const { id, name, visibility, protection } = proxy;
  const locked = protection.protected;
  return {
    id,
    name,
    visible: visibility === 'Visible',
    locked,
    fillsLocked: locked && protection.options?.allowFormatCells !== true,
    proxy,
  };
}
