/** Imports inside the core run one way: a module never reaches for one that stands after it (docs/architecture.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './lib/project.mjs';

const ORDER =
  'text calendar format grid deadline executor indicator column settings roadmap completion rules check dynamics consolidation report functions layout command';
const MODULES = ORDER.split(' ');

const files = readdirSync(join(ROOT, 'core'), { recursive: true })
  .map((file) => String(file).split('\\').join('/'))
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)testing\//.test(file));

it('knows every module of the core', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].sort()).toEqual([...MODULES].sort());
});

it('no module of the core imports one that stands after it', () => {
  const backwards = files.flatMap((file) => {
    const own = MODULES.indexOf(file.split('/')[0] ?? '');
    const imports = readFileSync(join(ROOT, 'core', file), 'utf8').matchAll(/from '(\.[^']+)'/g);
    const modules = [...imports].map(
      ([, path]) => posix.normalize(posix.join(posix.dirname(file), path)).split('/')[0],
    );
    return own < 0
      ? []
      : modules.filter((name) => MODULES.indexOf(name) > own).map((name) => `${file} imports ${name}`);
  });
  expect(backwards).toEqual([]);
});

/** Hosts and the folders they must do without: what two hosts need is a concept of the core. */
const APART = { 'apps-script': ['xlsx', 'office-addin'], 'office-addin': ['xlsx', 'apps-script'] };

it.each(Object.entries(APART))('%s imports no other host', (host, others) => {
  const own = readdirSync(join(ROOT, host), { recursive: true })
    .map((file) => posix.join(host, String(file).split('\\').join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|\.d\.ts$|\/(?:testing|node_modules)\//.test(file));
  expect(own.length).toBeGreaterThan(20);
  const strays = own.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map(([, path]) => posix.normalize(posix.join(posix.dirname(file), path)))
      .filter((path) => others.includes(path.split('/')[0]))
      .map((path) => `${file} imports ${path}`),
  );
  expect(strays).toEqual([]);
});
