/** clasp, Google's command line for Apps Script: installed apart, for it weighs 277 MB (apps-script/deploy). */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPS_SCRIPT_FILES, APPS_SCRIPT_FOLDER } from './apps-script-bundle.mjs';
import { ROOT } from './project.mjs';

const PROGRAM = join(ROOT, 'apps-script/deploy/node_modules/@google/clasp/build/src/index.js');
/** A script id has 57 characters (the schema of `.clasp.json`). */
const SCRIPT_ID = /^[\w-]{57}$/;
const WANTED = APPS_SCRIPT_FILES.map((name) => `${APPS_SCRIPT_FOLDER}/${name}`);

export const isClaspInstalled = () => existsSync(PROGRAM);

/**
 * Runs clasp in a folder that holds `.clasp.json`; `env`: variables besides our own.
 * @returns {{ ok: boolean, output: string }} `output` is what it printed
 */
function clasp(folder, args, env = {}) {
  const done = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** What a push from a folder would send: paths from the folder, sorted (`google-sheets.md #85`, works without a login). */
export function filesToPush(folder) {
  const { ok, output } = clasp(folder, ['show-file-status', '--json']);
  if (!ok) throw new Error(output.trim());
  return JSON.parse(output).filesToPush.sort();
}

/** What keeps a push from a folder from being tried: a Russian sentence with what to do; `null` when all is ready. */
export function obstacleToPush(folder, isInstalled = isClaspInstalled()) {
  if (!isInstalled) return 'Не установлена программа clasp. Выполните: npm ci --prefix apps-script/deploy';
  const path = join(folder, '.clasp.json');
  if (!existsSync(path)) {
    return 'Нет файла .clasp.json. Скопируйте .clasp.json.example в .clasp.json и впишите идентификатор скрипта: docs/install-google.md';
  }
  const settings = settingsIn(path);
  if (settings === null) return 'Файл .clasp.json не читается. Скопируйте его заново из .clasp.json.example.';
  if (!SCRIPT_ID.test(settings.scriptId)) {
    return 'В .clasp.json не вписан идентификатор скрипта. Он в редакторе Apps Script: «Настройки проекта → Идентификатор скрипта», 57 знаков.';
  }
  if (settings.rootDir !== APPS_SCRIPT_FOLDER) return `В .clasp.json должно стоять "rootDir": "${APPS_SCRIPT_FOLDER}".`;
  const found = filesToPush(folder);
  return found.join() === WANTED.join()
    ? null
    : `Загрузка остановлена: clasp отправил бы не те файлы.\nДолжны: ${WANTED.join(', ')}\nОтправил бы: ${found.join(', ')}`;
}

/** Replaces the files of the script project. What went wrong: a Russian sentence, with clasp's own words behind it; `null` when nothing. */
export function push(folder, env) {
  // --force: the manifest goes along without a question
  const { ok, output } = clasp(folder, ['push', '--force'], env);
  if (ok) return null;
  if (/no credentials/i.test(output)) {
    return 'Вы не вошли в Google. Выполните: npx --prefix apps-script/deploy clasp login – и повторите npm run deploy:sheets';
  }
  if (/has not enabled the Apps Script API/i.test(output)) {
    return 'Для вашей учётной записи выключен доступ к скриптам. Включите Google Apps Script API: https://script.google.com/home/usersettings – и повторите.';
  }
  return `Загрузить не удалось. Проверьте идентификатор скрипта в .clasp.json и доступ к интернету. Ответ clasp:\n${output.trim()}`;
}

function settingsIn(path) {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
