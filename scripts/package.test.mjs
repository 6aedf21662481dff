/** What `npm pack` puts into the package: the command, the library with its types, nothing of the add-ins and the tests. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './lib/project.mjs';

const isBuilt = ['core/index.js', 'cli/veshki.js', 'types/core/index.d.ts'].every((file) =>
  existsSync(join(ROOT, 'dist', file)),
);

describe.skipIf(!isBuilt)('the package', () => {
  const packed = () => {
    const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    return JSON.parse(list)[0].files.map(({ path }) => path);
  };

  it('holds what package.json names, and the types of the core alone', () => {
    const files = packed();
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'dist/cli/veshki.js',
        'dist/core/index.js',
        'dist/types/core/index.d.ts',
      ]),
    );
    const others = files.filter((path) => !/^dist\/types\/core\/.*\.d\.ts$/.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'dist/cli/veshki.js', 'dist/core/index.js', 'package.json']);
  }, 30_000);
});
