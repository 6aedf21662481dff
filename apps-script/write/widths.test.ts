/** Which columns share a call, and how wide they come out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelsAfter, pixelsOf, widthRuns } from './widths.js';

describe('widthRuns', () => {
  it.each([
    // 5 + 7 pixels a character; a new column has 100
    ['equal neighbours take one run', [30, 30, 30], 3, [{ from: 0, to: 2, pixels: 215 }]],
    ['nothing is set where all are as wide as new ones', [13.57, 13.57], 2, []],
    ['one run goes to where it helps most', [14, 14, 40, 44, 14], 1, [{ from: 2, to: 3, pixels: 299 }]],
    ['no run, no call', [40], 0, []],
    ['no columns', [], 3, []],
  ])('%s', (_, widths, most, runs) => {
    expect(widthRuns(widths, most)).toEqual(runs);
  });

  it('gives each column its own width where runs are plenty, and never takes more than allowed', () => {
    const widthsOf = fc.array(fc.integer({ min: 4, max: 80 }), { maxLength: 12 });
    fc.assert(
      fc.property(widthsOf, fc.nat({ max: 5 }), (widths, most) => {
        expect(pixelsAfter(widthRuns(widths), widths.length)).toEqual(widths.map(pixelsOf));
        expect(widthRuns(widths, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
