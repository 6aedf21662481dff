/** Names defined in a workbook: print areas, filters, users' ranges, and the tags by which we know our sheets. */
import { rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { unescapeXml } from '../xml/escape.js';
import { attributesOf, childOf, childrenNamed, contentOf, rootOf, type XmlElement } from '../xml/scan.js';

export interface DefinedName {
  readonly name: string;
  /** Place among the tabs of the sheet it is local to; `null` for the whole workbook. */
  readonly localSheet: number | null;
  readonly formula: string;
  readonly element: XmlElement;
}

/** Names in the order of the workbook part. */
export function definedNamesOf(workbookXml: string): DefinedName[] {
  const list = childOf(workbookXml, rootOf(workbookXml), 'definedNames');
  return (list ? childrenNamed(workbookXml, list, 'definedName') : []).map((element) => {
    const attributes = attributesOf(workbookXml, element);
    const local = attributes.get('localSheetId');
    return {
      name: attributes.get('name') ?? '',
      localSheet: local === undefined ? null : Number(local),
      formula: unescapeXml(contentOf(workbookXml, element)),
      element,
    };
  });
}

/** `$A$3:$F$66`. */
export function absoluteRange(rect: Rect): string {
  return rangeName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
