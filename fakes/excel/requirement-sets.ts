/** How new an Excel is: the sets it says it has, and the members that came with each (`excel.md #8, #74–#76`). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Knows } from './wire/query.js';

/** Sets by name, each with its highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

const SHARED = { SharedRuntime: '1.1', RibbonApi: '1.1', CustomFunctions: '1.2', CustomFunctionsRuntime: '1.3' };
const USUAL = { DialogApi: '1.2', AddinCommands: '1.1', DelayForCellEdit: '1.1' };

/** The newest this library speaks of: members of ExcelApi 1.15. */
export const EXCEL_365: RequirementSets = { ...USUAL, ...SHARED, ExcelApi: '1.15' };
export const EXCEL_2021: RequirementSets = { ...USUAL, ...SHARED, ExcelApi: '1.14' };
/** The oldest that our manifest lets in. */
export const EXCEL_BASELINE: RequirementSets = { ...USUAL, ...SHARED, ExcelApi: '1.9' };
/** No shared runtime, no custom functions. */
export const EXCEL_2019: RequirementSets = { ...USUAL, ExcelApi: '1.7' };
export const EXCEL_2016: RequirementSets = { ExcelApi: '1.1' };

const LIBRARY = '1.15';

/** `1.9` < `1.10`. */
export function isNewer(version: string, than: string): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = than.split('.').map(Number);
  return a > c || (a === c && b > d);
}

/** Which members an Excel with these sets has. */
export function knowledge(sets: RequirementSets): Knows {
  const version = sets.ExcelApi ?? '1.1';
  if (!isNewer(LIBRARY, version)) return () => true;
  const versions = memberVersions();
  return (type, member) => {
    const since = versions.get(`${type}.${member}`.toLowerCase());
    return since === undefined || !isNewer(since, version);
  };
}

let cached: ReadonlyMap<string, string> | null = null;

/** `range.values` → `1.1`, in lower case, as the comments of `@types/office-js` state it. */
export function memberVersions(): ReadonlyMap<string, string> {
  cached ??= readVersions();
  return cached;
}

/** A class or the end of one, a set named in a comment, or a member at the class's indentation. */
const LINE = /^ {4}class (\w+)|^ {4}(\})|\[Api set: ExcelApi (\d+\.\d+)|^ {8}(?:readonly |get )?(\w+)[?(:<]/gm;

function readVersions(): ReadonlyMap<string, string> {
  const text = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
  const versions = new Map<string, string>();
  let type: string | null = null;
  let since: string | null = null;
  for (const [, opened, closed, set, member] of text.slice(text.indexOf('declare namespace Excel {')).matchAll(LINE)) {
    if (opened) [type, since] = [opened, null];
    else if (closed) type = null;
    else if (set) since = set;
    else if (member && type && since) {
      const key = `${type}.${member}`.toLowerCase();
      // overloads of one member may come with later sets: the first counts
      if (!versions.has(key)) versions.set(key, since);
      since = null;
    }
  }
  return versions;
}
