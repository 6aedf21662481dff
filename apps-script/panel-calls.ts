/** What the panel asks for: every command by its name, a jump to cells, and word that it has come up. */
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { isCommand } from '../core/command/plan.js';
import { problemOf } from './problems.js';
import { run } from './run.js';

/** Names come from a page: one that is no command does nothing. */
export function runForPanel<C extends CommandName>(command: C, asks: Asks<C>): Answer<Gives<C>> {
  if (isCommand(String(command))) return run(command, asks);
  return {
    ok: false,
    problem: 'Панель устарела. Закройте её и откройте снова: «Расширения → Вешки → Показать панель».',
  };
}

/** Selects cells for the person: `D12` or `A3:F66`. */
export function jump(asks: { readonly sheet: string; readonly range: string }): Answer<null> {
  try {
    const { sheet: name, range } = asks;
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(String(name));
    if (!sheet)
      return {
        ok: false,
        problem: `Листа «${name}» больше нет: его удалили или переименовали. Проверьте таблицу заново.`,
      };
    spreadsheet.setActiveRange(sheet.getRange(String(range)));
    return { ok: true, value: null, said: [] };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause, false) };
  }
}
