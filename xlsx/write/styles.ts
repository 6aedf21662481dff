/** Adds fonts, fills, cell formats and the like to the styles of a workbook; what is already there is used again. */
import type { Book } from '../package/book.js';
import { type Package, partText, setPart } from '../package/package.js';
import { addRelationship } from '../package/relationships.js';
import { escapeAttribute } from '../xml/escape.js';
import { type Outline, outlineOf, placeOf, withPrefix } from '../xml/outline.js';
import { attributesOf, childOf, childrenOf, outerXml, rootOf, type XmlElement } from '../xml/scan.js';
import { appendedChild, applySplices, attributeSplices, insertion, type Splice } from '../xml/splice.js';

type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** CT_Stylesheet (ECMA-376 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FIRST_OWN_FORMAT = 164;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export interface Styles {
  /** Index of an item in its list: of an equal one already there, else of a new one at the end. */
  add(list: Exclude<StyleList, 'numFmts'>, item: string): number;
  /** Id of a number format by its code. */
  numberFormat(code: string): number;
  /** Border id of a cell format. */
  borderOf(style: number): number;
  /** The font all cells have that say nothing else. */
  readonly baseFont: { readonly name: string; readonly size: string };
  /** Writes the styles part, if anything was added. */
  save(): void;
}

interface KnownList {
  readonly element: XmlElement | undefined;
  readonly items: string[];
  readonly added: string[];
}

/** Opens the styles of a workbook; one that has none gets a part of its own when the first item is added. */
export function openStyles(pkg: Package, book: Book): Styles {
  const outline = outlineOf((book.styles !== null && partText(pkg, book.styles)) || minimalStyles(book.dialect.main));
  const { xml, root } = outline;
  const lists = new Map<StyleList, KnownList>();

  const listOf = (name: StyleList): KnownList => {
    const known = lists.get(name);
    if (known) return known;
    const element = outline.children.find((child) => child.name === name);
    const items = element ? [...childrenOf(xml, element)].map((item) => outerXml(xml, item)) : [];
    const list = { element, items, added: [] };
    lists.set(name, list);
    return list;
  };

  const add = (name: StyleList, item: string): number => {
    const list = listOf(name);
    const text = withPrefix(item, root.prefix);
    const found = list.items.indexOf(text);
    if (found >= 0) return found;
    list.added.push(text);
    return list.items.push(text) - 1;
  };

  const numberFormat = (code: string): number => {
    const known = listOf('numFmts').items.map((item) => attributesOf(item, rootOf(item)));
    const found = known.find((attributes) => attributes.get('formatCode') === code);
    if (found) return Number(found.get('numFmtId'));
    const id = known.reduce((most, one) => Math.max(most, Number(one.get('numFmtId') ?? 0) + 1), FIRST_OWN_FORMAT);
    add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  };

  const save = (): void => {
    const changed = [...lists].filter(([, list]) => list.added.length > 0);
    changed.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
    if (changed.length === 0) return;
    const splices = changed.map(([name, list]) => extendList(outline, name, list));
    const part = book.styles ?? newPart(pkg, book);
    setPart(pkg, part, applySplices(xml, splices.flat()), CONTENT_TYPE);
  };

  const borderOf = (style: number): number => {
    const item = listOf('cellXfs').items[style];
    return item === undefined ? 0 : Number(attributesOf(item, rootOf(item)).get('borderId') ?? 0);
  };

  return { add, numberFormat, borderOf, baseFont: baseFont(outline), save };
}

function extendList(outline: Outline, name: StyleList, { element, items, added }: KnownList): Splice[] {
  const { xml, root } = outline;
  if (!element) {
    const list = `<${root.prefix}${name} count="${items.length}">${added.join('')}</${root.prefix}${name}>`;
    return [insertion(placeOf(outline, name, ORDER), list)];
  }
  return [...attributeSplices(xml, element, 'count', items.length), appendedChild(element, added.join(''))];
}

function baseFont({ xml, children }: Outline): Styles['baseFont'] {
  const fonts = children.find((child) => child.name === 'fonts');
  const first = fonts && childOf(xml, fonts, 'font');
  const value = (name: string): string | undefined => {
    const element = first && childOf(xml, first, name);
    return element && attributesOf(xml, element).get('val');
  };
  return { name: value('name') ?? 'Calibri', size: value('sz') ?? '11' };
}

function newPart(pkg: Package, book: Book): string {
  const part = `${book.part.slice(0, book.part.lastIndexOf('/') + 1)}styles.xml`;
  addRelationship(pkg, book.part, `${book.dialect.relationships}/styles`, part);
  return part;
}

/** The least a styles part may hold: one font, the two fills Excel reserves, one border, one format. */
export function minimalStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
