/** One execution of the script: its realm, mode, clock and count of calls; every call of a service passes through here. */
import { checkArguments } from './arguments.js';
import { type AuthMode, refusal } from './auth.js';
import { type Calls, createCalls } from './calls.js';
import { type Clock, costOf, costOfCells, createClock, LIMITS } from './clock.js';
import type { FakeDocument } from './document.js';
import { notFaked } from './errors.js';
import { kindOf } from './members.js';
import { createRealm, type Realm } from './realm.js';

/** Who started it (google-sheets.md #67): a menu click or the panel, a simple trigger, a cell. */
export type Starter = keyof typeof LIMITS;

export interface Execution {
  readonly document: FakeDocument;
  readonly realm: Realm;
  readonly authMode: AuthMode;
  readonly clock: Clock;
  readonly calls: Calls;
  /** Uses of the fake it does not know: they fail the test whatever the script caught. */
  readonly misuses: readonly Error[];
  /** Checks, counts, times and carries out one call. `undefined` arguments arrive as `null` (google-sheets.md #7). */
  call(className: string, member: string, args: readonly unknown[], run: (args: unknown[]) => unknown): unknown;
  /** Work on cells takes time by their number. */
  cells(count: number): void;
  misuse(error: Error): Error;
  /** Lets go of locks (google-sheets.md #64). */
  end(): void;
}

export function createExecution(document: FakeDocument, authMode: AuthMode, starter: Starter): Execution {
  const clock = createClock(document.now, LIMITS[starter]);
  const realm = createRealm(document.scriptTimeZone, clock.now);
  const calls = createCalls();
  const misuses: Error[] = [];
  let behindWrites = false;

  /** The error as the script sees it: one of its own realm. */
  function inside(error: unknown): unknown {
    return error instanceof Error ? realm.error(error.name, error.message) : error;
  }
  function misuse(error: Error): Error {
    misuses.push(error);
    return realm.error(error.name, error.message);
  }

  const execution: Execution = {
    document,
    realm,
    authMode,
    clock,
    calls,
    misuses,
    misuse,
    cells: (count) => clock.pass(costOfCells(count)),
    call(className, member, args, run) {
      const name = `${className}.${member}`;
      const kind = kindOf(className, member);
      if (!kind) throw misuse(notFaked(`${name} has no kind in members.ts`));
      try {
        const given = args.map((arg) => (arg === undefined ? null : arg));
        const call = calls.add(kind, name, given);
        clock.pass(costOf(kind, behindWrites));
        const refused = refusal(authMode, document.grantedScopes, name, kind);
        if (refused) throw refused;
        checkArguments(className, member, given);
        document.faults.meet(call);
        if (kind === 'write') behindWrites = true;
        if (kind === 'flush' || kind === 'read') behindWrites = false;
        return realm.adopt(run(given));
      } catch (error) {
        // a slip of the fake itself must not be mistaken for the host's refusal
        if (error instanceof Error && error.name !== 'Exception') throw misuse(error);
        throw inside(error);
      }
    },
    end() {
      document.locks.releaseAll(execution);
      document.now = clock.now();
    },
  };
  return execution;
}
