/** The order findings are shown in: down the sheet, the gravest first within a cell; the same one only once. */
import type { Finding } from '../rules/finding.js';
import { severityRank } from './severity.js';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By row, column, severity, then rule and message, so that the order of the rules never shows. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.place.top - b.place.top ||
    a.place.left - b.place.left ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Sorted, each cause said once: of findings with one rule, place and message the first stays. */
export function arrange(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const unique = findings.filter(({ rule, place, message }) => {
    const key = `${rule}|${place.top}|${place.left}|${place.bottom}|${place.right}|${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return unique.sort(compareFindings);
}
