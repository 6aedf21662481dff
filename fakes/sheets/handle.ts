/** Faked objects: a proxy before plain state, through which every call is checked, counted and timed. */
import { notFaked } from './errors.js';
import type { Execution } from './execution.js';
import { membersOf } from './members.js';
import { signatures } from './signatures.js';

/** Members of a class as functions over its state; `undefined` arguments have become `null`. */
export type Methods<S> = Readonly<Record<string, (self: S, ...args: never[]) => unknown>>;

interface Known {
  readonly className: string;
  readonly state: unknown;
}

/** Classes whose methods were held against the table of members and the real types. */
const held = new Set<string>();

/** The fake says what it costs to call a member and invents none: a slip in either shows at the first object of a class. */
function holdMembers(className: string, methods: Methods<never>): void {
  if (held.has(className)) return;
  const listed = membersOf(className);
  const made = Object.keys(methods).filter((name) => typeof methods[name] === 'function');
  const wrong = [
    ...listed.filter((name) => !made.includes(name)).map((name) => `${name} is listed and not made`),
    ...made.filter((name) => !listed.includes(name)).map((name) => `${name} is made and not listed`),
    ...made
      .filter((name) => !signatures().overloads(className, name))
      .map((name) => `${name} is not in the real types`),
  ];
  if (wrong.length > 0) throw new Error(`${className}: ${wrong.join('; ')}`);
  held.add(className);
}

const handles = new WeakMap<object, Known>();
const enumMembers = new WeakMap<object, string>();

/** What tools ask of any object without meaning the service. */
const SILENT: ReadonlySet<string> = new Set(['then', 'toJSON', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof']);

/**
 * An object of a service. Reading a member that is not faked throws, setting one too; `extras` are properties that are no methods.
 * Shape of `methods`: see `Methods`.
 */
export function handle<S>(
  execution: Execution,
  className: string,
  state: S,
  methods: Methods<S>,
  extras: Readonly<Record<string, unknown>> = {},
): object {
  holdMembers(className, methods);
  const bound = new Map<string, unknown>();
  const fail = (member: string): Error => execution.misuse(notFaked(`${className}.${member}`));
  const proxy = new Proxy(
    // without a prototype, so that it is never taken for plain data
    Object.create(null),
    {
      get(_, member) {
        if (typeof member === 'symbol') return member === Symbol.toPrimitive ? () => className : undefined;
        if (member === 'toString') return () => className;
        if (Object.hasOwn(extras, member)) return extras[member];
        const method = Object.hasOwn(methods, member) ? methods[member] : undefined;
        if (method) {
          let call = bound.get(member);
          if (!call) {
            // Methods are written with the parameters the real signature promises; checkArguments holds the caller to it.
            const run = method as (self: S, ...args: unknown[]) => unknown;
            call = (...args: unknown[]) => execution.call(className, member, args, (checked) => run(state, ...checked));
            bound.set(member, call);
          }
          return call;
        }
        if (SILENT.has(member)) return undefined;
        throw fail(member);
      },
      set(_, member) {
        throw fail(`${String(member)} = …`);
      },
      has: (_, member) =>
        typeof member === 'string' && (Object.hasOwn(methods, member) || Object.hasOwn(extras, member)),
      ownKeys: () => [],
    },
  );
  handles.set(proxy, { className, state });
  return proxy;
}

/** The class a value is a handle of; `undefined` for anything else. */
export function classOf(value: unknown): string | undefined {
  return value !== null && typeof value === 'object' ? handles.get(value)?.className : undefined;
}

/** The state behind a handle whose class `checkArguments` has already held against the signature. */
export function stateOf<S>(value: object): S {
  const found = handles.get(value);
  if (!found) throw new Error('not a handle of the fake');
  // The class was checked by the caller; a state has one type for each class.
  return found.state as S;
}

/** Members of an enum; JSON shows their names (google-sheets.md #8). */
export function enumObject(name: string, members: readonly string[]): Readonly<Record<string, object>> {
  const made: Record<string, object> = Object.create(null);
  for (const [ordinal, member] of members.entries()) {
    const value: object = Object.freeze(
      Object.assign(Object.create(null), {
        toString: () => member,
        toJSON: () => member,
        name: () => member,
        ordinal: () => ordinal,
      }),
    );
    enumMembers.set(value, name);
    made[member] = value;
  }
  return Object.freeze(made);
}

/** The enum a value belongs to. */
export function enumOf(value: unknown): string | undefined {
  return value !== null && typeof value === 'object' ? enumMembers.get(value) : undefined;
}
