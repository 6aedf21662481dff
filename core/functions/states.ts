/** The states of measures that can be counted, in the words people ask with. */
import { isDone } from '../completion/tally.js';
import { fold, squeeze } from '../text/fold.js';
import type { Measure } from './measures.js';

export interface CountedState {
  /** The word messages use. */
  readonly title: string;
  /** All ways to write it, as the whole folded text. */
  readonly words: RegExp;
  readonly holds: (measure: Measure) => boolean;
  /** What must be known to count it: marks in the table, a column of confirmation, the reporting day as well. */
  readonly needs: 'nothing' | 'marks' | 'confirmation' | 'as-of';
}

const isPlanned = ({ state }: Measure): boolean => state !== 'cancelled';
const isDoneMeasure = ({ state }: Measure): boolean => isDone(state);
const isConfirmed = (measure: Measure): boolean => measure.confirmed === true && isPlanned(measure);

const DONE = '(?:ис|вы)полнен(?:[аоы]|н[а-я]+)?';
const CONFIRMED = 'подтвержден(?:[аоы]|н[а-я]+)?';

const whole = (...phrases: readonly string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`);

/** As on the sheet of indicators. */
export const COUNTED_STATES: readonly CountedState[] = [
  {
    title: 'исполнено',
    words: whole(DONE),
    holds: isDoneMeasure,
    needs: 'marks',
  },
  {
    title: 'не исполнено',
    words: whole(`не ?${DONE}`),
    holds: (measure) => measure.state !== null && isPlanned(measure) && !isDoneMeasure(measure),
    needs: 'marks',
  },
  {
    title: 'подтверждено',
    words: whole(CONFIRMED),
    holds: isConfirmed,
    needs: 'confirmation',
  },
  {
    title: 'исполнено и подтверждено',
    words: whole(`${DONE} и ${CONFIRMED}`),
    holds: (measure) => isConfirmed(measure) && isDoneMeasure(measure),
    needs: 'confirmation',
  },
  {
    title: 'в срок',
    words: whole(`(?:${DONE} )?(?:в срок|вовремя|своевременно)`),
    holds: ({ state }) => state === 'done-in-time',
    needs: 'marks',
  },
  {
    title: 'с опозданием',
    words: whole(
      `(?:${DONE} )?(?:с (?:опоздани|просрочк|задержк)[а-я]+|не в срок|не вовремя|позже срока|несвоевременно)`,
    ),
    holds: ({ state }) => state === 'done-late',
    needs: 'marks',
  },
  {
    title: 'просрочено',
    words: whole('просрочен(?:[аоы]|н[а-я]+)?'),
    holds: ({ state }) => state === 'overdue',
    needs: 'as-of',
  },
  {
    title: 'не наступил срок',
    words: whole('(?:еще )?не наступил(?: срок)?', 'срок (?:еще )?не наступил'),
    holds: ({ state }) => state === 'not-due',
    needs: 'as-of',
  },
  {
    title: 'без срока',
    words: whole('(?:без|нет) срока', 'срок не (?:определен|указан|известен)'),
    holds: ({ state }) => state === 'undated',
    needs: 'marks',
  },
  {
    title: 'неясно',
    words: whole('(?:отметка )?не ?ясн(?:[аоы]|ы[а-я])'),
    holds: ({ state }) => state === 'unclear',
    needs: 'marks',
  },
  {
    title: 'отменено',
    words: whole('отменен(?:[аоы]|н[а-я]+)?', 'снят[аоы](?: с контроля)?'),
    holds: ({ state }) => state === 'cancelled',
    needs: 'marks',
  },
  {
    title: 'всего',
    words: whole('всего|итого|все|все мероприятия', 'запланирован(?:[аоы]|н[а-я]+)?'),
    holds: isPlanned,
    needs: 'nothing',
  },
];

/** The state a text asks for; `null` for an unknown one. */
export function stateNamed(text: string): CountedState | null {
  const key = squeeze(fold(text).replace(/[«»"“”„.!]/g, ' '));
  return COUNTED_STATES.find(({ words }) => words.test(key)) ?? null;
}
