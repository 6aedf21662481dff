/** Shows a place of the workbook to the user. */

import type { Answer } from '../../core/command/commands.js';
import { parseRange } from '../../core/grid/a1.js';
import { rangeOf } from './place.js';
import { runExcel, type Tell } from './run.js';

export function jump(
  { sheet: name, range }: { readonly sheet: string; readonly range: string },
  tell: Tell,
): Promise<Answer<null>> {
  return runExcel<null>(async ({ context, sync }) => {
    const place = parseRange(range);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await sync();
    if (sheet.isNullObject) return { ok: false, problem: `Листа «${name}» больше нет. Проверьте таблицу ещё раз.` };
    if (sheet.visibility !== 'Visible') {
      return {
        ok: false,
        problem: `Лист «${name}» скрыт. Покажите его («Формат» → «Скрыть или отобразить») и повторите.`,
      };
    }
    if (!place) return { ok: false, problem: `Место «${range}» не найдено. Проверьте таблицу ещё раз.` };
    sheet.activate();
    rangeOf(sheet, place).select();
    return { ok: true, value: null, said: [] };
  }, tell);
}
