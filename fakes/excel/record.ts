/** What went over the wire, for budgets and for looking at a failed test. */
import { type Action, ActionType, type BatchRequest, type BatchResponse } from './wire/protocol.js';

/** A batch is work of the add-in, the library's clean-up after a run, or a start-up message to a service. */
export type BatchKind = 'work' | 'cleanUp' | 'service';

export interface BatchRecord {
  readonly kind: BatchKind;
  readonly flags: number;
  readonly actions: number;
  readonly requestBytes: number;
  /** 0 where transport failed before an answer. */
  readonly responseBytes: number;
  /** What was done, each once with how often: `Range.Values = ×3`. */
  readonly names: readonly string[];
  /** Code of the failure; '' for none. */
  readonly failure: string;
  readonly request: BatchRequest;
  readonly response: BatchResponse | null;
}

const bytes = new TextEncoder();
export const byteLength = (text: string): number => bytes.encode(text).length;

export function kindOf({ Actions, ObjectPaths }: BatchRequest): BatchKind {
  // the path of the workbook itself may be instantiated along
  const names = Actions.filter((action) => action.ActionType !== ActionType.instantiate).map(({ Name }) => Name);
  if (names.length > 0 && names.every((name) => name === '_RemoveReference')) return 'cleanUp';
  const service =
    names.includes('_SetOsfControlContainerReadyForCustomFunctions') ||
    Object.values(ObjectPaths).some(
      ({ Name, ObjectPathType }) => ObjectPathType === 2 && Name.startsWith('Microsoft.'),
    );
  return service ? 'service' : 'work';
}

/** `getRange.Values =`, `load getRange(values)`, `SetCellProperties()`: each once, with how often. */
export function namesOf({ Actions, ObjectPaths }: BatchRequest): string[] {
  const counts = new Map<string, number>();
  for (const action of Actions) {
    const name = nameOf(action, ObjectPaths[action.ObjectPathId]?.Name ?? '');
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name));
}

function nameOf({ ActionType: type, Name, QueryInfo }: Action, path: string): string {
  if (type === ActionType.setProperty) return `${path}.${Name} =`;
  if (type === ActionType.method) return `${path}.${Name}()`;
  if (type === ActionType.update) return `${path}.set()`;
  if (type === ActionType.query)
    return `load ${path}(${[...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].join(', ')})`;
  return '';
}
