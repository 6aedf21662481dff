/** Where executors stand in the table: the measure, the cell and the words of it. */
import type { Executor } from '../../executor/executor.js';
import { type CellAddress, cellAt, type Grid } from '../../grid/grid.js';
import { type Activity, type Field, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import type { SetText } from '../finding.js';
import type { Report } from '../rule.js';
import { setText } from '../support/edits.js';

export interface Mention {
  readonly activity: Activity;
  readonly executor: Executor;
  readonly at: CellAddress;
}

export type Mentions = ReadonlyMap<string, readonly [Mention, ...Mention[]]>;

const known = new WeakMap<Roadmap, Mentions>();

/** Mentions of every executor by his canonical name, top to bottom. */
export function mentionsByName(roadmap: Roadmap): Mentions {
  const mentions = known.get(roadmap) ?? gather(roadmap);
  known.set(roadmap, mentions);
  return mentions;
}

function gather({ activities }: Roadmap): Mentions {
  const byName = new Map<string, [Mention, ...Mention[]]>();
  for (const activity of activities) {
    for (const executor of activity.executors) {
      const mention = { activity, executor, at: cellOf(activity, executor) };
      const others = byName.get(executor.name);
      if (others) others.push(mention);
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

const cellKey = ({ row, column }: CellAddress): string => `${row}:${column}`;

/** ` (3 ячейки)` for mentions in several cells, '' for one. */
export function cellCount(mentions: readonly Mention[]): string {
  const cells = new Set(mentions.map(({ at }) => cellKey(at))).size;
  return cells > 1 ? ` (${counted(cells, 'ячейка', 'ячейки', 'ячеек')})` : '';
}

/** Replaces the words of each mention in its cell; a cell with other words in it, a formula or a date is left out. */
export function renaming(grid: Grid, mentions: readonly Mention[], rename: (text: string) => string): SetText[] {
  const byCell = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const others = byCell.get(cellKey(mention.at));
    if (others) others.push(mention);
    else byCell.set(cellKey(mention.at), [mention]);
  }
  const edits: SetText[] = [];
  for (const [first, ...others] of byCell.values()) {
    const { text } = cellAt(grid, first.at.row, first.at.column);
    const renamed = new Set([first, ...others].map(({ executor }) => executor));
    let mended = text;
    // from the end, so that earlier places stay true
    for (const { executor, start, end } of placesIn(text, first.activity.executors).reverse()) {
      if (renamed.has(executor)) mended = mended.slice(0, start) + rename(executor.text) + mended.slice(end);
    }
    const edit = setText(grid, first.at, mended);
    if (edit) edits.push(edit);
  }
  return edits;
}

/** Where the words of an executor stand in a text. */
export interface Place {
  readonly executor: Executor;
  readonly start: number;
  readonly end: number;
}

/** Places of executors in a text, each after the one before: «координатор» is not the end of «муниципальный координатор». */
export function placesIn(text: string, executors: readonly Executor[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const executor of executors) {
    const start = wordsAt(text, executor.text, from);
    if (start < 0) continue;
    from = start + executor.text.length;
    places.push({ executor, start, end: from });
  }
  return places;
}

const LETTER = /[A-Za-zА-Яа-яЁё\d]/;

/** Offset of whole words in a text; −1 where they do not stand. */
function wordsAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}
