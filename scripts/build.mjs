/** `npm run build`: bundles the core and the command line into dist/, and (not with `--bundles`) emits the type declarations. */
import { bundle, overBudget } from './lib/bundles.mjs';
import { whyNoAddress } from './lib/office-addin-bundle.mjs';
import { run } from './lib/project.mjs';

const { VESHKI_BASE_URL } = process.env;
const problem = VESHKI_BASE_URL === undefined ? null : whyNoAddress(VESHKI_BASE_URL);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
await bundle();
const complaints = await overBudget();
for (const complaint of complaints) console.error(complaint);
const types = process.argv.includes('--bundles') || run('tsc', ['-b'], { show: true }).ok;
process.exitCode = complaints.length === 0 && types ? 0 : 1;
