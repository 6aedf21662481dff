/** Keeps requests under the size Excel takes (`excel.md #18`) while sending as few as possible. */
import type { Run } from './run.js';

/** Bytes of a request; the limit on the web is 5 MB, and a slow network is the more usual one. */
const MOST_BYTES = 700_000;

export interface Batch {
  /** Call before queueing about so many bytes: sends what is queued when it would become too much. */
  readonly room: (bytes: number) => Promise<void>;
}

/** The last part stays queued: it goes with the end of the run. */
export function startBatch({ context, sync }: Run): Batch {
  let queued = 0;
  const hold = (): void => context.application.suspendScreenUpdatingUntilNextSync();
  hold();
  return {
    async room(bytes) {
      if (queued > 0 && queued + bytes > MOST_BYTES) {
        await sync();
        hold();
        queued = 0;
      }
      queued += bytes;
    },
  };
}

/** Bytes of a text on the wire, generously: Russian letters take two. */
export const bytesOf = (text: string): number => 2 * text.length;
