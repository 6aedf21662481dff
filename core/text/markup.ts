/** Traces that a conversion from Word, PDF or HTML leaves in a cell. */

const TAG = /<\/?(?:p|u|b|i|em|strong|ul|ol|li|br|div|span|a|table|t[rdh]|h[1-6]|font|sup|sub)(?:\s[^<>]*)?\/?>/gi;
const BOOKMARK = /\[bookmark:[^[\]]*\]/gi;
const ENTITY = /&(?:nbsp|amp|quot|lt|gt|laquo|raquo|ndash|mdash);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&laquo;': '«',
  '&raquo;': '»',
  '&ndash;': '–',
  '&mdash;': '—',
};

/** Tags, Word bookmarks and HTML entities found in a text, as written; empty for a clean one. */
export function markupIn(text: string): string[] {
  return [...(text.match(TAG) ?? []), ...(text.match(BOOKMARK) ?? []), ...(text.match(ENTITY) ?? [])];
}

/** The text a reader would see: paragraphs and items on lines of their own, other tags and bookmarks gone. */
export function stripMarkup(text: string): string {
  if (!/[<[&]/.test(text)) return text;
  return text
    .replace(/<\/(?:p|li|div|tr)>\s*|<br\s*\/?>/gi, '\n')
    .replace(TAG, '')
    .replace(BOOKMARK, '')
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(/^\n+|\n+$/g, '');
}
