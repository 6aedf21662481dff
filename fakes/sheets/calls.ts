/** Which calls a script made, in order, and how many of each kind. */
import type { Kind } from './members.js';

export interface Call {
  /** From 1, over all calls of the execution. */
  readonly index: number;
  /** From 1, among calls of this kind. */
  readonly ofKind: number;
  readonly kind: Kind;
  /** `Range.setValues` */
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface Calls {
  readonly list: readonly Call[];
  count(kind: Kind): number;
  /** How often a member was called: `Range.setNotes`. */
  of(name: string): number;
  /** Kinds and their counts, for messages and the bench; only those above zero. */
  summary(): Partial<Record<Kind, number>>;
}

export function createCalls(): Calls & { add(kind: Kind, name: string, args: readonly unknown[]): Call } {
  const list: Call[] = [];
  const counts = new Map<Kind, number>();
  const count = (kind: Kind): number => counts.get(kind) ?? 0;
  return {
    list,
    count,
    of: (name) => list.filter((call) => call.name === name).length,
    summary: () => Object.fromEntries([...counts].sort()),
    add(kind, name, args) {
      counts.set(kind, count(kind) + 1);
      const call = { index: list.length + 1, ofKind: count(kind), kind, name, args };
      list.push(call);
      return call;
    },
  };
}
