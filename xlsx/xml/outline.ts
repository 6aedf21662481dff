/** A part as its outermost element and that element's children, and where a new child goes among them. */
import { childrenOf, rootOf, type XmlElement } from './scan.js';

export interface Outline {
  readonly xml: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
}

export function outlineOf(xml: string): Outline {
  const root = rootOf(xml);
  return { xml, root, children: [...childrenOf(xml, root)] };
}

/**
 * Where a new child goes: after the last one that the schema puts before it or beside it. Children the order does not name
 * (`mc:AlternateContent` around form controls) stay where they are.
 */
export function placeOf({ root, children }: Outline, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = children.filter((child) => order.includes(child.name) && order.indexOf(child.name) <= rank);
  return before[before.length - 1]?.end ?? root.openEnd;
}

/** Our XML, written without prefixes, in the prefix of the part it goes to; names with a prefix of their own stay. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?![\w.-]+:)(?=\w)/g, `<$1${prefix}`);
}
