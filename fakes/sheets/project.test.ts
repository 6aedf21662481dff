import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { openProject } from './project.js';

it('a folder is opened as it would be pushed: scripts, HTML files, zone and scopes of the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('appsscript.json', JSON.stringify({ timeZone: 'Asia/Tokyo', oauthScopes: ['a', 'b'] }));
  put('code.js', 'function zone() { return Session.getScriptTimeZone() + other(); }');
  put('panel.html', '<p>панель');
  mkdirSync(join(folder, 'more'));
  put('more/other.gs', 'function other() { return HtmlService.createHtmlOutputFromFile("panel").getContent(); }');
  const host = openProject(folder, newBook());
  expect(host.run('zone')).toBe('Asia/Tokyo<p>панель');
  expect([...host.document.grantedScopes]).toEqual(['a', 'b']);
  expect(host.functionNames().sort()).toEqual(['other', 'zone']);
});
