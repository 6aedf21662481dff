/** What of a sheet of ours stays when only its content changes, as one word that is kept in its tag. Pure. */
import type { OwnSheet } from '../../core/report/patch.js';

/** In the order of the word; a word that is '' knows of none. */
const PARTS = ['widths', 'size', 'fills', 'drawings'] as const;

const YES = 'yes';
const NO = 'no';

/** `size`: rows and columns of the grid; `filled`: whether cells have colours. */
export function layoutOf({ widths, bars, charts }: OwnSheet, size: string, filled: boolean): string {
  const drawings = bars.length + charts.length > 0 ? hash(JSON.stringify([charts, widths])) : NO;
  return [hash(widths.join()), size, filled ? YES : NO, drawings].join('-');
}

/** Whether a part is not as the former word says, or that word does not say. */
export function differs(part: (typeof PARTS)[number], former: string, now: string): boolean {
  return partOf(former, part) !== partOf(now, part);
}

/** Whether a sheet of that layout may hold colours (`fills`), or charts and bars (`drawings`). */
export function mayHold(part: 'fills' | 'drawings', layout: string): boolean {
  return partOf(layout, part) !== NO;
}

function partOf(layout: string, part: (typeof PARTS)[number]): string | undefined {
  return layout === '' ? undefined : layout.split('-')[PARTS.indexOf(part)];
}

/** FNV-1a: enough to tell one layout from the former. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
