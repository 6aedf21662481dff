/** The custom function ROADMAP_SHARE. */
import { shareOf } from '../completion/tally.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { booleanArgument } from './arguments.js';
import { answer, refuse } from './failure.js';
import { selectMeasures } from './measures.js';
import { NO_CONFIRMATION, NO_MARKS } from './refusals.js';
import type { Argument } from './value.js';

/**
 * Share 0..1 (four decimals, as on the sheet of indicators) of measures done, and confirmed where the table has that column; with `confirmed`
 * false the confirmation does not matter, with true a table without the column is refused. Tables of the range without marks are left out. A measure
 * of several executors counts in full for each of them (`credit: 'full'`). `settings`: those of the document, as a check has them.
 */
export function roadmapShare(
  table: Argument,
  executor?: Argument,
  from?: Argument,
  to?: Argument,
  asOf?: Argument,
  confirmed?: Argument,
  settings = DEFAULT_SETTINGS,
): number | string {
  return answer(() => {
    const confirming = booleanArgument(confirmed);
    const measures = selectMeasures(table, { executor, from, to, asOf }, settings);
    const planned = measures.filter(({ state }) => state !== null && state !== 'cancelled');
    if (planned.length === 0 && measures.some(({ state }) => state === null)) refuse(NO_MARKS);
    if (confirming === true && planned.some((measure) => measure.confirmed === null)) refuse(NO_CONFIRMATION);
    const credited = planned.filter(
      (measure) => measure.done === true && (confirming === false || measure.confirmed !== false),
    );
    return shareOf(credited.length, planned.length) ?? refuse('таких мероприятий в таблице нет, доли не посчитать');
  });
}
