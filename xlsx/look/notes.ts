/** Notes of a sheet as texts by cell. */
import { parseRange } from '../../core/grid/a1.js';
import type { NoteLook } from '../look.js';
import { type Package, partText } from '../package/package.js';
import { relationshipTo } from '../package/relationships.js';
import { richText } from '../read/rich-text.js';
import { attributesOf, childOf, childrenNamed, rootOf } from '../xml/scan.js';

/** What Excel writes into the note of a threaded comment, for programs that know only notes; the words follow after a colon. */
const THREADED = /^\[Threaded comment\][\s\S]*?\n(?:Comment|Комментарий|Примечание):\s*/;

export function readNotes(pkg: Package, part: string): NoteLook[] {
  const comments = relationshipTo(pkg, part, 'comments');
  const xml = comments && partText(pkg, comments.target);
  if (!xml) return [];
  const list = childOf(xml, rootOf(xml), 'commentList');
  return (list ? childrenNamed(xml, list, 'comment') : []).flatMap((comment): NoteLook[] => {
    const cell = parseRange(attributesOf(xml, comment).get('ref') ?? '');
    const words = childOf(xml, comment, 'text');
    if (!cell || !words) return [];
    const text = richText(xml, words.openEnd, words.closeStart, words.prefix).replace(THREADED, '').trim();
    return text === '' ? [] : [{ row: cell.top, column: cell.left, text }];
  });
}
