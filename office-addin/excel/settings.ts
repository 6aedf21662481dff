/** The user's settings: kept in the document, and in memory for the functions in its cells, of which a thousand may ask at once. */
import type { Run } from './run.js';

/** Key of the settings among what we keep in the document. */
export const SETTINGS_KEY = 'veshki.settings';
/** Milliseconds until Excel is asked again where it could not tell them. */
const PAUSE = 10_000;

let known: Promise<string> | null = null;

/** JSON as the document keeps it, '' for none or where Excel does not tell. Excel is asked only if no command has looked before. */
export function settingsInMemory(): Promise<string> {
  known ??= readSettings().catch(() => {
    setTimeout(forgetSettings, PAUSE);
    return '';
  });
  return known;
}

/** To be called by whoever has read them. */
export function rememberSettings(text: string): void {
  known = Promise.resolve(text);
}

/** The next function asks Excel. */
export function forgetSettings(): void {
  known = null;
}

/** Queues the keeping; functions follow them from now on. */
export function keepSettings({ context: { workbook } }: Run, text: string): void {
  workbook.settings.add(SETTINGS_KEY, text);
  rememberSettings(text);
}

/** Queues a calculation of cells that nothing else would calculate anew: those of functions that followed the former settings. */
export function calculateAnew({ context: { workbook } }: Run): void {
  workbook.application.calculate('Full');
}

async function readSettings(): Promise<string> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    await context.sync();
    return setting.isNullObject ? '' : String(setting.value);
  });
}
