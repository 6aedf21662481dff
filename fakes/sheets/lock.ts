/** LockService: one lock a document, one a script, one a person; a test may hold any of them (google-sheets.md #64). */
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';

export type LockName = 'document' | 'script' | 'user';

export interface Locks {
  /** Another execution holds the lock for so many virtual milliseconds from now; for good when absent. */
  hold(name: LockName, forMilliseconds?: number): void;
  /** The other one lets go. */
  release(name: LockName): void;
  /** Who of ours holds it. */
  holder(name: LockName): Execution | null;
  take(name: LockName, by: Execution): boolean;
  give(name: LockName, by: Execution): void;
  /** google-sheets.md #64: freed when the script ends. */
  releaseAll(by: Execution): void;
}

export function createLocks(): Locks {
  const ours = new Map<LockName, Execution>();
  /** Milliseconds of waiting that others still ask for. */
  const others = new Map<LockName, number>();
  return {
    hold: (name, forMilliseconds = Number.POSITIVE_INFINITY) => void others.set(name, forMilliseconds),
    release: (name) => void others.delete(name),
    holder: (name) => ours.get(name) ?? null,
    take(name, by) {
      const left = others.get(name) ?? 0;
      if (left > by.clock.elapsed()) return false;
      const holder = ours.get(name);
      if (holder && holder !== by) return false;
      ours.set(name, by);
      return true;
    },
    give(name, by) {
      if (ours.get(name) === by) ours.delete(name);
    },
    releaseAll(by) {
      for (const [name, holder] of ours) if (holder === by) ours.delete(name);
    },
  };
}

interface LockState {
  readonly execution: Execution;
  readonly name: LockName;
}

/** How often a waiting script asks again, virtual milliseconds. */
const ASK_AGAIN = 100;

function waitFor({ execution, name }: LockState, milliseconds: number): boolean {
  const { locks } = execution.document;
  for (let waited = 0; ; waited += ASK_AGAIN) {
    if (locks.take(name, execution)) return true;
    if (waited >= milliseconds) return false;
    execution.clock.pass(ASK_AGAIN);
  }
}

const LOCK: Methods<LockState> = {
  tryLock: waitFor,
  waitLock(lock, milliseconds: number) {
    if (!waitFor(lock, milliseconds)) {
      throw hostError('Lock timeout: another process was holding the lock for too long.');
    }
  },
  hasLock: ({ execution, name }) => execution.document.locks.holder(name) === execution,
  releaseLock: ({ execution, name }) => execution.document.locks.give(name, execution),
};

function lockOf(execution: Execution, name: LockName): object {
  return handle<LockState>(execution, 'Lock', { execution, name }, LOCK);
}

const LOCK_SERVICE: Methods<Execution> = {
  getDocumentLock: (execution) => (execution.document.inDocument ? lockOf(execution, 'document') : null),
  getScriptLock: (execution) => lockOf(execution, 'script'),
  getUserLock: (execution) => lockOf(execution, 'user'),
};

export function lockService(execution: Execution): object {
  return handle(execution, 'LockService', execution, LOCK_SERVICE);
}
