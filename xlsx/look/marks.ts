/** Our marks on a sheet and the bars of our own sheets, read back from the conditional formats they are kept in. */
import { parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import type { BarLook, MarkLook } from '../look.js';
import { isMarkRule } from '../write/marks.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, childOf, childrenNamed, outerXml, type XmlElement } from '../xml/scan.js';
import { childColour, type Palette } from './palette.js';

/** `differential`: fills by the `dxfId` of a rule; `bars` only where the sheet is ours. */
export function readMarks(
  { xml, children }: Outline,
  isOwn: boolean,
  differential: readonly (string | null)[],
  palette: Palette,
): { marks: MarkLook[]; bars: BarLook[] } {
  const marks: (MarkLook & { readonly priority: number })[] = [];
  const bars: BarLook[] = [];
  for (const block of children.filter(({ name }) => name === 'conditionalFormatting')) {
    const ranges = rangesOf(attributesOf(xml, block).get('sqref') ?? '');
    for (const rule of childrenNamed(xml, block, 'cfRule')) {
      const attributes = attributesOf(xml, rule);
      const fill = differential[Number(attributes.get('dxfId') ?? -1)];
      const priority = Number(attributes.get('priority') ?? 0);
      if (fill && isMarkRule(outerXml(xml, rule))) marks.push(...ranges.map((range) => ({ range, fill, priority })));
      else if (isOwn && attributes.get('type') === 'dataBar') bars.push(...barsOf(xml, rule, ranges, palette));
    }
  }
  marks.sort((a, b) => a.priority - b.priority);
  return { marks: marks.map(({ range, fill }) => ({ range, fill })), bars };
}

function rangesOf(sqref: string): Rect[] {
  return sqref.split(/\s+/).flatMap((name) => parseRange(name) ?? []);
}

/** Bars of ours run from 0 to a number. */
function barsOf(xml: string, rule: XmlElement, ranges: readonly Rect[], palette: Palette): BarLook[] {
  const bar = childOf(xml, rule, 'dataBar');
  const [, end] = bar ? childrenNamed(xml, bar, 'cfvo') : [];
  const max = end ? Number(attributesOf(xml, end).get('val')) : 0;
  const fill = bar && childColour(xml, bar, 'color', palette);
  return fill && max > 0 ? ranges.map((range) => ({ range, max, fill })) : [];
}
