/** How a kind of host object (Range, Worksheet, …) is described to the interpreter of batches: a table of members under their wire names. */

export interface Property<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/** Arguments as they came; an argument that stands for an object is a `HostObject`. */
export type Method<Self> = (self: Self, args: readonly unknown[]) => unknown;

export interface HostType<Self> {
  /** As the library calls the class. */
  readonly name: string;
  /** What an Instantiate answers: the ids the library later finds the object by. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Navigation properties; `null` is a null object. */
  readonly links?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** `getItem(key)` of a collection. */
  readonly item?: Method<Self>;
  readonly items?: (self: Self) => readonly HostObject[];
  /** Objects of the type can outlive a batch by a reference (ranges). */
  readonly keepable?: true;
}

export interface HostObject {
  // biome-ignore lint/suspicious/noExplicitAny: objects of all types travel together; `make` ties each to its own type
  readonly type: HostType<any>;
  readonly self: unknown;
}

/** An object of a type. */
export function make<Self>(type: HostType<Self>, self: Self): HostObject {
  return { type, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** The thing behind an argument, if it is an object of that type. */
export function selfOf<Self>(type: HostType<Self>, value: unknown): Self | null {
  // `make` has put a Self there
  return isHostObject(value) && value.type === type ? (value.self as Self) : null;
}
