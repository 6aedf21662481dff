/** Whether a sheet has pictures, charts or shapes. */
import { type Package, partText } from '../package/package.js';
import { relationshipTo } from '../package/relationships.js';

const ANCHOR = /<(?:[\w.-]+:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/;

/** LibreOffice gives sheets drawings with nothing in them. */
export function hasDrawings(pkg: Package, part: string): boolean {
  const drawing = relationshipTo(pkg, part, 'drawing');
  return drawing !== undefined && ANCHOR.test(partText(pkg, drawing.target) ?? '');
}
