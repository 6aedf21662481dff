/** Which commands look at cells. */
import type { CommandName } from './commands.js';

const LOOK_AT_NO_CELLS: readonly CommandName[] = ['settings', 'saveSettings', 'accept', 'unaccept', 'newRoadmap'];

/** Whether a command needs `Book.grids` and `Book.history`; for another a host leaves the sheets unread. */
export function looksAtCells(command: CommandName): boolean {
  return LOOK_AT_NO_CELLS.indexOf(command) < 0;
}
