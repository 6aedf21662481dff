/**
 * Makes the pictures of the Google Sheets add-on and of the local page (docs/pictures/sheets-*.png, web-*.png) anew; run by hand where
 * there is a Chromium, after the looks of the panel have changed. The scenes are those of tests.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

const VITEST = 'node_modules/vitest/vitest.mjs';
const SCENES = ['apps-script/sidebar/pictures.test.ts', 'web/pictures.test.ts'];

const { status } = spawnSync(process.execPath, [VITEST, 'run', ...SCENES], {
  cwd: ROOT,
  env: { ...process.env, VESHKI_PICTURES: join(ROOT, 'docs', 'pictures') },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
