/** Which parts hang on which: to take a sheet away with all that was there only for it. */
import { entryKey } from '../zip/directory.js';
import { hasPart, type Package, removePart } from './package.js';
import { relationshipsOf, relationshipsPart } from './relationships.js';

/** Removes all parts that only this part leads to (drawings, charts, notes …) and its list of relationships; the part itself stays. */
export function removeDependents(pkg: Package, part: string): void {
  const others = reachable(pkg, part);
  const dependents = [...reachable(pkg, null)].filter((name) => !others.has(name) && name !== entryKey(part));
  for (const name of [part, ...dependents]) {
    if (hasPart(pkg, relationshipsPart(name))) removePart(pkg, relationshipsPart(name));
    if (name !== part) removePart(pkg, name);
  }
}

/** Keys of the parts the file leads to, without passing through `barred`. */
function reachable(pkg: Package, barred: string | null): Set<string> {
  const found = new Set<string>();
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { target, external } of relationshipsOf(pkg, source)) {
      const key = entryKey(target);
      if (external || found.has(key) || key === (barred && entryKey(barred)) || !hasPart(pkg, key)) continue;
      found.add(key);
      queue.push(key);
    }
  }
  return found;
}
