/** Looks into XML without building a tree: elements are offsets into the text, found by walking its tags. */
import { RefusedFile } from '../refusal.js';
import { unescapeXml } from './escape.js';

/** An element as offsets: the tag is `[start, openEnd)`, the content `[openEnd, closeStart)`, all of it `[start, end)`. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** May be tens of megabytes and never holds another of its name: its end is searched for, not walked to. */
const HUGE = 'sheetData';
const ATTRIBUTE = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /[^\s/>]+/y;
const SLASH = 47;

/** The outermost element. Throws `RefusedFile` where there is none or it is not closed. */
export function rootOf(xml: string): XmlElement {
  const start = nextTag(xml, 0, xml.length);
  if (start < 0) throw new RefusedFile('damaged-part', 'в одной из частей книги нет содержимого');
  // Its closing tag is the last one: no need to walk what may be tens of megabytes.
  return readElement(xml, start, xml.length, (qualified) => xml.lastIndexOf(`</${qualified}`));
}

/** Direct children, in order. */
export function childrenOf(xml: string, parent: XmlElement): Generator<XmlElement> {
  return elementsIn(xml, parent.openEnd, parent.closeStart);
}

/** The first direct child of that name. */
export function childOf(xml: string, parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(xml, parent)) if (child.name === name) return child;
  return undefined;
}

/** The direct children of that name. */
export function childrenNamed(xml: string, parent: XmlElement, name: string): XmlElement[] {
  return [...childrenOf(xml, parent)].filter((child) => child.name === name);
}

/** All elements that lie at a path of names below a parent: `['extLst', 'ext']`. */
export function* elementsAt(
  xml: string,
  parent: XmlElement,
  [name, ...rest]: readonly string[],
): Generator<XmlElement> {
  for (const child of childrenOf(xml, parent)) {
    if (child.name !== name) continue;
    if (rest.length === 0) yield child;
    else yield* elementsAt(xml, child, rest);
  }
}

/** Attributes by their names as written (`r:id`), values unescaped. */
export function attributesOf(xml: string, element: Omit<XmlElement, 'closeStart' | 'end'>): Map<string, string> {
  const found = new Map<string, string>();
  const nameEnd = element.start + 1 + element.prefix.length + element.name.length;
  for (const match of xml.slice(nameEnd, element.openEnd - 1).matchAll(ATTRIBUTE)) {
    if (match[1]) found.set(match[1], unescapeXml(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** The value of an attribute that carries a namespace prefix, whatever the prefix (`r:id`, `rel:id`). */
export function prefixedAttribute(attributes: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** `1` and `true` are true; LibreOffice writes words, others digits. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export function contentOf(xml: string, element: XmlElement): string {
  return xml.slice(element.openEnd, element.closeStart);
}

export function outerXml(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

function* elementsIn(xml: string, from: number, to: number): Generator<XmlElement> {
  for (let at = nextTag(xml, from, to); at >= 0; ) {
    const element = readElement(xml, at, to);
    yield element;
    at = nextTag(xml, element.end, to);
  }
}

/** The next opening tag, over comments, CDATA and instructions; −1 before `to` or a closing tag. */
function nextTag(xml: string, from: number, to: number): number {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const after = xml[at + 1];
    if (after === '/') return -1;
    if (after !== '!' && after !== '?') return at;
    at = afterMarkup(xml, at);
  }
  return -1;
}

/** The end of a comment, CDATA section, instruction or DOCTYPE that starts here. */
export function afterMarkup(xml: string, at: number): number {
  const closer = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml[at + 1] === '?'
        ? '?>'
        : '>';
  const end = xml.indexOf(closer, at + 2);
  return end < 0 ? xml.length : end + closer.length;
}

function readElement(xml: string, start: number, to: number, findClosing?: (qualified: string) => number): XmlElement {
  const openEnd = tagEnd(xml, start, to);
  NAME.lastIndex = start + 1;
  const qualified = NAME.exec(xml)?.[0] ?? '';
  const colon = qualified.indexOf(':');
  const prefix = qualified.slice(0, colon + 1);
  const name = qualified.slice(colon + 1);
  if (xml.charCodeAt(openEnd - 2) === SLASH) return { name, prefix, start, openEnd, closeStart: openEnd, end: openEnd };
  const closeStart = findClosing
    ? findClosing(qualified)
    : name === HUGE
      ? xml.indexOf(`</${qualified}`, openEnd)
      : closingTag(xml, openEnd, to);
  const close = closeStart < openEnd || closeStart >= to ? -1 : xml.indexOf('>', closeStart);
  if (close < 0 || !xml.startsWith(qualified, closeStart + 2)) throw unclosed(qualified);
  return { name, prefix, start, openEnd, closeStart, end: close + 1 };
}

/** Where a tag ends, just after its `>`; a `>` inside quotes does not count. */
function tagEnd(xml: string, start: number, to: number): number {
  let end = xml.indexOf('>', start);
  for (let quote = start; end >= 0 && end < to; ) {
    quote = firstQuote(xml, quote, end);
    if (quote < 0) return end + 1;
    const closing = xml.indexOf(xml[quote] ?? '"', quote + 1);
    if (closing < 0) break;
    quote = closing + 1;
    if (closing > end) end = xml.indexOf('>', closing);
  }
  throw unclosed(xml.slice(start + 1, start + 30).split(/[\s/>]/, 1)[0] ?? '');
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (xml[at] === '"' || xml[at] === "'") return at;
  return -1;
}

/** The closing tag that matches an element whose content starts here. */
function closingTag(xml: string, from: number, to: number): number {
  let depth = 0;
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const after = xml[at + 1];
    if (after === '/') {
      if (depth === 0) return at;
      depth--;
      at += 2;
    } else if (after === '!' || after === '?') {
      at = afterMarkup(xml, at);
    } else {
      const end = tagEnd(xml, at, to);
      if (xml.charCodeAt(end - 2) !== SLASH) depth++;
      at = end;
    }
  }
  return -1;
}

function unclosed(name: string): RefusedFile {
  return new RefusedFile('damaged-part', `запись <${name}> не закрыта`);
}
