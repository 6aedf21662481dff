/** Understands an indicator statement: the share of the measures done, of the whole plan or of one executor. */
import { fold, squeeze } from '../text/fold.js';
import { quote } from '../text/quote.js';
import { stem, stems } from '../text/stem.js';
import { type ExecutorNames, executorSpans } from './executor-phrases.js';
import {
  BY_WHOM,
  CONFIRMED_WORDS,
  COUNTED_WORDS,
  DONE_WORDS,
  FILLER_WORDS,
  LEVELS,
  OTHER_PLANS,
  SHARE_WORDS,
} from './statement-words.js';

export interface Statement {
  /** `null` for the whole plan. */
  readonly executor: string | null;
  /** Which of the measures it counts. */
  readonly counts: 'done' | 'confirmed' | 'in-time';
  /** Why it cannot be tied to measures of the table, in Russian; `null` when it can. */
  readonly problem: string | null;
}

const WORD = /[a-zа-я\d]+/g;
const QUOTED = /«[^«»]*»|"[^"]*"/g;
const IN_TIME = /своевременн| в (?:установленн[а-я]+ )?срок/;

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly at: number;
}

/** The statement in a text; `null` when it speaks of something else than measures done. `title` is the plan's. */
export function readStatement(text: string, title: string, names: ExecutorNames): Statement | null {
  const line = squeeze(fold(text));
  const words = wordsOf(line);
  const sentence = words.map((word) => word.stem);
  const spans = executorSpans(sentence, names, isFiller);
  const inSpan = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
  if (!isShareOfDone(sentence, inSpan)) return null;

  const confirmed = sentence.some((word) => CONFIRMED_WORDS.has(word));
  const counts = confirmed ? 'confirmed' : IN_TIME.test(line) ? 'in-time' : 'done';
  const untied = (problem: string): Statement => ({ executor: null, counts, problem });
  const titleStems = new Set(stems(title));
  if (OTHER_PLANS.test(line) || isOfOtherLevel(sentence, titleStems)) {
    return untied('Речь о мероприятиях других планов: по этой таблице значение не посчитать.');
  }
  const executors = [...new Set(spans.map(({ executor }) => executor))];
  if (executors.length > 1) {
    const named = executors.map((name) => quote(name)).join(', ');
    return untied(`Названо сразу несколько исполнителей (${named}): неясно, чью долю считать.`);
  }
  const quoted = quotedRanges(line);
  const left = words.filter(({ text: word, stem: bare, at }, index) => {
    const explained = isFiller(bare) || (titleStems.has(bare) && !BY_WHOM.test(word));
    return !explained && !inSpan(index) && !quoted.some(([from, to]) => from < at && at < to);
  });
  const last = words[(spans[spans.length - 1]?.to ?? 0) - 1];
  if (left.length === 0 || (last && isQualifier(line, last, left))) {
    return { executor: executors[0] ?? null, counts, problem: null };
  }
  const unknown = quote(left.map((word) => word.text).join(' '));
  return untied(`Не ясно, о чьих мероприятиях речь: ${unknown} нет среди исполнителей таблицы.`);
}

function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  line.replace(WORD, (text, at: number) => {
    words.push({ text, stem: stem(text), at });
    return text;
  });
  return words;
}

function quotedRanges(line: string): [number, number][] {
  const ranges: [number, number][] = [];
  line.replace(QUOTED, (text, at: number) => {
    ranges.push([at, at + text.length]);
    return text;
  });
  return ranges;
}

function isFiller(word: string): boolean {
  return (
    /^\d+$/.test(word) ||
    [FILLER_WORDS, SHARE_WORDS, DONE_WORDS, CONFIRMED_WORDS, COUNTED_WORDS].some((words) => words.has(word))
  );
}

/** «Доля [исполненных …] мероприятий …»: the first noun after «доля» is what is counted, and somewhere it is said to be done. */
function isShareOfDone(sentence: readonly string[], inSpan: (at: number) => boolean): boolean {
  const share = sentence.findIndex((word) => SHARE_WORDS.has(word));
  if (share < 0 || share > 2) return false;
  const rest = sentence.slice(share + 1);
  const counted = rest.findIndex((word, at) => COUNTED_WORDS.has(word) || (!isFiller(word) && !inSpan(share + 1 + at)));
  return (
    COUNTED_WORDS.has(rest[counted] ?? '') && rest.some((word) => DONE_WORDS.has(word) || CONFIRMED_WORDS.has(word))
  );
}

/** The statement speaks of a municipal plan, the title of a regional one, or the other way round. */
function isOfOtherLevel(sentence: readonly string[], title: ReadonlySet<string>): boolean {
  const named = (level: ReadonlySet<string>): boolean => [...level].some((word) => title.has(word));
  return LEVELS.some((level) => {
    const speaks = sentence.some(
      (word, at) => level.has(word) && PLAN_WORD.test(sentence.slice(at + 1, at + 3).join(' ')),
    );
    return speaks && !named(level) && LEVELS.some(named);
  });
}

const PLAN_WORD = /карт|план|график|программ/;

/** «Управлением образования *Орджоникидзевского района*»: words right after the name that neither join nor list another one. */
function isQualifier(line: string, last: Word, left: readonly Word[]): boolean {
  const first = left[0];
  if (!first || first.at < last.at) return false;
  const between = line.slice(last.at + last.text.length, first.at);
  return /^[ «"(]*$/.test(between) && !left.some(({ text }) => BY_WHOM.test(text));
}
