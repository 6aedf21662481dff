/** Names the executors of a whole roadmap: one canonical name for one executor, whatever the spelling of the cell. */
import { squeeze } from '../text/fold.js';
import type { Definition, DirectoryEntry, Executor, ExecutorGroup, ExecutorKind } from './executor.js';
import type { FoundName } from './form.js';
import { addToGroup, byCount, commonest, type Group, groupKey, isSure, nameOf, newGroup, rootOf } from './groups.js';
import { directoryLookup, protectDirectory } from './lookup.js';
import { type CellNames, readCell } from './read-cell.js';
import {
  mergeComplements,
  mergeDefined,
  mergeInitials,
  mergeLegalForms,
  mergeLevels,
  mergeListed,
  mergeRegions,
} from './same.js';
import { mergeSlips } from './slips.js';

export interface NamedExecutors {
  /** For each cell its executors in the order of the text, none twice (persons may be namesakes). */
  readonly cells: Executor[][];
  /** One for each executor in the order they first stand; `activities` are indices of cells. */
  readonly groups: ExecutorGroup[];
}

/**
 * Names win in this order: the directory's, the document's own («далее – X», found in `definitions` and in the cells),
 * the commonest spelling. Two executors of one cell are never taken for one.
 */
export function nameExecutors(
  cells: readonly string[],
  definitions: readonly Definition[],
  directory: readonly DirectoryEntry[],
): NamedExecutors {
  const { mentions, groups } = readAll(cells, directory);
  const found = [...groups].sort(byCount);
  mergeListed(found, directoryLookup(directory));
  mergeDefined(found, [...definitions, ...definitionsIn(mentions)]);
  for (const mergeSame of [mergeLegalForms, mergeRegions, mergeInitials, mergeComplements, mergeSlips, mergeLevels]) {
    mergeSame(found.filter(({ into }) => into === null));
  }
  return describe(mentions);
}

/** A name of a cell, with what naming asks of it again and again. */
interface Mention {
  readonly found: FoundName;
  readonly group: Group;
  readonly text: string;
  /** The same words on other lines are the same spelling. */
  readonly spelling: string;
}

interface ReadCells {
  readonly mentions: readonly (readonly Mention[])[];
  /** In the order they first stand. */
  readonly groups: readonly Group[];
}

/** The same text is read once: roadmaps repeat themselves. */
function readAll(cells: readonly string[], directory: readonly DirectoryEntry[]): ReadCells {
  const protect = protectDirectory(directory);
  const groups = new Map<string, Group>();
  const known = new Map<string, readonly Mention[]>();
  const mentions = cells.map((cell, index) => {
    const mentioned = known.get(cell) ?? mentionsIn(readCell(cell, protect), groups);
    known.set(cell, mentioned);
    for (const { group, found } of mentioned) addToGroup(group, found, index);
    return mentioned;
  });
  return { mentions, groups: [...groups.values()] };
}

function mentionsIn({ text, names }: CellNames, groups: Map<string, Group>): Mention[] {
  return names.map((found) => {
    const key = groupKey(found);
    const group = groups.get(key) ?? newGroup(found);
    groups.set(key, group);
    const written = text.slice(found.start, found.end);
    return { found, group, text: written, spelling: squeeze(written) };
  });
}

function definitionsIn(mentions: ReadCells['mentions']): Definition[] {
  const definitions: Definition[] = [];
  for (const cell of new Set(mentions)) {
    for (const { found } of cell) if (found.full !== null) definitions.push({ short: found.name, full: found.full });
  }
  return definitions;
}

interface Spelling {
  readonly text: string;
  readonly activities: number[];
}

interface Title {
  readonly name: string;
  readonly kind: ExecutorKind;
  readonly spellings: Map<string, Spelling>;
}

function describe(mentions: ReadCells['mentions']): NamedExecutors {
  const titles = new Map<Group, Title>();
  const cells = mentions.map((cell, index) => {
    const executors: Executor[] = [];
    const seen = new Set<Title>();
    for (const { found, group, text, spelling } of cell) {
      const title = titleOf(rootOf(group), titles);
      const known = title.spellings.get(spelling);
      if (!known) title.spellings.set(spelling, { text, activities: [index] });
      else if (known.activities[known.activities.length - 1] !== index) known.activities.push(index);
      if (found.kind !== 'person' && seen.has(title)) continue;
      seen.add(title);
      executors.push({ name: title.name, text, kind: title.kind, sure: found.sure && isSure(group) });
    }
    return executors;
  });
  const groups = [...titles.values()].map(({ name, spellings }) => ({ name, spellings: [...spellings.values()] }));
  return { cells, groups };
}

function titleOf(root: Group, titles: Map<Group, Title>): Title {
  const known = titles.get(root);
  if (known) return known;
  const title = {
    name: nameOf(root),
    kind: commonest(root)?.kind ?? root.kind,
    spellings: new Map<string, Spelling>(),
  };
  titles.set(root, title);
  return title;
}
