/** Long text in a store whose values are short: cut by bytes, known to be whole when it is put together again. */

/** A value may take 9 KB (`google-sheets.md #17`); some room is left for the key, which may count too. */
const LARGEST_VALUE = 8_500;

/** Bytes of a code unit in UTF-8; each half of a surrogate pair counts for two of its four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Parts of at most `limit` bytes of UTF-8 (4 at least); no pair of surrogates is torn apart. */
export function cutByBytes(text: string, limit = LARGEST_VALUE): string[] {
  const parts: string[] = [];
  let from = 0;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const size = isHighSurrogate(unit) ? 4 : bytesOf(unit);
    if (bytes + size > limit) {
      parts.push(text.slice(from, at));
      from = at;
      bytes = 0;
    }
    bytes += size;
    // the second half of the pair was counted with the first
    if (isHighSurrogate(unit)) at += 1;
  }
  return from < text.length ? [...parts, text.slice(from)] : parts;
}

/** The properties a text becomes: `key` says how many parts and letters there are, `key.0`, `key.1`… hold them. */
export function chunked(key: string, text: string): Record<string, string> {
  const parts = cutByBytes(text);
  const properties: Record<string, string> = { [key]: `${parts.length} ${text.length}` };
  parts.forEach((part, at) => {
    properties[`${key}.${at}`] = part;
  });
  return properties;
}

/** The text put together again: '' where none was kept, `null` where something is missing or garbled. */
export function joined(key: string, properties: Readonly<Record<string, string>>): string | null {
  const head = properties[key];
  if (head === undefined) return '';
  const match = /^(\d{1,3}) (\d{1,7})$/.exec(head);
  if (!match) return null;
  const parts = Array.from({ length: Number(match[1]) }, (_, at) => properties[`${key}.${at}`] ?? '');
  const text = parts.join('');
  return text.length === Number(match[2]) ? text : null;
}

/** Keys of parts that a shorter text leaves behind. */
export function leftovers(
  key: string,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(before).filter((name) => name.startsWith(`${key}.`) && !(name in now));
}
