/** Changes to a text as data: what stands between the changes stays character for character. */
import { escapeAttribute } from './escape.js';
import type { XmlElement } from './scan.js';

/** The opening tag of an element. */
type Tag = Pick<XmlElement, 'start' | 'openEnd'>;

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices applied; they must not overlap, several insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

export function removal({ start, end }: { readonly start: number; readonly end: number }): Splice {
  return { start, end, text: '' };
}

/** One more child at the end of an element, which may have been written self-closed. */
export function appendedChild(parent: XmlElement, child: string): Splice {
  if (parent.end > parent.openEnd) return insertion(parent.closeStart, child);
  return { start: parent.end - '/>'.length, end: parent.end, text: `>${child}</${parent.prefix}${parent.name}>` };
}

/** Another value for an attribute the element has; nothing where it does not have it, or has that value. */
export function attributeSplices(xml: string, element: Tag, name: string, value: string | number): Splice[] {
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(xml.slice(element.start, element.openEnd));
  if (!found) return [];
  const start = element.start + found.index + found[0].length;
  const end = xml.indexOf(found[0].slice(-1), start);
  const text = escapeAttribute(String(value));
  return xml.slice(start, end) === text ? [] : [{ start, end, text }];
}
