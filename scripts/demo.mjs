/** `npm run demo`: checks the example workbooks, prints the reports, writes marked copies and a summary and says where. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from './lib/bundles.mjs';
import { ROOT } from './lib/project.mjs';

const COPIES = 'demo-output';
const SUMMARY = join(COPIES, 'свод.xlsx');
const REPORTING_DAY = '2022-06-30';

await bundle();
// status 1 means that the examples hold errors, which is what they are for
const done =
  veshki('check', 'examples', '--out', COPIES) <= 1 && veshki('summary', 'examples/свод', '--out', SUMMARY) <= 1;
process.exitCode = done ? 0 : 1;
if (done) {
  console.log(`
Это были примеры из папки examples: планы-графики, какими их присылают, и отчёты на 30 июня 2022 года.
Копии книг с отметками: ${join(ROOT, COPIES)}
Откройте любую в Excel или LibreOffice: цвет и примечания на ячейках, листы «Вешки – замечания» и «Вешки – показатели».
Свод по отчётам муниципалитетов из папки examples/свод: ${join(ROOT, SUMMARY)}
Проверить свой файл: node dist/cli/veshki.js check ваш-план.xlsx
Свести отчёты из папки: node dist/cli/veshki.js summary папка --out свод.xlsx
`);
}

/** Runs a command on the reporting day and returns its exit status; a run that was cut short counts as 2. */
function veshki(...args) {
  const command = ['dist/cli/veshki.js', ...args, '--as-of', REPORTING_DAY];
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status ?? 2;
}
