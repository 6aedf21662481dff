/** Calls a check makes of Google Sheets, whatever the number of rows: the built add-on in the strict fake. */
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/project.mjs';
import { roadmapGrid } from './roadmaps.mjs';
import { bundled } from './sources.mjs';
import { atMost, rounded } from './table.mjs';

const COUNTS = [100, 1_000, 10_000];
const BUDGET = { read: 8, write: 12 };
const WORDS = { read: 'reads', write: 'writes' };
const NOW = '2022-06-30T02:00:00Z';

export async function sheetsRows() {
  const { openProject, bookOfGrids } = await bundled('sheets', ['fakes/sheets/project.ts', 'fakes/book/of-xlsx.ts']);
  const check = (host) => {
    const answer = host.run('veshkiRun', ['check', { asOf: null, write: true }]);
    if (!answer.ok) throw new Error(answer.problem);
    return host.calls.summary();
  };
  const runs = COUNTS.map((count) => {
    const host = openProject(join(ROOT, 'dist/apps-script'), bookOfGrids([roadmapGrid(count)]), { now: NOW });
    return { first: check(host), next: check(host) };
  });
  return ['first', 'next'].flatMap((run) =>
    Object.entries(BUDGET).map(([kind, limit]) => {
      const counts = runs.map((one) => one[run][kind] ?? 0);
      const what = `Google Sheets, ${run} check: ${WORDS[kind]} of ${COUNTS.map((count) => count.toLocaleString('en')).join(' / ')} measures`;
      return { ...atMost(what, Math.max(...counts), limit, rounded), ours: counts.join(' / ') };
    }),
  );
}
