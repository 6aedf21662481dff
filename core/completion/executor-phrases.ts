/** Finds the executors of a roadmap inside a sentence, in any grammatical case, by full name, abbreviation or initials. */
import type { Roadmap } from '../roadmap/roadmap.js';
import { fold } from '../text/fold.js';
import { stems } from '../text/stem.js';

/** One way to name an executor. */
interface Phrase {
  readonly executor: string;
  readonly stems: readonly string[];
}

export interface ExecutorNames {
  readonly phrases: readonly Phrase[];
  /** Folded abbreviation («уо») → executor. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Words `from` … `to − 1` of a sentence name an executor. */
export interface Span {
  readonly executor: string;
  readonly from: number;
  readonly to: number;
}

const ABBREVIATION = /^[А-ЯЁ]{2,7}$/;

/** Every name of the executors that occur in the measures: canonical, as spelt in the cells, as the document defines it. */
export function executorNames({ activities, executorGroups, definitions }: Roadmap): ExecutorNames {
  const own = new Set<string>();
  for (const { executors } of activities) for (const { name } of executors) own.add(name);
  const phrases = new Map<string, Phrase>();
  const abbreviations = new Map<string, string>();
  const add = (executor: string, text: string): void => {
    const words = stems(text);
    if (words.length > 0) phrases.set(`${executor}|${words.join(' ')}`, { executor, stems: words });
    if (ABBREVIATION.test(text)) abbreviations.set(fold(text), executor);
  };
  for (const name of own) {
    add(name, name);
    for (const { short, full } of definitions) {
      if (fold(short) === fold(name)) add(name, full);
      if (fold(full) === fold(name)) add(name, short);
    }
  }
  for (const { name, spellings } of executorGroups) {
    if (own.has(name)) for (const { text } of spellings) add(name, text);
  }
  return { phrases: [...phrases.values()], abbreviations };
}

/**
 * Executors named by the words of a sentence, given by their stems; of two that overlap the longer stays.
 * `isFiller` tells words whose first letters never belong to an abbreviation spelt out.
 */
export function executorSpans(
  sentence: readonly string[],
  names: ExecutorNames,
  isFiller: (stem: string) => boolean,
): Span[] {
  const found: Span[] = [];
  sentence.forEach((_, from) => {
    for (const { executor, stems: words } of names.phrases) {
      if (words.every((word, at) => sentence[from + at] === word))
        found.push({ executor, from, to: from + words.length });
    }
    for (const [letters, executor] of names.abbreviations) {
      const to = spellsOut(sentence, from, letters, isFiller);
      if (to !== null) found.push({ executor, from, to });
    }
  });
  const longer = (a: Span, b: Span): boolean => a.to - a.from > b.to - b.from;
  return found.filter(
    (span) => !found.some((other) => longer(other, span) && other.from < span.to && span.from < other.to),
  );
}

/** Where the words that begin with these letters end («Управлением образования» — УО, «и» between them skipped); `null` if they do not. */
function spellsOut(
  sentence: readonly string[],
  from: number,
  letters: string,
  isFiller: (stem: string) => boolean,
): number | null {
  let at = from;
  for (const letter of letters) {
    if (at > from && sentence[at] === 'и') at += 1;
    const word = sentence[at];
    if (word === undefined || word[0] !== letter || word.length < 3 || isFiller(word)) return null;
    at += 1;
  }
  return at;
}
