/** Ids of elements the keyboard is sent to, prefixed: a page's grid brings ids of its own (`browser-grid.md B15`). */

export const CHECK_BUTTON = 'vk-check';
export const FINDINGS_TITLE = 'vk-findings-title';
export const PREVIEW_TITLE = 'vk-preview-title';
export const REASON = 'vk-reason';
export const HIDE_BUTTON = 'vk-hide';
export const CLEAR_BUTTON = 'vk-clear';
export const CLEAR_CONFIRM = 'vk-clear-confirm';
export const SETTINGS_PROBLEMS = 'vk-settings-problems';
export const ADD_EXECUTOR = 'vk-add-executor';

export const tabId = (tab: string): string => `vk-tab-${tab}`;
export const panelId = (tab: string): string => `vk-panel-${tab}`;
export const executorNameId = (id: number): string => `vk-executor-${id}`;
