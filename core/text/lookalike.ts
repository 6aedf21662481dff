/** Latin letters that look like Cyrillic ones, typed or recognised inside Russian words. */

const PAIRS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const MIXED_WORD = /[a-zA-Z]*[а-яёА-ЯЁ][a-zA-Zа-яёА-ЯЁ]*/g;

/** The Cyrillic letter a Latin one looks like; `null` for letters without a twin. */
export function cyrillicTwin(letter: string): string | null {
  return PAIRS[letter] ?? null;
}

/** Latin letters inside words with Cyrillic ones → their Cyrillic twins; purely Latin words stay, the length stays. */
export function toCyrillic(text: string): string {
  if (!/[a-zA-Z]/.test(text)) return text;
  return text.replace(MIXED_WORD, (word) => word.replace(/[a-zA-Z]/g, (letter) => PAIRS[letter] ?? letter));
}
