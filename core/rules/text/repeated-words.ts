/** A word or a phrase written twice in a row. */
import { type CellAddress, cellAt, gridWidth } from '../../grid/grid.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { fold } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { tableTexts } from '../support/cells.js';
import { fixOf, setText } from '../support/edits.js';
import { aboutCell } from '../support/labels.js';
import { marking } from '../support/marks.js';

const LONGEST_PHRASE = 12;
const MOST_REPETITIONS = 20;
/** Nobody writes a longer cell; hostile ones are left alone. */
const MOST_WORDS = 600;
/** Rows above the header where the title may stand. */
const TITLE_ROWS = 30;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Repetition {
  readonly phrase: string;
  /** The second copy with the space before it. */
  readonly from: number;
  readonly to: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    words.push({ text: fold(match[0]), from: match.index, to: match.index + match[0].length });
  }
  return words;
}

/** Most texts use no word twice within a phrase: they are done with at once. */
function repeatsAnyWord(text: string): boolean {
  const words: readonly string[] = text.toLowerCase().match(/\S+/g) ?? [];
  if (words.length > MOST_WORDS) return false;
  return words.some((word, index) => words.indexOf(word, Math.max(0, index - LONGEST_PHRASE)) < index);
}

/** A single word must be plain and lower case («ОО ОО» are two executors); a phrase needs a real word in it. */
function isPhrase(copy: readonly Word[], text: string): boolean {
  const written = text.slice(copy[0]?.from ?? 0, copy[copy.length - 1]?.to ?? 0);
  if (copy.length === 1) return /^[а-яё]{2,}$/.test(written);
  return /[а-яё]{3}/.test(written) && !/[.;:!?]$/.test(written) && !/^[-–—•·]/.test(written);
}

/** The first phrase of a text that follows itself; of several lengths the longest. */
function repetitionIn(text: string): Repetition | null {
  if (!repeatsAnyWord(text)) return null;
  const words = wordsOf(text);
  for (let length = Math.min(LONGEST_PHRASE, Math.floor(words.length / 2)); length >= 1; length--) {
    let same = 0;
    for (let index = length; index < words.length; index++) {
      same = words[index]?.text === words[index - length]?.text ? same + 1 : 0;
      if (same < length) continue;
      const copy = words.slice(index - length + 1, index + 1);
      const before = words[index - length];
      if (!before || !isPhrase(copy, text)) continue;
      return {
        phrase: copy.map((word) => text.slice(word.from, word.to)).join(' '),
        from: before.to,
        to: words[index]?.to ?? 0,
      };
    }
  }
  return null;
}

/** The text without any of its repetitions; the text itself where there are too many to be sure of. */
function withoutRepetitions(text: string): string {
  let clean = text;
  for (let round = 0; round < MOST_REPETITIONS; round++) {
    const found = repetitionIn(clean);
    if (!found) return clean;
    clean = clean.slice(0, found.from) + clean.slice(found.to);
  }
  return text;
}

/** Cells above the header: no part of the table, but the first thing people read. */
function titleTexts({ grid, header }: Roadmap): { text: string; at: CellAddress }[] {
  const texts: { text: string; at: CellAddress }[] = [];
  for (let row = Math.max(0, header.top - TITLE_ROWS); row < header.top; row++) {
    for (let column = 0; column < gridWidth(grid); column++) {
      const { kind, text } = cellAt(grid, row, column);
      if (kind === 'text') texts.push({ text, at: { row, column } });
    }
  }
  return texts;
}

export const repeatedWords = rule({
  id: 'text/repeated-words',
  severity: 'info',
  title: 'Слова написаны дважды',
  why: 'Повтор остаётся от правки или копирования; в утверждённом документе он выглядит небрежно.',
  advice: 'Удалите повтор.',
  exampleRole: 'activity',
  flags: ['План реализации проекта реализации проекта по поддержке школ', 'Семинар для для кураторов школ'],
  passes: [
    'Шаг за шагом: от проекта к проекту',
    'Совещание для кураторов, семинар для кураторов',
    'Участие ОО ОО района',
  ],
  *check(roadmap) {
    const { grid } = roadmap;
    for (const { text, at } of titleTexts(roadmap)) {
      const found = repetitionIn(text);
      if (found)
        yield {
          at,
          message: `Название плана: дважды подряд написано ${quote(found.phrase, 60)}.`,
          actual: found.phrase,
        };
    }
    for (const { text, cells } of tableTexts(roadmap)) {
      const found = repetitionIn(text);
      if (!found) continue;
      yield {
        ...marking(cells),
        message: `${aboutCell(cells[0])}: дважды подряд написано ${quote(found.phrase, 60)}.`,
        actual: found.phrase,
        ...fixOf(
          'Удалить повтор',
          cells.map((cell) => setText(grid, cell, withoutRepetitions(text))),
        ),
      };
    }
  },
});
