/** Settings of a run: the file of `--config`, then the options, which win over it. */
import { readFileSync } from 'node:fs';
import type { IsoDay } from '../core/calendar/date.js';
import { RULES } from '../core/rules/index.js';
import { parseSettings } from '../core/settings/parse.js';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.js';
import type { Options } from './args/parse.js';
import { reasonOf } from './files/problem.js';
import type { CheckSettings } from './workbook.js';

/** Settings, or sentences that say why the file of settings cannot be used. */
export function settingsOf(options: Options, today: IsoDay): CheckSettings | { readonly problems: readonly string[] } {
  const { config } = options;
  const read = config === null ? { settings: DEFAULT_SETTINGS, problems: [] } : readConfig(config);
  if (read.problems.length > 0)
    return { problems: read.problems.map((problem) => `«${config}»: ${afterName(problem)}`) };
  return {
    ...read.settings,
    period: options.period ?? read.settings.period,
    asOf: options.asOf ?? read.settings.asOf ?? today,
  };
}

/** A sentence as it goes on after the name of the file. */
function afterName(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function readConfig(path: string): { readonly settings: Settings; readonly problems: readonly string[] } {
  const failed = (problem: string) => ({ settings: DEFAULT_SETTINGS, problems: [problem] });
  let text: string;
  try {
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    if (decoded === null) return failed(OTHER_LETTERS);
    text = decoded;
  } catch (cause) {
    return failed(reasonOf(cause));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return failed(notJson(text, cause));
  }
  return parseSettings(
    json,
    RULES.map((rule) => rule.id),
  );
}

const OTHER_LETTERS =
  'файл настроек не в кодировке UTF-8, русских слов в нём не прочесть. В Блокноте: «Файл → Сохранить как…», кодировка UTF-8.';

/** UTF-8, or UTF-16 by its mark («Юникод» of Notepad), without the mark; `null` for another encoding, such as ANSI of Notepad. */
function decode(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Names the line where reading stopped, when the engine tells it. */
function notJson(text: string, cause: unknown): string {
  const position = /position (\d+)/.exec(String(cause))?.[1];
  const line = position === undefined ? '' : ` в строке ${text.slice(0, Number(position)).split('\n').length}`;
  return `файл настроек записан с нарушением${line}. Частые причины – лишняя запятая, одинарные кавычки, слова без кавычек.`;
}
