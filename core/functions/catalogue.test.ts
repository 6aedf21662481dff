import { expect, it } from 'vitest';
import { FUNCTIONS } from './catalogue.js';
import { roadmapCount } from './count.js';
import { roadmapDeadline } from './deadline.js';
import { roadmapExecutors } from './executors.js';
import { roadmapShare } from './share.js';

const RUN = { roadmapShare, roadmapCount, roadmapDeadline, roadmapExecutors };

it.each(FUNCTIONS.map((entry) => [entry.id, entry] as const))('%s is described as it is', (_, entry) => {
  expect(RUN[entry.run].length).toBe(entry.parameters.length);
  const required = entry.parameters.map(({ optional }) => !optional);
  expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a))); // optional ones come last
});

it.each(FUNCTIONS.flatMap(({ id, parameters }) => parameters.map((one) => [id, one.name, one] as const)))(
  '%s, %s: can be shown by both autocompletes',
  (_, name, { description, example }) => {
    expect(() => new Function(name, '')).not.toThrow(); // an identifier
    // Google Sheets shows neither line breaks nor HTML, and «*/» would end the comment
    expect(description).toMatch(/^[А-ЯЁа-яё"][^<>\n]*\.$/);
    expect(description + example).not.toContain('*/');
  },
);

it('names what spreadsheets allow: Latin letters and underscores, no cell address', () => {
  for (const { id } of FUNCTIONS) expect(id).toMatch(/^ROADMAP_[A-Z]+$/);
});
