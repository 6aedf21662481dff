/** Where executors stand in the table: the measure, the cell and the words of it. */
import type { Executor } from '../../executor/executor.js';
import { type CellAddress, cellAt, type Grid } from '../../grid/grid.js';
import { type Activity, type Field, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import type { SetText } from '../finding.js';
import type { Report } from '../rule.js';
import { setText } from '../support/edits.js';

export interface Mention {
  readonly activity: Activity;
  readonly executor: Executor;
  readonly at: CellAddress;
}

/** Mentions of every executor by his canonical name, top to bottom. */
export function mentionsByName({ activities }: Roadmap): Map<string, [Mention, ...Mention[]]> {
  const byName = new Map<string, [Mention, ...Mention[]]>();
  for (const activity of activities) {
    for (const executor of activity.executors) {
      const mention = { activity, executor, at: cellOf(activity, executor) };
      const known = byName.get(executor.name);
      if (known) known.push(mention);
      else byName.set(executor.name, [mention]);
    }
  }
  return byName;
}

/** The cell of the executor's column that holds his words, else the one of the co-executors. */
function cellOf(activity: Activity, { text }: Executor): CellAddress {
  const { executor, coexecutor } = activity.fields;
  const assists = coexecutor !== undefined && executor?.text.includes(text) !== true && coexecutor.text.includes(text);
  return placeOf(activity, assists ? 'coexecutor' : 'executor');
}

/** Fields of a measure that name executors and are not empty. */
export function executorFields({ fields }: Activity): Field[] {
  return [fields.executor, fields.coexecutor].filter(
    (field): field is Field => field !== undefined && field.text !== '',
  );
}

/** Place, measure and related cells of a report about these mentions; a cell counts once. */
export function marking([first, ...others]: readonly [Mention, ...Mention[]]): Pick<
  Report,
  'at' | 'activity' | 'related'
> {
  const seen = new Set([cellKey(first.at)]);
  const related = others.map(({ at }) => at).filter((at) => !seen.has(cellKey(at)) && seen.add(cellKey(at)));
  return { at: first.at, activity: first.activity, related };
}

export const cellKey = ({ row, column }: CellAddress): string => `${row}:${column}`;

/** Replaces the words of each mention in its cell; a cell with other words in it, a formula or a date is left out. */
export function renaming(grid: Grid, mentions: readonly Mention[], rename: (text: string) => string): SetText[] {
  const texts = new Map<string, { readonly at: CellAddress; text: string }>();
  for (const { at, executor } of mentions) {
    const cell = texts.get(cellKey(at)) ?? { at, text: cellAt(grid, at.row, at.column).text };
    texts.set(cellKey(at), cell);
    const found = wordsAt(cell.text, executor.text, 0);
    if (found < 0) continue;
    cell.text = cell.text.slice(0, found) + rename(executor.text) + cell.text.slice(found + executor.text.length);
  }
  const edits: SetText[] = [];
  for (const { at, text } of texts.values()) {
    const edit = setText(grid, at, text);
    if (edit) edits.push(edit);
  }
  return edits;
}

const LETTER = /[A-Za-zА-Яа-яЁё\d]/;

/** Offset of whole words in a text; −1 where they do not stand. */
export function wordsAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}
