/** What every complaint to the user must be. */
import { expect } from 'vitest';

/** No stack trace, no English from the engine, a Russian sentence on each line. */
export function expectPlain(err: string): void {
  for (const line of err.trim().split('\n')) {
    expect(line).toMatch(/[а-яё]{3}/i);
    expect(line).not.toMatch(/^\s+at |Error:|undefined|\[object/);
  }
}
