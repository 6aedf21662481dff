/** Protection: who may edit a range or a sheet (google-sheets.md #58). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { enumMember } from './enums.js';
import { hostError, protectedCell } from './errors.js';
import type { Execution } from './execution.js';
import { keep } from './extras.js';
import { classOf, handle, type Methods, stateOf } from './handle.js';
import { type RangeState, rangeOf } from './range/range.js';
import { mayEditProtection, type ProtectionData, protectionsOf } from './rights.js';
import { userOf } from './session.js';

interface ProtectionState {
  readonly execution: Execution;
  readonly sheet: FakeSheet;
  readonly id: number;
}

/** The person who protects may edit himself. */
export function protect(execution: Execution, sheet: FakeSheet, type: ProtectionData['type'], rect: Rect): object {
  const { document } = execution;
  const standing = protectionsOf(sheet);
  const former = type === 'SHEET' ? standing.find((one) => one.type === 'SHEET') : undefined;
  if (former) return protectionOf(execution, sheet, former.id);
  const id = document.nextId();
  const added = { id, type, rect, description: '', warningOnly: false, editors: [document.user], unprotected: [] };
  keep(sheet, 'protections', [...standing, added]);
  return protectionOf(execution, sheet, id);
}

export function protectionOf(execution: Execution, sheet: FakeSheet, id: number): object {
  return handle<ProtectionState>(execution, 'Protection', { execution, sheet, id }, PROTECTION);
}

function dataOf({ sheet, id }: ProtectionState): ProtectionData {
  const found = protectionsOf(sheet).find((one) => one.id === id);
  if (!found) throw hostError('The protected range or sheet no longer exists.');
  return found;
}

/** Only those who may edit it may change the protection itself. */
function change(state: ProtectionState, changes: (data: ProtectionData) => Partial<ProtectionData> | null): object {
  const data = dataOf(state);
  if (!mayEditProtection(state.execution.document, data)) throw protectedCell();
  const changed = changes(data);
  keep(
    state.sheet,
    'protections',
    protectionsOf(state.sheet).flatMap((one) =>
      one.id !== state.id ? [one] : changed ? [{ ...one, ...changed }] : [],
    ),
  );
  return protectionOf(state.execution, state.sheet, state.id);
}

const email = (user: unknown): string =>
  classOf(user) === 'User' && typeof user === 'object' && user !== null
    ? stateOf<{ readonly email: string }>(user).email
    : String(user);

const withEditors = (state: ProtectionState, added: readonly unknown[]): object =>
  change(state, ({ editors }) => ({ editors: [...new Set([...editors, ...added.map(email)])] }));
const withoutEditors = (state: ProtectionState, removed: readonly unknown[]): object =>
  change(state, ({ editors }) => ({ editors: editors.filter((one) => !removed.map(email).includes(one)) }));

const PROTECTION: Methods<ProtectionState> = {
  canEdit: (state) => mayEditProtection(state.execution.document, dataOf(state)),
  canDomainEdit: () => false,
  getDescription: (state) => dataOf(state).description,
  getProtectionType: (state) => enumMember('ProtectionType', dataOf(state).type),
  getRange: (state) => rangeOf(state.execution, state.sheet, dataOf(state).rect),
  getRangeName: () => null,
  getEditors: (state) => dataOf(state).editors.map((one) => userOf(state.execution, one)),
  getUnprotectedRanges: (state) => dataOf(state).unprotected.map((rect) => rangeOf(state.execution, state.sheet, rect)),
  isWarningOnly: (state) => dataOf(state).warningOnly,
  remove(state) {
    change(state, () => null);
  },
  setDescription: (state, description: string) => change(state, () => ({ description })),
  setWarningOnly: (state, warningOnly: boolean) => change(state, () => ({ warningOnly })),
  setDomainEdit: (state) => change(state, () => ({})),
  setRange: (state, range: object) => change(state, () => ({ rect: stateOf<RangeState>(range).rect })),
  setUnprotectedRanges: (state, ranges: object[]) =>
    change(state, () => ({ unprotected: ranges.map((range) => stateOf<RangeState>(range).rect) })),
  addEditor: (state, user: unknown) => withEditors(state, [user]),
  addEditors: (state, users: unknown[]) => withEditors(state, users),
  removeEditor: (state, user: unknown) => withoutEditors(state, [user]),
  removeEditors: (state, users: unknown[]) => withoutEditors(state, users),
};
