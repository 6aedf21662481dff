/** Small workbooks written by hand, part by part, for tests of one thing at a time. */
import { nodeCodec } from '../node/codec.js';
import { createArchive } from '../zip/write.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Handmade {
  /** Children of each `worksheet`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Items of the shared strings part: `<si>…</si>`. */
  readonly strings?: string;
  /** Children of `styleSheet`. */
  readonly styles?: string;
  /** Children of `workbook` before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** Relationships of a sheet: id, last word of the type, target part. */
  readonly related?: Readonly<Record<string, readonly (readonly [id: string, type: string, target: string])[]>>;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook. Its sheets are `xl/worksheets/sheet1.xml` and so on. */
export function handmade({
  sheets,
  strings,
  styles,
  before = '',
  after = '',
  related = {},
  parts = {},
}: Handmade): Uint8Array {
  const names = Object.keys(sheets);
  const files = new Map<string, string>();
  const overrides = names.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet'));
  const links = names.map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  if (strings !== undefined) {
    overrides.push(override('xl/sharedStrings.xml', 'sharedStrings'));
    links.push(link('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  }
  if (styles !== undefined) {
    overrides.push(override('xl/styles.xml', 'styles'));
    links.push(link('rIdStyles', 'styles', 'styles.xml'));
  }
  files.set(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${overrides.join('')}</Types>`,
  );
  files.set('_rels/.rels', relationships([link('rId1', 'officeDocument', 'xl/workbook.xml')]));
  const tabs = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  files.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${tabs.join('')}</sheets>${after}</workbook>`,
  );
  files.set('xl/_rels/workbook.xml.rels', relationships(links));
  names.forEach((name, at) => {
    files.set(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheets[name]}</worksheet>`,
    );
    const own = related[name]?.map(([id, type, target]) => link(id, type, `/${target}`));
    if (own) files.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(own));
  });
  if (strings !== undefined) files.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`);
  if (styles !== undefined) files.set('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  for (const [name, xml] of Object.entries(parts)) files.set(name, xml);
  const encoder = new TextEncoder();
  return createArchive(new Map([...files].map(([name, xml]) => [name, encoder.encode(xml)])), nodeCodec);
}

/** `sheetData` of rows of inline texts from A1 on; an empty text makes no cell. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], at: number): string =>
    row
      .map((text, column) => {
        const name = `${String.fromCharCode(65 + column)}${at + 1}`;
        return text === '' ? '' : `<c r="${name}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
      })
      .join('');
  return `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${cells(row, at)}</row>`).join('')}</sheetData>`;
}

/** A styles part with one font, the reserved fills, one border, and a cell format for each number format code. */
export function stylesWith(...codes: string[]): string {
  const formats = codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`);
  const xfs = codes.map((_, at) => `<xf numFmtId="${200 + at}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return (
    `${formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function relationships(items: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
}
