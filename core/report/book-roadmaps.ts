/** The roadmaps of a workbook, with tables of indicators that stand on a sheet of their own tied to them. */
import type { Period } from '../calendar/date.js';
import type { IndicatorValue } from '../completion/completion.js';
import { executorNames } from '../completion/executor-phrases.js';
import { readStatement } from '../completion/statement.js';
import { COUNTED_WORDS, FILLER_WORDS, LEVELS } from '../completion/statement-words.js';
import type { Grid } from '../grid/grid.js';
import { readAppendixes } from '../roadmap/appendix.js';
import { periodOfTitle } from '../roadmap/period.js';
import { readRoadmaps } from '../roadmap/read.js';
import type { Appendix, Roadmap } from '../roadmap/roadmap.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { stems } from '../text/stem.js';

/** What the user should know of a sheet: one Russian sentence. */
export interface SheetProblem {
  readonly sheet: string;
  readonly problem: string;
}

export interface BookRoadmaps {
  /** In the order of the sheets. */
  readonly roadmaps: readonly Roadmap[];
  /** Tables of indicators whose roadmap cannot be told. */
  readonly problems: readonly SheetProblem[];
}

/**
 * All roadmaps of the sheets. Tables of indicators are looked for on the other sheets too; one that states no share of measures
 * done is some other table and left alone. It belongs to the only roadmap of the workbook, or to the one whose period or name it alone
 * shares; where that is not sure it is left untied and told: a share of another plan's measures would look right and be wrong.
 */
export function readBookRoadmaps(grids: readonly Grid[], settings: Settings = DEFAULT_SETTINGS): BookRoadmaps {
  const roadmaps = grids.flatMap((grid) => readRoadmaps(grid, settings));
  if (roadmaps.length === 0) return { roadmaps, problems: [] };
  const tied = [...roadmaps];
  const problems: SheetProblem[] = [];
  for (const grid of grids) {
    if (roadmaps.some((roadmap) => roadmap.grid === grid)) continue;
    for (const appendix of readAppendixes(grid)) {
      if (!roadmaps.some((roadmap) => statesShares(appendix, roadmap))) continue;
      const at = indexOfOwner(nameOf(appendix, grid), roadmaps);
      const owner = tied[at];
      if (owner && !owner.appendix) tied[at] = { ...owner, appendix };
      else problems.push({ sheet: grid.sheet, problem: owner ? SECOND : UNTIED });
    }
  }
  return { roadmaps: tied, problems };
}

const UNTIED =
  'Не ясно, к какой дорожной карте относится таблица показателей: значения не посчитаны. Назовите карту или год в заголовке этой таблицы.';
const SECOND =
  'У дорожной карты уже есть другая таблица показателей: по этой значения не посчитаны. Сведите показатели в одну таблицу.';

function statesShares({ statements }: Appendix, roadmap: Roadmap): boolean {
  const names = executorNames(roadmap);
  return statements.some(({ text }) => readStatement(text, roadmap.title, names) !== null);
}

/** What tells a table from others of its workbook. */
interface Name {
  readonly words: readonly string[];
  /** `null` when it names none. */
  readonly period: Period | null;
}

function nameOf({ title }: Appendix, { sheet }: Grid): Name {
  return { words: stems(`${title} ${sheet}`).filter(tells), period: periodOfTitle(title) ?? periodOfTitle(sheet) };
}

/** Words all plans use do not tell one from another, the level of government does; years are the period's part. */
function tells(word: string): boolean {
  if (/^\d+$/.test(word)) return false;
  return LEVELS.some((level) => level.has(word)) || !(FILLER_WORDS.has(word) || COUNTED_WORDS.has(word));
}

/** −1 when no roadmap is surely meant. */
function indexOfOwner({ words, period }: Name, roadmaps: readonly Roadmap[]): number {
  const inTime = roadmaps.flatMap((roadmap, at) => (period && !overlaps(period, roadmap.period) ? [] : [at]));
  const [first = -1] = inTime;
  if (inTime.length === 1 && (period !== null || roadmaps.length === 1)) return first;
  const named = inTime.filter((at) => {
    const others = new Set(inTime.flatMap((other) => (other === at ? [] : wordsOf(roadmaps[other]))));
    return wordsOf(roadmaps[at]).some((word) => !others.has(word) && words.indexOf(word) >= 0);
  });
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

function wordsOf(roadmap: Roadmap | undefined): string[] {
  return roadmap ? stems(`${roadmap.title} ${roadmap.grid.sheet}`).filter(tells) : [];
}

/** A plan of unknown time may be of any. */
function overlaps(period: Period, other: Period | null): boolean {
  return other === null || (period.start <= other.end && other.start <= period.end);
}

/** The sheet on which an indicator of a roadmap is stated. */
export function sheetOfIndicator({ grid, appendix }: Roadmap, { row, column, text }: IndicatorValue): string {
  const isStatedThere = appendix?.statements.some(
    (statement) => statement.text === text && statement.at.row === row && statement.at.column === column,
  );
  return ((isStatedThere && appendix?.grid) || grid).sheet;
}
