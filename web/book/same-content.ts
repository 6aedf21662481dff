/** Whether two states of one .xlsx file hold the same, however they are packed. */
import { orRefusal } from '../../xlsx/refusal.js';
import { type Archive, openArchive } from '../../xlsx/zip/archive.js';
import { entryKey } from '../../xlsx/zip/directory.js';

/** Our commands only ever add looks to it: where all that could use them is as before, they are used by nothing. */
const STYLES = /(?:^|\/)styles\.xml$/;

/**
 * By the names, sizes and checksums of their parts: nothing is unpacked. Looks that no cell has count for nothing, so a file whose marks
 * were taken off holds the same as before.
 */
export function sameContent(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other) return true;
  const archives = orRefusal(() => [openArchive(one), openArchive(other)] as const);
  return 'refused' in archives ? false : sameParts(...archives);
}

function sameParts(one: Archive, other: Archive): boolean {
  if (one.entries.length !== other.entries.length) return false;
  return one.entries.every(({ name, size, crc }) => {
    const key = entryKey(name);
    const entry = other.byKey.get(key);
    return entry !== undefined && (STYLES.test(key) || (entry.size === size && entry.crc === crc));
  });
}
