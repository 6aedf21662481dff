/** One column for deadline and executors («Срок, ответственный»): which words of a cell are which. */
import { headerKey } from '../column/match.js';
import { stripMarkup } from '../text/markup.js';
import { looksLikeDeadline } from './shift.js';

const TIME = '(?:срок|дат[аы]|период)\\S*';
const PERSON = '(?:ответ?ственн|исполнител)\\S*';
/** «Ответственный за сроки» is one thing, not two. */
const BETWEEN = '(?: (?!за |по )\\S+){0,2}';
const BOTH = new RegExp(`^ (?:${TIME}${BETWEEN} ${PERSON}|${PERSON}${BETWEEN} ${TIME})(?: \\S+)?$`);
/** What parts the two, commas before words. */
const PARTINGS = [/\s*[,;\n]\s*|\s+[-–—]\s+/g, /\s+/g] as const;
const MOST_PARTS = 12;
const BRACKETS = /^\((.*)\)$/;

/** Whether a heading names both deadline and executors. */
export function namesBoth(header: string): boolean {
  return BOTH.test(headerKey(header));
}

export interface SharedCell {
  readonly deadline: string;
  readonly executor: string;
}

/** The longest beginning of the text that is a deadline, else its longest such end; what is left are executors. */
export function splitShared(text: string): SharedCell {
  const whole = stripMarkup(text).trim();
  if (whole === '' || looksLikeDeadline(whole)) return { deadline: whole, executor: '' };
  for (const parting of PARTINGS) {
    const cuts = cutsOf(whole, parting);
    const first = cuts.slice(0, MOST_PARTS).reverse();
    const before = first.find(({ from }) => looksLikeDeadline(whole.slice(0, from)));
    if (before) return { deadline: whole.slice(0, before.from), executor: bare(whole.slice(before.to)) };
    const after = cuts.slice(-MOST_PARTS).find(({ to }) => looksLikeDeadline(whole.slice(to)));
    if (after) return { deadline: whole.slice(after.to), executor: bare(whole.slice(0, after.from)) };
  }
  return /\d/.test(whole) ? { deadline: whole, executor: '' } : { deadline: '', executor: whole };
}

function cutsOf(text: string, parting: RegExp): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  text.replace(parting, (found: string, from: number) => {
    cuts.push({ from, to: from + found.length });
    return found;
  });
  return cuts;
}

const bare = (text: string): string => BRACKETS.exec(text)?.[1] ?? text;
