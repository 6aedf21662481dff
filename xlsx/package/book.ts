/** The workbook part: which sheets there are, where their parts lie, how days are counted. */
import { RefusedFile } from '../refusal.js';
import { refuseOtherZip } from '../sniff.js';
import {
  attributesOf,
  childOf,
  childrenNamed,
  isTrue,
  prefixedAttribute,
  rootOf,
  type XmlElement,
} from '../xml/scan.js';
import { type Dialect, dialectOf } from './dialect.js';
import { hasPart, type Package, partNames, partText } from './package.js';
import { hasType, type Relationship, relationshipsOf, relationshipTo } from './relationships.js';

export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visible: boolean;
  /** `worksheet`, or another kind (`chartsheet`, `dialogsheet`, `xlMacrosheet`) that has no cells for us. */
  readonly kind: string;
  readonly part: string;
  readonly relationship: string;
}

export interface Book {
  /** Name of the workbook part. */
  readonly part: string;
  readonly dialect: Dialect;
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  /** Days are counted from 1904 (`xlsx.md X11`). */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Reads the workbook part. Throws `RefusedFile` for a zip that holds no workbook and for a damaged one. */
export function readBook(pkg: Package): Book {
  const main = relationshipTo(pkg, '', 'officeDocument');
  const xml = main && !main.target.endsWith('.bin') ? partText(pkg, main.target) : null;
  if (!main || xml === null || rootOf(xml).name !== 'workbook') throw notAWorkbook(pkg);
  const root = rootOf(xml);
  const related = relationshipsOf(pkg, main.target);
  const properties = childOf(xml, root, 'workbookPr');
  const target = (type: string) => related.find((relationship) => hasType(relationship, type))?.target ?? null;
  const sheets = childOf(xml, root, 'sheets');
  return {
    part: main.target,
    dialect: dialectOf(xml),
    sheets: sheets ? childrenNamed(xml, sheets, 'sheet').map((element) => readSheet(pkg, xml, element, related)) : [],
    date1904: properties !== undefined && isTrue(attributesOf(xml, properties).get('date1904')),
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
  };
}

/** The sheets that have cells. Throws `RefusedFile` where there is none. */
export function worksheetsOf(book: Book): BookSheet[] {
  const worksheets = book.sheets.filter(({ kind }) => kind === 'worksheet');
  if (worksheets.length === 0) throw new RefusedFile('no-worksheets');
  return worksheets;
}

function readSheet(pkg: Package, xml: string, element: XmlElement, related: readonly Relationship[]): BookSheet {
  const attributes = attributesOf(xml, element);
  const id = prefixedAttribute(attributes, 'id') ?? '';
  const name = attributes.get('name') ?? '';
  const relationship = related.find((one) => one.id === id);
  if (!relationship || !hasPart(pkg, relationship.target)) {
    throw new RefusedFile('damaged-part', `лист «${name}» назван в книге, но его самого в файле нет`);
  }
  return {
    name,
    sheetId: Number(attributes.get('sheetId') ?? 0),
    visible: (attributes.get('state') ?? 'visible') === 'visible',
    kind: relationship.type.slice(relationship.type.lastIndexOf('/') + 1),
    part: relationship.target,
    relationship: id,
  };
}

function notAWorkbook(pkg: Package): RefusedFile {
  const names = partNames(pkg);
  const isWorkbook = names.some((name) => /(?:^|\/)workbook\.xml$/i.test(name));
  if (isWorkbook) return new RefusedFile('damaged-part', 'не найдено его оглавление (workbook.xml)');
  const mimetype = partText(pkg, 'mimetype') ?? '';
  return new RefusedFile(refuseOtherZip(names, mimetype));
}
