/** What several readers of one roadmap need is found once. */
import type { Roadmap } from './roadmap.js';

/** `look`, remembering what it found in each roadmap for as long as the roadmap lives: roadmaps never change. */
export function remembered<T extends object>(look: (roadmap: Roadmap) => T): (roadmap: Roadmap) => T {
  const known = new WeakMap<Roadmap, T>();
  return (roadmap) => {
    let found = known.get(roadmap);
    if (!found) {
      found = look(roadmap);
      known.set(roadmap, found);
    }
    return found;
  };
}
