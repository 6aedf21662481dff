/** Computes the native formulas of a sheet of ours again, for tests: COUNTIFS, SUMIFS, ROUND, DATE, `+`, `/`, `&` and cells. */
import { parseIso, toIso } from '../../calendar/date.js';
import { parseRange } from '../../grid/a1.js';
import type { OwnCell, OwnSheet } from '../patch.js';

type Value = string | number;

const TOKEN = /"(?:[^"]|"")*"|\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+(?=\()|\d+|[(),+/&]/g;

/** What a formula gives, days as ISO texts. Throws for anything it does not know. */
export function evaluate(formula: string, sheet: OwnSheet): Value {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';

  function sum(): Value {
    let value = quotient();
    while (tokens[at] === '+') {
      next();
      value = Number(value) + Number(quotient());
    }
    return value;
  }
  function quotient(): Value {
    let value = joined();
    while (tokens[at] === '/') {
      next();
      value = Number(value) / Number(joined());
    }
    return value;
  }
  function joined(): Value {
    let value = operand();
    while (tokens[at] === '&') {
      next();
      value = `${value}${operand()}`;
    }
    return value;
  }
  function operand(): Value {
    const token = next();
    if (token === '(') {
      const value = sum();
      next();
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    return tokens[at] === '(' ? call(token) : (cells(token)[0]?.value ?? '');
  }
  function call(name: string): Value {
    next();
    const ranges: OwnCell[][] = [];
    const values: Value[] = [];
    while (tokens[at] !== ')') {
      if (tokens[at] === ',') next();
      if (/:/.test(tokens[at] ?? '')) ranges.push(cells(next()));
      else values.push(sum());
    }
    next();
    switch (name) {
      case 'ROUND':
        return Math.round(Number(values[0]) * 10 ** Number(values[1])) / 10 ** Number(values[1]);
      case 'DATE':
        return toIso({ y: Number(values[0]), m: Number(values[1]), d: Number(values[2]) });
      case 'COUNTIFS':
        return matching(ranges, values).length;
      case 'SUMIFS': {
        const [summed = [], ...tested] = ranges;
        return matching(tested, values).reduce((total, row) => total + Number(summed[row]?.value), 0);
      }
      default:
        throw new Error(`no function ${name}`);
    }
  }
  function cells(name: string): OwnCell[] {
    const rect = parseRange(name);
    if (!rect) throw new Error(`no range ${name}`);
    const found: OwnCell[] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        found.push(sheet.rows[row]?.[column] ?? { value: null, style: 'text' });
      }
    }
    return found;
  }
  const value = sum();
  if (at !== tokens.length) throw new Error(`more than a formula: ${formula}`);
  return value;
}

/** Rows of ranges of one height whose cells all meet their criteria. */
function matching(ranges: readonly (readonly OwnCell[])[], criteria: readonly Value[]): number[] {
  const heights = new Set(ranges.map(({ length }) => length));
  if (heights.size !== 1 || ranges.length !== criteria.length) throw new Error('ranges and criteria do not fit');
  return (ranges[0] ?? [])
    .map((_, row) => row)
    .filter((row) => ranges.every((range, at) => meets(range[row], String(criteria[at]))));
}

/** A comparison with a day looks at days only; words are compared whole, in any case. */
function meets(cell: OwnCell | undefined, criterion: string): boolean {
  const [, operator = '', wanted = ''] = /^(<=|>=|<>|<|>|)(.*)$/s.exec(criterion) ?? [];
  const value = String(cell?.value ?? '');
  if (operator === '') return value.toLowerCase() === wanted.toLowerCase();
  if (operator === '<>') return value.toLowerCase() !== wanted.toLowerCase();
  if (!parseIso(wanted)) throw new Error(`no day in ${criterion}`);
  if (cell?.style !== 'date') return false;
  if (operator === '<') return value < wanted;
  if (operator === '>') return value > wanted;
  return operator === '<=' ? value <= wanted : value >= wanted;
}
