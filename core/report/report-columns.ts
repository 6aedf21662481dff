/** «Добавить столбцы отчёта»: the report columns a table lacks, to the right of it, into empty cells only. */
import { ROLE_TITLES, type Role } from '../column/role.js';
import { readReportColumns } from '../completion/report-columns.js';
import { columnLetters } from '../grid/a1.js';
import type { CellAddress } from '../grid/grid.js';
import type { Roadmap, RowKind } from '../roadmap/roadmap.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { plural } from '../text/plural.js';
import { firstTaken, takenWords } from './free-cells.js';
import { EMPTY_PATCH, type NewColumn, type WorkbookPatch } from './patch.js';

/** Marks offered by the drop-down of «Отметка об исполнении», as reports use them. */
export const MARK_OPTIONS: readonly string[] = [
  'исполнено',
  'исполнено с опозданием',
  'исполняется',
  'не исполнено',
  'снято с контроля',
  'перенесено',
];

const WIDTHS: Readonly<Partial<Record<Role, number>>> = { status: 22, doneDate: 14, confirmation: 32 };
const USUAL_WIDTH = 18;

export interface ReportColumnsPlan {
  readonly patch: WorkbookPatch;
  /** Headings of the columns to be added, from left to right; empty when nothing is. */
  readonly added: readonly string[];
  /** Why a missing column is not added: a Russian sentence with what to do; `null` when all is well. */
  readonly problem: string | null;
}

/**
 * The columns `Completion.missingColumns` names. They go side by side right after the table, or none does: a heading far from its
 * table would not be read as part of it, and what people keep there is never written over.
 */
export function planReportColumns(roadmap: Roadmap, { doneWords } = DEFAULT_SETTINGS): ReportColumnsPlan {
  const { missing } = readReportColumns(roadmap, doneWords);
  const added = missing.map((role) => ROLE_TITLES[role]);
  const taken = missing.length > 0 ? firstTaken(roadmap.grid, roadmap.place, missing.length) : null;
  if (taken) return { patch: EMPTY_PATCH, added: [], problem: problemText(roadmap, taken, added) };
  const left = roadmap.place.right + 1;
  const columns = missing.map((role, at): NewColumn => {
    return {
      sheet: roadmap.grid.sheet,
      header: { row: roadmap.header.top, column: left + at },
      title: ROLE_TITLES[role],
      rows: rowsOf(roadmap),
      options: role === 'status' ? MARK_OPTIONS : null,
      styleFrom: { row: roadmap.header.top, column: styleColumn(roadmap) },
      width: WIDTHS[role] ?? USUAL_WIDTH,
    };
  });
  return { patch: { ...EMPTY_PATCH, columns }, added, problem: null };
}

/** Rows of the header are not for marks. */
const HEADING_KINDS: readonly RowKind[] = ['header', 'repeated-header', 'column-numbers'];

function rowsOf({ rows, header, place }: Roadmap): NewColumn['rows'] {
  const first = rows.find(({ kind, index }) => index > header.bottom && HEADING_KINDS.indexOf(kind) < 0);
  return { top: first?.index ?? header.bottom + 1, bottom: place.bottom };
}

/** The last column with a heading: right of it may stand a headless one. */
function styleColumn({ columns, place }: Roadmap): number {
  return columns.reduce((last, { header, index }) => (header === '' ? last : Math.max(last, index)), place.left);
}

function problemText({ grid, place }: Roadmap, taken: CellAddress, titles: readonly string[]): string {
  const names = titles.map((title) => `«${title}»`).join(', ');
  const word = plural(titles.length, 'Столбец', 'Столбцы', 'Столбцы');
  const verb = plural(titles.length, 'добавлен', 'добавлены', 'добавлены');
  const free = titles.length === 1 ? 'пустой столбец' : `${titles.length} пустых столбца`;
  return `${word} ${names} не ${verb}: справа от таблицы, ${takenWords(grid, taken)}. Вставьте ${free} перед столбцом ${columnLetters(place.right + 1)} и повторите.`;
}
