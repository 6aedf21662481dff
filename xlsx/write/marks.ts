/**
 * Marks over the user's cells: one conditional-format rule per severity, known again by its constant tagged formula,
 * so no cell style is ever touched and a mark is removed without a trace (`xlsx.md X25`–`X27`).
 */
import { rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { SEVERITY_FILLS } from '../../core/report/looks.js';
import type { SheetMarks } from '../../core/report/patch.js';
import type { Severity } from '../../core/settings/settings.js';
import { unescapeXml } from '../xml/escape.js';
import { type Outline, withPrefix } from '../xml/outline.js';
import { attributesOf, childrenNamed, elementsAt, isTrue, outerXml, type XmlElement } from '../xml/scan.js';
import { attributeSplices, insertion, removal, type Splice } from '../xml/splice.js';
import { argb } from './colour.js';
import type { Styles } from './styles.js';
import { worksheetPlace } from './worksheet.js';

/** Gravest first: it takes the highest priority. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const TAGGED_FORMULA = /LEN\("veshki:\w+"\)/;
/** Rules of newer Excel lie in an extension and are counted in the same order of priorities. */
const EXTENDED_RULES = ['extLst', 'ext', 'conditionalFormattings', 'conditionalFormatting', 'cfRule'];

interface Rule {
  readonly element: XmlElement;
  readonly priority: number;
  readonly ours: boolean;
}

/**
 * Splices that take our former rules out of a worksheet and put the new ones in. Ours come first (priorities from 1), the
 * user's move up behind them and back when ours go; rules tied to a pivot table are called by priority from elsewhere,
 * so beside them ours come last and nothing moves.
 */
export function markSplices(outline: Outline, cells: SheetMarks['cells'], styles: Styles): Splice[] {
  const { xml, root, children } = outline;
  const blocks = children.filter(({ name }) => name === 'conditionalFormatting');
  const rules = blocks.flatMap((block) => childrenNamed(xml, block, 'cfRule').map((element) => readRule(xml, element)));
  const extended = [...elementsAt(xml, root, EXTENDED_RULES)].map((element) => readRule(xml, element));
  const marks = SEVERITIES.filter((severity) => cells[severity].length > 0);
  const former = rules.filter(({ ours }) => ours);
  if (former.length === 0 && marks.length === 0) return [];

  const pivoted = blocks.some((block) => isTrue(attributesOf(xml, block).get('pivot')));
  const shift = pivoted ? 0 : marks.length;
  const theirs = [...rules, ...extended].filter((rule) => !rule.ours && !Number.isNaN(rule.priority));
  const moved = theirs.map(({ element, priority }) => {
    const before = former.filter((rule) => rule.priority < priority).length;
    return { element, priority: priority - before + shift };
  });
  const first = pivoted ? Math.max(0, ...moved.map(({ priority }) => priority)) + 1 : 1;
  const added = marks.map((severity, at) => markXml(severity, cells[severity], first + at, styles)).join('');
  return [
    ...blocks.flatMap((block) => formerSplices(block, rules)),
    ...moved.flatMap(({ element, priority }) => attributeSplices(xml, element, 'priority', priority)),
    insertion(worksheetPlace(outline, 'conditionalFormatting'), withPrefix(added, root.prefix)),
  ];
}

/** Whether a rule of conditional formatting, as XML, is a mark of ours. */
export function isMarkRule(xml: string): boolean {
  return TAGGED_FORMULA.test(unescapeXml(xml));
}

function readRule(xml: string, element: XmlElement): Rule {
  return {
    element,
    priority: Number(attributesOf(xml, element).get('priority') ?? Number.NaN),
    ours: isMarkRule(outerXml(xml, element)),
  };
}

/** Removes our rules of a block, with the block where no other rule shares it (Excel puts rules of equal cells together). */
function formerSplices(block: XmlElement, rules: readonly Rule[]): Splice[] {
  const inside = rules.filter(({ element }) => element.start >= block.start && element.end <= block.end);
  const ours = inside.filter((rule) => rule.ours);
  return ours.length > 0 && ours.length === inside.length
    ? [removal(block)]
    : ours.map(({ element }) => removal(element));
}

function markXml(severity: Severity, cells: readonly Rect[], priority: number, styles: Styles): string {
  const format = styles.add(
    'dxfs',
    `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${argb(SEVERITY_FILLS[severity])}"/><bgColor rgb="${argb(SEVERITY_FILLS[severity])}"/></patternFill></fill></dxf>`,
  );
  return (
    `<conditionalFormatting sqref="${joinRuns(cells).map(rangeName).join(' ')}">` +
    `<cfRule type="expression" dxfId="${format}" priority="${priority}">` +
    `<formula>LEN("veshki:${severity}")&gt;0</formula></cfRule></conditionalFormatting>`
  );
}

/** Cells that stand one under another become one range: a long list of single cells slows Excel down. */
function joinRuns(cells: readonly Rect[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const runs: Rect[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.left === cell.left && last.right === cell.right && cell.top <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, cell.bottom) };
    } else {
      runs.push(cell);
    }
  }
  return runs;
}
