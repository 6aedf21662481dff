/** Reads the small arguments of custom functions: days, plan years, yes or no, words. */
import { type IsoDay, isRealDate, type Period, russianDate, toIso } from '../calendar/date.js';
import { parseDeadline } from '../deadline/parse.js';
import { parsePeriod } from '../settings/period.js';
import { fold, squeeze } from '../text/fold.js';
import { quote } from '../text/quote.js';
import { refuse } from './failure.js';
import { type Argument, type CellValue, cellValue, dayOfSerial, isDate } from './value.js';

export type Edge = 'start' | 'end';

/** The words of a cell; '' for an empty one. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isDate(value) ? russianDate(toIso(value)) : squeeze(String(value));
}

export function textArgument(value: Argument): string {
  return textOf(cellValue(value));
}

/**
 * A day: a date, its serial number, or words («30.06.2022», «2022-06-30»). Words for a span («I полугодие 2022», 2022)
 * give its first or last day. `null` for a missing argument; refuses what names no day.
 */
export function dayArgument(value: Argument, edge: Edge): IsoDay | null {
  const given = cellValue(value);
  if (given === null) return null;
  const date = isDate(given) ? given : typeof given === 'number' ? dayOfSerial(given) : null;
  if (date && isRealDate(date)) return toIso(date);
  const text = textOf(given);
  const { status, intervals } = parseDeadline(text, null);
  const day = status === 'read' && intervals.length === 1 ? intervals[0]?.[edge] : null;
  return day ?? refuse(`день ${quote(text)} не прочитан; пишите, например, 30.06.2022`);
}

/** The plan's period: 2022, «2022/2023» or two days; `null` for a missing argument. */
export function yearArgument(value: Argument): Period | null {
  const text = textArgument(value);
  if (text === '') return null;
  return parsePeriod(text) ?? refuse(`год ${quote(text)} не понят; пишите 2022 или 2022/2023`);
}

const EDGES: Readonly<Record<string, Edge>> = { start: 'start', начало: 'start', end: 'end', конец: 'end' };

/** Which end of a deadline is asked for; the last day without the argument. */
export function edgeArgument(value: Argument): Edge {
  const text = textArgument(value);
  if (text === '') return 'end';
  return EDGES[fold(text)] ?? refuse(`край срока ${quote(text)} не понят; пишите "start" (начало) или "end" (конец)`);
}

const ANSWERS: Readonly<Record<string, boolean>> = {
  true: true,
  истина: true,
  да: true,
  1: true,
  false: false,
  ложь: false,
  нет: false,
  0: false,
};

/** Yes or no; `null` for a missing argument. */
export function booleanArgument(value: Argument): boolean | null {
  const text = textArgument(value);
  if (text === '') return null;
  return ANSWERS[fold(text)] ?? refuse(`вместо ${quote(text)} пишите ИСТИНА или ЛОЖЬ`);
}
