/** Finds the executors a user means by a name in any case, spelling or abbreviation. */
import { executorNames, executorSpans } from '../completion/executor-phrases.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import { wordKey } from '../text/fold.js';
import { stems } from '../text/stem.js';

/** Canonical names of a roadmap that are called so: the very name first, else any spelling of it the whole text is; empty for none. */
export function executorsNamed(roadmap: Roadmap, text: string): ReadonlySet<string> {
  const key = wordKey(text);
  const exact = roadmap.executorGroups.filter(({ name }) => wordKey(name) === key);
  if (exact.length > 0) return new Set(exact.map(({ name }) => name));
  const words = stems(text);
  const spans = executorSpans(words, executorNames(roadmap), () => false);
  return new Set(spans.filter(({ from, to }) => from === 0 && to === words.length).map(({ executor }) => executor));
}
