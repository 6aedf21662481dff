/** Shows a number in a number format, as a Russian user sees it: decimal comma, no-break spaces between thousands. */
import type { FormatSection, FormatToken } from './code.js';

const THOUSANDS = '\u00a0';
/** Characters Excel gives to a number without a format. */
const GENERAL_WIDTH = 11;

/** A number without a format: up to 11 characters, beyond them rounded or with an exponent (`1,23457E+11`). */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponential(value, 5, true);
  const whole = Math.floor(size).toString().length;
  const text = value.toFixed(Math.max(0, GENERAL_WIDTH - 1 - whole));
  return withComma(trimZeros(text)).replace(/^-0$/, '0');
}

/** The number in one section of its format; `value` is already without its sign where the section brings its own. */
export function formatNumber({ tokens }: FormatSection, value: number): string {
  if (tokens.some((token) => token.kind === 'slash' || token.kind === 'date')) return formatGeneral(value);
  if (!tokens.some((token) => token.kind === 'digit')) {
    return tokens
      .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'general' ? formatGeneral(value) : ''))
      .join('');
  }
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const scale = scalingCommas(tokens);
  const scaled = Math.abs(value) * 100 ** percents * 0.001 ** scale;
  const sign = value < 0 ? '-' : '';
  const exponent = tokens.findIndex(({ kind }) => kind === 'exponent');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  if (exponent >= 0) return sign + exponential(scaled, digitsBetween(tokens, point, exponent), false);
  const decimals = point < 0 ? 0 : digitsBetween(tokens, point, tokens.length);
  const rounded = roundHalfUp(scaled, decimals);
  const [whole = '0', fraction = ''] = rounded.split('.');
  const head = point < 0 ? tokens : tokens.slice(0, point);
  const tail = point < 0 ? [] : tokens.slice(point);
  const isZero = /^[0.]*$/.test(rounded);
  return (isZero ? '' : sign) + showWhole(head, whole) + showFraction(tail, fraction);
}

/** Digits enter their places from the right; the leftmost place takes all that are left. */
function showWhole(tokens: readonly FormatToken[], whole: string): string {
  const grouped = tokens.some(({ kind }, at) => kind === 'comma' && tokens[at + 1]?.kind === 'digit');
  const digits = whole === '0' ? '' : whole;
  const firstDigit = tokens.findIndex(({ kind }) => kind === 'digit');
  let left = digits.length;
  let placed = 0;
  let shown = '';
  const put = (digit: string) => {
    if (grouped && placed > 0 && placed % 3 === 0 && digit !== ' ') shown = THOUSANDS + shown;
    shown = digit + shown;
    placed++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'literal') shown = token.text + shown;
    else if (token?.kind === 'percent') shown = `%${shown}`;
    if (token?.kind !== 'digit') continue;
    if (left > 0) put(digits[--left] ?? '');
    else if (token.mark !== '#') put(token.mark === '?' ? ' ' : '0');
    if (at === firstDigit) while (left > 0) put(digits[--left] ?? '');
  }
  return shown;
}

/** The point and what follows it; places marked `#` at the end show no zeros. */
function showFraction(tokens: readonly FormatToken[], fraction: string): string {
  const places = tokens.filter(({ kind }) => kind === 'digit');
  let kept = places.length;
  while (kept > 0 && fraction[kept - 1] === '0' && places[kept - 1]?.kind === 'digit' && isOptional(places[kept - 1]))
    kept--;
  let next = 0;
  return tokens
    .map((token) => {
      if (token.kind === 'point') return ',';
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind !== 'digit') return '';
      const digit = next < kept ? (fraction[next] ?? '0') : '';
      next++;
      return digit;
    })
    .join('');
}

function isOptional(token: FormatToken | undefined): boolean {
  return token?.kind === 'digit' && token.mark !== '0';
}

/** Commas that stand behind digits and before none divide by a thousand each. */
function scalingCommas(tokens: readonly FormatToken[]): number {
  const kinds = tokens.map(({ kind }) => (kind === 'digit' ? '0' : kind === 'comma' ? ',' : 'x')).join('');
  return (kinds.match(/0,+(?!,|0)/g) ?? []).reduce((sum, run) => sum + run.length - 1, 0);
}

function digitsBetween(tokens: readonly FormatToken[], from: number, to: number): number {
  return from < 0 ? 0 : tokens.slice(from, to).filter(({ kind }) => kind === 'digit').length;
}

/** Excel rounds the decimal number people see, so 1.005 is 1.01 though its binary form lies below. */
function roundHalfUp(value: number, decimals: number): string {
  const places = Math.min(decimals, 30);
  if (value >= 1e15) return value.toFixed(places);
  const seen = Number(value.toPrecision(15));
  const [mantissa = '0', exponent = '0'] = seen.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Number(`${shifted}e-${places}`).toFixed(places);
}

function exponential(value: number, decimals: number, trim: boolean): string {
  const [mantissa = '0', power = '+0'] = value.toExponential(Math.min(decimals, 20)).split('e');
  const shown = trim ? trimZeros(mantissa) : mantissa;
  return withComma(`${shown}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function withComma(text: string): string {
  return text.replace('.', ',');
}
