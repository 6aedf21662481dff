/** Wall clocks of zones: instants (milliseconds since 1970 UTC) to walls and back, by the zone tables of Node. */

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether such a zone stands in the tables. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock of a zone at an instant, written as if it were UTC milliseconds. */
export function wallOf(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** The instant a wall clock (as UTC milliseconds) stands for; of the two at the end of summer time the earlier. */
export function instantOf(wall: number, zone: string): number {
  const before = wall - (wallOf(wall - DAY_MS, zone) - (wall - DAY_MS));
  if (wallOf(before, zone) === wall) return before;
  return wall - (wallOf(wall + DAY_MS, zone) - (wall + DAY_MS));
}

/** Serial 25569 is 1 January 1970; serial 1 is 31 December 1899. */
const SERIAL_OF_1970 = 25_569;

/** google-sheets.md #29: the instant of a cell is its wall clock in the spreadsheet's zone. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(Math.round((serial - SERIAL_OF_1970) * DAY_MS), zone);
}

export function serialOfInstant(instant: number, zone: string): number {
  return wallOf(instant, zone) / DAY_MS + SERIAL_OF_1970;
}

/** The serial of a day at midnight; `month` 1–12. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS + SERIAL_OF_1970;
}

/** The wall clock of a serial as UTC milliseconds. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - SERIAL_OF_1970) * DAY_MS);
}
