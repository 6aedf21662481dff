/** How the spellings of the table differ from the names of its executors. */
import { spellingKey } from '../../executor/directory.js';
import { type SpellingDifference, sameLetters, spellingDifference } from '../../executor/spelling.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import type { Settings } from '../../settings/settings.js';
import { stems } from '../../text/stem.js';

/** Tells how a text differs from a name; `none` for spellings the document or the directory has introduced itself. */
export type Difference = (text: string, name: string) => SpellingDifference;

const remembered = new WeakMap<Roadmap, Difference>();

/** Both rules about spellings ask the same questions, so the answers are kept with the roadmap. */
export function differencesIn(roadmap: Roadmap, settings: Settings): Difference {
  const before = remembered.get(roadmap);
  if (before) return before;
  const isKnown = knownSpellings(roadmap, settings);
  const answers = new Map<string, SpellingDifference>();
  const difference: Difference = (text, name) => {
    const key = `${text}\n\n${name}`;
    const answer = answers.get(key) ?? (isKnown(text) ? 'none' : spellingDifference(text, name));
    answers.set(key, answer);
    return answer;
  };
  remembered.set(roadmap, difference);
  return difference;
}

/** Tells whether a text is a defined short or full name, or an alias of the directory. */
function knownSpellings({ definitions }: Roadmap, { directory }: Settings): (text: string) => boolean {
  const spellings = new Map<string, string>();
  const full = new Set<string>();
  for (const definition of definitions) {
    spellings.set(spellingKey(definition.short), definition.short);
    full.add(stems(definition.full).join(' '));
  }
  for (const { name, aliases } of directory)
    for (const spelling of [name, ...aliases]) spellings.set(spellingKey(spelling), spelling);
  return (text) => {
    const spelling = spellings.get(spellingKey(text));
    return (spelling !== undefined && sameLetters(text, spelling)) || full.has(stems(text).join(' '));
  };
}
