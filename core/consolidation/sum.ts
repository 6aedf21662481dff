/** Adds figures up. */
import { SEVERITIES } from '../check/severity.js';
import { shareOf } from '../completion/tally.js';
import type { Severity } from '../settings/settings.js';
import type { ConsolidationFigures } from './consolidation.js';

const PLAIN = ['activities', 'planned', 'reported', 'indicators', 'indicatorsMet'] as const;
const OF_REPORTS = ['done', 'confirmed', 'credited', 'overdue', 'undated'] as const;

/** Figures that add up; the share follows from them. */
export type Addends = Omit<ConsolidationFigures, 'share'>;

/** `null` is «not known»: it adds nothing, and the sum is `null` where nothing is known. */
export function sumFigures(parts: readonly Addends[]): ConsolidationFigures {
  const plain = (key: (typeof PLAIN)[number]): number => parts.reduce((sum, part) => sum + part[key], 0);
  const known = (key: (typeof OF_REPORTS)[number]): number | null =>
    parts.reduce<number | null>((sum, { [key]: part }) => (part === null ? sum : (sum ?? 0) + part), null);
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) for (const part of parts) findings[severity] += part.findings[severity];
  const reported = plain('reported');
  const credited = known('credited');
  return {
    activities: plain('activities'),
    planned: plain('planned'),
    reported,
    done: known('done'),
    confirmed: known('confirmed'),
    credited,
    share: credited === null ? null : shareOf(credited, reported),
    overdue: known('overdue'),
    undated: known('undated'),
    indicators: plain('indicators'),
    indicatorsMet: plain('indicatorsMet'),
    findings,
  };
}
