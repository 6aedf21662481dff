/** The looks of cells we write, added to a workbook's styles when first used and found there on the next run. */
import type { CellStyle } from '../../core/report/patch.js';
import { escapeAttribute } from '../xml/escape.js';
import { BORDER, HEADER_FILL, LINK, MUTED, SEVERITY_FILLS } from './palette.js';
import type { Styles } from './styles.js';

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

/** Index in `cellXfs` of a look; `guarded` for text that must stay text when a person edits it (`quotePrefix`). */
export function styleIndex(styles: Styles, look: Look, guarded = false): number {
  const font = fontIndex(styles, look);
  const fill = look.fill
    ? styles.add(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
    : 0;
  const border = look.border ? styles.add('borders', BORDER_XML) : 0;
  const format = look.format ? styles.numberFormat(look.format) : 0;
  const alignment = alignmentXml(look);
  const applied = [
    format > 0 ? ' applyNumberFormat="1"' : '',
    font > 0 ? ' applyFont="1"' : '',
    fill > 0 ? ' applyFill="1"' : '',
    border > 0 ? ' applyBorder="1"' : '',
    alignment === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const quote = guarded ? ' quotePrefix="1"' : '';
  const tag = `xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote}${applied}`;
  return styles.add('cellXfs', alignment === '' ? `<${tag}/>` : `<${tag}>${alignment}</xf>`);
}

const SIDE = (name: string) => `<${name} style="thin"><color rgb="${BORDER}"/></${name}>`;
const BORDER_XML = `<border>${['left', 'right', 'top', 'bottom'].map(SIDE).join('')}<diagonal/></border>`;

function fontIndex(styles: Styles, { bold, underline, color, larger }: Look): number {
  if (!bold && !underline && !color && !larger) return 0;
  const { name, size } = styles.baseFont;
  return styles.add(
    'fonts',
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${Number(size) + (larger ?? 0)}"/>` +
      `${color ? `<color rgb="${color}"/>` : ''}<name val="${escapeAttribute(name)}"/><family val="2"/></font>`,
  );
}

function alignmentXml({ horizontal, vertical, wrap }: Look): string {
  if (!horizontal && !vertical && !wrap) return '';
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    vertical ? ` vertical="${vertical}"` : '',
    wrap ? ' wrapText="1"' : '',
  ];
  return `<alignment${attributes.join('')}/>`;
}
