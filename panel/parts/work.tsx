/** What is under way and what has come of it: a bar to see, a line for screen readers. */
import { filterItems, isFiltering } from '../state/filter.js';
import { BUSY_WORDS } from '../state/requests.js';
import type { PanelState } from '../state/state.js';
import type { PanelProps } from './panel-props.js';

export function Work({ state }: PanelProps) {
  const words = workWords(state);
  return (
    <>
      <div class="vk-work" aria-hidden="true">
        {words}
      </div>
      <div role="status" class="vk-hidden">
        {words || `${state.announcement} ${foundWords(state)}`.trim()}
      </div>
    </>
  );
}

function workWords({ runs, progress }: PanelState): string {
  const run = runs.find(({ quiet }) => !quiet) ?? runs[0];
  return run ? (progress ?? BUSY_WORDS[run.request.command]) : '';
}

function foundWords({ checked, findings }: PanelState): string {
  if (!checked || !isFiltering(findings.filter)) return '';
  return `Показано ${filterItems(checked.items, findings.filter).length} из ${checked.items.length}.`;
}
