/** Everything `entry.js` delegates to: the exports become properties of the global `Veshki`. Nothing is thrown out of them. */
import * as commands from './menu/commands.js';
import * as fix from './menu/fix.js';
import * as newRoadmap from './menu/new-roadmap.js';
import * as panel from './menu/panel.js';
import * as settings from './menu/settings.js';
import { spoken } from './tell.js';

export {
  roadmapCountCell,
  roadmapDeadlineCell,
  roadmapExecutorsCell,
  roadmapShareCell,
} from './custom-functions.js';
export { onInstall, onOpen } from './menu/menu.js';
export { panelReady } from './menu/panel.js';
export { jump, runForPanel } from './panel-calls.js';

export const menuCheck = spoken(commands.menuCheck);
export const menuClear = spoken(commands.menuClear);
export const menuFix = spoken(fix.menuFix);
export const menuHelp = spoken(commands.menuHelp);
export const menuIndicators = spoken(commands.menuIndicators);
export const menuNewRoadmap = spoken(newRoadmap.menuNewRoadmap);
export const menuPanel = spoken(panel.menuPanel);
export const menuReportColumns = spoken(commands.menuReportColumns);
export const menuSettings = spoken(settings.menuSettings);
export const menuSummary = spoken(commands.menuSummary);
