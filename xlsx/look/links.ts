/** Links of cells: jumps inside the workbook, and addresses outside it. */
import { parseRange, rangeName, sheetOfReference } from '../../core/grid/a1.js';
import type { LinkLook, LinkTarget } from '../look.js';
import type { BookSheet } from '../package/book.js';
import type { DefinedName } from '../package/defined-names.js';
import type { Package } from '../package/package.js';
import { relationshipsOf } from '../package/relationships.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, childrenNamed, prefixedAttribute } from '../xml/scan.js';

/** Links of one sheet; one that leads nowhere is left out. */
export function readLinks(
  pkg: Package,
  sheet: BookSheet,
  { xml, children }: Outline,
  names: readonly DefinedName[],
): LinkLook[] {
  const list = children.find(({ name }) => name === 'hyperlinks');
  if (!list) return [];
  const addresses = new Map(relationshipsOf(pkg, sheet.part).map(({ id, target }) => [id, target]));
  return childrenNamed(xml, list, 'hyperlink').flatMap((element): LinkLook[] => {
    const attributes = attributesOf(xml, element);
    const range = parseRange(attributes.get('ref') ?? '');
    const address = addresses.get(prefixedAttribute(attributes, 'id') ?? '') ?? '';
    const target = targetOf(address, attributes.get('location') ?? '', sheet.name, names);
    return range && target ? [{ range, target }] : [];
  });
}

/** An address that only has a fragment is a place in this workbook: LibreOffice and openpyxl write jumps that way. */
function targetOf(address: string, location: string, sheet: string, names: readonly DefinedName[]): LinkTarget | null {
  if (address.startsWith('#')) return placeOf(address.slice(1), sheet, names);
  if (address !== '') return { address: location === '' ? address : `${address}#${location}` };
  return placeOf(location, sheet, names);
}

/** `'Лист 1'!A3`, `A3` of the sheet itself, or a name of the workbook for one of these. */
function placeOf(location: string, sheet: string, names: readonly DefinedName[]): LinkTarget | null {
  const defined = names.find(({ name }) => name.toLowerCase() === location.toLowerCase());
  // LibreOffice puts a dot between sheet and cell where Excel has an exclamation mark
  const reference = (defined?.formula ?? location).replace(
    /^(\$?)('(?:[^']|'')+'|[^'!.]+)\.(?=\$?[A-Z]+\$?\d)/i,
    '$2!',
  );
  const named = sheetOfReference(reference);
  const range = parseRange(reference.slice(reference.lastIndexOf('!') + 1));
  return range ? { sheet: named ?? sheet, range: rangeName(range) } : null;
}
