/** The panel's host in Excel. */
import type { IsoDay } from '../core/calendar/date.js';
import { toIso } from '../core/calendar/date.js';
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import type { PanelHost } from '../panel/host.js';
import { performCommand } from './excel/command.js';
import { jump } from './excel/jump.js';

/** `today`: the day by the clock of the computer, unless a test names another. */
export function createExcelHost(today: () => IsoDay = clockDay): PanelHost {
  const listeners: ((text: string) => void)[] = [];
  const tell = (text: string): void => {
    for (const listener of listeners) listener(text);
  };
  const perform =
    <C extends CommandName>(command: C) =>
    (asks: Asks<C>): Promise<Answer<Gives<C>>> =>
      performCommand(command, asks, { today: today(), tell });
  return {
    kind: 'excel',
    check: perform('check'),
    indicators: perform('indicators'),
    addReportColumns: perform('addReportColumns'),
    addIndicatorValues: perform('addIndicatorValues'),
    fix: perform('fix'),
    clear: perform('clear'),
    summary: perform('summary'),
    newRoadmap: perform('newRoadmap'),
    accept: perform('accept'),
    unaccept: perform('unaccept'),
    settings: perform('settings'),
    saveSettings: perform('saveSettings'),
    jump: (asks) => jump(asks, tell),
    onProgress: (listener) => {
      listeners.push(listener);
    },
  };
}

function clockDay(): IsoDay {
  const now = new Date();
  return toIso({ y: now.getFullYear(), m: now.getMonth() + 1, d: now.getDate() });
}
