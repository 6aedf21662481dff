/** The panel's host in Excel. */
import { type IsoDay, toIso } from '../core/calendar/date.js';
import { commandsOf, type PanelHost } from '../panel/host.js';
import { performCommand } from './excel/command.js';
import { jump } from './excel/jump.js';

/** `today`: the day by the clock of the computer, unless a test names another. */
export function createExcelHost(today: () => IsoDay = clockDay): PanelHost {
  const listeners: ((text: string) => void)[] = [];
  const tell = (text: string): void => {
    for (const listener of listeners) listener(text);
  };
  return {
    kind: 'excel',
    ...commandsOf((command, asks) => performCommand(command, asks, { today: today(), tell })),
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
