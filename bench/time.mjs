/** Times work: medians of samples, inputs made fresh outside the clock. */

/** The middle of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median milliseconds of `work(input)` after `warm` untimed rounds. Each round gets a new input from `prepare`:
 * nothing the product remembers about an input can make the next round look fast.
 */
export function timed(work, { prepare = () => undefined, rounds = 9, warm = 3 } = {}) {
  const samples = [];
  for (let round = -warm; round < rounds; round++) {
    const input = prepare(round);
    const started = performance.now();
    work(input);
    if (round >= 0) samples.push(performance.now() - started);
  }
  return median(samples);
}
