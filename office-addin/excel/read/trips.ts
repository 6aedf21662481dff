/** Asks Excel for pieces in as few round trips as fit; an answer that was too large is asked for again in halves. */
import type { Rect } from '../../../core/grid/grid.js';
import { codeOf } from '../problems.js';
import type { Run } from '../run.js';
import { cellsIn, halves, tripsOf } from './blocks.js';

export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** A question takes some 500 bytes, as much as a few cells of the answer: a thousand small pieces are too many for one request. */
const CELLS_OF_A_PIECE = 20;

/**
 * Asks about things in one round trip; where the answer is too large, about each half of them, and so on. Gives what each round trip
 * was asked. Throws where the answer is too large for a single thing.
 */
export async function readInHalves<Thing, Asked>(
  run: Pick<Run, 'sync'>,
  things: readonly Thing[],
  ask: (some: readonly Thing[]) => Asked,
): Promise<Asked[]> {
  try {
    const asked = ask(things);
    await run.sync();
    return [asked];
  } catch (error) {
    if (codeOf(error) !== TOO_LARGE || things.length < 2) throw error;
    const middle = Math.ceil(things.length / 2);
    const first = await readInHalves(run, things.slice(0, middle), ask);
    return [...first, ...(await readInHalves(run, things.slice(middle), ask))];
  }
}

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
  const trips = tripsOf(pieces, ({ rect }) => cellsIn(rect) + CELLS_OF_A_PIECE);
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
