/** A sheet of ours as a worksheet part. */
import { rangeName } from '../../core/grid/a1.js';
import { TAB } from '../../core/report/looks.js';
import type { OwnSheet } from '../../core/report/patch.js';
import { argb } from './colour.js';
import { barsExtension, barsXml } from './data-bars.js';
import { linksXml, mergesXml, openingXml, pageXml, type SheetContext, type SheetFace } from './sheet-xml.js';

export interface OwnSheetContext extends SheetContext {
  /** Relationship id of the drawing that holds the charts; `null` for a sheet without charts. */
  readonly drawing: string | null;
}

const FACE: SheetFace = { properties: `<tabColor rgb="${argb(TAB)}"/>`, gridLines: false };

export function ownSheetXml(sheet: OwnSheet, context: OwnSheetContext): string {
  return [
    openingXml(sheet, FACE, context),
    sheet.filter ? `<autoFilter ref="${rangeName(sheet.filter)}"/>` : '',
    mergesXml(sheet),
    barsXml(sheet),
    linksXml(sheet, context),
    pageXml(sheet),
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P из &amp;N</oddFooter></headerFooter>',
    context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`,
    barsExtension(sheet),
    '</worksheet>',
  ].join('');
}
