/** A virtual clock: calls cost virtual milliseconds, so that the limits of the host bite without anybody waiting. */
import { timeIsUp } from './errors.js';
import type { Kind } from './members.js';

export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Of this execution. */
  elapsed(): number;
  /** Lets virtual time pass; throws beyond the limit, from then on at every call: a script cannot catch its way out. */
  pass(milliseconds: number): void;
}

/** google-sheets.md #16: 6 minutes for a person's command, 30 seconds for a simple trigger and a custom function. */
export const LIMITS = { command: 360_000, trigger: 30_000, customFunction: 30_000 } as const;

/** Order of magnitude only, not measured: a trip is a tenth of a second, a hundred thousand cells about one. */
const COST: Readonly<Record<Kind, number>> = {
  read: 100,
  write: 80,
  flush: 200,
  handle: 1,
  view: 40,
  build: 0,
  ui: 10,
  storage: 40,
  lock: 40,
  other: 0,
};
const COST_OF_CELL = 0.01;

/** @param limit virtual milliseconds an execution may last */
export function createClock(start: number, limit: number): Clock {
  let spent = 0;
  return {
    now: () => Math.round(start + spent),
    elapsed: () => spent,
    pass(milliseconds) {
      spent += milliseconds;
      if (spent > limit) throw timeIsUp();
    },
  };
}

/** Virtual milliseconds of a call; a read behind writes sends them first (google-sheets.md #20). */
export function costOf(kind: Kind, behindWrites: boolean): number {
  return COST[kind] + (kind === 'read' && behindWrites ? COST.flush : 0);
}

export function costOfCells(count: number): number {
  return count * COST_OF_CELL;
}
