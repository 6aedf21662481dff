/** What goes wrong on purpose: transport failures, Excel errors at an action, a cell being edited, a colleague at work between batches. */
import { ExcelError } from './wire/errors.js';
import { Transport } from './wire/protocol.js';

export type TransportFailure = Exclude<keyof typeof Transport, 'success'>;

interface Planned {
  /** The batch it hits, counted from the moment of planning; 0 is the next. */
  left: number;
  readonly kind: 'transport' | 'action' | 'before';
  readonly code: number | string;
  /** The number of the action that fails. */
  readonly action: number;
  /** The batch is done all the same, only its answer is lost. */
  readonly applied: boolean;
  readonly act: () => void;
}

/** What befalls one batch. */
export interface Misfortune {
  readonly transport: { readonly code: number; readonly applied: boolean } | null;
  /** Throws when the action's turn has come. */
  readonly beforeAction: (index: number) => void;
}

export interface Faults {
  /** The next `count` batches fail in transport. Clean-up and start-up batches are left out of all counts. */
  failNext(count: number, failure: TransportFailure | number): void;
  /** The batch number `batch` from now (0 = the next) fails in transport; with `applied` it is done and only its answer lost. */
  failBatch(batch: number, failure: TransportFailure | number, options?: { readonly applied?: boolean }): void;
  /** Excel answers with an error at action `action` of batch `batch`; what came before stays done (`excel.md #15`). */
  failAction(batch: number, action: number, code: string): void;
  /** Something happens just before batch `batch` is run: a colleague's edit. */
  beforeBatch(batch: number, act: () => void): void;
  /** The user begins to edit a cell, or leaves it (`excel.md #14`). */
  editCell(): void;
  leaveCell(): void;
  readonly editing: boolean;
  /** Called by the host. */
  next(): Misfortune;
  /** Called by the host: what waits until the cell is left. */
  whenCellIsLeft(run: () => void): void;
  /** No plan is left. */
  clear(): void;
}

export function createFaults(): Faults {
  let planned: Planned[] = [];
  let waiting: (() => void)[] = [];
  let editing = false;
  const plan = (left: number, kind: Planned['kind'], rest: Partial<Planned>): void => {
    planned.push({ left, kind, code: 0, action: 0, applied: false, act: () => {}, ...rest });
  };
  const codeOf = (failure: TransportFailure | number): number =>
    typeof failure === 'number' ? failure : Transport[failure];

  return {
    failNext(count, failure) {
      for (let batch = 0; batch < count; batch++) plan(batch, 'transport', { code: codeOf(failure) });
    },
    failBatch(batch, failure, { applied = false } = {}) {
      plan(batch, 'transport', { code: codeOf(failure), applied });
    },
    failAction(batch, action, code) {
      plan(batch, 'action', { action, code });
    },
    beforeBatch(batch, act) {
      plan(batch, 'before', { act });
    },
    editCell() {
      editing = true;
    },
    leaveCell() {
      editing = false;
      for (const run of waiting.splice(0)) run();
    },
    get editing() {
      return editing;
    },
    next() {
      const now = planned.filter(({ left }) => left === 0);
      planned = planned.filter(({ left }) => left > 0);
      for (const one of planned) one.left -= 1;
      for (const { act } of now.filter(({ kind }) => kind === 'before')) act();
      const transport = now.find(({ kind }) => kind === 'transport');
      return {
        transport: transport ? { code: Number(transport.code), applied: transport.applied } : null,
        beforeAction(index) {
          const hit = now.find(({ kind, action }) => kind === 'action' && action === index);
          if (hit) throw new ExcelError(String(hit.code), 'A failure planned by the test.', 500);
        },
      };
    },
    whenCellIsLeft(run) {
      waiting.push(run);
    },
    clear() {
      planned = [];
      waiting = [];
    },
  };
}
