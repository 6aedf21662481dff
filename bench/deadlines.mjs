/** Deadline texts a second, against chrono-node with its Russian grammar. */
import { ru } from 'chrono-node';
import { deadlineTexts, PERIOD } from './roadmaps.mjs';
import { against, atMost, ms, rounded } from './table.mjs';
import { timed } from './time.mjs';

const COUNT = 3_000;
const REFERENCE = new Date(Date.UTC(2022, 0, 1));

export function deadlineRows({ parseDeadline }) {
  const prepare = (round) => deadlineTexts(COUNT, round + 500);
  const rate = (parse) => {
    const run = (texts) => {
      for (const text of texts) parse(text);
    };
    return (COUNT * 1000) / timed(run, { prepare });
  };
  const ours = rate((text) => parseDeadline(text, PERIOD));
  const peer = rate((text) => ru.parse(text, REFERENCE));
  const hostile = Array.from({ length: 400 }, (_, at) => `${(at % 31) + 1}.`)
    .join(' ')
    .padEnd(2_000, ' - до 1');
  return [
    against('`parseDeadline`, strings a second', {
      ours,
      peer,
      name: 'chrono-node ru',
      show: (value) => rounded(value),
      ratio: ours / peer,
      least: 3,
    }),
    atMost(
      '`parseDeadline` of a hostile cell of 2,000 characters',
      timed(() => parseDeadline(hostile.slice(0, 2_000), PERIOD)),
      50,
      ms,
    ),
  ];
}
