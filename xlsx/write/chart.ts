/** Bar charts on a sheet of ours: the drawing that places them and a chart part for each, with stored values. */
import { columnLetters, sheetPrefix } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { CHART_BAR } from '../../core/report/looks.js';
import type { BarChart, OwnCell, OwnSheet } from '../../core/report/patch.js';
import type { Dialect } from '../package/dialect.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawing part; `ids` are the relationship ids of the charts, in order. */
export function drawingXml(charts: readonly BarChart[], ids: readonly string[], dialect: Dialect): string {
  const frames = charts.map(({ place, title }, at) => {
    const frame =
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Диаграмма ${at + 1}" descr="${escapeAttribute(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${ids[at] ?? ''}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>';
    const from = markerXml('from', place.left, place.top);
    return `<xdr:twoCellAnchor>${from}${markerXml('to', place.right + 1, place.bottom + 1)}${frame}</xdr:twoCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${frames.join('')}</xdr:wsDr>`;
}

function markerXml(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** One chart part; `sheetName` is the name the sheet has in this workbook. */
export function chartXml(chart: BarChart, sheet: OwnSheet, sheetName: string, dialect: Dialect): string {
  const format = chart.percent ? '0%' : 'General';
  const axis = chart.percent ? '<c:max val="1"/><c:min val="0"/>' : '<c:min val="0"/>';
  return (
    `${HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ru-RU" sz="1200" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeText(chart.title)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${CHART_BAR.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef>${referenceXml(sheetName, chart.names)}<c:strCache>${pointsXml(sheet, chart.names, '')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${referenceXml(sheetName, chart.values)}<c:numCache><c:formatCode>${format}</c:formatCode>${pointsXml(sheet, chart.values, 0)}</c:numCache></c:numRef></c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="50010001"/><c:axId val="50010002"/></c:barChart>' +
    '<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="50010002"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${axis}</c:scaling><c:delete val="0"/><c:axPos val="t"/><c:majorGridlines/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="high"/><c:crossAx val="50010001"/><c:crosses val="autoZero"/></c:valAx>` +
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function referenceXml(sheetName: string, { top, left, bottom, right }: Rect): string {
  const range = `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
  return `<c:f>${escapeText(sheetPrefix(sheetName) + range)}</c:f>`;
}

/** Values as the sheet stores them; cells that hold the other kind than `like` are left out, as Excel does. */
function pointsXml(sheet: OwnSheet, range: Rect, like: string | number): string {
  const cells: (OwnCell | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(sheet.rows[row]?.[column]);
  }
  const points = cells.map((cell, at) => {
    const value = cell?.value ?? null;
    if (value === null || (typeof like === 'number' && typeof value !== 'number')) return '';
    return `<c:pt idx="${at}"><c:v>${escapeText(String(value))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${points.join('')}`;
}
