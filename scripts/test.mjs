/**
 * `npm test`: types, Biome, build with bundle budgets, all vitest tests, generated files fresh.
 * The last line alone says `N passed, N failed` over tests and steps.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, staleFiles } from './lib/fresh.mjs';
import { ROOT, run } from './lib/project.mjs';
import { hasWebDependencies } from './lib/web-bundle.mjs';

const RESULTS = join(ROOT, 'dist', 'test-results.json');
const total = { passed: 0, failed: 0, skipped: 0 };

/** One thing that holds or not; `problem` is '' when it holds. */
function report(name, problem, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problem === '' ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (problem !== '') console.log(problem.trimEnd().replace(/^/gm, '     '));
  total[problem === '' ? 'passed' : 'failed'] += 1;
}

function command(name, program, args) {
  const started = performance.now();
  const { ok, output } = run(program, args);
  report(name, ok ? '' : output || 'failed without a word', started);
}

async function fresh(generated) {
  const started = performance.now();
  const { script } = generated;
  if (!existsSync(join(ROOT, script))) return report(`fresh: what ${script} makes`, `${script} is missing`, started);
  let done = { ok: false, output: '' };
  const stale = await staleFiles(generated, () => {
    done = run('node', [script]);
  });
  const list = stale.length > 0 ? `not as ${script} makes it (now it is: look and commit):\n${stale.join('\n')}` : '';
  report(`fresh: what ${script} makes`, done.ok ? list : done.output || `${script} failed`, started);
}

function tests() {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ];
  const { ok } = run('vitest', args, { show: true });
  if (!existsSync(RESULTS)) return report('vitest', 'it left no results', performance.now());
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(RESULTS, 'utf8'),
  );
  // a file that breaks before its first test has a failure but no failed test
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  const failed = numFailedTests + broken.length;
  total.passed += numPassedTests;
  total.failed += failed > 0 || ok ? failed : 1;
  total.skipped += numPendingTests + numTodoTests;
}

const isFailed = (result) => result.status === 'failed';

command('types', 'tsc', ['-b']);
// the grid of the web page has dependencies of its own (`npm ci --prefix web`)
if (hasWebDependencies()) command('types of web/grid', 'tsc', ['-p', 'web/grid']);
else {
  console.log('skipped: types of web/grid, its dependencies are not installed');
  total.skipped += 1;
}
command('Biome', 'biome', ['check', '.']);
command('build and bundle budgets', 'node', ['scripts/build.mjs', '--bundles']);
tests();
for (const generated of GENERATED) await fresh(generated);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
