import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../node/codec.js';
import { readBook } from '../package/book.js';
import { openPackage } from '../package/package.js';
import { savePackage } from '../package/save.js';
import { handmade, textRows } from '../testing/handmade.js';
import { textOf } from '../testing/patched.js';
import { openArchive } from '../zip/archive.js';
import { styleIndex } from './cell-styles.js';
import { openStyles, type Styles } from './styles.js';

/** The styles part after some work on it. */
function written(styles: string, work: (styles: Styles) => unknown): string {
  const bytes = handmade({ sheets: { План: textRows([['а']]) }, styles });
  const pkg = openPackage(openArchive(bytes), nodeCodec);
  const opened = openStyles(pkg, readBook(pkg));
  work(opened);
  opened.save();
  return /<styleSheet[^>]*>(.*)<\/styleSheet>/s.exec(textOf(savePackage(pkg), 'xl/styles.xml'))?.[1] ?? '';
}

const LISTS =
  '<fonts count="1"><font><name val="Arial"/><sz val="10"/></font></fonts><fills count="0"/><borders/><cellXfs count="1"><xf/></cellXfs><cellStyles/>';

describe('items', () => {
  test('enter their list at the end, its count follows where it is kept', () => {
    expect(written(LISTS, (styles) => styles.add('fonts', '<font><b/></font>'))).toBe(
      LISTS.replace('count="1"', 'count="2"').replace('</fonts>', '<font><b/></font></fonts>'),
    );
    expect(written(LISTS, (styles) => styles.add('fills', '<fill/>'))).toContain('<fills count="1"><fill/></fills>');
    expect(written(LISTS, (styles) => styles.add('borders', '<border/>'))).toContain('<borders><border/></borders>');
  });

  test('enter a new list at its place', () => {
    expect(written(LISTS, (styles) => styles.add('dxfs', '<dxf/>'))).toBe(`${LISTS}<dxfs count="1"><dxf/></dxfs>`);
    expect(written(LISTS, (styles) => styles.numberFormat('0.0%'))).toBe(
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>${LISTS}`,
    );
  });

  test('that are there already are used, nothing is written', () => {
    expect(written(LISTS, (styles) => expect(styles.add('cellXfs', '<xf/>')).toBe(0))).toBe(LISTS);
  });
});

describe('number formats', () => {
  const known =
    "<numFmts count='2'><numFmt formatCode='0.0%' numFmtId='170'/><numFmt numFmtId='171' formatCode='&quot;а&quot;'/></numFmts>";

  test('are found by their code however it is written', () => {
    expect(
      written(known, (styles) => expect([styles.numberFormat('0.0%'), styles.numberFormat('"а"')]).toEqual([170, 171])),
    ).toBe(known);
  });

  test('never take an id that is used', () => {
    expect(written(known, (styles) => expect(styles.numberFormat('dd.mm.yyyy')).toBe(172))).toContain(
      "<numFmts count='3'>",
    );
  });
});

describe('looks', () => {
  test('follow the font of the workbook', () => {
    const styles = written(LISTS, (styles) => styleIndex(styles, { bold: true, larger: 3 }));
    expect(styles).toContain('<font><b/><sz val="13"/><name val="Arial"/><family val="2"/></font>');
  });

  test('that are equal are one, a guarded one is another', () => {
    const indexes: number[] = [];
    written(LISTS, (styles) => {
      for (const guarded of [false, false, true])
        indexes.push(styleIndex(styles, { wrap: true, format: '0.0%' }, guarded));
    });
    expect(indexes).toEqual([1, 1, 2]);
  });
});
