/** The table of strings that cells point into. */
import { RefusedFile } from '../refusal.js';
import { rootOf } from '../xml/scan.js';
import { isTag, richText } from './rich-text.js';

/** Texts of a shared strings part, by index. Throws `RefusedFile` for a part that breaks off. */
export function readSharedStrings(xml: string): string[] {
  const { prefix, openEnd, closeStart } = rootOf(xml);
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si`;
  const texts: string[] = [];
  for (let at = xml.indexOf(opening, openEnd); at >= 0 && at < closeStart; ) {
    const open = xml.indexOf('>', at);
    if (!isTag(xml, at, prefix, 'si')) {
      at = xml.indexOf(opening, open);
      continue;
    }
    if (xml[open - 1] === '/') {
      texts.push('');
      at = xml.indexOf(opening, open);
      continue;
    }
    const close = xml.indexOf(closing, open);
    if (close < 0) throw new RefusedFile('damaged-part', 'таблица строк обрывается');
    texts.push(richText(xml, open + 1, close, prefix));
    at = xml.indexOf(opening, close);
  }
  return texts;
}
