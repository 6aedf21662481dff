/** A small reckoner for formulas: arithmetic, comparisons, `&`, references, and the functions of `functions.ts`. */
import { FUNCTIONS } from './functions.js';
import { type Token, tokensOf } from './tokens.js';

export type Value = number | string | boolean | null;
/** What an argument may be: cells of a range, or one value. */
export type Argument = readonly (readonly Value[])[] | Value;

/** An error a formula shows: `#REF!`, `#NAME?`. */
export function formulaError(code: string): Error {
  const error = new Error(code);
  error.name = 'FormulaError';
  return error;
}

/** Cells of a reference, rows of columns; throws a formula error for what does not exist. */
export type Cells = (sheet: string | null, range: string) => readonly (readonly Value[])[];

/** An argument as it is written. */
export interface Given {
  readonly ask: () => Argument;
  /** Nothing between two commas. */
  readonly empty: boolean;
  /** A range and nothing else. */
  readonly reference: { readonly sheet: string | null; readonly range: string } | null;
}

/** Functions of the project by their names in capitals. */
export type Custom = (name: string) => ((args: readonly Given[]) => Argument) | undefined;

/** The value of a formula, or the rows of one that spreads; throws a formula error: `#ERROR!` for what cannot be read, `#NAME?` for an unknown function. */
export function evaluate(formula: string, cells: Cells, custom: Custom = () => undefined): Argument {
  const tokens = tokensOf(formula);
  if (!tokens) throw formulaError('#ERROR!');
  const reader = { tokens, at: 0, cells, custom };
  const value = comparison(reader);
  if (reader.at !== tokens.length) throw formulaError('#ERROR!');
  return value;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly cells: Cells;
  readonly custom: Custom;
}

function sign(reader: Reader, ...wanted: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !wanted.includes(token.value)) return null;
  reader.at++;
  return token.value;
}

/** A range where one value is asked for gives its only cell. */
export function single(argument: Argument): Value {
  if (!Array.isArray(argument)) return argument as Value;
  if (argument.length !== 1 || argument[0]?.length !== 1) throw formulaError('#VALUE!');
  return argument[0][0] ?? null;
}

export function numberOf(argument: Argument): number {
  const value = single(argument);
  if (value === null || value === '') return 0;
  const number = typeof value === 'string' ? Number(value.replace(',', '.')) : Number(value);
  if (Number.isNaN(number)) throw formulaError('#VALUE!');
  return number;
}

export const textOf = (argument: Argument): string => {
  const value = single(argument);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
};

function comparison(reader: Reader): Argument {
  let left = joined(reader);
  for (
    let operator = sign(reader, '=', '<>', '<', '>', '<=', '>=');
    operator;
    operator = sign(reader, '=', '<>', '<', '>', '<=', '>=')
  ) {
    left = compare(operator, single(left), single(joined(reader)));
  }
  return left;
}

function compare(operator: string, a: Value, b: Value): boolean {
  const [x, y] = typeof a === 'string' || typeof b === 'string' ? [fold(a), fold(b)] : [Number(a), Number(b)];
  switch (operator) {
    case '=':
      return x === y;
    case '<>':
      return x !== y;
    case '<':
      return x < y;
    case '>':
      return x > y;
    case '<=':
      return x <= y;
    default:
      return x >= y;
  }
}

const fold = (value: Value): string => String(value ?? '').toLowerCase();

function joined(reader: Reader): Argument {
  let left = sum(reader);
  while (sign(reader, '&')) left = textOf(left) + textOf(sum(reader));
  return left;
}

function sum(reader: Reader): Argument {
  let left = product(reader);
  for (let operator = sign(reader, '+', '-'); operator; operator = sign(reader, '+', '-')) {
    const right = numberOf(product(reader));
    left = operator === '+' ? numberOf(left) + right : numberOf(left) - right;
  }
  return left;
}

function product(reader: Reader): Argument {
  let left = power(reader);
  for (let operator = sign(reader, '*', '/'); operator; operator = sign(reader, '*', '/')) {
    const right = numberOf(power(reader));
    if (operator === '/' && right === 0) throw formulaError('#DIV/0!');
    left = operator === '*' ? numberOf(left) * right : numberOf(left) / right;
  }
  return left;
}

function power(reader: Reader): Argument {
  const base = signed(reader);
  return sign(reader, '^') ? numberOf(base) ** numberOf(power(reader)) : base;
}

function signed(reader: Reader): Argument {
  if (sign(reader, '-')) return -numberOf(signed(reader));
  if (sign(reader, '+')) return signed(reader);
  let value = operand(reader);
  while (sign(reader, '%')) value = numberOf(value) / 100;
  return value;
}

function operand(reader: Reader): Argument {
  const token = reader.tokens[reader.at++];
  switch (token?.kind) {
    case 'number':
    case 'text':
      return token.value;
    case 'reference':
      return reader.cells(token.sheet, token.range);
    case 'name':
      return sign(reader, '(') ? called(reader, token.value) : constant(token.value);
    case 'sign': {
      if (token.value !== '(') throw formulaError('#ERROR!');
      const value = comparison(reader);
      if (!sign(reader, ')')) throw formulaError('#ERROR!');
      return value;
    }
    default:
      throw formulaError('#ERROR!');
  }
}

function constant(name: string): Value {
  if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
  throw formulaError('#NAME?');
}

/** Arguments are worked out at need, so that `IFERROR` and `IF` can look away. */
function called(reader: Reader, name: string): Argument {
  const args: Given[] = [];
  while (!sign(reader, ')')) {
    if (args.length > 0 && !sign(reader, ',')) throw formulaError('#ERROR!');
    const from = reader.at;
    skipArgument(reader);
    const ask = (): Argument => comparison({ ...reader, at: from });
    const [first, second] = reader.tokens.slice(from, reader.at);
    args.push({ ask, empty: !first, reference: first?.kind === 'reference' && !second ? first : null });
  }
  const custom = reader.custom(name);
  if (custom) return custom(args);
  const make = FUNCTIONS[name];
  if (!make) throw formulaError('#NAME?');
  return make(args.map(({ ask, empty }) => (empty ? () => null : ask)));
}

function skipArgument(reader: Reader): void {
  for (let depth = 0; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== 'sign') continue;
    if (depth === 0 && (token.value === ',' || token.value === ')')) return;
    if (token.value === '(') depth++;
    if (token.value === ')') depth--;
  }
  throw formulaError('#ERROR!');
}
