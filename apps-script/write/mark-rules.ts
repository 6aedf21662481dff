/**
 * Colours over the user's cells: one conditional-format rule per severity, known again by its constant tagged formula, so that fills
 * and rules of the user's stay as they are (`google-sheets.md #54`).
 */
import { parseRange, rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { SEVERITY_FILLS } from '../../core/report/looks.js';
import type { SheetMarks } from '../../core/report/patch.js';
import type { Severity } from '../../core/settings/settings.js';
import type { Rule, Sheet } from '../types.js';

/** Gravest first: the first rule that fits a cell gives its colour. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const TAGGED_FORMULA = /^=?LEN\("veshki:(\w+)"\)>0$/;

const formulaOf = (severity: Severity): string => `=LEN("veshki:${severity}")>0`;

/** The severity of a rule of ours; `null` for one of the user's. */
function severityOf(rule: Rule): string | null {
  const [formula]: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return (typeof formula === 'string' && TAGGED_FORMULA.exec(formula.replace(/\s/g, ''))?.[1]) || null;
}

/** The rules of a sheet, each range asked once. */
export interface SheetRules {
  /** The user's, in order. */
  readonly theirs: readonly Rule[];
  readonly ours: readonly { readonly severity: string; readonly ranges: readonly string[] }[];
}

export function readRules(sheet: Sheet): SheetRules {
  const theirs: Rule[] = [];
  const ours: { severity: string; ranges: string[] }[] = [];
  for (const rule of sheet.getConditionalFormatRules()) {
    const severity = severityOf(rule);
    if (severity === null) theirs.push(rule);
    else ours.push({ severity, ranges: rule.getRanges().map((range) => range.getA1Notation()) });
  }
  return { theirs, ours };
}

/** Cells our former rules colour. */
export function markedCells({ ours }: SheetRules): Rect[] {
  return ours.flatMap(({ ranges }) => ranges.flatMap((name) => parseRange(name) ?? []));
}

/** Whether the sheet is coloured so already. */
export function areMarked({ ours }: SheetRules, cells: SheetMarks['cells']): boolean {
  const now = ours.map(({ severity, ranges }) => `${severity} ${sortedNames(ranges)}`);
  const wanted = SEVERITIES.filter((severity) => cells[severity].length > 0).map(
    (severity) => `${severity} ${sortedNames(cells[severity].map(rangeName))}`,
  );
  return now.join('\n') === wanted.join('\n');
}

const sortedNames = (names: readonly string[]): string => [...names].sort().join(' ');

/** Puts our rules before the user's, which keep their order. */
export function setMarks(sheet: Sheet, { theirs }: SheetRules, cells: SheetMarks['cells']): void {
  const ours = SEVERITIES.filter((severity) => cells[severity].length > 0).map((severity) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formulaOf(severity))
      .setBackground(SEVERITY_FILLS[severity])
      .setRanges(sheet.getRangeList(cells[severity].map(rangeName)).getRanges())
      .build(),
  );
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}
