/** Words and figures of the report in Russian. */
import type { Severity } from '../../core/settings/settings.js';
import { counted } from '../../core/text/plural.js';
import type { Colour } from './terminal.js';

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export const measures = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

/** «лист «План»: столбцы … не добавлены …»: a sentence with the sheet it speaks of. */
export function onSheet(sheet: string, sentence: string): string {
  return `лист «${sheet}»: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
