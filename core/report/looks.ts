/** How the cells we write look in every host: light fills that stay readable on screen and on paper. */
import type { Severity } from '../settings/settings.js';
import type { CellStyle } from './patch.js';

/** Colours are `#RRGGBB`. */
export const SEVERITY_FILLS = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  info: '#DDEBF7',
} as const satisfies Record<Severity, string>;

export const HEADER_FILL = '#E7E6E6';
export const BORDER = '#BFBFBF';
const LINK = '#0563C1';
const MUTED = '#595959';
/** Bars behind figures, and bars of a chart. */
export const CELL_BAR = '#BDD7EE';
export const CHART_BAR = '#5B9BD5';
/** Tab of our sheets. */
export const TAB = '#2E75B6';

/** How a cell looks; what is left out is as in any other cell of the workbook. */
export interface Look {
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  /** Points more than the usual size. */
  readonly larger?: number;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** Number format code. */
  readonly format?: string;
}

const TABLE: Look = { border: true, wrap: true, vertical: 'top' };

/** Looks of our own sheets. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, larger: 3, vertical: 'top', wrap: true },
  subtitle: { color: MUTED, vertical: 'top', wrap: true },
  header: { bold: true, fill: HEADER_FILL, border: true, wrap: true, vertical: 'center', horizontal: 'center' },
  text: TABLE,
  muted: { color: MUTED, vertical: 'top', wrap: true },
  strong: { ...TABLE, bold: true },
  link: { ...TABLE, color: LINK, underline: true },
  error: { ...TABLE, fill: SEVERITY_FILLS.error },
  warning: { ...TABLE, fill: SEVERITY_FILLS.warning },
  info: { ...TABLE, fill: SEVERITY_FILLS.info },
  number: { ...TABLE, horizontal: 'right' },
  percent: { ...TABLE, horizontal: 'right', format: '0.00%' },
  date: { ...TABLE, horizontal: 'center', format: 'dd.mm.yyyy' },
};
