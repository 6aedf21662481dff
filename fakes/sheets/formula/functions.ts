/** Functions our sheets use, and those people write beside them. */
import { serialOf } from '../zones.js';
import { type Argument, formulaError, numberOf, single, textOf, type Value } from './evaluate.js';

/** Arguments come as questions, asked at need. */
type Make = (args: readonly (() => Argument)[]) => Argument;

const all = (args: readonly (() => Argument)[]): Argument[] => args.map((ask) => ask());

/** Cells of an argument in one line. */
const flat = (argument: Argument): readonly Value[] =>
  Array.isArray(argument) ? argument.flat() : [argument as Value];

const numbers = (args: readonly (() => Argument)[]): number[] =>
  all(args)
    .flatMap(flat)
    .filter((value): value is number => typeof value === 'number');

/** A criterion: `"да"`, `">=5"`, `"<>"`, a number; texts compare whole, in any case, `*` and `?` stand for letters. */
function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== 'string') return (value) => value === wanted;
  const [, operator = '', rest = ''] = /^(<=|>=|<>|<|>|=|)(.*)$/s.exec(wanted) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest.replace(',', '.'));
  if (!Number.isNaN(number)) {
    const test: Readonly<Record<string, (value: number) => boolean>> = {
      '<=': (value) => value <= number,
      '>=': (value) => value >= number,
      '<': (value) => value < number,
      '>': (value) => value > number,
    };
    const compare = test[operator];
    if (compare) return (value) => typeof value === 'number' && compare(value);
    const equal = (value: Value): boolean =>
      value === number || (typeof value === 'string' && Number(value) === number && value !== '');
    return operator === '<>' ? (value) => !equal(value) : equal;
  }
  const pattern = new RegExp(
    `^${rest
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\s\\S]*')
      .replace(/\?/g, '[\\s\\S]')}$`,
    'iu',
  );
  const matches = (value: Value): boolean =>
    rest === '' ? value === null || value === '' : typeof value === 'string' && pattern.test(value);
  return operator === '<>' ? (value) => !matches(value) : matches;
}

/** Rows where all pairs of range and criterion agree. */
function matching(args: readonly Argument[]): number[] {
  const pairs: [readonly Value[], (value: Value) => boolean][] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [range, wanted] = [args[at], args[at + 1]];
    if (range === undefined || wanted === undefined) throw formulaError('#N/A');
    pairs.push([flat(range), criterion(single(wanted))]);
  }
  const [first] = pairs;
  if (!first || pairs.some(([range]) => range.length !== first[0].length)) throw formulaError('#VALUE!');
  return first[0].map((_, at) => at).filter((at) => pairs.every(([range, meets]) => meets(range[at] ?? null)));
}

function sumIfs([summed, ...rest]: readonly Argument[]): number {
  const values = flat(summed ?? null);
  return matching(rest).reduce((total, at) => total + (typeof values[at] === 'number' ? Number(values[at]) : 0), 0);
}

const rounded = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return Math.sign(value) * (Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale);
};

export const FUNCTIONS: Readonly<Record<string, Make>> = {
  SUM: (args) => numbers(args).reduce((a, b) => a + b, 0),
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) =>
    all(args)
      .flatMap(flat)
      .filter((value) => value !== null && value !== '').length,
  COUNTBLANK: (args) =>
    all(args)
      .flatMap(flat)
      .filter((value) => value === null || value === '').length,
  COUNTIF: (args) => matching(all(args)).length,
  COUNTIFS: (args) => matching(all(args)).length,
  SUMIFS: (args) => sumIfs(all(args)),
  SUMIF(args) {
    const [range = null, wanted = null, summed = range] = all(args);
    return sumIfs([summed, range, wanted]);
  },
  ROUND: (args) => rounded(numberOf(args[0]?.() ?? 0), numberOf(args[1]?.() ?? 0)),
  DATE(args) {
    const [year = 0, month = 1, day = 1] = all(args).map(numberOf);
    return serialOf(year, month, day);
  },
  LEN: (args) => textOf(args[0]?.() ?? '').length,
  CONCATENATE: (args) => all(args).map(textOf).join(''),
  HYPERLINK: (args) => args[1]?.() ?? args[0]?.() ?? '',
  IF: (args) => (truth(args[0]?.() ?? null) ? (args[1]?.() ?? null) : (args[2]?.() ?? false)),
  AND: (args) => all(args).every(truth),
  OR: (args) => all(args).some(truth),
  NOT: (args) => !truth(args[0]?.() ?? null),
  IFERROR(args) {
    try {
      return args[0]?.() ?? null;
    } catch (error) {
      if ((error as Error).name !== 'FormulaError') throw error;
      return args[1]?.() ?? '';
    }
  },
  ISBLANK: (args) => single(args[0]?.() ?? null) === null,
};

const truth = (argument: Argument): boolean => Boolean(single(argument));
