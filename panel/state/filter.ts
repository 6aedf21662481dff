/** Which findings a list shows: by severity, rule, executor, table and free words. */
import type { Severity } from '../../core/settings/settings.js';
import { fold, squeeze } from '../../core/text/fold.js';
import type { Item } from './items.js';

export interface Filter {
  /** Empty: all. */
  readonly severities: readonly Severity[];
  /** Rule id; '' for all. */
  readonly rule: string;
  /** Canonical name; '' for all. */
  readonly executor: string;
  /** Index into `CheckView.tables`; `null` for all. */
  readonly table: number | null;
  /** Free words, each of which must occur. */
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: [], rule: '', executor: '', table: null, text: '' };

export const isFiltering = ({ severities, rule, executor, table, text }: Filter): boolean =>
  severities.length > 0 || rule !== '' || executor !== '' || table !== null || squeeze(text) !== '';

export function filterItems(items: readonly Item[], filter: Filter): readonly Item[] {
  if (!isFiltering(filter)) return items;
  const { severities, rule, executor, table } = filter;
  const words = squeeze(fold(filter.text)).split(' ');
  return items.filter(
    ({ finding, haystack }) =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (rule === '' || finding.ref.rule === rule) &&
      (executor === '' || finding.executors.includes(executor)) &&
      (table === null || finding.table === table) &&
      words.every((word) => haystack.includes(word)),
  );
}

/** The severities shown after one of them is pressed. */
export function toggleSeverity(severities: readonly Severity[], one: Severity): Severity[] {
  const others = severities.filter((other) => other !== one);
  return others.length < severities.length ? others : [...severities, one];
}

/** What a filter may be set to: its value, and its name with the number of its findings. */
export type Choice = readonly [value: string, title: string];

/** Rules that have findings, the commonest first; the chosen one stays even when it has none left. */
export function ruleChoices(items: readonly Item[], { rule }: Filter): Choice[] {
  return choicesOf(
    items.map(({ finding }) => [finding.ref.rule, finding.ruleTitle]),
    rule,
  );
}

/** Executors whose measures have findings, the busiest first; the chosen one stays even when he has none left. */
export function executorChoices(items: readonly Item[], { executor }: Filter): Choice[] {
  return choicesOf(
    items.flatMap(({ finding }) => finding.executors.map((name) => [name, name] as const)),
    executor,
  );
}

function choicesOf(named: readonly Choice[], chosen: string): Choice[] {
  const counts = new Map<string, { title: string; count: number }>();
  if (chosen !== '') counts.set(chosen, { title: chosen, count: 0 });
  for (const [value, title] of named) counts.set(value, { title, count: (counts.get(value)?.count ?? 0) + 1 });
  const byUse = [...counts].sort(([, a], [, b]) => b.count - a.count || (a.title < b.title ? -1 : 1));
  return [['', 'Все'], ...byUse.map(([value, { title, count }]): Choice => [value, `${title} (${count})`])];
}
