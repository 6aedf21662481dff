/** Holds the arguments of a call against the overloads of the real service (google-sheets.md #51). */
import { wrongParameters } from './errors.js';
import { classOf, enumOf } from './handle.js';
import { isDate } from './realm.js';
import { signatures, splitAt } from './signatures.js';

/** Throws the host's text where no overload takes these arguments; `undefined` has become `null` before (google-sheets.md #7). */
export function checkArguments(className: string, member: string, args: readonly unknown[]): void {
  const overloads = signatures().overloads(className, member);
  if (!overloads || overloads.some((types) => takes(types, args))) return;
  throw wrongParameters(serviceOf(className), member, args.map(typeName));
}

function takes(types: readonly string[], args: readonly unknown[]): boolean {
  const last = types[types.length - 1];
  if (last?.startsWith('...')) return args.length >= types.length - 1;
  return types.length === args.length && types.every((type, at) => fits(type, args[at]));
}

/** `SpreadsheetApp.Range`; services themselves stand alone. */
function serviceOf(className: string): string {
  return /(?:App|Service|^Utilities|^Session)$/.test(className) ? className : `SpreadsheetApp.${className}`;
}

/** As the host's messages name types: `String`, `number`, `number[]`, `SpreadsheetApp.Range`, `(class)`. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.length === 0 ? '(class)[]' : `${typeName(value[0])}[]`;
  const name = classOf(value);
  return name ? `SpreadsheetApp.${name}` : '(class)';
}

function fits(type: string, value: unknown, nested = false): boolean {
  const union = splitAt(type, '|');
  if (union.length > 1) return union.some((one) => fits(one.trim(), value, nested));
  const list = /^(.*)\[\]$/.exec(type)?.[1] ?? /^Array<(.*)>$/.exec(type)?.[1];
  if (list !== undefined) return Array.isArray(value) && value.every((one) => fits(list, one, true));
  if (type.startsWith('"')) return value === type.slice(1, -1);
  if (type.startsWith('{')) return isRecord(value);
  const alias = signatures().alias(type);
  if (alias && !/^(?:any|number|string)$/.test(alias)) return fits(alias, value, nested);
  switch (type) {
    case 'any':
      return true;
    case 'string':
    case 'Char':
      // a number inside a matrix of strings is turned into one: '25.0' (google-sheets.md #51)
      return typeof value === 'string' || (nested && (typeof value === 'number' || typeof value === 'boolean'));
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Integer':
      return Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
    case 'undefined':
      return value === null;
    case 'Base.Date':
      return isDate(value);
    default: {
      const name = type.split('.').pop() ?? type;
      return signatures().enumNames(name) ? enumOf(value) === name : classOf(value) === name;
    }
  }
}

function isRecord(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !classOf(value) && !isDate(value);
}
