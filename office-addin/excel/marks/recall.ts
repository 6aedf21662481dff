/** Our marks on a sheet as we remember them, where their rows and columns stand now. */
import type { ReadBook } from '../read/book.js';
import type { SheetContent } from '../read/contents.js';
import type { SheetState } from '../read/outline.js';
import { isMemoryKey, type Marks, type MarksMemory, memoryKey, unpackMemory } from './memory.js';
import { movedMarks } from './plan.js';
import { areAlike, columnKeys, follow, rowKeys } from './rows.js';

export interface Recalled {
  readonly marks: Marks;
  /** Where the rows of the time of marking stand now. */
  readonly rows: readonly number[];
  /** Keys of the document under which marks of this sheet are remembered. */
  readonly keys: readonly string[];
  /** The marks are those of another sheet, of which this one seems to be a copy: its fills will tell. */
  readonly copied: boolean;
}

interface Stored {
  readonly key: string;
  readonly memory: MarksMemory;
}

export function recall(read: ReadBook, { sheet, values }: SheetContent): Recalled {
  const now = { rows: rowKeys(values), columns: columnKeys(values) };
  const placesOf = ({ rows, columns }: MarksMemory) => ({
    rows: follow(rows, now.rows),
    columns: follow(columns, now.columns),
  });
  const isLike = (memory: MarksMemory): boolean => {
    const { rows, columns } = placesOf(memory);
    return areAlike(memory.rows, now.rows, rows) && areAlike(memory.columns, now.columns, columns);
  };
  const stored = memoriesIn(read);
  const own = ownMemory(read, stored, sheet);
  // Excel copies fills with a sheet, and nothing that we could have left there (`excel.md #57`)
  const memory = (own ?? stored.find((one) => isLike(one.memory)))?.memory;
  if (!memory) return { marks: new Map(), rows: [], keys: [], copied: false };
  const { rows, columns } = placesOf(memory);
  return {
    marks: movedMarks(memory.marks, rows, columns),
    rows,
    keys: own ? [own.key] : [],
    copied: own === undefined,
  };
}

function memoriesIn({ settings }: ReadBook): Stored[] {
  return [...settings].flatMap(([key, text]) => {
    const memory = isMemoryKey(key) ? unpackMemory(text) : null;
    return memory ? [{ key, memory }] : [];
  });
}

/** By the id of the sheet; by its name where a program gave it another id. */
function ownMemory({ sheets }: ReadBook, stored: readonly Stored[], { id, name }: SheetState): Stored | undefined {
  const isHomeless = (key: string): boolean => !sheets.some((sheet) => memoryKey(sheet.id) === key);
  return (
    stored.find(({ key }) => key === memoryKey(id)) ??
    stored.find(({ key, memory }) => isHomeless(key) && memory.sheet === name)
  );
}
