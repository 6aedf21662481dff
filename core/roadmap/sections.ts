/** Sections of a plan: heading rows, or a column whose cells hold for several measures. */
import { squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { columnOfRole, type Layout, type Line, lineCell } from './line.js';
import type { RowKind, Section } from './roadmap.js';

export interface Sections {
  readonly sections: Section[];
  /** For each activity the index of its section. */
  readonly sectionOf: (number | null)[];
}

/** Sections of a table whose lines have these kinds; `ofLine` tells the activity of each line. */
export function readSections(
  lines: readonly Line[],
  kinds: readonly RowKind[],
  layout: Layout,
  ofLine: readonly (number | null)[],
  count: number,
): Sections {
  const byRows = sectionRows(lines, kinds, layout, ofLine, count);
  return byRows.sections.length > 0 ? byRows : sectionColumn(lines, kinds, layout, ofLine, count);
}

function sectionRows(
  lines: readonly Line[],
  kinds: readonly RowKind[],
  layout: Layout,
  ofLine: readonly (number | null)[],
  count: number,
): Sections {
  const sections: Section[] = [];
  const sectionOf: (number | null)[] = Array.from({ length: count }, () => null);
  lines.forEach((line, index) => {
    const activity = ofLine[index] ?? null;
    if (kinds[index] === 'section')
      sections.push({ row: line.row, title: titleOf(line, columnOfRole(layout, 'deadline')) });
    else if (activity !== null && kinds[index] === 'activity')
      sectionOf[activity] = sections.length > 0 ? sections.length - 1 : null;
  });
  return { sections, sectionOf };
}

/** What a heading row says, without the days that may stand beside it. */
const titleOf = ({ filled }: Line, deadline: number): string => {
  const cells = filled.length > 1 ? filled.filter(({ column }) => column !== deadline) : filled;
  return squeeze(cells.map((cell) => stripMarkup(cell.text)).join(' '));
};

/** A column «Направление» makes sections only where its cells hold for more than one measure on the whole. */
function sectionColumn(
  lines: readonly Line[],
  kinds: readonly RowKind[],
  layout: Layout,
  ofLine: readonly (number | null)[],
  count: number,
): Sections {
  const none: Sections = { sections: [], sectionOf: Array.from({ length: count }, () => null) };
  const column = columnOfRole(layout, 'section');
  if (column < 0) return none;
  const sections: Section[] = [];
  const sectionOf: (number | null)[] = [...none.sectionOf];
  lines.forEach((line, index) => {
    const activity = ofLine[index] ?? null;
    if (kinds[index] !== 'activity' || activity === null) return;
    const { text, row } = lineCell(line, column);
    const title = squeeze(stripMarkup(text));
    if (title !== '' && sections[sections.length - 1]?.title !== title) sections.push({ row, title });
    sectionOf[activity] = sections.length > 0 ? sections.length - 1 : null;
  });
  return sections.length * 3 <= count * 2 ? { sections, sectionOf } : none;
}
