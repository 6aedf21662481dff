/** Our own sheets in a workbook: made, wholly refreshed in place, taken away with all their parts. */
import { sheetPrefix } from '../../core/grid/a1.js';
import { type OwnKey, type OwnSheet, SHEET_NAMES, tagName } from '../../core/report/patch.js';
import { type Book, type BookSheet, readBook } from '../package/book.js';
import { absoluteRange, definedNamesOf } from '../package/defined-names.js';
import { mentionsSheet } from '../package/mentions.js';
import { type FoundOwnSheet, ownSheetsOf } from '../package/own-sheets.js';
import { freePartName, type Package, partText, removePart, requiredText, setPart } from '../package/package.js';
import { removeDependents } from '../package/reach.js';
import { addRelationship, relationshipTo, removeRelationship } from '../package/relationships.js';
import { escapeText } from '../xml/escape.js';
import { addSheet, SHEET_TYPE } from './add-sheet.js';
import { chartXml, drawingXml } from './chart.js';
import { addFileLinks } from './file-links.js';
import { ownSheetXml } from './own-sheet-xml.js';
import type { Styles } from './styles.js';
import { type NameWanted, sameName, withNames, withoutSheet } from './workbook-part.js';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const FILTER = '_xlnm._FilterDatabase';
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** Writes sheets of ours: one we know again is refreshed where it stands, under the name it has now; others come last. */
export function writeOwnSheets(pkg: Package, book: Book, sheets: readonly OwnSheet[], styles: Styles): void {
  if (sheets.length === 0) return;
  const placed = sheets.map((sheet) => ({ sheet, found: placeSheet(pkg, sheet) }));
  const names = new Map<string, string>();
  for (const found of ownSheetsOf(pkg, readBook(pkg))) names.set(SHEET_NAMES[found.key], found.name);
  for (const { sheet, found } of placed) names.set(sheet.name, found.name);
  const nameOf = (name: string): string => names.get(name) ?? name;
  for (const { sheet, found } of placed) {
    removeDependents(pkg, found.part);
    const drawing = sheet.charts.length > 0 ? addDrawing(pkg, book, sheet, found) : null;
    const fileLinks = addFileLinks(pkg, book, sheet, found.part);
    const context = { styles, dialect: book.dialect, date1904: book.date1904, nameOf, fileLinks, drawing };
    setPart(pkg, found.part, ownSheetXml(sheet, context), SHEET_TYPE);
    dropFromCalculation(pkg, book, found.sheetId);
  }
}

/** Takes sheets of ours away; one that formulas of other sheets use stays, and the note says so. */
export function removeOwnSheets(pkg: Package, keys: readonly OwnKey[]): string[] {
  const notes: string[] = [];
  for (const key of keys) {
    const book = readBook(pkg);
    const sheet = ownSheetsOf(pkg, book).find((own) => own.key === key);
    if (!sheet) continue;
    const user = referenceTo(pkg, book, sheet, keys);
    if (user !== null) {
      notes.push(`Лист «${sheet.name}» оставлен: на него ссылается ${user}. Уберите эту ссылку и повторите.`);
    } else if (book.sheets.every((other) => other.name === sheet.name || !other.visible)) {
      notes.push(`Лист «${sheet.name}» оставлен: других видимых листов в книге нет.`);
    } else {
      removeSheet(pkg, book, sheet);
    }
  }
  return notes;
}

function removeSheet(pkg: Package, book: Book, sheet: FoundOwnSheet): void {
  const xml = requiredText(pkg, book.part);
  const index = book.sheets.findIndex(({ name }) => name === sheet.name);
  const untagged = withNames(xml, [], ({ name }) => sameName(name, tagName(sheet.key)));
  setPart(pkg, book.part, withoutSheet(untagged, index));
  removeDependents(pkg, sheet.part);
  removeRelationship(pkg, book.part, sheet.relationship);
  removePart(pkg, sheet.part);
  dropFromCalculation(pkg, book, sheet.sheetId);
}

/** The sheet in the workbook: found by its tag or added; its defined names are brought up to date. */
function placeSheet(pkg: Package, sheet: OwnSheet): BookSheet {
  if (!ownSheetsOf(pkg, readBook(pkg)).some(({ key }) => key === sheet.key))
    addSheet(pkg, sheet.name, sheet.hidden === true);
  const book = readBook(pkg);
  const known = ownSheetsOf(pkg, book).find(({ key }) => key === sheet.key);
  const index = known ? book.sheets.findIndex(({ name }) => name === known.name) : book.sheets.length - 1;
  const found = book.sheets[index];
  if (!found) throw new Error(`sheet ${sheet.key} was added and cannot be found`);
  const isOurs = ({ name, localSheet }: { name: string; localSheet: number | null }): boolean =>
    sameName(name, tagName(sheet.key)) ||
    (localSheet === index && [FILTER, PRINT_TITLES, PRINT_AREA].some((one) => sameName(name, one)));
  setPart(pkg, book.part, withNames(requiredText(pkg, book.part), namesOf(sheet, found.name, index), isOurs));
  return found;
}

function namesOf(sheet: OwnSheet, name: string, index: number): NameWanted[] {
  const prefix = sheetPrefix(name);
  const names: NameWanted[] = [{ name: tagName(sheet.key), localSheet: null, formula: `${prefix}$A$1`, hidden: true }];
  if (sheet.filter)
    names.push({ name: FILTER, localSheet: index, formula: prefix + absoluteRange(sheet.filter), hidden: true });
  if (sheet.printArea) {
    const formula = prefix + absoluteRange(sheet.printArea);
    names.push({ name: PRINT_AREA, localSheet: index, formula, hidden: false });
  }
  if (sheet.repeatRows) {
    const rows = `$${sheet.repeatRows.top + 1}:$${sheet.repeatRows.bottom + 1}`;
    names.push({ name: PRINT_TITLES, localSheet: index, formula: prefix + rows, hidden: false });
  }
  return names;
}

function addDrawing(pkg: Package, book: Book, sheet: OwnSheet, found: BookSheet): string {
  const part = freePartName(pkg, 'xl/drawings/drawing', '.xml');
  setPart(pkg, part, '', DRAWING_TYPE);
  const ids = sheet.charts.map((chart) => {
    const chartPart = freePartName(pkg, 'xl/charts/chart', '.xml');
    setPart(pkg, chartPart, chartXml(chart, sheet, found.name, book.dialect), CHART_TYPE);
    return addRelationship(pkg, part, `${book.dialect.relationships}/chart`, chartPart);
  });
  setPart(pkg, part, drawingXml(sheet.charts, ids, book.dialect), DRAWING_TYPE);
  return addRelationship(pkg, found.part, `${book.dialect.relationships}/drawing`, part);
}

/**
 * Excel complains of a calculation chain that names cells without formulas, and builds a missing one anew: the chain goes
 * if it names a sheet we rewrite. That happens only after Excel has saved our sheets.
 */
function dropFromCalculation(pkg: Package, book: Book, sheetId: number): void {
  const chain = relationshipTo(pkg, book.part, 'calcChain');
  const xml = chain && partText(pkg, chain.target);
  if (!chain || !xml || !new RegExp(`\\si=["']${sheetId}["']`).test(xml)) return;
  removePart(pkg, chain.target);
  removeRelationship(pkg, book.part, chain.id);
}

/** What refers to a sheet: another sheet that stays, or a name of the user's; `null` when nothing does. Links to cells do not count. */
function referenceTo(pkg: Package, book: Book, sheet: FoundOwnSheet, leaving: readonly OwnKey[]): string | null {
  const own = ownSheetsOf(pkg, book);
  const staying = book.sheets.filter(
    (other) => !own.some(({ name, key }) => name === other.name && leaving.includes(key)),
  );
  const user = staying.find(({ part }) => mentionsSheet(withoutLinks(partText(pkg, part) ?? ''), sheet.name));
  if (user) return `лист «${user.name}»`;
  const index = book.sheets.findIndex(({ name }) => name === sheet.name);
  const name = definedNamesOf(requiredText(pkg, book.part)).find((one) => {
    const isOurs = one.localSheet === index || sameName(one.name, tagName(sheet.key));
    return !isOurs && mentionsSheet(escapeText(one.formula), sheet.name);
  });
  return name ? `имя «${name.name}»` : null;
}

/** A sheet's XML without the targets of its links: a link to a sheet that is gone does no harm. */
function withoutLinks(xml: string): string {
  return xml.includes(' location=') ? xml.replace(/ location=(?:"[^"]*"|'[^']*')/g, '') : xml;
}
