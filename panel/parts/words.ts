/** How the panel words figures and places. */
import type { IsoDay } from '../../core/calendar/date.js';
import type { CheckView, FindingRef } from '../../core/command/view.js';
import type { Figures } from '../../core/completion/completion.js';
import { counted } from '../../core/text/plural.js';

export const countedFindings = (count: number): string => counted(count, 'замечание', 'замечания', 'замечаний');

/** `2022-06-30` → `30.06.2022`; days of views are real ones. */
export const russianDay = (day: IsoDay): string => day.split('-').reverse().join('.');

/** A count of measures; with divided credit a fraction: 2.3333 → «2,33». */
export const amount = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** «Исполнено и подтверждено» where the table says what is confirmed. */
export const shareName = ({ doneAndConfirmed }: Figures): string =>
  doneAndConfirmed === null ? 'Исполнено' : 'Исполнено и подтверждено';

/** «17 из 38»; '' without report columns. */
export function doneOf({ doneAndConfirmed, done, planned }: Figures): string {
  const counts = doneAndConfirmed ?? done;
  return counts === null ? '' : `${amount(counts)} из ${amount(planned)}`;
}

/** A table in a list of tables: its sheet, with its cells where the sheet has several. */
export function tableLabel({ tables }: CheckView, index: number): string {
  const table = tables[index];
  if (!table) return '';
  const alone = tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
  return alone || table.range === '' ? table.sheet : `${table.sheet}, ${table.range}`;
}

/** Spaces nobody would see (at the ends, doubled, no-break) as ␣: a fix may be about nothing else. */
export const visibleSpaces = (text: string): string =>
  text.replace(/^ | $| {2,}|\u00a0/gm, (spaces) => '␣'.repeat(spaces.length));

/** «К ячейке D12», «К ячейкам A3:F66». */
export const toCells = ({ range }: FindingRef): string => `К ${range.includes(':') ? 'ячейкам' : 'ячейке'} ${range}`;
