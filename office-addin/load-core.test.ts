/** A core that does not come: whoever waits is told in time. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CORE_NOT_LOADED, loadCore } from './load-core.js';

vi.mock('./core.js', () => new Promise(() => undefined));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('is given up after a minute, for all who wait', async () => {
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  const waiting = [loadCore().catch(fail), loadCore().catch(fail)];
  await vi.advanceTimersByTimeAsync(59_000);
  expect(failures).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(waiting);
  expect(failures).toMatchObject([{ code: CORE_NOT_LOADED }, { code: CORE_NOT_LOADED }]);
});
