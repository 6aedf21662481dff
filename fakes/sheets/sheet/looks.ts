/** How a sheet looks as a whole: name, frozen rows, tab, gridlines, hiding. */
import { colourGiven, colourShown } from '../colour.js';
import { hostError } from '../errors.js';
import { extra, keep } from '../extras.js';
import type { Methods } from '../handle.js';
import { assertSheetEditable } from '../rights.js';
import { assertAlive } from './alive.js';
import { assertName } from './names.js';
import { type SheetState, sheetOf } from './sheet.js';

function changed(state: SheetState, change: (state: SheetState) => void): object {
  assertSheetEditable(state.execution, state.sheet);
  change(state);
  return sheetOf(state.execution, state.sheet);
}

function freeze(state: SheetState, key: 'frozenRows' | 'frozenColumns', count: number): void {
  const size = key === 'frozenRows' ? state.sheet.rows : state.sheet.columns;
  if (count < 0 || count >= size) {
    throw hostError(`You can't freeze all visible ${key === 'frozenRows' ? 'rows' : 'columns'} on the sheet.`);
  }
  changed(state, ({ sheet }) => keep(sheet, key, count));
}

export const SHEET_LOOKS: Methods<SheetState> = {
  setName: (state, name: string) =>
    changed(state, ({ execution, sheet }) => {
      assertName(execution, name, sheet);
      sheet.name = name;
    }),
  getFrozenRows: ({ sheet }) => extra(sheet, 'frozenRows') ?? 0,
  getFrozenColumns: ({ sheet }) => extra(sheet, 'frozenColumns') ?? 0,
  setFrozenRows: (state, count: number) => freeze(state, 'frozenRows', count),
  setFrozenColumns: (state, count: number) => freeze(state, 'frozenColumns', count),
  hasHiddenGridlines: ({ sheet }) => extra(sheet, 'gridlinesHidden') ?? false,
  setHiddenGridlines: (state, hidden: boolean) => changed(state, ({ sheet }) => keep(sheet, 'gridlinesHidden', hidden)),
  isRightToLeft: ({ sheet }) => extra(sheet, 'rightToLeft') ?? false,
  setRightToLeft: (state, rightToLeft: boolean) =>
    changed(state, ({ sheet }) => keep(sheet, 'rightToLeft', rightToLeft)),
  getTabColor({ sheet }) {
    const color = extra(sheet, 'tabColor') ?? '';
    return color === '' ? null : colourShown(color);
  },
  setTabColor: (state, color: string | null) =>
    changed(state, ({ sheet }) => keep(sheet, 'tabColor', color === null ? null : colourGiven(color))),
  hideSheet({ execution, sheet }) {
    assertAlive(execution, sheet);
    const { book } = execution.document;
    const visible = book.sheets.filter((one) => one.visible && one !== sheet);
    const [next] = visible;
    if (!next) throw hostError("You can't hide all the sheets in a document.");
    sheet.visible = false;
    if (book.active === sheet) {
      book.active = next;
      book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    }
    return sheetOf(execution, sheet);
  },
  showSheet({ execution, sheet }) {
    assertAlive(execution, sheet);
    sheet.visible = true;
    return sheetOf(execution, sheet);
  },
};
