/** Answers `load()`: picks the asked properties of an object, of its children and of a collection's items. */
import { FakeHostGap, notImplemented } from './errors.js';
import { type QueryInfo, wireName } from './protocol.js';
import type { HostObject } from './types.js';

/** The identity of an object with its reference id, if it has one. */
export type Identify = (object: HostObject) => Readonly<Record<string, unknown>>;
/** Whether this Excel is new enough for the member. */
export type Knows = (type: string, member: string) => boolean;

export interface Reader {
  readonly identify: Identify;
  readonly knows: Knows;
}

type Answer = Record<string, unknown>;

/** What `load()` asked for, as the object the library's `_handleResult` takes. */
export function answerQuery(reader: Reader, target: HostObject, { Select, Expand, Top, Skip }: QueryInfo): Answer {
  const wanted = [...(Select ?? []), ...(Expand ?? []).map((path) => `${path}/*`)];
  return pick(reader, target, wanted.length > 0 ? wanted : ['*'], Skip ?? 0, Top ?? Number.POSITIVE_INFINITY);
}

function pick(
  reader: Reader,
  target: HostObject,
  wanted: readonly string[],
  skip = 0,
  top = Number.POSITIVE_INFINITY,
): Answer {
  const { items } = target.type;
  if (!items) return pickOwn(reader, target, wanted);
  const own = wanted.filter((path) => target.type.properties?.[wireName(path)]);
  const ofItems = wanted.filter((path) => !own.includes(path)).map((path) => path.replace(/^items(\/|$)/, '') || '*');
  const some = ofItems.length > 0 ? items(target.self).slice(skip, skip + top) : [];
  return {
    ...pickOwn(reader, target, own),
    ...(ofItems.length > 0 && { _Items: some.map((item) => pick(reader, item, ofItems)) }),
  };
}

function pickOwn(reader: Reader, target: HostObject, wanted: readonly string[]): Answer {
  const { type, self } = target;
  const answer: Answer = { ...reader.identify(target) };
  const children = new Map<string, string[]>();
  for (const path of wanted) {
    const [head = '', ...rest] = path.split('/');
    if (head === '*' || head === '$all') {
      for (const [name, { get }] of Object.entries(type.properties ?? {})) {
        if (get && reader.knows(type.name, name)) answer[name] = get(self);
      }
      continue;
    }
    const name = wireName(head);
    const property = type.properties?.[name];
    if (property && rest.length === 0) {
      admit(reader.knows, type.name, name);
      if (!property.get) throw new FakeHostGap(`${type.name}.${name} (getter) is not in the fake host`);
      answer[name] = property.get(self);
    } else if (type.links?.[name]) {
      children.set(name, [...(children.get(name) ?? []), rest.join('/') || '*']);
    } else {
      throw new FakeHostGap(`${type.name}.${name} (property) is not in the fake host`);
    }
  }
  for (const [name, paths] of children) {
    admit(reader.knows, type.name, name);
    const child = type.links?.[name]?.(self) ?? null;
    answer[name] = child && pick(reader, child, paths);
  }
  return answer;
}

/** Throws NotImplemented for a member this Excel is too old for (`excel.md #8`). */
export function admit(knows: Knows, type: string, member: string): void {
  if (!knows(type, member)) throw notImplemented(`${type}.${member}`);
}
