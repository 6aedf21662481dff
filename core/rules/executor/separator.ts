/** Names of executors run together, or divided only by spaces. */
import { type CellAddress, cellAt } from '../../grid/grid.js';
import type { Activity, Field, Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import type { SetText } from '../finding.js';
import { rule } from '../rule.js';
import { setText } from '../support/edits.js';
import { about } from '../support/labels.js';
import { executorFields, placesIn } from './mentions.js';

/** From so many cells, and such a share of the cells with several executors, it is the table's habit. */
const FEWEST_FOR_HABIT = 3;
const SHARE_FOR_HABIT = 0.3;
const LONGEST_EXAMPLE = 50;

interface RunTogether {
  readonly activity: Activity;
  readonly field: Field;
  readonly at: CellAddress;
}

export const executorSeparator = rule({
  id: 'executor/separator',
  severity: 'warning',
  title: 'Исполнители не разделены',
  why: 'Без запятой не видно, где кончается один исполнитель и начинается другой: двух сочтут за одного.',
  advice: 'Поставьте между исполнителями запятые.',
  exampleRole: 'executor',
  flags: [
    'РИАЦОКО ВИРО МОУО',
    'Куратор, муниципальный координатор школа-участница проекта',
    'И.О. Фамилия А.Б. Имярек',
  ],
  passes: [
    'РИАЦОКО, ВИРО',
    'ГАУ ДПО СОИРО',
    'Центр экспертизы ГАУ ДПО СОИРО',
    'РМК\nМОУО',
    'директор МБОУ СОШ № 4',
    'ИРО совместно с МОУО',
  ],
  *check(roadmap) {
    const found: RunTogether[] = [];
    let several = 0;
    for (const activity of roadmap.activities) {
      if (activity.executors.length > 1) several += 1;
      for (const field of executorFields(activity)) {
        if (gapsIn(field.text, activity).length > 0) found.push({ activity, field, at: field.at });
      }
    }
    const [first, ...others] = found;
    if (first && found.length >= FEWEST_FOR_HABIT && found.length >= several * SHARE_FOR_HABIT) {
      const cells = counted(found.length, 'ячейке', 'ячейках', 'ячейках');
      const { field } = found.find((one) => one.field.text.length <= LONGEST_EXAMPLE) ?? first;
      yield {
        at: first.at,
        activity: first.activity,
        related: others.map(({ at }) => at),
        message: `Исполнители в ${cells} не разделены запятыми, например ${quote(field.text, LONGEST_EXAMPLE)}.`,
        actual: first.field.text,
        ...fixOf(roadmap, found),
      };
      return;
    }
    for (const one of found) {
      yield {
        at: one.at,
        activity: one.activity,
        message: `${about(one.activity)}: между исполнителями в ${quote(one.field.text, 60)} нет запятой.`,
        actual: one.field.text,
        ...fixOf(roadmap, [one]),
      };
    }
  },
});

/** Offsets in a text after which a comma is missing: only spaces stand between two names. */
function gapsIn(text: string, { executors }: Activity): number[] {
  const gaps: number[] = [];
  let before = -1;
  for (const { start, end } of placesIn(text, executors)) {
    if (before >= 0 && /^[^\S\r\n]*$/.test(text.slice(before, start))) gaps.push(before);
    before = end;
  }
  return gaps;
}

function fixOf({ grid }: Roadmap, found: readonly RunTogether[]) {
  const edits: SetText[] = [];
  for (const { activity, at } of found) {
    const { text } = cellAt(grid, at.row, at.column);
    const gaps = gapsIn(text, activity);
    let mended = text;
    for (const gap of gaps.reverse()) mended = `${mended.slice(0, gap)},${mended.slice(gap)}`;
    const edit = gaps.length > 0 ? setText(grid, at, mended) : null;
    if (edit) edits.push(edit);
  }
  return edits.length > 0 ? { fix: { title: 'Поставить запятые между исполнителями', edits } } : {};
}
