/** Words and figures of the report in Russian. */
import { type Period, russianDate } from '../../core/calendar/date.js';
import type { Severity } from '../../core/settings/settings.js';
import { counted } from '../../core/text/plural.js';
import type { Colour } from './terminal.js';

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export const measures = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

/** «2022 год», «2022/2023 учебный год» or «01.03.2022 – 31.12.2022». */
export function periodWords({ start, end }: Period): string {
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && startYear === endYear) return `${startYear} год`;
  if (start.endsWith('-09-01') && end.endsWith('-08-31') && Number(endYear) === Number(startYear) + 1) {
    return `${startYear}/${endYear} учебный год`;
  }
  return `${russianDate(start)} – ${russianDate(end)}`;
}

/** «лист «План»: столбцы … не добавлены …»: a sentence with the sheet it speaks of. */
export function onSheet(sheet: string, sentence: string): string {
  return `лист «${sheet}»: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
