/** Interpreter of one batch: resolves object paths against host objects and runs the actions in order (`excel.md` part B, points 6 and 7). */
import { ExcelError, FakeHostGap, notFound } from './errors.js';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
  PathType,
  wireName,
} from './protocol.js';
import { admit, answerQuery, type Knows } from './query.js';
import { type HostObject, isHostObject } from './types.js';

export interface Model {
  /** The object of the global path: the workbook. */
  readonly root: HostObject;
  /** Objects made by name alone (services). */
  readonly newObject: (typeName: string) => HostObject;
  /** Whether this Excel is new enough for the member. */
  readonly knows: Knows;
  /** Called before each action; a fault throws here. */
  readonly beforeAction?: (action: Action, index: number) => void;
}

/** Objects that outlive a batch, by `_ReferenceId`. */
export interface References {
  readonly byId: Map<string, HostObject>;
  readonly ids: WeakMap<HostObject, string>;
  next: number;
}

export const newReferences = (): References => ({ byId: new Map(), ids: new WeakMap(), next: 1 });

type Resolved = HostObject | null;

/** Runs one batch. What was done before an action that fails stays done (`excel.md #15`). Throws only gaps and slips of the stand-in. */
export function runBatch(model: Model, references: References, request: BatchRequest): BatchResponse {
  const resolved = new Map<number, Resolved>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];

  function at(id: number): Resolved {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const info = request.ObjectPaths[id];
    if (!info) throw new FakeHostGap(`object path ${id} is missing from the request`);
    const found = resolve(info);
    resolved.set(id, found);
    return found;
  }

  function resolve(info: ObjectPathInfo): Resolved {
    if (info.ObjectPathType === PathType.global) return model.root;
    if (info.ObjectPathType === PathType.newObject) return model.newObject(info.Name);
    if (info.ObjectPathType === PathType.nullObject) return null;
    if (info.ObjectPathType === PathType.reference) return referenced(info.Name);
    const parent = at(info.ParentObjectPathId ?? 0);
    // whatever hangs on a null object is one itself (excel.md #3)
    if (parent === null) return null;
    if (info.ObjectPathType === PathType.property) return link(parent, info.Name);
    if (info.ObjectPathType === PathType.indexer) return indexed(parent, args(info.ArgumentInfo));
    if (info.ObjectPathType === PathType.method)
      return asObject(parent, info.Name, call(parent, info.Name, info.ArgumentInfo));
    throw new FakeHostGap(`object path type ${info.ObjectPathType} is not in the fake host`);
  }

  function referenced(id: string): HostObject {
    const object = references.byId.get(id);
    if (!object) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  function link({ type, self }: HostObject, name: string): Resolved {
    admit(model.knows, type.name, name);
    const follow = type.links?.[name];
    if (!follow) throw new FakeHostGap(`${type.name}.${name} (navigation property) is not in the fake host`);
    return follow(self);
  }

  function indexed({ type, self }: HostObject, keys: readonly unknown[]): Resolved {
    if (!type.item) throw new FakeHostGap(`${type.name}.getItem() is not in the fake host`);
    return asObject({ type, self }, 'getItem', type.item(self, keys));
  }

  function call({ type, self }: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    admit(model.knows, type.name, name);
    const method = type.methods?.[name];
    if (!method) throw new FakeHostGap(`${type.name}.${name}() is not in the fake host`);
    return method(self, args(info));
  }

  function args(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => argument(value, paths?.[i]));
  }

  function argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(path) && Array.isArray(value)) return value.map((one, i) => argument(one, path[i]));
    return typeof path === 'number' && path > 0 ? at(path) : nested(value);
  }

  /** An object inside a record (a range as the source of a list) comes as `{ _ObjectPathId }`. */
  function nested(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return at(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nested(one)]));
  }

  function perform(action: Action): unknown {
    const target = at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target && instantiate(target, action.ObjectPathId);
      case ActionType.query:
        return target && answerQuery({ identify, knows: model.knows }, target, action.QueryInfo ?? {});
      case ActionType.method:
        return target && invoke(target, action);
      case ActionType.setProperty:
        return assign(target, action.Name ?? '', args(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) assign(target, wireName(name), value);
        return null;
      default:
        throw new FakeHostGap(`action type ${action.ActionType} is not in the fake host`);
    }
  }

  function invoke(target: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      keep(target);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      references.byId.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const value = call(target, action.Name ?? '', action.ArgumentInfo);
    return isHostObject(value) ? identify(value) : value;
  }

  function assign(target: Resolved, name: string, value: unknown): null {
    if (target === null) throw notFound();
    const { type, self } = target;
    admit(model.knows, type.name, name);
    const set = type.properties?.[name]?.set;
    if (!set) throw new FakeHostGap(`${type.name}.${name} (setter) is not in the fake host`);
    set(self, value);
    return null;
  }

  function keep(target: HostObject): void {
    if (references.ids.has(target)) return;
    const id = `ref${references.next++}`;
    references.ids.set(target, id);
    references.byId.set(id, target);
  }

  /** Excel.run asks to keep a reference only after the Instantiate; `AutoKeepReference` tells the host to answer with the id already now. */
  function instantiate(target: HostObject, pathId: number): unknown {
    if (request.AutoKeepReference && target.type.keepable && wantsReference(pathId)) keep(target);
    return identify(target);
  }

  const wanting = new Set(
    request.Actions.filter((one) => one.ActionType === ActionType.method && one.Name === '_KeepReference').map(
      (one) => one.ObjectPathId,
    ),
  );
  function wantsReference(pathId: number): boolean {
    return wanting.has(pathId);
  }

  function identify(object: HostObject): Readonly<Record<string, unknown>> {
    const id = references.ids.get(object);
    return { ...object.type.identity?.(object.self), ...(id !== undefined && { _ReferenceId: id }) };
  }

  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) {
        traces.push(action.Id);
        // the library attaches event handlers when the result of a mark comes back
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      model.beforeAction?.(action, index);
      results.push({ ActionId: action.Id, Value: perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message, status, location } = error;
      const told = { Code: code, Message: message, HttpStatusCode: status, Location: location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: told };
    }
  }
  return { Results: results, TraceIds: traces };
}

function asObject({ type }: HostObject, name: string, value: unknown): Resolved {
  if (value === null || value === undefined) return null;
  if (!isHostObject(value)) throw new FakeHostGap(`${type.name}.${name}() gives no object in the fake host`);
  return value;
}
