/** Reads a report mark as people write it: «исполнено 12.03.2022», «не исполнено», «+», «80 %», a date, a ticked box. */
import { type Period, toIso } from '../calendar/date.js';
import type { Cell } from '../grid/grid.js';
import { fold, squeeze } from '../text/fold.js';
import { toCyrillic } from '../text/lookalike.js';
import { oneDay } from './days.js';
import { NO_OWN_WORDS, type OwnWords } from './own-words.js';
import { type Mark, markOf, NO_MARK, readSentence } from './sentence.js';
import { SIGNS } from './words.js';

/** Percent of completion of a sure kind: less than all is not done. */
const markOfPart = (part: number): Mark => markOf(part >= 1 ? 'done' : part > 0 ? 'partial' : 'not-done');

/** Characters; a longer cell is a report in prose, not a mark. */
const LONGEST_MARK = 2000;

const PERCENT = /^(?:на )?(\d{1,4}(?:[.,]\d+)?) ?%$/;
const PERCENT_WORD = /процент(?:а|ов)?(?![а-я])/g;
const PLAIN_NUMBER = /^\d+(?:,\d+)?$/;
/** An item's bullet, and the character that makes a sign colourful. */
const DECORATION = /^[-•*·] ?(?=[а-я])|\ufe0f/g;
const PART = /^(\d{1,5}) ?из ?(\d{1,5})$/;
/**
 * The mark in a cell. `text` is what it says with its continuation lines; `cell` tells dates, numbers and boxes from text;
 * `period` gives a year to dates without one; `own` are the user's words for «done». What cannot be read as done or not is `unclear`,
 * never a guess.
 */
export function readMark(cell: Cell, text: string, period: Period | null, own = NO_OWN_WORDS): Mark {
  if (cell.kind === 'boolean') return markOf(cell.value ? 'done' : 'not-done');
  if (cell.kind === 'error') return markOf('unclear');
  if (cell.kind === 'date') return markOf('done', oneDay(toIso(cell.date)));
  if (cell.kind === 'number') return text.includes('%') ? markOfPart(roundPart(cell.value)) : readNumber(cell.value);
  return readText(
    squeeze(fold(toCyrillic(text)))
      .replace(DECORATION, '')
      .replace(PERCENT_WORD, '%'),
    period,
    own,
  );
}

/** Float dust must not turn 100 % into less; 99.96 % shown as «100%» stays less. */
const roundPart = (value: number): number => Math.round(value * 1e6) / 1e6;

/** 1 and 100 (percent) say done, 0 not done; other numbers say nothing sure. */
function readNumber(value: number): Mark {
  if (value === 1 || value === 100) return markOf('done');
  return markOf(value === 0 ? 'not-done' : 'unclear');
}

const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function readText(text: string, period: Period | null, own: OwnWords): Mark {
  if (text === '') return NO_MARK;
  if (text.length > LONGEST_MARK) return markOf('unclear');
  const bare = text.replace(/(.)[.!]+$/, '$1');
  if (own.marks.has(bare)) return markOf('done');
  const sign = SIGNS.get(bare);
  if (sign) return markOf(sign);
  const percent = PERCENT.exec(text);
  if (percent) return markOfPart(numberOf(percent[1]) / 100);
  if (PLAIN_NUMBER.test(text)) return readNumber(numberOf(text));
  const part = PART.exec(text);
  if (part) return markOfPart(numberOf(part[1]) / numberOf(part[2]));
  return readSentence(text, period, own);
}
