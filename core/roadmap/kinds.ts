/** What each row of a table is: decided before any rule looks at it. */
import { wordKey } from '../text/fold.js';
import { columnOfRole, type Layout, type Line, labelOf, lineCell, ownsDeadline, ownText } from './line.js';
import { isRomanLabel, numberOf, splitLeadingNumber } from './number.js';
import type { RowKind } from './roadmap.js';
import { breaksWord, isUnfinished, startsInside } from './sentence.js';
import { looksLikeDeadline, type Shift, shifted } from './shift.js';

const ONLY_DASHES = /^[-–—_=.\s]*$/;
const TOTAL = /^(?:итого|всего|общее количество)(?![а-яё])/i;
const SECTION_WORD = /^(?:раздел|направление|этап|блок|модуль|часть|цель|задача|глава)(?![а-яё])/i;
const NOTE =
  /^(?:\*|примечани|принятые сокращения|сокращения:|условные обозначения|согласован|утвержд|приложение|директор|начальник|руководитель\s.*_|исполнитель:|исп\.|тел\.|_{3})/i;
const BARE_YEAR = /^20\d\d(?!\d)/;
/** «- с учениками» under «Организация занятий:». */
const LIST_ITEM = /^(?:[-–—•·]\s*|[а-я]\)\s*)[^-–—\s]/i;
/** «Методист ИМЦ | | | Иванова А.А.»: who signs the plan. */
const POST =
  /^(?:директор|начальник|методист|руководитель|зам|зав|исполнитель|специалист|председатель|секретарь|глава)/i;
const INITIALS = /[А-ЯЁ]\.\s?[А-ЯЁ]\./;
const SIGNATURE = /_{4,}|\/\s*_{2,}/;
/** «Этап 1», «Раздел II.»: a heading, though it may say when the whole of it is due. */
const NUMBERED_PART =
  /^(?:раздел|направление|этап|блок|модуль|часть|глава|[ivx]+)(?:\s|\.)\s*(?:№\s*)?(?:\d|[ivx]+(?![а-яёa-z]))/i;
const ALL_CAPS = /^[^а-яёa-z]*[А-ЯЁ]{2}[^а-яёa-z]*$/;

export interface KindContext {
  readonly layout: Layout;
  readonly shifts: readonly (Shift | null)[];
  /** Rows of headers found inside the table. */
  readonly headerRows: ReadonlySet<number>;
  /** Most measures have a number in the number column. */
  readonly numbered: boolean;
}

/** `column-numbers`: the row «1 | 2 | 3 | 4» under a header. */
function isColumnNumbers(line: Line): boolean {
  const { filled } = line;
  return filled.length >= 3 && filled.every((cell, position) => numberOf(cell.text) === String(position + 1));
}

/** Whether rows have numbers at all, so that a row without one says something. */
export function isNumbered(lines: readonly Line[], layout: Layout): boolean {
  if (columnOfRole(layout, 'number') < 0) return false;
  let labelled = 0;
  let plain = 0;
  let head = -1;
  lines.forEach((line, index) => {
    if (line.filled.length < 2) return;
    if (labelOf(line, layout) !== '' || splitLeadingNumber(ownText(line, layout, 'number'))) {
      labelled += 1;
      head = index;
    } else if (ownText(line, layout, 'activity') !== '' && !goesOnBelow(lines, index, head, layout)) plain += 1;
  });
  return labelled > plain;
}

/** Whether a line is the rest of the numbered line `head`, pasted line by line: a word goes on, or every cell does. */
function goesOnBelow(lines: readonly Line[], index: number, head: number, layout: Layout): boolean {
  const [line, above, first] = [lines[index], lines[index - 1], lines[head]];
  if (!line || !above || !first) return false;
  if (line.filled.some(({ column, text }) => breaksWord(lineCell(above, column).text, text))) return true;
  const task = ownText(first, layout, 'activity');
  if (
    labelOf(first, layout) === '' ||
    startsInside(task) ||
    /[:;.]\s*$/.test(task) ||
    ownText(line, layout, 'activity') === ''
  )
    return false;
  return line.filled.every(({ column, text }) => {
    const begun = lineCell(first, column).text;
    if (begun === '' || !startsInside(text)) return false;
    return column !== columnOfRole(layout, 'deadline') || BARE_YEAR.test(text) || !looksLikeDeadline(begun);
  });
}

/** A line, and what the lines above it were. */
interface Place {
  readonly line: Line;
  readonly index: number;
  readonly lines: readonly Line[];
  /** Index of the last measure above; −1 above the first. */
  readonly lastActivity: number;
  /** The last words of that measure's task, its continuations included: they tell whether this line goes on with it. */
  readonly previous: string;
  readonly shift: Shift | null;
  readonly context: KindContext;
}

/** Kinds of the lines of a table, one for each line. */
export function classify(lines: readonly Line[], context: KindContext): RowKind[] {
  const kinds: RowKind[] = [];
  let lastActivity = -1;
  let previous = '';
  lines.forEach((line, index) => {
    const shift = context.shifts[index] ?? null;
    const kind = afterEnd(kindOf({ line, index, lines, lastActivity, previous, shift, context }), kinds);
    if (kind === 'activity') {
      lastActivity = index;
      previous = taskText(line, context.layout, shift);
    } else if (kind === 'continuation') previous = taskText(line, context.layout, shift) || previous;
    kinds.push(kind);
  });
  return kinds.map((kind, index) => (index > lastActivity ? trailing(lines, index, kind, kinds) : kind));
}

/** Below a total or a footnote nothing goes on with a measure: a row without a task of its own is a signature. */
function afterEnd(kind: RowKind, before: readonly RowKind[]): RowKind {
  if (kind !== 'continuation') return kind;
  let last = before.length - 1;
  while (before[last] === 'blank') last -= 1;
  return before[last] === 'total' || before[last] === 'note' ? 'note' : kind;
}

function kindOf(place: Place): RowKind {
  const { line, lines, index, lastActivity, context } = place;
  const { layout } = context;
  if (context.headerRows.has(line.row)) return 'repeated-header';
  if (line.filled.length === 0) return 'blank';
  if (line.filled.every((cell) => ONLY_DASHES.test(cell.text))) return 'stray';
  if (isColumnNumbers(line)) return 'column-numbers';
  const first = line.filled[0]?.text ?? '';
  if (TOTAL.test(first)) return 'total';
  if (line.filled.every((cell) => cell.column > layout.lastHeaded)) return 'stray';
  if (line.filled.length === 1) return kindOfSingle(place);
  if (isSectionWithNumber(lines, index, context) || isDatedPart(lines, index, layout)) return 'section';
  if (labelOf(line, layout) !== '') return 'activity';
  if (lastActivity >= 0 && isSignature(line, layout)) return 'note';
  if (goesOnBelow(lines, index, lastActivity, layout)) return 'continuation';
  return kindOfUnnumbered(place);
}

/** Text of the task in a row, where it really stands. */
function taskText(line: Line, layout: Layout, shift: Shift | null): string {
  const column = shifted(columnOfRole(layout, 'activity'), shift);
  return lineCell(line, column).inherited ? '' : lineCell(line, column).text;
}

/** A row with one text only: a heading, the end of a page, a bare number, or a measure that lost all else. */
function kindOfSingle(place: Place): RowKind {
  const { line, lastActivity, previous, context } = place;
  const { layout } = context;
  const only = line.filled[0];
  if (!only) return 'blank';
  const numberColumn = columnOfRole(layout, 'number');
  const activityColumn = columnOfRole(layout, 'activity');
  const isItem = LIST_ITEM.test(only.text) && only.column !== numberColumn;
  if (isItem && lastActivity >= 0 && !line.wide) return 'continuation';
  if (NOTE.test(only.text) && !line.wide) return 'note';
  const label = numberOf(only.text);
  if (only.column === numberColumn && /^[\d.,)№\s]+$/.test(only.text)) return label === '' ? 'stray' : 'activity';
  const leading = splitLeadingNumber(only.text);
  if (leading && continuesNumbering(place, leading.number)) return 'activity';
  if (line.wide) return 'section';
  if (only.column !== numberColumn && only.column !== activityColumn) {
    return lastActivity >= 0 ? 'continuation' : 'stray';
  }
  if (lastActivity >= 0 && (startsInside(only.text) || isUnfinished(previous))) return 'continuation';
  if (lineCell(line, activityColumn).inherited) return 'continuation';
  if (only.column === activityColumn && !context.numbered && only.text.length > 160) return 'activity';
  return 'section';
}

/** In a block where number and task share a cell, «9. Организация …» is the next measure, not a numbered heading (order 001). */
function continuesNumbering({ line, lines, lastActivity, context }: Place, number: string): boolean {
  const last = lines[lastActivity];
  const column = line.filled[0]?.column;
  if (!last || column === undefined) return false;
  const before = splitLeadingNumber(lineCell(last, column).text);
  if (!before || lineCell(last, column).text === '') return false;
  return Number(number) === Number(before.number) + 1 && columnOfRole(context.layout, 'activity') !== column;
}

/** Number and text only, and the numbers below begin anew or go deeper: «1 | Организационные мероприятия» above «1.1 | …». */
function isSectionWithNumber(lines: readonly Line[], index: number, { layout }: KindContext): boolean {
  const line = lines[index];
  if (line?.filled.length !== 2) return false;
  const number = ownText(line, layout, 'number');
  const text = ownText(line, layout, 'activity');
  if (number === '' || text === '') return false;
  if (isRomanLabel(number) || SECTION_WORD.test(text) || SECTION_WORD.test(number) || ALL_CAPS.test(text)) return true;
  const label = numberOf(number);
  const next = lines.slice(index + 1, index + 4).find((other) => labelOf(other, layout) !== '');
  const below = next ? labelOf(next, layout) : '';
  return below !== '' && (below.startsWith(`${label}.`) || (below === '1' && label !== ''));
}

/** «Этап 1 (подготовительный) | январь – май 2022 г.» without an executor: a heading that says when its measures are due. */
function isDatedPart(lines: readonly Line[], index: number, layout: Layout): boolean {
  const [first, second, third] = lines[index]?.filled ?? [];
  const isPart =
    third === undefined &&
    second?.column === columnOfRole(layout, 'deadline') &&
    first?.column === columnOfRole(layout, 'activity') &&
    NUMBERED_PART.test(first.text);
  // a plan of stages only has no other measures
  const next = isPart ? lines.slice(index + 1).find(({ filled }) => filled.length > 0) : undefined;
  return next !== undefined && next.filled.length > 2;
}

/** In a row without a number: a post and a name or a line to sign on, and no deadline. */
function isSignature(line: Line, layout: Layout): boolean {
  const [first, ...others] = line.filled;
  if (!first) return false;
  if ((POST.test(first.text) || NOTE.test(first.text)) && others.some(({ text }) => SIGNATURE.test(text))) return true;
  return POST.test(first.text) && !ownsDeadline(line, layout) && others.some(({ text }) => INITIALS.test(text));
}

/** A row with several texts and no number: a measure, or what a page break cut off the one above. */
function kindOfUnnumbered({ line, shift, previous, lastActivity, context: { layout, numbered } }: Place): RowKind {
  const hasActivity = lastActivity >= 0;
  const task = taskText(line, layout, shift);
  if (splitLeadingNumber(task) && shift) return 'activity';
  const complete = ownsDeadline(line, layout) && ownText(line, layout, 'executor') !== '';
  if (task === '') {
    const merged = lineCell(line, columnOfRole(layout, 'activity')).inherited;
    if (complete && !numbered && !merged && !shift) return 'activity';
    return hasActivity ? 'continuation' : 'stray';
  }
  if (!numbered) return 'activity';
  const inside = startsInside(task) || isUnfinished(previous);
  if (!hasActivity || !inside) return 'activity';
  return complete && !shift ? 'activity' : 'continuation';
}

/** Below the last measure: signatures and footnotes are notes, a heading like the others is an empty section. */
function trailing(lines: readonly Line[], index: number, kind: RowKind, kinds: readonly RowKind[]): RowKind {
  const line = lines[index];
  if (kind !== 'section' || !line) return kind;
  const text = line.filled.map((cell) => cell.text).join(' ');
  if (NOTE.test(text) || SIGNATURE.test(text)) return 'note';
  const like = lines.some(
    (other, position) => position < index && kinds[position] === 'section' && other.wide === line.wide,
  );
  const gap = kinds[index - 1] === 'blank';
  return like && !gap ? 'section' : 'note';
}

/** Tells rows that say the same as the header again. */
export function headerRepeats(layout: Layout): (line: Line) => boolean {
  const headings = layout.columns
    .filter(({ header }) => header !== '')
    .map(({ index, header }) => ({ index, key: wordKey(header) }));
  return (line) => {
    let same = 0;
    for (const { index, key } of headings) {
      const { text } = lineCell(line, index);
      // white space alone can make the cell longer, never shorter
      if (text.length >= key.length && text.length <= key.length * 2 && wordKey(text) === key) same += 1;
    }
    return same >= 2 && same * 2 >= headings.length;
  };
}
