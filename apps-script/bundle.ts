/** Everything `entry.js` delegates to: the exports become properties of the global `Veshki`. */
export {
  roadmapCountCell,
  roadmapDeadlineCell,
  roadmapExecutorsCell,
  roadmapShareCell,
} from './custom-functions.js';
export { menuCheck, menuClear, menuHelp, menuIndicators, menuReportColumns, menuSummary } from './menu/commands.js';
export { menuFix } from './menu/fix.js';
export { onInstall, onOpen } from './menu/menu.js';
export { menuNewRoadmap } from './menu/new-roadmap.js';
export { menuPanel, panelReady } from './menu/panel.js';
export { menuSettings } from './menu/settings.js';
export { jump, runForPanel } from './panel-calls.js';
