/** A grid for the browser where the real one is not installed: the active sheet as a plain table whose cells can be typed into. */
import type { BookLook, SheetLook } from '../../xlsx/look.js';
import type { GridView } from '../grid/grid-view.js';

export function createGridView(container: HTMLElement): GridView {
  let book: BookLook | null = null;
  let active = '';
  let edited: Parameters<GridView['onEdit']>[0] = () => null;
  const told = document.createElement('p');
  told.setAttribute('role', 'note');
  const draw = (): void => {
    const sheets = book?.sheets.filter(({ hidden }) => !hidden) ?? [];
    const sheet = sheets.find(({ name }) => name === active) ?? sheets[0];
    if (!sheet) return;
    active = sheet.name;
    const tabs = document.createElement('p');
    tabs.append(
      ...sheets.map(({ name }) => {
        const tab = document.createElement('button');
        tab.textContent = name;
        tab.onclick = () => {
          active = name;
          draw();
        };
        return tab;
      }),
    );
    container.replaceChildren(tabs, told, tableOf(sheet));
  };
  const tableOf = (sheet: SheetLook): HTMLElement => {
    const table = document.createElement('table');
    table.style.cssText = 'border-collapse:collapse;font:12px sans-serif;color:#222';
    const rows = Math.max(0, ...sheet.cells.map(({ row }) => row)) + 1;
    const columns = Math.max(0, ...sheet.cells.map(({ column }) => column)) + 1;
    for (let row = 0; row < rows; row++) {
      const line = table.insertRow();
      for (let column = 0; column < columns; column++) {
        const cell = line.insertCell();
        const found = sheet.cells.find((one) => one.row === row && one.column === column);
        const before = found?.cell.text ?? '';
        cell.textContent = before;
        cell.contentEditable = 'true';
        cell.style.cssText = 'border:1px solid #ddd;padding:2px 4px;vertical-align:top';
        cell.id = `cell-${row}-${column}`;
        cell.onblur = () => {
          const text = cell.textContent ?? '';
          if (text === before) return;
          const problem = edited([{ sheet: sheet.name, row, column, text }]);
          told.textContent = problem ?? '';
          if (problem !== null) cell.textContent = before;
        };
      }
    }
    return table;
  };
  return {
    show(shown) {
      book = shown;
      draw();
    },
    select(name) {
      if (!book?.sheets.some((sheet) => sheet.name === name && !sheet.hidden)) return false;
      active = name;
      draw();
      return true;
    },
    onEdit(listener) {
      edited = listener;
    },
  };
}
