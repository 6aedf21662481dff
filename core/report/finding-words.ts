/** How reports name a finding: its rule, its measure, and the order in which people read the list. */
import { compareFindings } from '../check/order.js';
import { activityLabel, type Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { clip } from '../text/quote.js';

const RULE_TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** What people call a rule; '' for a finding of the runner itself. */
export function ruleTitle(id: string): string {
  return RULE_TITLES.get(id) ?? '';
}

/** What concerns the table as a whole, then measure by measure down the sheet. */
export function tableFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => Number(a.activity !== null) - Number(b.activity !== null) || compareFindings(a, b),
  );
}

/** «№ 12. Семинар для учителей». */
export function measureName(roadmap: Roadmap | null, { activity }: Finding): string {
  const measure = activity === null ? undefined : roadmap?.activities[activity];
  if (!measure) return roadmap ? 'Таблица в целом' : '';
  const label = activityLabel(measure);
  return measure.text === '' ? label : `${label}. ${clip(measure.text.replace(/\s+/g, ' '), 70)}`;
}
