/** What is pushed to Google: the manifest with its two permissions, and exactly the files of the folder. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from './testing/built.mjs';
import { filesToPush, isClaspInstalled } from './testing/clasp.mjs';

const root = join(import.meta.dirname, '..');

describe('appsscript.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));

  it('has these keys and no other: an editor add-on has none of its own (google-sheets.md #82, #83)', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'dependencies',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
    expect(manifest).toMatchObject({ dependencies: {}, runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
  });

  it('asks for the two least permissions', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('.clasp.json.example', () => {
  it('names the folder that is pushed, and a script to be filled in', () => {
    const example = JSON.parse(readFileSync(join(root, '.clasp.json.example'), 'utf8'));
    expect(Object.keys(example).sort()).toEqual(['rootDir', 'scriptId']);
    expect(example.rootDir).toBe('dist/apps-script');
    expect(example.scriptId).not.toMatch(/^[\w-]{57}$/);
  });
});

describe.skipIf(!isClaspInstalled())('clasp', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'veshki-clasp-'));
    copyFileSync(join(root, '.clasp.json.example'), join(folder, '.clasp.json'));
    mkdirSync(join(folder, 'dist/apps-script'), { recursive: true });
    for (const [name, text] of Object.entries(await builtFiles()))
      writeFileSync(join(folder, 'dist/apps-script', name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('would push every file of the folder and no other', () => {
    expect(filesToPush(folder)).toEqual(
      ['appsscript.json', 'entry.js', 'sidebar.html', 'veshki.js'].map((name) => `dist/apps-script/${name}`),
    );
  });
});
