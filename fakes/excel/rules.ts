/** Conditional formats and validations lie over rectangles; taking a rectangle away leaves the rest of each. */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { intersect } from './area.js';
import { extra, type SheetExtras, setExtra } from './store.js';

type Kind = 'conditionalFormats' | 'validations';

/** Takes the rules off a rectangle; a rule that reaches beyond it stays on what is left. */
export function clearRules(sheet: FakeSheet, kind: Kind, rect: Rect): void {
  if (kind === 'conditionalFormats') setExtra(sheet, kind, without(extra(sheet, kind) ?? [], rect));
  else setExtra(sheet, kind, without(extra(sheet, kind) ?? [], rect));
}

function without<Rule extends SheetExtras[Kind][number]>(rules: readonly Rule[], rect: Rect): Rule[] {
  return rules.flatMap((rule) => rest(rule.rect, rect).map((left) => ({ ...rule, rect: left })));
}

/** What of a rectangle lies outside another: up to four rectangles. */
export function rest(whole: Rect, hole: Rect): Rect[] {
  const shared = intersect(whole, hole);
  if (!shared) return [whole];
  const parts = [
    { ...whole, bottom: shared.top - 1 },
    { ...whole, top: shared.bottom + 1 },
    { ...shared, left: whole.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: whole.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
