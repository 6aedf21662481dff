/** How each state of a file looks: read once for as long as the state is kept. */
import { type BookLook, lookAfterEdits, lookOf } from '../../xlsx/look.js';
import type { Refusal } from '../../xlsx/refusal.js';
import type { ZipCodec } from '../../xlsx/zip/codec.js';
import type { CellPlace } from '../grid/grid-view.js';

export interface Looks {
  of(bytes: Uint8Array): BookLook | Refusal;
  /** Of bytes that differ from those of another look in these cells alone. */
  after(before: BookLook, bytes: Uint8Array, cells: readonly CellPlace[]): BookLook | Refusal;
}

export function createLooks(codec: ZipCodec): Looks {
  const known = new WeakMap<Uint8Array, BookLook>();
  const kept = (bytes: Uint8Array, read: () => BookLook | Refusal): BookLook | Refusal => {
    const look = known.get(bytes) ?? read();
    if (!look.refused) known.set(bytes, look);
    return look;
  };
  return {
    of: (bytes) => kept(bytes, () => lookOf(bytes, codec)),
    after: (before, bytes, cells) => kept(bytes, () => lookAfterEdits(before, bytes, codec, cells)),
  };
}
