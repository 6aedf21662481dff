/** Whether XML speaks of a sheet in a reference: `План!A1`, `'Лист 1'!A1`. */
import { sheetPrefix } from '../../core/grid/a1.js';
import { escapeText } from '../xml/escape.js';

/** Errs on the side of yes: a text that only looks like a reference counts. */
export function mentionsSheet(xml: string, sheet: string): boolean {
  const plain = escapeText(`${sheet}!`);
  const quoted = escapeText(sheetPrefix(sheet));
  if (xml.includes(plain) || xml.includes(quoted)) return true;
  // LibreOffice writes the quotes around a sheet's name as entities.
  return /&(?:apos|#39|#x27);/.test(xml) && xml.replace(/&(?:apos|#39|#x27);/g, "'").includes(quoted);
}
