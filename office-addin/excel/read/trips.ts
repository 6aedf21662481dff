/** Asks Excel for pieces in as few round trips as fit; an answer that was too large is asked for again in halves. */
import type { Rect } from '../../../core/grid/grid.js';
import { codeOf } from '../problems.js';
import type { Run } from '../run.js';
import { cellsIn, halves, tripsOf } from './blocks.js';

export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/**
 * Answers come in any order; each knows its piece. Throws what Excel throws when a single row is too large, and for any answer too
 * large where `mayHalve` is false: what else was asked in that round trip is lost with it.
 */
export async function readInTrips<Piece extends { readonly rect: Rect }, Asked>(
  { sync }: Pick<Run, 'sync'>,
  pieces: readonly Piece[],
  ask: (piece: Piece) => Asked,
  mayHalve = true,
): Promise<Asked[]> {
  const answers: Asked[] = [];
  const trips = tripsOf(pieces, ({ rect }) => cellsIn(rect));
  for (let trip = trips.shift(); trip; trip = trips.shift()) {
    const asked = trip.map(ask);
    try {
      await sync();
      answers.push(...asked);
    } catch (error) {
      const smaller = mayHalve && codeOf(error) === TOO_LARGE ? inHalves(trip) : null;
      if (!smaller) throw error;
      trips.unshift(...smaller);
    }
  }
  return answers;
}

/** A trip of several pieces as two trips, one of a single piece as its halves; `null` when nothing can be halved. */
function inHalves<Piece extends { readonly rect: Rect }>(trip: readonly Piece[]): Piece[][] | null {
  const [first] = trip;
  if (!first) return null;
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  const parts = halves(first.rect);
  return parts ? parts.map((rect) => [{ ...first, rect }]) : null;
}
