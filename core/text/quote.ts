/** The user's words inside a message. */
import { squeeze } from './fold.js';

/** «text» on one line, cut at a word near `limit` characters; inner «» become „“ as Russian typography asks. */
export function quote(text: string, limit = 60): string {
  const line = squeeze(text);
  return `«${clip(line, limit).replace(/«/g, '„').replace(/»/g, '“')}»`;
}

/** A text cut at a word so that it is at most `limit` characters long with its «…». */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
