/** Findings in groups, by measure or by rule, and how much of them a list shows at once. */
import { SEVERITIES, severityRank } from '../../core/check/severity.js';
import type { Severity } from '../../core/settings/settings.js';
import type { Item } from './items.js';

export type Grouping = 'measure' | 'rule';

export interface Group {
  readonly key: string;
  readonly title: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly items: readonly Item[];
}

/** By measure: down the sheet. By rule: the gravest first, then the commonest. */
export function groupItems(items: readonly Item[], grouping: Grouping): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = groupKey(item, grouping);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  const list = [...groups].map(([key, members]) => groupOf(key, members, grouping));
  if (grouping === 'measure') return list;
  return list.sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || b.items.length - a.items.length);
}

/** What a finding is grouped by. */
const groupKey = ({ finding }: Item, grouping: Grouping): string =>
  grouping === 'rule' ? `rule:${finding.ref.rule}` : `measure:${finding.table}:${finding.row}`;

function groupOf(key: string, items: readonly Item[], grouping: Grouping): Group {
  const first = items[0]?.finding;
  const title = (grouping === 'rule' ? first?.ruleTitle : first?.measure) ?? '';
  const severity = SEVERITIES.find((one) => items.some(({ finding }) => finding.severity === one)) ?? 'info';
  return { key, title, severity, items };
}

/** Groups a list shows at first and adds at a time. */
export const GROUP_PAGE = 40;
/** Findings a group shows at first and adds at a time. */
export const ITEM_PAGE = 20;

/** What a list has been opened to: groups turned from their usual state, pages added. */
export interface Unfolded {
  /** Keys of groups the user has closed (by measure) or opened (by rule). */
  readonly turned: readonly string[];
  readonly groups: number;
  /** Findings shown of a group, by its key; `ITEM_PAGE` when absent. */
  readonly items: Readonly<Record<string, number>>;
}

export const FOLDED: Unfolded = { turned: [], groups: GROUP_PAGE, items: {} };

/** Groups by measure stand open, by rule closed: one rule may have hundreds of findings. */
export const isOpen = (group: Pick<Group, 'key'>, grouping: Grouping, { turned }: Unfolded): boolean =>
  (grouping === 'measure') !== turned.includes(group.key);

export const itemsShown = ({ key }: Pick<Group, 'key'>, { items }: Unfolded): number => items[key] ?? ITEM_PAGE;

/** Findings the user may have fixed at once. */
export const fixable = (items: readonly Item[]): Item[] => items.filter(({ finding }) => finding.fix !== null);
