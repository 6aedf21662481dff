/** What the host keeps of a sheet beside its cells: plain data under a key of its own; a default value leaves no trace. */
import type { FakeSheet } from '../book/book.js';
import type { ChartData } from './chart.js';
import type { RuleData } from './conditional/rule.js';
import type { FilterData } from './filter.js';
import type { ProtectionData } from './rights.js';

/** `undefined` for what was never set, or set back. */
export function extra<K extends keyof SheetExtras>(sheet: FakeSheet, key: K): SheetExtras[K] | undefined {
  // `keep` is the only one that sets them, each key with its own type.
  return sheet.extras.get(key) as SheetExtras[K] | undefined;
}

/** Keeps a value; what equals the default (empty list, zero, false) is taken away, so that an undone change leaves nothing. */
export function keep<K extends keyof SheetExtras>(sheet: FakeSheet, key: K, value: SheetExtras[K] | null): void {
  const empty =
    value === null || value === 0 || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
  if (empty) sheet.extras.delete(key);
  else sheet.extras.set(key, value);
}

export interface SheetExtras {
  readonly protections: readonly ProtectionData[];
  readonly conditionalRules: readonly RuleData[];
  readonly filter: FilterData;
  readonly charts: readonly ChartData[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by zero-based number. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Zero-based. */
  readonly hiddenColumns: readonly number[];
  readonly gridlinesHidden: boolean;
  readonly rightToLeft: boolean;
  readonly tabColor: string;
  /** `OBJECT` for a chart sheet (google-sheets.md #39). */
  readonly type: 'GRID' | 'OBJECT';
}
