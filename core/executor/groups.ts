/** Names of a whole roadmap gathered into groups, one for each executor, while it is found out which groups are one. */
import { spellingKey } from './directory.js';
import type { ExecutorKind } from './executor.js';
import type { FoundName } from './form.js';
import { personKey } from './person.js';
import { type Shape, shapeKey } from './shape.js';

/** One form of a name and the number of cells it stands in. */
export interface Variant {
  readonly name: string;
  readonly kind: ExecutorKind;
  readonly plural: boolean;
  count: number;
}

export interface Group {
  readonly shape: Shape;
  readonly kind: ExecutorKind;
  /** By name. */
  readonly variants: Map<string, Variant>;
  readonly cells: Set<number>;
  /** The name the user's directory has for it. */
  listed: string | null;
  /** The short name the document defines for it. */
  defined: string | null;
  /** The group it has turned out to be a spelling of. */
  into: Group | null;
  /** `false`: that it is one is a guess. */
  sure: boolean;
}

/** Names of one key differ in number, case of letters, dashes and quotes at most. */
export function groupKey({ name, kind, shape }: FoundName): string {
  return kind === 'person' ? `person ${personKey(name)}` : shapeKey(shape);
}

export function newGroup({ kind, shape }: FoundName): Group {
  return {
    shape,
    kind,
    variants: new Map(),
    cells: new Set(),
    listed: null,
    defined: null,
    into: null,
    sure: true,
  };
}

export function addToGroup(group: Group, { name, kind, shape }: FoundName, cell: number): void {
  const variant = group.variants.get(name);
  if (variant) variant.count += 1;
  else group.variants.set(name, { name, kind, plural: shape.plural, count: 1 });
  group.cells.add(cell);
}

/** The group that stands for a group and all that turned out to be the same. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into;
  return root;
}

/**
 * Makes one group a spelling of another. Not when a cell names both or the directory lists both: they are two executors.
 */
export function merge(odd: Group, right: Group, sure = true): void {
  const from = rootOf(odd);
  const to = rootOf(right);
  const apart = from.listed !== null && to.listed !== null && from.listed !== to.listed;
  if (from === to || apart || standTogether(from, to)) return;
  from.into = to;
  from.sure = sure;
  for (const cell of from.cells) to.cells.add(cell);
}

function standTogether(a: Group, b: Group): boolean {
  const [few, many] = a.cells.size < b.cells.size ? [a.cells, b.cells] : [b.cells, a.cells];
  for (const cell of few) if (many.has(cell)) return true;
  return false;
}

/** Whether every step from a group to its root is certain. */
export function isSure(group: Group): boolean {
  for (let step: Group = group; step.into; step = step.into) if (!step.sure) return false;
  return true;
}

/** Names a group has in the cells. */
export function spellingsOf(group: Group): string[] {
  return [...group.variants.keys()];
}

/** Spelling keys of those names. */
export function keysOf(group: Group): string[] {
  return spellingsOf(group).map(spellingKey);
}

/** The commonest form of a group, for a post the commonest singular; of two as common the fuller one. */
export function commonest({ variants, kind }: Group): Variant | null {
  const all = [...variants.values()];
  const singular = kind === 'organisation' ? [] : all.filter(({ plural }) => !plural);
  let best: Variant | null = null;
  for (const one of singular.length > 0 ? singular : all) if (!best || isBetter(one, best)) best = one;
  return best;
}

function isBetter(one: Variant, other: Variant): boolean {
  if (one.count !== other.count) return one.count > other.count;
  if (one.name.length !== other.name.length) return one.name.length > other.name.length;
  return one.name < other.name;
}

/** What the executor is called: as the directory has it, as the document defines it, as it is mostly written. */
export function nameOf(group: Group): string {
  return group.listed ?? group.defined ?? commonest(group)?.name ?? '';
}

/** Of two groups that are one the one whose name stays, first: listed, defined, commoner, fuller. */
export function byWeight(a: Group, b: Group): number {
  return (
    Number(b.listed !== null) - Number(a.listed !== null) ||
    Number(b.defined !== null) - Number(a.defined !== null) ||
    byCount(a, b)
  );
}

/** The commoner group first, of two as common the fuller name. */
export function byCount(a: Group, b: Group): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  return b.cells.size - a.cells.size || other.length - one.length || (one < other ? -1 : 1);
}
