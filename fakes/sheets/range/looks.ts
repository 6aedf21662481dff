/** Font, alignment, wrapping: properties a range has one by one and as a matrix, all made by one rule. */
import type { FakeCell } from '../../book/book.js';
import { colourGiven, colourShown } from '../colour.js';
import { enumMember } from '../enums.js';
import type { Methods } from '../handle.js';
import { type StyleData, styleGiven, styleOf } from '../rich-text.js';
import { first, readEach, writeEach, writeMatrix } from './matrix.js';
import { type RangeState, rangeOf } from './range.js';

interface Look {
  /** Ending of the method for one value, and for a matrix. */
  readonly one: string;
  readonly many: string;
  readonly get: ((cell: Readonly<FakeCell>) => unknown) | null;
  /** `null` goes back to what an untouched cell has. */
  readonly set: (cell: FakeCell, value: unknown) => void;
}

/** A property kept by name; plain values. */
function plain(one: string, many: string, key: string, byDefault: unknown, keepAs = (value: unknown) => value): Look {
  return {
    one,
    many,
    get: ({ look }) => look[key] ?? byDefault,
    set({ look }, value) {
      if (value === null || value === byDefault) delete look[key];
      else look[key] = keepAs(value);
    },
  };
}

/** What a text style sets; what it leaves out stays (not verified for `null`). */
function setStyle(look: FakeCell['look'], style: StyleData): void {
  const put = (key: string, value: unknown, usual: unknown): void => {
    if (value === undefined) return;
    if (value === usual) delete look[key];
    else look[key] = value;
  };
  put('fontWeight', style.bold === undefined ? undefined : style.bold ? 'bold' : 'normal', 'normal');
  put('fontStyle', style.italic === undefined ? undefined : style.italic ? 'italic' : 'normal', 'normal');
  const line = style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none';
  put('fontLine', style.underline === undefined && style.strikethrough === undefined ? undefined : line, 'none');
  put('fontFamily', style.fontFamily, 'Arial');
  put('fontSize', style.fontSize, 10);
  put('fontColor', style.foregroundColor, '#000000');
}

function styleShown({ look }: Readonly<FakeCell>): StyleData {
  return {
    bold: look.fontWeight === 'bold',
    italic: look.fontStyle === 'italic',
    underline: look.fontLine === 'underline',
    strikethrough: look.fontLine === 'line-through',
    fontFamily: String(look.fontFamily ?? 'Arial'),
    fontSize: Number(look.fontSize ?? 10),
    foregroundColor: String(look.fontColor ?? '#000000'),
  };
}

const wrapOf = ({ look }: Readonly<FakeCell>): string => String(look.wrapStrategy ?? 'OVERFLOW');

const LOOKS: readonly Look[] = [
  plain('FontWeight', 'FontWeights', 'fontWeight', 'normal'),
  plain('FontStyle', 'FontStyles', 'fontStyle', 'normal'),
  plain('FontLine', 'FontLines', 'fontLine', 'none'),
  plain('FontSize', 'FontSizes', 'fontSize', 10),
  plain('FontFamily', 'FontFamilies', 'fontFamily', 'Arial'),
  plain('HorizontalAlignment', 'HorizontalAlignments', 'horizontalAlignment', 'general'),
  plain('VerticalAlignment', 'VerticalAlignments', 'verticalAlignment', 'bottom'),
  { ...plain('FontColor', 'FontColors', 'fontColor', null, (value) => colourGiven(String(value))), get: null },
  { ...plain('ShowHyperlink', '', 'showHyperlink', true), get: null },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    get: (cell) => enumMember('WrapStrategy', wrapOf(cell)),
    set: plain('', '', 'wrapStrategy', 'OVERFLOW', String).set,
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    get: (cell) => wrapOf(cell) === 'WRAP',
    set({ look }, value) {
      if (value) look.wrapStrategy = 'WRAP';
      else delete look.wrapStrategy;
    },
  },
  {
    one: 'TextStyle',
    many: 'TextStyles',
    get: null,
    set: ({ look }, value) => setStyle(look, value === null ? {} : styleGiven(value)),
  },
  {
    one: 'Background',
    many: 'Backgrounds',
    get: ({ fill }) => colourShown(fill ?? '#ffffff'),
    set(cell, value) {
      cell.fill = value === null ? null : colourGiven(String(value));
    },
  },
];

const again = ({ execution, sheet, rect }: RangeState): object => rangeOf(execution, sheet, rect);

function methodsOf({ one, many, get, set }: Look): Methods<RangeState> {
  const made: Record<string, (range: RangeState, value: never) => unknown> = {};
  if (get) {
    made[`get${one}`] = (range) => first(readEach(range, get));
    made[`get${many}`] = (range) => readEach(range, get);
  }
  made[`set${one}`] = (range, value) => {
    writeEach(range, (cell) => set(cell, value));
    return again(range);
  };
  if (many !== '') {
    made[`set${many}`] = (range, values) => {
      writeMatrix(range, values, set);
      return again(range);
    };
  }
  return made;
}

const textStyles = (range: RangeState): object[][] =>
  readEach(range, (cell) => styleOf(range.execution, styleShown(cell)));

const hex = (part: number): string => part.toString(16).padStart(2, '0');

export const RANGE_LOOKS: Methods<RangeState> = {
  getTextStyle: (range: RangeState) => first(textStyles(range)),
  getTextStyles: (range: RangeState) => textStyles(range),
  ...Object.assign({}, ...LOOKS.map(methodsOf)),
  setBackgroundRGB(range: RangeState, red: number, green: number, blue: number) {
    writeEach(range, (cell) => {
      cell.fill = colourGiven(`#${hex(red)}${hex(green)}${hex(blue)}`);
    });
    return again(range);
  },
};
