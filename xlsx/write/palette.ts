/** The colours we write: light fills that stay readable on screen and on paper. */
import type { Severity } from '../../core/settings/settings.js';

export const SEVERITY_FILLS = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
} as const satisfies Record<Severity, string>;

export const HEADER_FILL = 'FFE7E6E6';
export const BORDER = 'FFBFBFBF';
export const LINK = 'FF0563C1';
export const MUTED = 'FF595959';
/** Bars behind figures, and bars of a chart. */
export const CELL_BAR = 'FFBDD7EE';
export const CHART_BAR = 'FF5B9BD5';
/** Tab of our sheets. */
export const TAB = 'FF2E75B6';
