/** The custom function ROADMAP_COUNT. */
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { quote } from '../text/quote.js';
import { textArgument } from './arguments.js';
import { answer, refuse } from './failure.js';
import { selectMeasures } from './measures.js';
import { NO_CONFIRMATION, NO_MARKS } from './refusals.js';
import { COUNTED_STATES, type CountedState, stateNamed } from './states.js';
import type { Argument } from './value.js';

/** How many measures are in a state (`COUNTED_STATES`, in any of their wordings). `settings`: those of the document. */
export function roadmapCount(
  table: Argument,
  state: Argument,
  executor?: Argument,
  from?: Argument,
  to?: Argument,
  asOf?: Argument,
  settings = DEFAULT_SETTINGS,
): number | string {
  return answer(() => {
    const { holds, needs, title } = stateArgument(state);
    if (needs === 'as-of' && textArgument(asOf) === '') {
      refuse(`для состояния «${title}» укажите отчётную дату последним аргументом`);
    }
    const measures = selectMeasures(table, { executor, from, to, asOf }, settings);
    if (needs !== 'nothing' && lacks(measures, 'state')) refuse(NO_MARKS);
    if (needs === 'confirmation' && lacks(measures, 'confirmed')) refuse(NO_CONFIRMATION);
    return measures.filter(holds).length;
  });
}

function stateArgument(value: Argument): CountedState {
  const text = textArgument(value);
  const known = COUNTED_STATES.map(({ title }) => title).join(', ');
  if (text === '') refuse(`укажите состояние: ${known}`);
  return stateNamed(text) ?? refuse(`состояние ${quote(text)} не известно; есть: ${known}`);
}

/** No table of the range has the column. */
function lacks(measures: ReturnType<typeof selectMeasures>, part: 'state' | 'confirmed'): boolean {
  return measures.length > 0 && measures.every((measure) => measure[part] === null);
}
