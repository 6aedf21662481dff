/** `npm run deploy:sheets` up to the point where Google must be asked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPS_SCRIPT_FILES, APPS_SCRIPT_FOLDER } from './lib/apps-script-bundle.mjs';
import { isClaspInstalled, obstacleToPush, push } from './lib/clasp.mjs';

const ID = 'a'.repeat(57);
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veshki-deploy-'));
  mkdirSync(join(folder, APPS_SCRIPT_FOLDER), { recursive: true });
  for (const name of APPS_SCRIPT_FILES) {
    writeFileSync(join(folder, APPS_SCRIPT_FOLDER, name), name.endsWith('.json') ? '{}' : '// ');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (text) => writeFileSync(join(folder, '.clasp.json'), text);
const ready = () => settings(JSON.stringify({ scriptId: ID, rootDir: APPS_SCRIPT_FOLDER }));

it('says how to install clasp', () => {
  expect(obstacleToPush(folder, false)).toContain('npm ci --prefix apps-script/deploy');
});

describe.skipIf(!isClaspInstalled())('with clasp installed', () => {
  it('says that .clasp.json is missing, and how to make one', () => {
    expect(obstacleToPush(folder)).toMatch(/^Нет файла \.clasp\.json\. Скопируйте \.clasp\.json\.example/);
  });

  it.each([
    ['cut off', '{"scriptId": ', 'не читается'],
    ['empty', 'null', 'не вписан идентификатор'],
    ['the example as it is', '{"scriptId":"вставьте-сюда","rootDir":"dist/apps-script"}', 'не вписан идентификатор'],
    ['pushing the whole project', JSON.stringify({ scriptId: ID }), '"rootDir": "dist/apps-script"'],
  ])('refuses a .clasp.json that is %s', (_, text, words) => {
    settings(text);
    expect(obstacleToPush(folder)).toContain(words);
  });

  it('stops where another file would be pushed along', () => {
    ready();
    writeFileSync(join(folder, APPS_SCRIPT_FOLDER, 'secret.js'), 'const password = 1;');
    expect(obstacleToPush(folder)).toMatch(/^Загрузка остановлена[\s\S]+Отправил бы: .*secret\.js/);
  });

  it('gets as far as the login, and says how to log in', () => {
    ready();
    expect(obstacleToPush(folder)).toBeNull();
    // a home without the key of anybody who runs this test
    expect(push(folder, { HOME: folder, USERPROFILE: folder })).toBe(
      'Вы не вошли в Google. Выполните: npx --prefix apps-script/deploy clasp login – и повторите npm run deploy:sheets',
    );
  });
});
