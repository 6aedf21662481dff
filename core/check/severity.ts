/** How grave a rule's findings are: what the user set for it, else for its group, else the rule's own word. */
import type { Settings, Severity } from '../settings/settings.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** `deadline/vague` → `deadline`. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

/** What the user wants of a rule: `deadline/vague` wins over `deadline/*`; `null` when he named neither. */
export function severityOverride(ruleId: string, settings: Settings): Severity | 'off' | null {
  return settings.severities[ruleId] ?? settings.severities[`${groupOf(ruleId)}/*`] ?? null;
}

/** 0 for the gravest. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
