/** Numbers of measures as people write them: `1`, `2.`, `3)`, `№ 4`, `1.2.3`, `IV`. */

const LABEL = /^(?:№\s*|п\.?\s*)?(\d{1,4}(?:[.]\d{1,3}){0,4})\s*[.)]?$/;
const ROMAN = /^([IVXLІХ]{1,6})\s*[.)]?$/;
/** The dot or bracket is a must: «5 школ», «2022 год» begin with no number of a measure. */
const LEADING_LABEL = /^\s*(?:№\s*)?(\d{1,3}(?:\.\d{1,3}){0,4})[.)]\s*(?=[^\s\d])/;

/** Whether a cell holds nothing but the number of a measure; «0» is no number. */
export function isNumberLabel(text: string): boolean {
  return numberOf(text) !== '';
}

/** The number without its dots and signs around: «№ 12.» → `12`, «2.3.» → `2.3`; '' when the text is none. */
export function numberOf(text: string): string {
  const match = LABEL.exec(text.trim());
  const number = match?.[1] ?? '';
  return /^0+$/.test(number) ? '' : number;
}

/** Whether a cell holds a Roman number, as sections have. */
export function isRomanLabel(text: string): boolean {
  return ROMAN.test(text.trim());
}

/** «7. Организация участия …» → its number and the rest; `null` for a text without a number in front. */
export function splitLeadingNumber(text: string): { number: string; rest: string } | null {
  const match = LEADING_LABEL.exec(text);
  if (!match?.[1]) return null;
  return { number: match[1], rest: text.slice(match[0].length) };
}

/** `12` → 12; `2.3` → 3 (the last part); NaN without a number. */
export function lastPart(number: string): number {
  const parts = number.split('.');
  return number === '' ? Number.NaN : Number(parts[parts.length - 1]);
}

/** `2.3.1` → `2.3`; '' for a plain number. */
export function prefixOf(number: string): string {
  const dot = number.lastIndexOf('.');
  return dot < 0 ? '' : number.slice(0, dot);
}
