/** Ways to look at a text without its accidents: case, ё, kinds of dashes and spaces. */

const DASHES = /[\u2010-\u2015\u2212\u2043]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;

/** Lower case, ё → е, every dash → `-`, every space but the line break → ` `; as long as the text, so offsets stay true. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(DASHES, '-').replace(SPACES, ' ');
}

/** Runs of white space → one space, ends trimmed. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `fold`, `squeeze`, and no spaces around hyphens: equal keys mean the same words. */
export function wordKey(text: string): string {
  return squeeze(fold(text)).replace(/ ?- ?/g, '-');
}
