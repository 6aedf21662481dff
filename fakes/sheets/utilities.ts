/** Utilities: dates by SimpleDateFormat patterns and zones, sleeping on the virtual clock (google-sheets.md #29, #31). */
import { hostError, notFaked } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';
import { instantOf, isZone, wallOf } from './zones.js';

/** A run of one letter, a quoted text, or any sign. */
const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[\s\S]/g;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY_MS = 86_400_000;

/** An unknown zone is Greenwich, as in Java. */
const zoneOf = (zone: string): string => (isZone(zone) ? zone : 'GMT');

/** The year the ISO week belongs to: what `YYYY` means, and not `yyyy` (google-sheets.md #31). */
function weekYear(wall: Date): number {
  const thursday = new Date(wall.getTime() + (3 - ((wall.getUTCDay() + 6) % 7)) * DAY_MS);
  return thursday.getUTCFullYear();
}

/** Names of months and days are English whatever the locale of the spreadsheet. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wallTime = wallOf(instant, zoneOf(zone));
  const wall = new Date(wallTime);
  const offset = Math.round((wallTime - instant) / 60_000);
  return pattern.replace(PIECE, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return piece;
    return part(letter, piece.length, wall, offset);
  });
}

function part(letter: string, length: number, wall: Date, offset: number): string {
  const figures = (value: number): string => String(value).padStart(length, '0');
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return length === 2 ? String(wall.getUTCFullYear()).slice(-2) : figures(wall.getUTCFullYear());
    case 'Y':
      return length === 2 ? String(weekYear(wall)).slice(-2) : figures(weekYear(wall));
    case 'M': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return length < 3 ? figures(wall.getUTCMonth() + 1) : length === 3 ? name.slice(0, 3) : name;
    }
    case 'd':
      return figures(wall.getUTCDate());
    case 'E': {
      const name = WEEKDAYS[wall.getUTCDay()] ?? '';
      return length < 4 ? name.slice(0, 3) : name;
    }
    case 'u':
      return figures(((wall.getUTCDay() + 6) % 7) + 1);
    case 'H':
      return figures(hours);
    case 'h':
      return figures(((hours + 11) % 12) + 1);
    case 'm':
      return figures(wall.getUTCMinutes());
    case 's':
      return figures(wall.getUTCSeconds());
    case 'S':
      return figures(wall.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'Z':
    case 'X': {
      if (letter === 'X' && offset === 0) return 'Z';
      const size = Math.abs(offset);
      const [hour, minute] = [Math.floor(size / 60), size % 60].map((one) => String(one).padStart(2, '0'));
      const colon = letter === 'X' && length === 3 ? ':' : '';
      return `${offset < 0 ? '-' : '+'}${hour}${letter === 'X' && length === 1 ? '' : `${colon}${minute}`}`;
    }
    default:
      throw notFaked(`pattern letter ${letter}`);
  }
}

/** Lenient as Java is: 32.01 is the first of February. Throws where the text does not fit the pattern. */
function parseDate(text: string, zone: string, pattern: string): number {
  const fields = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let rest = text;
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter === undefined) {
      const literal = quoted === undefined ? piece : quoted.replace(/''/g, "'") || "'";
      if (!rest.startsWith(literal)) throw hostError(`Unparseable date: "${text}"`);
      rest = rest.slice(literal.length);
      continue;
    }
    const found = /^\s*(\d+)/.exec(letter === 'y' || piece.length === 1 ? rest : rest.slice(0, piece.length));
    if (!found?.[1] || !(letter in fields)) throw hostError(`Unparseable date: "${text}"`);
    // Looked up in `fields` above.
    fields[letter as keyof typeof fields] =
      Number(found[1]) + (letter === 'y' && piece.length === 2 && found[1].length === 2 ? 2000 : 0);
    rest = rest.slice(found[0].length);
  }
  const wall = new Date(0);
  wall.setUTCFullYear(fields.y, fields.M - 1, fields.d);
  wall.setUTCHours(fields.H, fields.m, fields.s, fields.S);
  return instantOf(wall.getTime(), zoneOf(zone));
}

const bytesOf = (text: string): number[] =>
  [...new TextEncoder().encode(text)].map((byte) => (byte > 127 ? byte - 256 : byte));

const UTILITIES: Methods<Execution> = {
  formatDate: (_, date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern),
  parseDate: ({ realm }, text: string, zone: string, pattern: string) => realm.date(parseDate(text, zone, pattern)),
  sleep: ({ clock }, milliseconds: number) => clock.pass(milliseconds),
  getUuid: ({ document }) => `00000000-0000-4000-8000-${String(document.nextId()).padStart(12, '0')}`,
  base64Encode: (_, data: string | number[]) =>
    Buffer.from(typeof data === 'string' ? data : data.map((byte) => byte & 255)).toString('base64'),
  base64Decode: (_, text: string) => bytesOf(Buffer.from(text, 'base64').toString('latin1')),
};

export const utilities = (execution: Execution): object => handle(execution, 'Utilities', execution, UTILITIES);
