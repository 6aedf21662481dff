/** Tells whether generated files are what their generator makes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Files and folders that scripts write and git keeps, with the script.
 * Compared by content before and after a run: on a clean checkout that is `git diff --exit-code` and no untracked file,
 * and it works as well with uncommitted work around and outside a checkout.
 */
export const GENERATED = [
  { script: 'scripts/docs.mjs', paths: ['docs/rules', 'docs/deadlines.md'] },
  { script: 'scripts/examples.mjs', paths: ['examples'] },
];

/** Runs the generator and returns the files that it had to change, create or delete. */
export async function staleFiles({ paths }, generate) {
  const before = snapshot(paths);
  await generate();
  const after = snapshot(paths);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function snapshot(paths) {
  return new Map(paths.flatMap(filesBelow).map((path) => [path, hash(path)]));
}

function filesBelow(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesBelow(`${path}/${name}`));
}

const hash = (path) =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, path)))
    .digest('hex');
