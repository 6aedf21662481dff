/** Ways to look at a text without its accidents: case, ё, kinds of dashes and spaces. */

const DASHES = /[\u2010-\u2015\u2212\u2043]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
/** Most cells hold none of these: one look spares three replacements (fold is called for every cell of ten thousand rows). */
const UNUSUAL = /[ё\t\u00a0\u2000-\u206f\u2212\u3000]/;
const UNSQUEEZED = /^\s|\s$|\s\s|[^\S ]/;

/** Lower case, ё → е, every dash → `-`, every space but the line break → ` `; as long as the text, so offsets stay true. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  return lower.replace(/ё/g, 'е').replace(DASHES, '-').replace(SPACES, ' ');
}

/** Runs of white space → one space, ends trimmed. */
export function squeeze(text: string): string {
  return UNSQUEEZED.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** `fold`, `squeeze`, and no spaces around hyphens: equal keys mean the same words. */
export function wordKey(text: string): string {
  const key = squeeze(fold(text));
  return key.indexOf('-') < 0 ? key : key.replace(/ ?- ?/g, '-');
}
