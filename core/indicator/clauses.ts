/** Cuts an indicator text into clauses, each of which promises something of its own. */
import { fold, squeeze } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { trimMarks } from './trim.js';
import { DOCUMENT_NOUNS, documentStems, isPredicate } from './words.js';

const LIST_ITEM = /^(?:[-–—•·▪*]|\d{1,2}[.)])\s+/;
/** A line that begins with a statement of its own. */
const NEW_STATEMENT = /^(?:Не (?:менее|ниже|более)|Доля|Количество|Число|Численность|Удельный|Свыше) /;
/** Words whose dot ends no sentence. */
const SHORT_FORM = /(?:^|[^а-яё])(?:гг|др|пр|им|ул|руб|тыс|чел|шт|ед|мин|см|стр|обл|проц|[а-яё])$/i;
/** How a share or a number is named. */
const NAMED = /^(?:и\s+)?(?:доля|количество|кол-во|число|численность|процент|удельный вес)(?![а-я])/;
/** How a statement of a share or a number begins. */
const STATEMENT =
  /^(?:и\s+)?(?:доля|количество|кол-во|число|численность|процент|удельный вес|не\s+(?:менее|ниже|более|выше|меньше|реже)|более|свыше|менее|минимум|[≥≤<>]|во?\s+\d+\s*(?:%|полугодии|квартале)|\d)/;
const RELATIVE = /(?:^|\s)(?:котор[а-я]*|где|что|чтобы|если)(?:\s|$)/;
/** So much of the text on either side of a mark is looked at. */
const REACH = 300;
const FEWEST_WORDS = 3;

/** Clauses in their order, trimmed, without empty ones. */
export function clausesOf(text: string): string[] {
  const line = onOneLine(text);
  const clauses: string[] = [];
  let start = 0;
  for (const at of marksIn(line)) {
    const before = fold(line.slice(Math.max(start, at - REACH), at)).trim();
    const after = line.slice(at + 1, at + REACH);
    if (!parts(line.charAt(at), before, after)) continue;
    clauses.push(line.slice(start, at));
    start = at + 1;
  }
  clauses.push(line.slice(start));
  return clauses.map(trimClause).filter((clause) => clause !== '');
}

/** Lines joined: items of a list and new statements by a semicolon, broken sentences by a space. */
function onOneLine(text: string): string {
  let line = '';
  for (const part of text.split(/[\r\n]/)) {
    const words = squeeze(part);
    if (words === '') continue;
    const apart = LIST_ITEM.test(words) || NEW_STATEMENT.test(words);
    line += (line === '' ? '' : apart ? '; ' : ' ') + words.replace(LIST_ITEM, '');
  }
  return line;
}

/** Without bullets and closing marks; the dot of a short form stays. */
function trimClause(clause: string): string {
  const bare = trimMarks(clause, ' •–—-', ' ;,:');
  const ended = trimMarks(bare, '', '.');
  return SHORT_FORM.test(ended) ? bare : ended;
}

/** Offsets of the marks that may part clauses: none inside quotes and brackets. */
function marksIn(line: string): number[] {
  const marks: number[] = [];
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if ('«(„'.includes(char)) depth += 1;
    else if ('»)“'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === ';' || (depth === 0 && ',.:'.includes(char))) {
      marks.push(at);
      depth = 0;
    }
  }
  return marks;
}

function parts(mark: string, before: string, after: string): boolean {
  const next = fold(after).trim();
  switch (mark) {
    case ';':
      return !continuesList(next);
    case '.':
      return /^\s+[«]?[А-ЯЁ\d]/.test(after) && !SHORT_FORM.test(before);
    case ':':
      return STATEMENT.test(next) && !waitsForValue(before, next);
    default:
      if (STATEMENT.test(next)) {
        return !/^\d/.test(after) && !RELATIVE.test(firstPart(next)) && !waitsForValue(before, next);
      }
      return standsAlone(before, next);
  }
}

/** «Количество семинаров: не менее 5»: the value belongs to what is named before it. */
function waitsForValue(before: string, next: string): boolean {
  return NAMED.test(before) && !NAMED.test(next);
}

/** «… об утверждении перечня школ; списка координаторов»: another thing of the same paper, not another result. */
function continuesList(next: string): boolean {
  const [first = ''] = next.split(/[\s,;.]/);
  return documentStems().has(stem(first)) && !DOCUMENT_NOUNS.has(first) && !/[ыи]$/.test(first);
}

/** Two sentences with predicates of their own: «Кураторы посетили школы, активированы профили». */
function standsAlone(before: string, next: string): boolean {
  if (/^доля/.test(before)) return false;
  const left = before.split(' ');
  const right = firstPart(next);
  if (left.length < FEWEST_WORDS || RELATIVE.test(right)) return false;
  return left.some(isPredicate) && right.split(' ').some(isPredicate);
}

function firstPart(text: string): string {
  return text.split(/[,;]/)[0] ?? '';
}
