/** The workbook of a summary: a new one, or an older one of ours whose sheet is made anew. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EMPTY_PATCH, type OwnSheet } from '../../core/report/patch.js';
import { readRoadmaps } from '../../core/roadmap/read.js';
import { createOwnWorkbook } from '../../xlsx/create.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { applyPatch } from '../../xlsx/patch.js';
import { readWorkbook } from '../../xlsx/read.js';
import { openElsewhere, writeWhole } from './write.js';

/** Makes sure, before any work is done, that the summary may be written to `path`; why it may not, the end of a sentence. */
export function whyNoSummary(path: string): string | null {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) return null;
  const workbook = readWorkbook(readFileSync(path), nodeCodec);
  if (!workbook.refused && workbook.grids.some((grid) => readRoadmaps(grid).length > 0)) {
    return 'в этой книге дорожная карта, а свод записывают в отдельную книгу. Дайте своду другое имя.';
  }
  if (workbook.refused || !workbook.ownSheets.some(({ key }) => key === 'summary')) {
    return 'такой файл уже есть, и это не прежний свод. Дайте своду другое имя.';
  }
  return openElsewhere(path);
}

/** Writes the sheet, and leaves what people added to an older summary. Returns why it could not, the end of a sentence. */
export function writeSummary(path: string, sheet: OwnSheet): string | null {
  if (!existsSync(path)) {
    writeWhole(path, createOwnWorkbook([sheet], nodeCodec));
    return null;
  }
  const patched = applyPatch(readFileSync(path), { ...EMPTY_PATCH, sheets: [sheet] }, nodeCodec);
  if (patched.refused) return patched.message;
  writeWhole(path, patched.bytes);
  return null;
}
