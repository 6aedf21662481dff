/** Short ways to patch a file and look into it, for tests. */
import { EMPTY_PATCH, type WorkbookPatch } from '../../core/report/patch.js';
import { nodeCodec } from '../node/codec.js';
import { applyPatch, type Patched } from '../patch.js';
import { openArchive } from '../zip/archive.js';
import { writeArchive } from '../zip/write.js';
import { partsOf } from './parts.js';

/** The file with a patch applied; throws where it is refused. */
export function patched(bytes: Uint8Array, patch: Partial<WorkbookPatch>): Patched {
  const result = applyPatch(bytes, { ...EMPTY_PATCH, ...patch }, nodeCodec);
  if (result.refused) throw new Error(result.message);
  return result;
}

/** The text of a part; empty where there is none. */
export function textOf(bytes: Uint8Array, part: string): string {
  return partsOf(bytes).get(part)?.toString('utf8') ?? '';
}

export const SHEET_1 = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';

/** All parts as texts, by name. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries([...partsOf(bytes)].map(([name, part]) => [name, part.toString('utf8')]));
}

/** The file with the text of one part replaced, as another program might have left it. */
export function rewritten(bytes: Uint8Array, part: string, text: string): Uint8Array {
  return writeArchive(openArchive(bytes), new Map([[part, new TextEncoder().encode(text)]]), nodeCodec);
}
