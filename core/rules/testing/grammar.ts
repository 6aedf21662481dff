/** The grammar of messages (validators.md section 4): what a text a user reads must and must not be. */

const LONGEST_FIRST_SENTENCE = 120;
/** Of an advice, which has room of its own. */
export const LONGEST_ADVICE = 200;

/** Names, dates and numbers keep their dots: a sentence ends with a dot before a space and a capital letter, or at the end. */
function firstSentence(text: string): string {
  return /^.*?[а-яё»)\d%][.!?](?=\s+[А-ЯЁ«№]|$)/.exec(text)?.[0] ?? text;
}

/**
 * What is wrong with a text, in words a developer understands; empty for a proper one.
 * Messages stand alone in a list and are short; advice may be `longest` characters.
 */
export function grammarFaults(text: string, longest = LONGEST_FIRST_SENTENCE): string[] {
  const faults: string[] = [];
  const complain = (wrong: boolean, what: string): void => {
    if (wrong) faults.push(`${what}: ${text}`);
  };
  complain(!/^[А-ЯЁ«№]/.test(text), 'does not begin with a capital, «№» or a quotation');
  complain(!/[.?!]$/.test(text), 'does not end with a full stop');
  complain(/\.\.|,\.|:\.|\s[.,;:]/.test(outsideQuotes(text)), 'has stray punctuation');
  complain(/ {2}|\s$|\n/.test(text), 'has stray spaces');
  complain(count(text, /«/g) !== count(text, /»/g), 'has an open quotation');
  complain(count(text, /\(/g) !== count(text, /\)/g) && !/[«…][^»]*[()]/.test(text), 'has an open bracket');
  complain(/(?:^|[^а-яё])ошибка(?![а-яё])/i.test(outsideQuotes(text)), 'says «ошибка»');
  complain(/(?:^|[^A-Z№#])\b[A-Z]{1,2}\d{1,5}\b/.test(outsideQuotes(text)), 'names a cell');
  complain(/undefined|null|NaN|\[object/.test(text), 'shows the inside of the program');
  complain(firstSentence(text).length > longest, `has a first sentence of ${firstSentence(text).length} characters`);
  return faults;
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const outsideQuotes = (text: string): string => text.replace(/«[^»]*»/g, '«»');
