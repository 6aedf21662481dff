/** Drop-down lists of a sheet that offer words and let others pass. */
import { parseRange, rangeName } from '../../core/grid/a1.js';
import { type Rect, rectsTouch } from '../../core/grid/grid.js';
import { fitsList } from '../../core/report/drop-down.js';
import { escapeText } from '../xml/escape.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, childrenNamed } from '../xml/scan.js';
import { appendedChild, attributeSplices, insertion, type Splice } from '../xml/splice.js';
import { worksheetPlace } from './worksheet.js';

export interface DropDown {
  readonly range: Rect;
  readonly options: readonly string[];
}

/** Splices that add the lists; one whose cells have a check of the user's already is left out (`xlsx.md X31`). */
export function dropDownSplices(outline: Outline, dropDowns: readonly DropDown[]): Splice[] {
  const { xml, root, children } = outline;
  const list = children.find(({ name }) => name === 'dataValidations');
  const known = list ? childrenNamed(xml, list, 'dataValidation') : [];
  const taken = known.flatMap((element) => rangesOf(attributesOf(xml, element).get('sqref') ?? ''));
  const added = dropDowns.filter(({ range, options }) => {
    return fitsList(options) && !taken.some((other) => rectsTouch(range, other));
  });
  if (added.length === 0) return [];
  const { prefix } = root;
  const items = added.map(({ range, options }) => {
    const words = escapeText(`"${options.join(',').replace(/"/g, '""')}"`);
    return `<${prefix}dataValidation type="list" allowBlank="1" sqref="${rangeName(range)}"><${prefix}formula1>${words}</${prefix}formula1></${prefix}dataValidation>`;
  });
  if (list) {
    return [...attributeSplices(xml, list, 'count', known.length + added.length), appendedChild(list, items.join(''))];
  }
  const content = `<${prefix}dataValidations count="${added.length}">${items.join('')}</${prefix}dataValidations>`;
  return [insertion(worksheetPlace(outline, 'dataValidations'), content)];
}

function rangesOf(list: string): Rect[] {
  return list.split(/\s+/).flatMap((name) => parseRange(name) ?? []);
}
