/** Number formats, borders, data validation and rich text of a range. */
import { EMPTY_FORMAT, type FakeCell } from '../../book/book.js';
import { colourGiven } from '../colour.js';
import { notFaked } from '../errors.js';
import type { Methods } from '../handle.js';
import { cellRichText, writeRichText } from '../rich-text.js';
import { ruleGiven, ruleOf, setRule, validationOf } from '../validation.js';
import { first, readEach, writeEach, writeMatrix } from './matrix.js';
import { type RangeState, rangeOf } from './range.js';

const again = ({ execution, sheet, rect }: RangeState): object => rangeOf(execution, sheet, rect);

/** What the automatic format is called when read (GF, not verified). */
const AUTOMATIC = '0.###############';

const formatShown = ({ format }: Readonly<FakeCell>): string => (format === EMPTY_FORMAT ? AUTOMATIC : format);

function setFormat(cell: FakeCell, format: string): void {
  cell.format = format === AUTOMATIC || format === '' || /^general$/i.test(format) ? EMPTY_FORMAT : format;
}

/** Sides in the order of the arguments. */
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function setBorder(range: RangeState, ...args: never[]): object {
  const flags: readonly (boolean | null)[] = args.slice(0, 6);
  const [color, style] = [args[6] ?? null, args[7] ?? null] as (string | object | null)[];
  const line = `${style === null ? 'SOLID' : String(style)} ${color === null ? '#000000' : colourGiven(String(color))}`;
  const { rect } = range;
  writeEach(range, (cell, row, column) => {
    const edges = [row === rect.top, column === rect.left, row === rect.bottom, column === rect.right];
    const borders = { ...(cell.look.borders as Record<string, string> | undefined) };
    for (const [at, side] of SIDES.entries()) {
      // an inner side follows «vertical» (left, right) or «horizontal» (top, bottom)
      const flag = edges[at] ? flags[at] : flags[side === 'left' || side === 'right' ? 4 : 5];
      if (flag === true) borders[side] = line;
      else if (flag === false) delete borders[side];
    }
    if (Object.keys(borders).length > 0) cell.look.borders = borders;
    else delete cell.look.borders;
  });
  return again(range);
}

export const RANGE_FORMATS: Methods<RangeState> = {
  getNumberFormat: (range) => first(readEach(range, formatShown)),
  getNumberFormats: (range) => readEach(range, formatShown),
  setNumberFormat(range, format: string) {
    writeEach(range, (cell) => setFormat(cell, format));
    return again(range);
  },
  setNumberFormats(range, formats: string[][]) {
    writeMatrix(range, formats, (cell, format) => setFormat(cell, String(format)));
    return again(range);
  },
  setBorder,
  getDataValidation: (range) => first(validations(range)),
  getDataValidations: validations,
  setDataValidation(range, rule: object | null) {
    const given = ruleGiven(rule);
    writeEach(range, (cell) => setRule(cell, given));
    return again(range);
  },
  setDataValidations(range, rules: (object | null)[][]) {
    writeMatrix(range, rules, (cell, rule) => setRule(cell, ruleGiven(rule)));
    return again(range);
  },
  clearDataValidations(range) {
    writeEach(range, (cell) => setRule(cell, null));
    return again(range);
  },
  insertCheckboxes(range, ...values: never[]) {
    if (values.length > 0) throw notFaked('checkboxes with values of their own');
    writeEach(range, (cell) => {
      setRule(cell, { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null });
      // google-sheets.md #33
      if (cell.value === null) cell.value = false;
    });
    return again(range);
  },
  removeCheckboxes(range) {
    writeEach(range, (cell) => {
      if (ruleOf(cell)?.criteria !== 'CHECKBOX') return;
      setRule(cell, null);
      cell.value = null;
    });
    return again(range);
  },
  check: (range) => tick(range, true),
  uncheck: (range) => tick(range, false),
  isChecked: (range) =>
    first(readEach(range, (cell) => (ruleOf(cell)?.criteria === 'CHECKBOX' ? cell.value === true : null))),
  getRichTextValue: (range) => first(richTexts(range)),
  getRichTextValues: (range) => richTexts(range),
  setRichTextValue(range, value: object) {
    writeEach(range, (cell) => writeRichText(cell, value));
    return again(range);
  },
  setRichTextValues(range, values: object[][]) {
    writeMatrix(range, values, writeRichText);
    return again(range);
  },
};

function validations(range: RangeState): (object | null)[][] {
  return readEach(range, (cell) => {
    const rule = ruleOf(cell);
    return rule ? validationOf(range.execution, rule) : null;
  });
}

const richTexts = (range: RangeState): (object | null)[][] =>
  readEach(range, (cell) => cellRichText(range.execution, cell));

function tick(range: RangeState, value: boolean): object {
  writeEach(range, (cell) => {
    if (ruleOf(cell)?.criteria === 'CHECKBOX') cell.value = value;
  });
  return again(range);
}
