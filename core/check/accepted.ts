/** Findings the user has accepted: each is known again by what it says, wherever its row has moved. */
import { cellAt } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { AcceptedFinding } from '../settings/settings.js';
import { wordKey } from '../text/fold.js';

/** By what a finding is known again. */
export type FindingIdentity = Pick<AcceptedFinding, 'rule' | 'activity' | 'actual'>;

/**
 * The rule, the text of the measure ('' for a finding about the table) and the text found. A rule that quotes no text found the one of
 * its cell; one about the table found what its message says («Нет столбца «Исполнители»»).
 */
export function acceptedOf(
  { rule, activity, actual, place, message }: Finding,
  roadmap: Roadmap | null,
): FindingIdentity {
  const measure = roadmap && activity !== null ? roadmap.activities[activity] : undefined;
  if (!roadmap || !measure) return { rule, activity: '', actual: actual ?? message };
  return {
    rule,
    activity: measure.text,
    actual: actual ?? cellAt(roadmap.grid, place.top, place.left).text,
  };
}

/** Findings without those the user has accepted; an accepted one that is found no more does no harm. */
export function withoutAccepted(
  findings: Finding[],
  roadmap: Roadmap | null,
  accepted: readonly AcceptedFinding[],
): Finding[] {
  if (accepted.length === 0) return findings;
  const keys = new Set(accepted.map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(acceptedOf(finding, roadmap))));
}

/** Case, spaces and kinds of dashes make no other finding. */
function keyOf({ rule, activity, actual }: FindingIdentity): string {
  return [rule, activity, actual].map(wordKey).join('\n');
}
