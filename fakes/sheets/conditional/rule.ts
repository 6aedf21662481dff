/** Conditional-format rules: what a sheet keeps of them, and the built rule (google-sheets.md #54). */
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeSheet } from '../../book/book.js';
import { colourShown } from '../colour.js';
import { enumMember } from '../enums.js';
import type { Execution } from '../execution.js';
import { handle, type Methods } from '../handle.js';
import { rangeOf } from '../range/range.js';
import { ruleBuilder } from './builder.js';

export interface BooleanData {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

export interface GradientPoint {
  readonly color: string;
  /** `null` for the least or greatest value itself. */
  readonly type: string | null;
  readonly value: string;
}

export interface GradientData {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

/** As it lies on the sheet: plain data. */
export interface RuleData {
  readonly rects: readonly Rect[];
  readonly boolean: BooleanData | null;
  readonly gradient: GradientData | null;
}

export interface RuleState {
  readonly execution: Execution;
  /** The sheet of its ranges; `null` before it has any. */
  readonly sheet: FakeSheet | null;
  readonly data: RuleData;
}

export const ruleOf = (execution: Execution, sheet: FakeSheet | null, data: RuleData): object =>
  handle<RuleState>(execution, 'ConditionalFormatRule', { execution, sheet, data }, RULE);

export const RULE_READERS: Methods<RuleState> = {
  copy: (state) => ruleBuilder(state.execution, state.sheet, state.data),
  getBooleanCondition: ({ execution, data }) =>
    data.boolean ? handle(execution, 'BooleanCondition', data.boolean, BOOLEAN) : null,
  getGradientCondition: ({ execution, data }) =>
    data.gradient ? handle(execution, 'GradientCondition', data.gradient, GRADIENT) : null,
  getRanges: ({ execution, sheet, data }) => (sheet ? data.rects.map((rect) => rangeOf(execution, sheet, rect)) : []),
};

const RULE = RULE_READERS;

const shown = (color: string | null): string | null => (color === null ? null : colourShown(color));

const BOOLEAN: Methods<BooleanData> = {
  getBackground: ({ background }) => shown(background),
  getFontColor: ({ fontColor }) => shown(fontColor),
  getBold: ({ bold }) => bold,
  getItalic: ({ italic }) => italic,
  getUnderline: ({ underline }) => underline,
  getStrikethrough: ({ strikethrough }) => strikethrough,
  getCriteriaType: ({ criteria }) => (criteria === null ? null : enumMember('BooleanCriteria', criteria)),
  getCriteriaValues: ({ values }) => [...values],
};

const typeOf = (point: GradientPoint | undefined): object | null =>
  point?.type ? enumMember('InterpolationType', point.type) : null;
const colorOf = (point: GradientPoint | undefined): string => (point ? colourShown(point.color) : '');

const GRADIENT: Methods<GradientData> = {
  getMinColor: ({ min }) => colorOf(min),
  getMinType: ({ min }) => typeOf(min),
  getMinValue: ({ min }) => min?.value ?? '',
  getMidColor: ({ mid }) => colorOf(mid),
  getMidType: ({ mid }) => typeOf(mid),
  getMidValue: ({ mid }) => mid?.value ?? '',
  getMaxColor: ({ max }) => colorOf(max),
  getMaxType: ({ max }) => typeOf(max),
  getMaxValue: ({ max }) => max?.value ?? '',
};
