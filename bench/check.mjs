/** How long a check takes, and how it grows with the table. */
import { readOne, roadmapGrid } from './roadmaps.mjs';
import { atMost, ms, times } from './table.mjs';
import { timed } from './time.mjs';

const SMALL = 1_000;
const LARGE = 10_000;
const ROUNDS = { [SMALL]: 15, [LARGE]: 5 };

export function checkRows({ readRoadmaps, checkRoadmap }) {
  const gridOf = (count) => (round) => roadmapGrid(count, { seed: round + 100 });
  const roadmapOf = (count) => (round) => readOne(readRoadmaps, gridOf(count)(round), count);
  const check = (count) => timed(checkRoadmap, { prepare: roadmapOf(count), rounds: ROUNDS[count] });
  const read = (count) => timed(readRoadmaps, { prepare: gridOf(count), rounds: ROUNDS[count] });
  const checks = { small: check(SMALL), large: check(LARGE) };
  const reads = { small: read(SMALL), large: read(LARGE) };
  return [
    atMost('check of 1,000 measures with all rules, warm', checks.small, 50, ms),
    atMost('check of 10,000 measures', checks.large, 500, ms),
    atMost('check: t(10,000) / t(1,000)', checks.large / checks.small, 12, times),
    atMost('before it: reading the table of 1,000 measures', reads.small, null, ms),
    atMost('before it: reading the table of 10,000 measures', reads.large, null, ms),
    atMost('reading: t(10,000) / t(1,000)', reads.large / reads.small, 12, times),
  ];
}
