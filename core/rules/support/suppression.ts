/** «не проверять: причина» in a note column: the user has looked at a measure and wants to hear no more of it. */
import { type Activity, columnOf, fieldText, type Roadmap } from '../../roadmap/roadmap.js';
import { fold, squeeze } from '../../text/fold.js';

const SUPPRESSION = /(?:^|[^а-я])не проверять(?![а-я])\s*[:.,;(-]*\s*(.*)$/;

export interface Suppression {
  readonly activity: Activity;
  /** '' when the user gave none. */
  readonly reason: string;
}

/** The measures whose note says «не проверять», with the reason given. */
export function findSuppressions(roadmap: Roadmap): Suppression[] {
  const found: Suppression[] = [];
  if (!columnOf(roadmap, 'note')) return found;
  for (const activity of roadmap.activities) {
    const reason = suppressionReason(fieldText(activity, 'note'));
    if (reason !== null) found.push({ activity, reason });
  }
  return found;
}

/** The reason after «не проверять»; '' for none, `null` for a note that does not say so. */
export function suppressionReason(note: string): string | null {
  const match = SUPPRESSION.exec(squeeze(fold(note)));
  if (!match) return null;
  const reason = match[1] ?? '';
  return /[а-яa-z\d]/.test(reason) ? reason : '';
}
