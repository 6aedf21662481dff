/** What stands above a table: its title, and the order that approved it. */
import type { IsoDay } from '../calendar/date.js';
import { parseDeadline } from '../deadline/parse.js';
import { cellAt, type Grid, gridWidth } from '../grid/grid.js';
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';

const MOST_TITLE_ROWS = 30;
const APPROVAL = /утвержд|приложени|приказ|распоряжени|постановлени|согласован|(?:^|\s)от\s+[«"]?\d|№\s*\d|_{3}/i;
const SUBJECT = /дорожн|план|комплекс|программ|мероприят|перечень|график|карта|мер[ы ]/i;
const ORDER_DATE = /(?:^|\s)от\s+[«"]?(\d{1,2})[»"]?[.\s]\s*(\d{1,2}|[а-я]+)[.\s]\s*(\d{4})/;
/** Below «УТВЕРЖДАЮ» and a signature the day stands on a line of its own. */
const APPROVAL_DATE = /^[«"]?(\d{1,2})[»"]?[.\s]\s*(\d{1,2}|[а-я]+)[.\s]\s*(\d{4})(?:\s*г(?:ода|\.)?)?$/;

export interface Heading {
  /** One line; '' when nothing stands above the table. */
  readonly title: string;
  readonly approvedOn: IsoDay | null;
}

/** Title and approval of the table whose header begins at `headerTop`; rows of another table above end the search at `from`. */
export function readHeading(grid: Grid, from: number, headerTop: number): Heading {
  const lines: string[] = [];
  for (let row = Math.max(from, headerTop - MOST_TITLE_ROWS); row < headerTop; row++) {
    for (let column = 0; column < gridWidth(grid); column++) {
      const { kind, text } = cellAt(grid, row, column);
      if (kind === 'text' && text.trim() !== '')
        lines.push(...stripMarkup(text).split('\n').map(squeeze).filter(Boolean));
    }
  }
  const approval = lines.filter((line) => APPROVAL.test(line) && !isSubject(line));
  const subject = lines.filter((line) => approval.indexOf(line) < 0);
  const first = subject.findIndex((line) => SUBJECT.test(line));
  return { title: subject.slice(Math.max(first, 0)).join(' '), approvedOn: orderDate(lines) };
}

/** «План … (утверждён приказом …)» is a title all the same. */
function isSubject(line: string): boolean {
  return (
    SUBJECT.test(line) &&
    /^(?:[^а-яё]*)(?:региональн|муниципальн|районн|школьн|дорожн|план|комплекс|программ|перечень|график)/i.test(line)
  );
}

/** The day in «приказ от 17.02.2022 № 68», or below «УТВЕРЖДАЮ»: «10» января 2023 г.; `null` without one. */
function orderDate(lines: readonly string[]): IsoDay | null {
  const keys = lines.map(fold);
  if (!keys.some((key) => /приказ|распоряж|постановл|утвержд/.test(key))) return null;
  const approved = keys.findIndex((key) => key.startsWith('утвержд'));
  const below = approved < 0 ? [] : keys.slice(approved, approved + 6).map((key) => APPROVAL_DATE.exec(key));
  const match = ORDER_DATE.exec(keys.join(' ')) ?? below.find((found) => found !== null);
  if (!match) return null;
  const [, day, month, year] = match;
  const { kind, intervals } = parseDeadline(
    /^\d/.test(month ?? '') ? `${day}.${month}.${year}` : `${day} ${month} ${year}`,
    null,
  );
  return kind === 'date' ? (intervals[0]?.start ?? null) : null;
}
