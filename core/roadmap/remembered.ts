/** What several readers of one roadmap need is found once. */
import type { Roadmap } from './roadmap.js';

/** `look`, remembering what it found in each roadmap for as long as the roadmap lives: roadmaps never change. */
export function remembered<T extends object>(look: (roadmap: Roadmap) => T): (roadmap: Roadmap) => T {
  const found = rememberedWith((roadmap) => look(roadmap));
  return (roadmap) => found(roadmap, null);
}

/** The same for a `look` that depends on a part of the settings too: it looks again when that is another object than the last time. */
export function rememberedWith<S extends object | null, T extends object>(
  look: (roadmap: Roadmap, part: S) => T,
): (roadmap: Roadmap, part: S) => T {
  const known = new WeakMap<Roadmap, { readonly part: S; readonly found: T }>();
  return (roadmap, part) => {
    const last = known.get(roadmap);
    if (last && last.part === part) return last.found;
    const found = look(roadmap, part);
    known.set(roadmap, { part, found });
    return found;
  };
}
