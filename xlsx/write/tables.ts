/** «Умные таблицы» of a sheet: their header cells repeat names kept elsewhere, a changed one makes Excel "repair" the file. */
import { parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { type Package, partText } from '../package/package.js';
import { hasType, relationshipsOf } from '../package/relationships.js';
import { attributesOf, rootOf } from '../xml/scan.js';

/** Header rows of the tables on a sheet. */
export function tableHeaders(pkg: Package, part: string): Rect[] {
  return relationshipsOf(pkg, part)
    .filter((relationship) => hasType(relationship, 'table'))
    .flatMap(({ target }) => {
      const xml = partText(pkg, target);
      const attributes = xml === null ? null : attributesOf(xml, rootOf(xml));
      const range = parseRange(attributes?.get('ref') ?? '');
      const rows = Number(attributes?.get('headerRowCount') ?? 1);
      return range && rows > 0 ? [{ ...range, bottom: range.top + rows - 1 }] : [];
    });
}
