/** The text of a string item, an inline string or a note: its runs put together. */
import { unescapeCellText } from '../xml/escape.js';

const SPACE = 32;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** Text of all `t` elements between two offsets; phonetic hints (`rPh`) are no part of it. */
export function richText(xml: string, from: number, to: number, prefix: string): string {
  let text = '';
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at + 1)) {
    if (isTag(xml, at, prefix, 'rPh')) {
      const end = xml.indexOf(`</${prefix}rPh`, at);
      if (end >= 0) at = end;
    } else if (isTag(xml, at, prefix, 't')) {
      const open = xml.indexOf('>', at);
      if (xml[open - 1] === '/') continue;
      const close = xml.indexOf(`</${prefix}t`, open);
      if (close < 0 || close > to) break;
      text += runText(xml, at, open, close);
      at = close;
    }
  }
  return unescapeCellText(text);
}

/** Whether a tag of that name opens here; `<text>` is no `<t>` (`xlsx.md X21`). */
export function isTag(xml: string, at: number, prefix: string, name: string): boolean {
  if (!xml.startsWith(name, at + 1 + prefix.length)) return false;
  const after = xml.charCodeAt(at + 1 + prefix.length + name.length);
  return (after === 62 || after === 47 || after <= 32) && (prefix === '' || xml.startsWith(prefix, at + 1));
}

/** Excel drops white space at the ends of a run that does not ask to keep it. */
function runText(xml: string, tag: number, open: number, close: number): string {
  const run = xml.slice(open + 1, close);
  if (run.includes(CDATA)) return withoutSections(run);
  let start = 0;
  let end = run.length;
  while (start < end && run.charCodeAt(start) <= SPACE) start++;
  while (end > start && run.charCodeAt(end - 1) <= SPACE) end--;
  return end - start === run.length || xml.slice(tag, open).includes('preserve') ? run : run.slice(start, end);
}

/** CDATA sections as ordinary escaped text. */
function withoutSections(run: string): string {
  const [before = '', ...sections] = run.split(CDATA);
  return sections.reduce((text, section) => {
    const end = section.indexOf(CDATA_END);
    const raw = end < 0 ? section : section.slice(0, end);
    return text + raw.replace(/&/g, '&amp;') + (end < 0 ? '' : section.slice(end + CDATA_END.length));
  }, before);
}
