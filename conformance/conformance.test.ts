/** Plays every scenario in every host: what the first gives, the others give, cell for cell. */
import { describe, expect, it } from 'vitest';
import { exampleBytes } from '../fakes/book/examples.js';
import type { ConformanceHost } from './host.js';
import { HOSTS } from './hosts.js';
import { SCENARIOS, type Scenario } from './scenarios.js';

const TODAY = '2022-06-30';
const [reference, ...others] = HOSTS;
if (!reference) throw new Error('there is no host to compare with');

async function played(host: ConformanceHost, { book, play }: Scenario): Promise<unknown> {
  const session = await host.open(exampleBytes(book), TODAY);
  try {
    return await play(session);
  } finally {
    await session.close();
  }
}

const expected = new Map<string, Promise<unknown>>();

/** What the reference gives, played once. */
function expectedOf(host: ConformanceHost, scenario: Scenario): Promise<unknown> {
  const known = expected.get(scenario.title) ?? played(host, scenario);
  expected.set(scenario.title, known);
  return known;
}

describe(`${reference.name} keeps its promises`, () => {
  it.each(SCENARIOS)('$title', async (scenario) => {
    const trace = (await expectedOf(reference, scenario)) as Record<string, unknown>;
    for (const key of ['same', 'untouched']) if (key in trace) expect(trace[key]).toBe(true);
    for (const key of ['answer', 'accepted', 'columns', 'values']) {
      if (key in trace) expect(trace[key]).toMatchObject({ ok: true });
    }
  });
});

describe.each(others)('$name gives the same', (host) => {
  it.each(SCENARIOS)('$title', async (scenario) => {
    expect(await played(host, scenario)).toEqual(await expectedOf(reference, scenario));
  });
});
