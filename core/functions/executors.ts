/** The custom function ROADMAP_EXECUTORS. */
import { findDefinitions } from '../executor/definitions.js';
import { nameExecutors } from '../executor/name.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { textOf } from './arguments.js';
import { answer } from './failure.js';
import { type Argument, cellValue, isRange } from './value.js';

/**
 * The executors of a cell as one row, a name a cell. Of a range a row for each of its rows, filled up with '' to one width, and one name
 * for one executor over the whole range. `settings`: those of the document, with its directory of executors.
 */
export function roadmapExecutors(text: Argument, settings = DEFAULT_SETTINGS): string[][] | string {
  return answer(() => {
    const rows = isRange(text) && text.length > 0 ? text : [[cellValue(text)]];
    const texts = rows.map((row) => row.map((cell) => textOf(cellValue(cell))).join('; '));
    const { cells } = nameExecutors(
      texts,
      texts.flatMap((one) => findDefinitions(one)),
      settings.directory,
    );
    const width = cells.reduce((most, { length }) => Math.max(most, length), 1);
    return cells.map((executors) => Array.from({ length: width }, (_, at) => executors[at]?.name ?? ''));
  });
}
