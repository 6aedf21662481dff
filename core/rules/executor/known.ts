/** Spellings that need no comment: the document or the directory has named them itself. */
import { spellingKey } from '../../executor/directory.js';
import { sameLetters } from '../../executor/spelling.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import type { Settings } from '../../settings/settings.js';
import { stems } from '../../text/stem.js';

/** Tells whether a text is a defined short or full name, or an alias of the directory. */
export function knownSpellings({ definitions }: Roadmap, { directory }: Settings): (text: string) => boolean {
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
