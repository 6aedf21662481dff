/** Reads what an indicator promises: shares and numbers to reach, documents, events, improvements. */
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { clausesOf } from './clauses.js';
import { countingLength, isShare, kindOf } from './kind.js';
import type { Comparator, Target } from './target.js';
import { trimMarks } from './trim.js';
import { unitAt } from './unit.js';
import { type Value, valuesIn, valuesInBrackets } from './values.js';

/** A cell that holds nothing but a value: «85», «85 %», «≥ 0,85». */
const BARE_VALUE = /^(≥|>=|≤|<=|>|<|=)?\s*(\d+(?:[.,]\d+)?)\s*(%?)$/;
const NOTHING = /^(?:[-–—\s.xх*]*|нет)$/i;
const YES = /^(?:да|\+|да\s?\/\s?нет|нет\s?\/\s?да|выполнено|исполнено|v|✓)$/i;
/** «Доля набравших более 60 % баллов»: the percentage describes who is counted. */
const CONDITION = /^\s*(?:балл|задани|от максимал|правильн|верн)/i;
/** «Банк заданий по 6 направлениям»: the number says of what the paper is. */
const OF_WHAT = /(?:^|[^а-я])(?:по|для|из|за|к|с|об?)\s+$/;
const FROM_WHOM = /^от\s/;
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
};

/** Targets in the order of the text; none for an empty cell or a dash. Never throws. */
export function parseTargets(text: string): Target[] {
  const clean = stripMarkup(text).trim();
  if (NOTHING.test(clean)) return [];
  const bare = bareValue(clean);
  if (bare) return [bare];
  if (YES.test(clean)) return [withoutValue('event', clean)];
  const targets: Target[] = [];
  for (const clause of clausesOf(clean)) targets.push(...targetsOf(clause));
  return targets;
}

function bareValue(text: string): Target | null {
  const match = BARE_VALUE.exec(squeeze(text));
  if (!match) return null;
  const value = Number((match[2] ?? '').replace(',', '.'));
  const comparator = SIGNS[match[1] ?? ''] ?? '=';
  // a cell formatted as a percentage shows its bare fraction elsewhere
  const fraction = value > 0 && value < 1;
  if (match[3] !== '%' && !fraction) return { type: 'count', comparator, value, unit: null, text };
  return { type: 'share', comparator, value: fraction && match[3] !== '%' ? percentOf(value) : value, unit: '%', text };
}

const percentOf = (fraction: number): number => Math.round(fraction * 1e4) / 100;

function withoutValue(type: Target['type'], text: string, unit: string | null = null): Target {
  return { type, comparator: null, value: null, unit, text };
}

function targetsOf(clause: string): Target[] {
  const folded = fold(clause);
  const outside = valuesIn(clause, folded);
  if (isShare(folded)) return sharesOf(clause, withPercent(outside, clause, folded));
  const counting = countingLength(folded);
  if (counting > 0) return countsOf(clause, counting, outside);
  const kind = kindOf(folded);
  // «Программа (36 часов)»: the number describes the paper
  const values = outside.length > 0 || kind === 'document' ? outside : valuesInBrackets(clause, folded);
  const alone = values.length > 1 || values[0]?.start === 0;
  const counted = values.filter(
    ({ frequency, comparator, start }) =>
      (!frequency || (kind !== 'document' && (alone || comparator !== '='))) &&
      !(kind === 'document' && comparator === '=' && OF_WHAT.test(folded.slice(0, start))) &&
      !(kind === 'document' && FROM_WHOM.test(folded.slice(start))),
  );
  if (counted.length === 0) return [withoutValue(kind, clause)];
  const texts = partsOf(clause, counted);
  return counted.map((value, index) => targetOf(value, texts[index] ?? clause));
}

/** «Доля выпускников (не менее 60 %)»: the percentage in brackets, where none stands outside. */
function withPercent(outside: readonly Value[], clause: string, folded: string): readonly Value[] {
  if (outside.some(({ percent }) => percent)) return outside;
  return [...outside, ...valuesInBrackets(clause, folded).filter(({ percent }) => percent)];
}

/** «Доля …»: only a percentage, or a number that ends the clause, is its value; others are conditions of what is counted. */
function sharesOf(clause: string, values: readonly Value[]): Target[] {
  const shares = values.filter(
    ({ percent, end, unit }) =>
      (percent && !CONDITION.test(clause.slice(end))) || (unit === null && clause.slice(end).trim() === ''),
  );
  if (shares.length === 0) return [withoutValue('share', clause, '%')];
  const texts = partsOf(clause, shares);
  return shares.map(({ comparator, value, percent }, index) => {
    const share = !percent && value < 1 ? percentOf(value) : value;
    return { type: 'share', comparator, value: share, unit: '%', text: texts[index] ?? clause };
  });
}

/** «Количество консультаций – 5»: the thing counted stands before its number. */
function countsOf(clause: string, counting: number, values: readonly Value[]): Target[] {
  const counted = unitAt(clause, counting)?.text ?? null;
  const last = values[values.length - 1];
  if (!last) return [withoutValue('count', clause, counted)];
  const { type, comparator, value, unit } = targetOf(last, clause);
  return [{ type, comparator, value, unit: type === 'share' ? unit : counted, text: clause }];
}

function targetOf({ percent, comparator, value, unit }: Value, text: string): Target {
  return { type: percent ? 'share' : 'count', comparator, value, unit: percent ? '%' : unit, text };
}

/** The part of the clause that belongs to each of its values. */
function partsOf(clause: string, values: readonly Value[]): string[] {
  const cuts = values.slice(1).map(({ start }, index) => {
    const from = values[index]?.end ?? 0;
    const between = fold(clause.slice(from, start));
    const mark = Math.max(between.lastIndexOf(','), between.lastIndexOf(':'), between.lastIndexOf(' и '));
    return mark < 0 ? start : from + mark + 1;
  });
  const ends = [...cuts, clause.length];
  return ends.map((end, index) =>
    trimMarks(clause.slice(index === 0 ? 0 : cuts[index - 1], end), ' ,:', ' ,:;').replace(/^и\s+/, ''),
  );
}
