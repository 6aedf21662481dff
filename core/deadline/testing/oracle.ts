/** A second reader of deadline cells, built apart from the first: a peggy grammar and a small resolver (`deadlines.md` D14, D20). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';

interface OraclePoint {
  y?: number;
  m?: number;
  d?: number;
  /** Last month of a quarter or half-year. */
  m2?: number;
}

interface OracleItem {
  k: 'pt' | 'rng' | 'until' | 'from';
  a: OraclePoint;
  b?: OraclePoint;
}

const STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ORDINALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, перв: 1, втор: 2, трет: 3, четв: 4 };

/** Functions the grammar's actions call. */
const HELPERS = {
  month(word: string): number {
    const found = STEMS.findIndex((stem, i) => i !== 4 && word.startsWith(stem));
    return found < 0 ? 5 : found + 1;
  },
  ordinal: (word: string): number => Number.parseInt(word, 10) || ORDINALS[word] || ORDINALS[word.slice(0, 4)] || 0,
  half: (n: number): OraclePoint => ({ m: n === 1 ? 1 : 7, m2: n === 1 ? 6 : 12 }),
  quarter: (n: number): OraclePoint => ({ m: 3 * n - 2, m2: 3 * n }),
  year: (digits: string): number => (Number(digits) < 100 ? 2000 + Number(digits) : Number(digits)),
};

const source = readFileSync(fileURLToPath(new URL('./grammar.peggy', import.meta.url)), 'utf8');
const parser = peggy.generate(source);

function parseItems(text: string): OracleItem[] {
  const folded = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  // the grammar returns what its actions build: items, and `rec` for repetitions
  const items = parser.parse(folded, { helpers: HELPERS }) as (OracleItem | { k: 'rec' })[];
  return items.filter((item): item is OracleItem => item.k !== 'rec');
}

function lastDayOf(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function iso(y: number, m: number, d: number): string {
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function firstOf({ y = 0, m = 1, d = 1 }: OraclePoint): string {
  return iso(y, m, d);
}

function lastOf({ y = 0, m = 12, m2, d }: OraclePoint): string {
  const month = m2 ?? m;
  return iso(y, month, d ?? lastDayOf(y, month));
}

const daysFrom = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;

function exists({ y = 0, m, d }: OraclePoint): boolean {
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return d === undefined || (m !== undefined && d >= 1 && d <= lastDayOf(y, m));
}

/** Years and months from the right, else from the left, else the default year; mutates the points. */
function inherit(points: readonly OraclePoint[], defaultYear: number): Set<OraclePoint> {
  const inherited = new Set<OraclePoint>();
  for (let i = points.length - 2; i >= 0; i--) {
    const point = points[i];
    const right = points[i + 1];
    if (!point || !right) continue;
    if (point.d && !point.m && right.m && right.d) point.m = right.m;
    if (!point.y && right.y) {
      point.y = right.y;
      inherited.add(point);
    }
  }
  let last = defaultYear;
  for (const point of points) {
    if (!point.y) {
      point.y = last;
      inherited.add(point);
    }
    last = point.y;
  }
  return inherited;
}

/** Intervals of a cell, `[start, end]` with `null` for open ends; year-less dates fall into `defaultYear`. */
export function oracleIntervals(text: string, defaultYear: number): [string | null, string | null][] {
  const items = parseItems(text);
  const points = items.flatMap(({ a, b }) => (b ? [a, b] : [a]));
  const dated = new Set(items.filter(({ a, b }) => a.y || b?.y));
  const inherited = inherit(points, defaultYear);
  const out: [string | null, string | null][] = [];
  for (const item of items) {
    if (!exists(item.a) || (item.b && !exists(item.b))) continue;
    const { k, a, b } = item;
    if (k === 'until') out.push([null, lastOf(a)]);
    else if (k === 'from') out.push([firstOf(a), null]);
    else if (b) {
      if (firstOf(a) > lastOf(b) && inherited.has(a)) {
        a.y = (a.y ?? 0) - 1;
        // «май – март 2022» is a slip, «сентябрь – август 2022» a school year
        if (dated.has(item) && (a.m ?? 1) < 8 && daysFrom(firstOf(a), lastOf(b)) > 300) continue;
      }
      out.push([firstOf(a), lastOf(b)]);
    } else out.push([firstOf(a), lastOf(a)]);
  }
  return out;
}
