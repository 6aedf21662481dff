/** What goes wrong on demand: failures of single calls, and what other people do between two of them. */
import type { Call } from './calls.js';
import { hostError, serviceTimedOut } from './errors.js';
import type { Kind } from './members.js';

export type When = (call: Call) => boolean;

export interface Faults {
  /** Runs before the call is carried out; what it throws is what the call throws. Once, unless `always`. */
  before(when: When, act: (call: Call) => void, always?: 'always'): void;
  /** The call fails with the host's text. */
  fail(when: When, message: string): void;
  /** A service time-out in the middle: the call is not carried out. */
  timeOut(when: When): void;
  /** The calls to come go well again. */
  clear(): void;
  /** Asked before each call. */
  readonly meet: (call: Call) => void;
}

/** The n-th call of all, from 1. */
export const nth =
  (n: number): When =>
  ({ index }) =>
    index === n;

/** The n-th call of a kind: `nthOf('write', 3)`. */
export const nthOf =
  (kind: Kind, n: number): When =>
  (call) =>
    call.kind === kind && call.ofKind === n;

/** Calls of one member: `named('Range.setNotes')`. */
export const named =
  (name: string): When =>
  (call) =>
    call.name === name;

export function createFaults(documentId: string): Faults {
  let waiting: { when: When; act: (call: Call) => void; always: boolean }[] = [];
  function before(when: When, act: (call: Call) => void, always?: 'always'): void {
    waiting.push({ when, act, always: always === 'always' });
  }
  return {
    before,
    fail: (when, message) =>
      before(when, () => {
        throw hostError(message);
      }),
    timeOut: (when) =>
      before(when, () => {
        throw serviceTimedOut(documentId);
      }),
    clear() {
      waiting = [];
    },
    meet(call) {
      const due = waiting.filter(({ when }) => when(call));
      waiting = waiting.filter((fault) => fault.always || !due.includes(fault));
      for (const { act } of due) act(call);
    },
  };
}
