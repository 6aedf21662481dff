/** The looks of cells we write, added to a workbook's styles when first used and found there on the next run. */
import { BORDER, type Look } from '../../core/report/looks.js';
import { escapeAttribute } from '../xml/escape.js';
import { argb } from './colour.js';
import type { Styles } from './styles.js';

/** Index in `cellXfs` of a look; `guarded` for text that must stay text when a person edits it (`quotePrefix`). */
export function styleIndex(styles: Styles, look: Look, guarded = false): number {
  const font = fontIndex(styles, look);
  const fill = look.fill
    ? styles.add(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
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

const SIDE = (name: string) => `<${name} style="thin"><color rgb="${argb(BORDER)}"/></${name}>`;
const BORDER_XML = `<border>${['left', 'right', 'top', 'bottom'].map(SIDE).join('')}<diagonal/></border>`;

function fontIndex(styles: Styles, { bold, underline, color, larger }: Look): number {
  if (!bold && !underline && !color && !larger) return 0;
  const { name, size } = styles.baseFont;
  return styles.add(
    'fonts',
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${Number(size) + (larger ?? 0)}"/>` +
      `${color ? `<color rgb="${argb(color)}"/>` : ''}<name val="${escapeAttribute(name)}"/><family val="2"/></font>`,
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
