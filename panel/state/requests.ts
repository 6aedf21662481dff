/** What the panel asks its host for, as data: kept to be tried again, named while it is under way. */
import type { Answer, Asks, CommandName, Gives } from '../../core/command/commands.js';
import type { CommandHost, PanelHost } from '../host.js';

/** A command and what it asks for. */
export type Request = { readonly [C in CommandName]: RequestOf<C> }[CommandName];
export interface RequestOf<C extends CommandName> {
  readonly command: C;
  readonly asks: Asks<C>;
}

/** A command that has been answered. */
export type Answered = {
  readonly [C in CommandName]: RequestOf<C> & { readonly answer: Answer<Gives<C>> };
}[CommandName];

/** Cells to select. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

/** What the panel says while a command is under way. */
export const BUSY_WORDS: Readonly<Record<CommandName, string>> = {
  check: 'Проверяем таблицу…',
  indicators: 'Записываем показатели…',
  addReportColumns: 'Добавляем столбцы отчёта…',
  addIndicatorValues: 'Вписываем значения показателей…',
  fix: 'Исправляем…',
  clear: 'Снимаем отметки…',
  summary: 'Собираем свод по листам…',
  newRoadmap: 'Создаём дорожную карту…',
  accept: 'Скрываем замечание…',
  unaccept: 'Возвращаем замечание…',
  settings: 'Читаем настройки…',
  saveSettings: 'Сохраняем настройки…',
};

/** Whether the findings are now other than the panel shows, so that it must check anew. */
export function changesFindings(answered: Answered): boolean {
  if (!answered.answer.ok) return false;
  if (answered.command === 'saveSettings') return answered.answer.value.problems.length === 0;
  return ['fix', 'addReportColumns', 'unaccept'].includes(answered.command);
}

const BROKEN_OFF = 'Связь с таблицей прервалась. Повторите; если не поможет, закройте панель и откройте её снова.';

/** Every call of a host goes through here: a host that rejects all the same is answered for. */
export async function ask<C extends CommandName>(host: PanelHost, request: RequestOf<C>): Promise<Answer<Gives<C>>> {
  const commands: CommandHost = host;
  return settled(() => commands[request.command](request.asks));
}

export const jump = (host: PanelHost, place: Place): Promise<Answer<null>> => settled(() => host.jump(place));

async function settled<T>(call: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call();
  } catch {
    return { ok: false, problem: BROKEN_OFF };
  }
}
