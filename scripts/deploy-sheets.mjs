/** `npm run deploy:sheets`: builds the add-on and puts exactly its files into your own script project, by clasp. */
import { APPS_SCRIPT_FILES, APPS_SCRIPT_FOLDER, bundleAppsScript } from './lib/apps-script-bundle.mjs';
import { common } from './lib/bundles.mjs';
import { obstacleToPush, push } from './lib/clasp.mjs';
import { ROOT } from './lib/project.mjs';

await bundleAppsScript(common);
let problem = obstacleToPush(ROOT);
if (problem === null) {
  console.log(`Загружаются из ${APPS_SCRIPT_FOLDER}: ${APPS_SCRIPT_FILES.join(', ')}`);
  problem = push(ROOT);
}
console.log(problem ?? 'Готово. Обновите страницу с таблицей: меню «Расширения → Вешки».');
process.exitCode = problem === null ? 0 : 1;
