/** Text into XML and back, with the escapes that are particular to spreadsheets. */

/** Characters XML 1.0 cannot hold, tab and line breaks apart (`xlsx.md X18`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to strip
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const LONE_LOW_SURROGATE = /(^|[^\ud800-\udbff])[\udc00-\udfff]+/g;
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const CODE_UNIT = /_x([0-9a-fA-F]{4})_/g;
/** Excel's limit of characters in a cell (`excel.md #26`). */
const CELL_LIMIT = 32_767;

/** Text as the content of an element: line breaks become `\n`, what XML cannot hold is dropped. */
export function escapeText(text: string): string {
  return legal(text).replace(/[&<>]/g, (mark) => MARKUP[mark] ?? mark);
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return legal(text).replace(/[&<>"\n\t]/g, (mark) => MARKUP[mark] ?? mark);
}

/** Text of a cell or a note: clipped to what a cell holds; words that look like `_x0041_` stay words. */
export function escapeCellText(text: string): string {
  return escapeText(text.slice(0, CELL_LIMIT)).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** XML content or attribute value → text; an entity nobody knows stays as written. */
export function unescapeXml(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Content of a cell, string item or note → its text: entities, `_xHHHH_` code units, line breaks as `\n`. */
export function unescapeCellText(xml: string): string {
  const text = unescapeXml(xml);
  const decoded = text.includes('_x')
    ? text.replace(CODE_UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

function legal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '').replace(LONE_LOW_SURROGATE, '$1');
}
