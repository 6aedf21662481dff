/** The columns we add beside a table of indicators («Добавить значения»): known again by their headings, and no part of the table. */
import { type IsoDay, russianDate } from '../calendar/date.js';

/** «Значение на 30.06.2022»: the day is the reporting day. */
export function valueHeading(asOf: IsoDay): string {
  return `Значение на ${russianDate(asOf)}`;
}

export const MET_HEADING = 'Достигнут';

const VALUE_HEADING = /^Значение на \d\d\.\d\d\.\d{4}$/;

/** Whether two headings that stand side by side are ours, of whatever day. */
export function areValueHeadings(left: string, right: string): boolean {
  return right.trim() === MET_HEADING && VALUE_HEADING.test(left.trim());
}
