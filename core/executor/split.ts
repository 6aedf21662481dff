/** Splits one executors cell into its executors. */
import { spellingKey } from './directory.js';
import type { DirectoryEntry, Executor } from './executor.js';
import { directoryLookup, protectDirectory } from './lookup.js';
import { readCell } from './read-cell.js';

/**
 * Executors of a cell in the order of the text, none twice (persons may be namesakes). Names are in the form the cell
 * allows: a defined short name, the directory's name, a small first letter for posts; only `nameExecutors` compares
 * them over the roadmap.
 */
export function splitExecutors(text: string, directory: readonly DirectoryEntry[] = []): Executor[] {
  const nameOfListed = directoryLookup(directory);
  const cell = readCell(text, protectDirectory(directory));
  const seen = new Set<string>();
  const executors: Executor[] = [];
  for (const { name: found, shape, start, end, kind, sure } of cell.names) {
    const name = nameOfListed([found], shape) ?? found;
    const key = spellingKey(name);
    if (kind !== 'person' && seen.has(key)) continue;
    seen.add(key);
    executors.push({ name, text: cell.text.slice(start, end), kind, sure });
  }
  return executors;
}
