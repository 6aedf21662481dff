/** Changes to the workbook part: sheets enter and leave the list of tabs, defined names follow. */
import type { Book } from '../package/book.js';
import { type DefinedName, definedNamesOf } from '../package/defined-names.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';
import { outlineOf, placeOf } from '../xml/outline.js';
import { attributesOf, childOf, childrenNamed, contentOf, rootOf, type XmlElement } from '../xml/scan.js';
import { appendedChild, applySplices, attributeSplices, insertion, removal, type Splice } from '../xml/splice.js';

/** CT_Workbook (ECMA-376 18.2.27). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A defined name we keep: a tag, a filter range, print titles. */
export interface NameWanted {
  readonly name: string;
  readonly localSheet: number | null;
  readonly formula: string;
  readonly hidden: boolean;
}

/** The workbook part with one more tab at the end. */
export function withSheet(xml: string, book: Book, name: string, relationship: string, hidden: boolean): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, 'sheets');
  const sheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId)) + 1;
  // The namespace is declared on the element itself: openpyxl does so, others declare it on the root (`xlsx.md X20`).
  const state = hidden ? ' state="hidden"' : '';
  const element = `<${root.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state} xmlns:r="${book.dialect.relationships}" r:id="${relationship}"/>`;
  return list ? applySplices(xml, [appendedChild(list, element)]) : xml;
}

/** The workbook part without a tab: names local to it go, those of later tabs and the chosen tab move up. */
export function withoutSheet(xml: string, index: number): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, 'sheets');
  const sheet = list && childrenNamed(xml, list, 'sheet')[index];
  if (!sheet) return xml;
  const splices = [removal(sheet)];
  for (const { element, localSheet } of definedNamesOf(xml)) {
    if (localSheet === index) splices.push(removal(element));
    else if (localSheet !== null && localSheet > index)
      splices.push(...attributeSplices(xml, element, 'localSheetId', localSheet - 1));
  }
  const views = childOf(xml, root, 'bookViews');
  for (const view of views ? childrenNamed(xml, views, 'workbookView') : []) {
    splices.push(...viewSplices(xml, view, index));
  }
  return withoutEmptyNames(applySplices(xml, splices));
}

function viewSplices(xml: string, view: XmlElement, index: number): Splice[] {
  const attributes = attributesOf(xml, view);
  return ['activeTab', 'firstSheet'].flatMap((name) => {
    const tab = Number(attributes.get(name) ?? 0);
    return tab > 0 && tab >= index ? attributeSplices(xml, view, name, tab - 1) : [];
  });
}

/**
 * The workbook part with exactly the wanted names among those `isOurs` speaks of: equal ones stay where they stand, changed
 * ones are replaced in place, new ones enter at the end.
 */
export function withNames(xml: string, wanted: readonly NameWanted[], isOurs: (name: DefinedName) => boolean): string {
  const { prefix } = rootOf(xml);
  const left = [...wanted];
  const splices: Splice[] = [];
  for (const known of definedNamesOf(xml).filter(isOurs)) {
    const at = left.findIndex(({ name, localSheet }) => sameName(name, known.name) && localSheet === known.localSheet);
    const [replacement] = at >= 0 ? left.splice(at, 1) : [];
    const text = replacement ? nameXml(prefix, replacement) : '';
    splices.push({ start: known.element.start, end: known.element.end, text });
  }
  const added = left.map((name) => nameXml(prefix, name)).join('');
  if (added !== '') splices.push(namesInsertion(xml, added));
  return withoutEmptyNames(applySplices(xml, splices));
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nameXml(prefix: string, { name, localSheet, formula, hidden }: NameWanted): string {
  const local = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const state = hidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeAttribute(name)}"${local}${state}>${escapeText(formula)}</${prefix}definedName>`;
}

/** A list that stood there empty (openpyxl writes one) gets a space that remembers it, see `withoutEmptyNames`. */
function namesInsertion(xml: string, names: string): Splice {
  const outline = outlineOf(xml);
  const { prefix } = outline.root;
  const list = outline.children.find(({ name }) => name === 'definedNames');
  if (!list)
    return insertion(
      placeOf(outline, 'definedNames', ORDER),
      `<${prefix}definedNames>${names}</${prefix}definedNames>`,
    );
  if (list.end > list.openEnd) return insertion(list.closeStart, names);
  return { start: list.start, end: list.end, text: `<${prefix}definedNames> ${names}</${prefix}definedNames>` };
}

/** An emptied list of names goes as we found it: it becomes the empty element it was, or vanishes. */
function withoutEmptyNames(xml: string): string {
  const list = childOf(xml, rootOf(xml), 'definedNames');
  const content = list && list.end > list.openEnd ? contentOf(xml, list) : null;
  if (!list || content === null || content.trim() !== '') return xml;
  return applySplices(xml, [{ ...removal(list), text: content === '' ? '' : `<${list.prefix}definedNames/>` }]);
}
