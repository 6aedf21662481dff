/** A rule nobody has entered in `core/rules/index.ts` would never run, and no test of its own would tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../core/rules/index.ts';
import { ROOT } from './lib/project.mjs';

const FOLDER = join(ROOT, 'core/rules');
/** How a rule begins; other files of a group are what its rules share. */
const RULE_ID = /^ {2}id: '([a-z-]+\/[a-z-]+)',$/m;

it('every rule of the folders is in the list, and stands in the file of its name', () => {
  const written = readdirSync(FOLDER, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing/.test(file))
    .flatMap((file) => {
      const id = RULE_ID.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1];
      return id === undefined ? [] : [[file.replaceAll('\\', '/'), id]];
    });
  expect(written.map(([, id]) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const [file, id] of written) expect(file).toBe(`${id}.ts`);
});
