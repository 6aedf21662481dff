/** `npm run build`: bundles the core and the command line into dist/, and (not with `--bundles`) emits the type declarations. */
import { bundle, overBudget } from './lib/bundles.mjs';
import { run } from './lib/project.mjs';

await bundle();
const complaints = await overBudget();
for (const complaint of complaints) console.error(complaint);
const types = process.argv.includes('--bundles') || run('tsc', ['-b'], { show: true }).ok;
process.exitCode = complaints.length === 0 && types ? 0 : 1;
