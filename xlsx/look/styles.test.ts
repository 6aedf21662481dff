import { describe, expect, test } from 'vitest';
import { lookOf } from '../look.js';
import { nodeCodec } from '../node/codec.js';
import { handmade } from '../testing/handmade.js';
import { digitWidth } from './digit.js';
import { tinted } from './palette.js';
import type { StyleLook } from './styles.js';

interface Parts {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly xf: string;
  readonly colors?: string;
  readonly theme?: string;
}

/** The style of one cell format. */
function style({
  fonts = '<font/>',
  fills = '<fill/>',
  borders = '<border/>',
  xf,
  colors = '',
  theme,
}: Parts): StyleLook {
  const bytes = handmade({
    sheets: { Лист: '<sheetData/>' },
    styles: `<fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellXfs>${xf}</cellXfs>${colors}`,
    ...(theme === undefined ? {} : { parts: themeParts(theme) }),
  });
  const book = lookOf(bytes, nodeCodec);
  if (book.refused) throw new Error(book.message);
  return book.styles[0];
}

function themeParts(scheme: string): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rIdTheme" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`,
    'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Своя">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
  };
}

const filled = (colour: string, more: Partial<Parts> = {}) =>
  style({
    fills: `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`,
    xf: '<xf fillId="0"/>',
    ...more,
  }).fill;

describe('colours', () => {
  test.each([
    ['plain', 'rgb="FF00B050"', '#00B050'],
    ['plain without its opacity', 'rgb="00b050"', '#00B050'],
    ['of the usual theme: light 1 comes first', 'theme="0"', '#FFFFFF'],
    ['of the usual theme: dark 1', 'theme="1"', '#000000'],
    ['of the usual theme: the first accent', 'theme="4"', '#4472C4'],
    ['indexed', 'indexed="10"', '#FF0000'],
    ['indexed, the last', 'indexed="63"', '#333333'],
    ['of the screen', 'indexed="64"', null],
    ['left to the program', 'auto="1"', null],
    ['of no theme', 'theme="12"', null],
    ['damaged', 'rgb="красный"', null],
  ])('%s', (_, attributes, colour) => {
    expect(filled(attributes)).toBe(colour);
  });

  test('of the workbook’s own theme, also those of the system', () => {
    const theme =
      '<a:dk1><a:sysClr val="windowText" lastClr="112233"/></a:dk1><a:accent1><a:srgbClr val="abcdef"/></a:accent1>';
    expect(filled('theme="1"', { theme })).toBe('#112233');
    expect(filled('theme="4"', { theme })).toBe('#ABCDEF');
    // what the theme leaves out is as usual
    expect(filled('theme="5"', { theme })).toBe('#ED7D31');
  });

  test('of the workbook’s own list of indexed ones', () => {
    const colors = '<colors><indexedColors><rgbColor rgb="00010203"/></indexedColors></colors>';
    expect(filled('indexed="0"', { colors })).toBe('#010203');
    expect(filled('indexed="1"', { colors })).toBe('#FFFFFF');
  });

  // derived by hand from ECMA-376 18.8.19: lightness L of HSL becomes L·(1+t), or L·(1−t)+t
  test.each([
    ['white, a quarter darker', '#FFFFFF', -0.25, '#BFBFBF'],
    ['black, half lighter', '#000000', 0.5, '#808080'],
    ['pure red, half lighter: L 0.5 → 0.75', '#FF0000', 0.5, '#FF8080'],
    ['pure blue, half darker: L 0.5 → 0.25', '#0000FF', -0.5, '#000080'],
    ['all the way', '#4472C4', 1, '#FFFFFF'],
    ['no tint', '#4472C4', 0, '#4472C4'],
    ['no number', '#4472C4', Number.NaN, '#4472C4'],
  ])('tints: %s', (_, colour, tint, expected) => {
    expect(tinted(colour, tint)).toBe(expected);
  });
});

describe('fills', () => {
  const fill = (pattern: string) => style({ fills: `<fill>${pattern}</fill>`, xf: '<xf fillId="0"/>' }).fill;
  test.each([
    ['none', '<patternFill patternType="none"/>', null],
    ['none with colours', '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>', null],
    // half red, half white
    [
      'a pattern is the shade it makes',
      '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFFFF"/></patternFill>',
      '#FF8080',
    ],
    ['the reserved second fill: black on white, an eighth', '<patternFill patternType="gray125"/>', '#DFDFDF'],
    [
      'a gradient is its first colour',
      '<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill>',
      '#00FF00',
    ],
  ])('%s', (_, pattern, expected) => {
    expect(fill(pattern)).toBe(expected);
  });
});

describe('fonts, borders, alignment', () => {
  test('a font with all it may have', () => {
    const fonts =
      '<font><b/><i val="1"/><strike val="true"/><u val="double"/><vertAlign val="superscript"/><sz val="14"/><color theme="1"/><name val="Times New Roman"/></font>';
    expect(style({ fonts, xf: '<xf fontId="0"/>' }).font).toEqual({
      name: 'Times New Roman',
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      script: 'super',
      color: '#000000',
    });
  });

  test('what is switched off is off', () => {
    const fonts = '<font><b val="0"/><u val="none"/><sz val="-3"/><name val="Arial"/></font>';
    expect(style({ fonts, xf: '<xf fontId="0"/>' }).font).toMatchObject({ bold: false, underline: false, size: 11 });
  });

  test('sides that have a line', () => {
    const borders =
      '<border><left style="thin"><color rgb="FFBFBFBF"/></left><right/><top style="none"/><bottom style="medium"><color auto="1"/></bottom></border>';
    expect(style({ borders, xf: '<xf borderId="0"/>' }).borders).toEqual({
      left: { style: 'thin', color: '#BFBFBF' },
      bottom: { style: 'medium', color: null },
    });
  });

  test.each([
    ['nothing said', '', { horizontal: 'general', vertical: 'bottom', wrap: false, rotation: 0, indent: 0 }],
    [
      'wrapped',
      '<alignment wrapText="1" vertical="top" horizontal="center"/>',
      { horizontal: 'center', vertical: 'top', wrap: true },
    ],
    ['spread over the width', '<alignment horizontal="justify"/>', { horizontal: 'justify', wrap: true }],
    ['upwards', '<alignment textRotation="90"/>', { rotation: 90 }],
    ['downwards: 91 is one degree', '<alignment textRotation="180"/>', { rotation: -90 }],
    ['letters one under another', '<alignment textRotation="255"/>', { rotation: 'stacked' }],
    ['indented', '<alignment horizontal="left" indent="2"/>', { horizontal: 'left', indent: 2 }],
    ['an angle there is not', '<alignment textRotation="200"/>', { rotation: 0 }],
  ])('alignment: %s', (_, alignment, expected) => {
    expect(style({ xf: `<xf>${alignment}</xf>` })).toMatchObject(expected);
  });

  test('a number format by its code', () => {
    expect(style({ xf: '<xf numFmtId="14"/>' }).format).toBe('dd.mm.yyyy');
  });
});

// Excel: a new workbook in Calibri 11 has columns of 64 pixels, 8.43 digits of 7 and 5 of padding
test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['Times New Roman', 12, 8],
  ['Calibri', 0.1, 1],
])('a digit of %s %d is %d pixels wide', (name, size, width) => {
  expect(
    digitWidth({ name, size, bold: false, italic: false, underline: false, strike: false, script: null, color: null }),
  ).toBe(width);
});
