/** Findings made ready for a list: each known again after a new check, with its text ready to be searched. */
import type { AcceptedView, CheckView, FindingRef, FindingView } from '../../core/command/view.js';
import { fold } from '../../core/text/fold.js';

/** A finding in a list. */
export interface Item {
  /** The same for the same finding of the next check; unique in the list. */
  readonly key: string;
  readonly finding: FindingView;
  /** Folded text that free search looks at. */
  readonly haystack: string;
}

export function itemsOf({ findings }: CheckView): Item[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const same = refKey(finding.ref);
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return { key: `${same}\n${before}`, finding, haystack: haystackOf(finding) };
  });
}

const refKey = ({ rule, sheet, range, activity, actual }: FindingRef): string =>
  [rule, sheet, range, activity, actual].join('\n');

const haystackOf = ({ message, ruleTitle, measure, executors, ref }: FindingView): string =>
  fold([message, ruleTitle, measure, ref.range, ref.actual, ...executors].join('\n'));

/** Whether accepting one hides the other: accepted findings are known by rule, measure and text, not by place. */
export const isAcceptedAs = ({ ref }: FindingView, one: Pick<AcceptedView, 'rule' | 'activity' | 'actual'>): boolean =>
  ref.rule === one.rule && ref.activity === one.activity && ref.actual === one.actual;
