/** Which confirmed edits of a sheet can be done now: each group wholly or not at all, each edit compare-and-set. The same in every host. */
import { cellName } from '../grid/a1.js';
import { cellAt, contains, type Grid } from '../grid/grid.js';
import type { DeleteRow, Edit, SetText } from '../rules/finding.js';
import { quote } from '../text/quote.js';

export interface SettledEdits {
  readonly texts: readonly SetText[];
  /** Zero-based rows to delete, from the top. */
  readonly deletions: readonly number[];
  /** A Russian sentence for every group left undone. */
  readonly notes: readonly string[];
}

/** Why an edit is not done; the end of a Russian sentence; `null` when it is. */
type Refusal = string | null;

/**
 * `grid`: the sheet as it is now, to which the addresses belong. `longest`: characters a cell of this host holds; a text of the user's is
 * never cut short. `refuse`: what else stands against an edit in this host (protection, formulas that speak of a row); it is asked last.
 */
export function settleEdits(
  grid: Grid,
  groups: readonly (readonly Edit[])[],
  longest: number,
  refuse: (edit: Edit) => Refusal,
): SettledEdits {
  const texts = new Map<string, SetText>();
  const deletions = new Set<number>();
  const notes: string[] = [];
  const conflict = (edit: Edit): Refusal => {
    if (edit.kind === 'set-text') {
      return deletions.has(edit.row) || texts.has(cellName(edit)) ? 'эту ячейку меняет другая правка' : null;
    }
    return [...texts.values()].some(({ row }) => row === edit.row) ? 'эту строку меняет другая правка' : null;
  };
  for (const group of groups) {
    const reason = firstReason(
      group,
      (edit) => conflict(edit) ?? whyChanged(edit, grid) ?? whyTooLong(edit, longest) ?? refuse(edit),
    );
    if (reason !== null) notes.push(`Лист «${grid.sheet}», ${placeOf(group)}: правка не внесена – ${reason}.`);
    else {
      for (const edit of group) {
        if (edit.kind === 'set-text') texts.set(cellName(edit), edit);
        else deletions.add(edit.row);
      }
    }
  }
  return { texts: [...texts.values()], deletions: [...deletions].sort((a, b) => a - b), notes };
}

function firstReason(group: readonly Edit[], reasonOf: (edit: Edit) => Refusal): Refusal {
  for (const edit of group) {
    const reason = reasonOf(edit);
    if (reason !== null) return reason;
  }
  return null;
}

const whyChanged = (edit: Edit, grid: Grid): Refusal =>
  edit.kind === 'set-text' ? whyTextChanged(edit, grid) : whyRowChanged(edit, grid);

function whyTooLong(edit: Edit, longest: number): Refusal {
  const fits = edit.kind === 'delete-row' || edit.text.length <= longest;
  return fits ? null : 'исправленный текст не поместится в ячейку, сократите его сами';
}

function whyTextChanged({ row, column, expect }: SetText, grid: Grid): Refusal {
  const cell = cellAt(grid, row, column);
  if (cell.formula) return 'в ячейке формула';
  const merge = grid.merges.find((rect) => contains(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return 'ячейка закрыта объединением';
  if (cell.text === expect) return null;
  return cell.text === '' ? 'ячейка теперь пуста' : `в ячейке теперь ${quote(cell.text)}`;
}

function whyRowChanged({ row, expect }: DeleteRow, grid: Grid): Refusal {
  const width = Math.max(expect.length, grid.cells[row]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const { text, formula } = cellAt(grid, row, column);
    if (formula) return 'в этой строке есть формула';
    if (text !== (expect[column] ?? ''))
      return `в ячейке ${cellName({ row, column })} теперь ${text === '' ? 'пусто' : quote(text)}`;
  }
  return null;
}

/** «ячейка B5» or «строка 7», of the first edit of a group. */
function placeOf([first]: readonly Edit[]): string {
  if (!first) return 'без места';
  return first.kind === 'set-text' ? `ячейка ${cellName(first)}` : `строка ${first.row + 1}`;
}

/** For a patch whose sheet is gone by now. */
export function missingSheet(name: string): string {
  return `Листа «${name}» в книге нет: отметки и правки для него не внесены. Проверьте файл заново.`;
}
