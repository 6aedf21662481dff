import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, hasChromium, launchChromium } from '../../panel/testing/browser.js';
import { hasWebDependencies } from '../../scripts/lib/web-bundle.mjs';
import { FIXTURES, readFixture } from '../../xlsx/testing/fixtures.js';
import { handmade, stylesWith, textRows } from '../../xlsx/testing/handmade.js';
import { nextFrames } from '../testing/hands.js';
import { bundleGrid, type OpenGrid, openGrid } from './testing/page.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NOTE = 'Вешки:\nНет исполнителя.\n———';

/** Two sheets of rows of 20 pixels and columns of 140: A1 a text, B1 a formula, A3 with a note, links in column C. */
const SMALL = handmade({
  sheets: {
    План:
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="9" width="20"/></cols>' +
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>1.10</t></is></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>сюда</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>РМК</t></is></c><c r="B2" t="inlineStr"><is><t>куратор</t></is></c><c r="C2" t="inlineStr"><is><t>сайт</t></is></c></row>' +
      '<row r="3"><c r="C3" t="inlineStr"><is><t>файл</t></is></c></row></sheetData>' +
      '<hyperlinks><hyperlink ref="C1" location="\'Ответы\'!B9"/><hyperlink ref="C2" r:id="rId1"/><hyperlink ref="C3" r:id="rId2"/></hyperlinks>',
    Ответы: textRows([['да'], ['нет']]),
    Тайный: textRows([['не виден']]),
  },
  styles: stylesWith(),
  related: { План: [] },
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels':
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${HYPERLINK}" Target="https://example.org/plan" TargetMode="External"/>` +
      `<Relationship Id="rId2" Type="${HYPERLINK}" Target="отчёт.docx" TargetMode="External"/>` +
      `<Relationship Id="rId3" Type="${HYPERLINK.replace('hyperlink', 'comments')}" Target="/xl/comments1.xml"/></Relationships>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A3" authorId="0"><text><t>${NOTE}</t></text></comment></commentList></comments>`,
  },
});

/** Texts over numbers and dates and back, a row that grows, a row that was not there. */
const [BEFORE, AFTER] = [
  '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="1" t="inlineStr"><is><t>Срок</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>два</t></is></c></row>',
  '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>один\nи ещё одна строка текста, которой одной строки мало</t></is></c><c r="B2" s="1"><v>44562</v></c></row><row r="3"/>' +
    '<row r="5"><c r="B5"><v>12345678901234</v></c></row>',
].map((rows) =>
  handmade({
    sheets: {
      План: `<cols><col min="1" max="2" width="12"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>№</t></is></c></row>${rows}<row r="6"><c r="A6"><v>6</v></c></row></sheetData>`,
    },
    styles: stylesWith('dd.mm.yyyy').replace(
      'xfId="0"/></cellXfs>',
      'xfId="0"><alignment wrapText="1"/></xf></cellXfs>',
    ),
  }),
) as [Uint8Array, Uint8Array];

/** What no program would write: blocks and splits larger than the sheet, styles that are not there. */
const ODD = handmade({
  sheets: {
    Странный:
      '<sheetViews><sheetView><pane state="frozen" xSplit="400" ySplit="90000"/></sheetView></sheetViews><cols><col min="1" max="16384" width="0"/></cols>' +
      '<sheetData><row r="1" ht="0"><c r="A1" s="99"><v>1</v></c></row><row r="300"><c r="ZZ300"><v>2</v></c></row></sheetData><mergeCells>' +
      `${['A1:C1048576', 'B2:XFD3', 'E5:F6', 'F6:G7'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  },
  styles: stylesWith(),
});

/** 10,000 rows of 20 texts. */
const big = (): Uint8Array =>
  handmade({
    sheets: {
      План: textRows(
        Array.from({ length: 10_000 }, (_, row) =>
          Array.from({ length: 20 }, (__, column) => `Мероприятие ${row + 1}, столбец ${column + 1}`),
        ),
      ),
    },
  });

describe.skipIf(!hasChromium || !hasWebDependencies())('the grid in Chromium', () => {
  let browser: Browser;
  let grid: OpenGrid;
  const fixtures = Object.fromEntries(FIXTURES.map(({ name }) => [name, readFixture(name)]));
  const report = new Uint8Array(readFileSync('examples/005-отчёт-2022.xlsx'));
  const files = {
    ...fixtures,
    'small.xlsx': SMALL,
    'odd.xlsx': ODD,
    'before.xlsx': BEFORE,
    'after.xlsx': AFTER,
    'report.xlsx': report,
    'big.xlsx': big(),
  };
  beforeAll(async () => {
    const [launched, bundle] = await Promise.all([launchChromium(), bundleGrid()]);
    browser = launched;
    grid = await openGrid(browser, bundle, files);
    grid.page.setDefaultTimeout(15_000);
  });
  afterEach(() => {
    expect(grid.trouble).toEqual({ errors: [], console: [], policy: [], outside: [] });
  });
  afterAll(() => browser?.close());

  async function open(name: keyof typeof files): Promise<OpenGrid> {
    await grid.anew(name);
    return grid;
  }

  const line = (page: Page, part: 'name' | 'text' | 'remark') => page.locator(`.vg-${part}`).textContent();
  const said = (page: Page) => page.locator('.vg-said').textContent();

  async function press(page: Page, ...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await nextFrames(page);
    }
  }

  /** Clicks into a column and row of `SMALL`. */
  async function click({ page, point }: OpenGrid, column: number, row: number, count = 1): Promise<void> {
    const { x, y } = await point(column * 140 + 60, row * 20 + 10);
    await page.mouse.move(x - 3, y);
    await page.mouse.click(x, y, { clickCount: count });
    await nextFrames(page);
  }

  test('shows the sheets a person sees, and reads the selected cell', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    expect(await page.getByRole('tab').allTextContents()).toEqual(['План', 'Ответы', 'Тайный']);
    expect([await line(page, 'name'), await line(page, 'text')]).toEqual(['A1', '1.10']);
    await click(grid, 1, 1);
    expect([await line(page, 'name'), await line(page, 'text')]).toEqual(['B2', 'куратор']);
    await press(page, 'ArrowLeft', 'ArrowDown');
    expect([await line(page, 'name'), await line(page, 'remark')]).toEqual(['A3', 'Вешки:\nНет исполнителя.']);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('tabs are gone through by the arrows', async () => {
    const { page } = await open('small.xlsx');
    await page.getByRole('tab', { name: 'План' }).focus();
    await press(page, 'ArrowRight');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Ответы');
    expect(await line(page, 'text')).toBe('да');
    await press(page, 'Home', 'ArrowLeft');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Тайный');
  });

  test('a text typed over a cell goes out as it is, once', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 0, 1);
    await page.keyboard.type('1.20');
    expect(await grid.typed()).toEqual([]);
    await press(page, 'Enter');
    expect(await grid.typed()).toEqual([[{ sheet: 'План', row: 1, column: 0, text: '1.20' }]]);
    expect(await line(page, 'name')).toBe('A3');
  });

  test('a double click and F2 change the text there is; Alt+Enter breaks the line, Escape changes nothing', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 1, 1, 2);
    await page.keyboard.type('ы');
    await press(page, 'Alt+Enter');
    await page.keyboard.type('=1+1');
    await press(page, 'Tab', 'ArrowLeft', 'F2');
    await page.keyboard.type('!');
    await press(page, 'Escape');
    expect(await grid.typed()).toEqual([[{ sheet: 'План', row: 1, column: 1, text: 'кураторы\n=1+1' }]]);
  });

  test('leaving the field keeps what was typed', async () => {
    const grid = await open('small.xlsx');
    await click(grid, 0, 1);
    await grid.page.keyboard.type('УО');
    // at once: the next thing pressed may save the file
    await grid.page.evaluate("document.getElementById('beside').focus()");
    expect(await grid.typed()).toEqual([[{ sheet: 'План', row: 1, column: 0, text: 'УО' }]]);
    await click(grid, 0, 0);
    await grid.page.keyboard.type('2');
    await click(grid, 1, 1);
    expect((await grid.typed())[1]).toEqual([{ sheet: 'План', row: 0, column: 0, text: '2' }]);
    expect(await line(grid.page, 'name')).toBe('B2');
    await grid.page.keyboard.type('3');
    await grid.page.getByRole('tab', { name: 'Ответы' }).click();
    await nextFrames(grid.page);
    expect((await grid.typed())[2]).toEqual([{ sheet: 'План', row: 1, column: 1, text: '3' }]);
    expect(await line(grid.page, 'text')).toBe('да');
  });

  test('clearing, cutting and pasting are one action each', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 0, 1);
    await press(page, 'Shift+ArrowRight', 'Control+c', 'Delete');
    const cleared = [
      { sheet: 'План', row: 1, column: 0, text: '' },
      { sheet: 'План', row: 1, column: 1, text: '' },
    ];
    expect(await grid.typed()).toEqual([cleared]);
    await click(grid, 3, 4);
    await press(page, 'Control+v');
    expect((await grid.typed())[1]).toEqual([
      { sheet: 'План', row: 4, column: 3, text: 'РМК' },
      { sheet: 'План', row: 4, column: 4, text: 'куратор' },
    ]);
    await click(grid, 0, 0);
    await press(page, 'Control+x');
    expect((await grid.typed())[2]).toEqual([{ sheet: 'План', row: 0, column: 0, text: '' }]);
  });

  test('what could not be kept is told, and the former cells are there again', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await grid.answer('Лист защищён от изменений.');
    await click(grid, 0, 1);
    const before = await grid.picture();
    await press(page, 'Delete');
    expect(await said(page)).toBe('Лист защищён от изменений.');
    await page.locator('.vg-said').evaluate((element) => element.replaceChildren());
    expect((await grid.picture()).equals(before)).toBe(true);
  });

  test('a formula is not touched, by whatever way', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 1, 0);
    for (const keys of [['5', 'Enter'], ['F2'], ['Delete'], ['Control+c', 'Shift+ArrowLeft', 'Delete']]) {
      await page.locator('.vg-said').evaluate((element) => element.replaceChildren());
      await press(page, ...keys);
      expect(await said(page)).toMatch(/^В ячейке B1 формула/);
      await click(grid, 1, 0);
    }
    expect(await grid.typed()).toEqual([]);
  });

  test('everything else is closed: formats, sizes, menus, fills', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 0, 1);
    const before = await grid.picture();
    await press(page, 'Control+b', 'Control+i', 'Control+z', 'Control+y');
    expect((await grid.picture()).equals(before)).toBe(true);
    // a column by its edge
    const edge = await grid.point(140, -10);
    await page.mouse.move(edge.x - 1, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 60, edge.y, { steps: 5 });
    await page.mouse.up();
    // the corner of the selection, two rows down
    await click(grid, 0, 1);
    const corner = await grid.point(140, 40);
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x, corner.y + 40, { steps: 5 });
    await page.mouse.up();
    expect(await said(page)).toMatch(/^Здесь можно менять только тексты ячеек/);
    await page.locator('.vg-said').evaluate((element) => element.replaceChildren());
    await click(grid, 0, 1);
    expect((await grid.picture()).equals(before)).toBe(true);
    const { x, y } = await grid.point(60, 30);
    await page.mouse.click(x, y, { button: 'right' });
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    expect(await grid.typed()).toEqual([]);
  });

  test('a link inside the workbook jumps, one outside opens by itself, a file is named', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await page.evaluate('window.open = (...asked) => void (window.asked = asked)');
    await click(grid, 2, 1);
    expect(await page.evaluate('window.asked')).toEqual(['https://example.org/plan', '_blank', 'noopener,noreferrer']);
    await click(grid, 2, 2);
    expect(await said(page)).toBe(
      'Ссылка ведёт к файлу «отчёт.docx». Откройте его сами: страница файлов не открывает.',
    );
    await click(grid, 2, 0);
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Ответы');
    expect(await line(page, 'name')).toBe('B9');
  });

  test('a note is shown under the pointer, and goes with it', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    const at = await grid.point(60, 50);
    await page.mouse.move(at.x - 5, at.y);
    await page.mouse.move(at.x, at.y);
    await page.getByRole('tooltip').waitFor();
    await expect.poll(() => page.getByRole('tooltip').textContent()).toBe('Вешки:\nНет исполнителя.');
    await page.mouse.move(at.x, at.y + 100);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  });

  test('of several cells the one the selection began with is typed into', async () => {
    const grid = await open('small.xlsx');
    const { page } = grid;
    await click(grid, 1, 1);
    await press(page, 'Shift+ArrowUp', 'Shift+ArrowLeft');
    expect(await line(page, 'name')).toBe('B2');
    await page.keyboard.type('да');
    await press(page, 'Enter');
    expect(await grid.typed()).toEqual([[{ sheet: 'План', row: 1, column: 1, text: 'да' }]]);
  });

  test('every fixture, and a workbook no program would write, is shown without trouble', async () => {
    for (const name of [...Object.keys(fixtures), 'odd.xlsx']) {
      await grid.show(name);
      await expect.poll(() => grid.page.getByRole('tab', { selected: true }).count()).toBe(1);
    }
    expect(await grid.select('Странный', 'XFD1048576')).toBe(true);
  });

  test('shown again, the workbook stands where it stood, and the focus stays where it is', async () => {
    const grid = await open('report.xlsx');
    const { page } = grid;
    expect(await grid.select('Дорожная карта', 'F38:G40')).toBe(true);
    await grid.picture();
    const before = await grid.picture();
    await page.getByLabel('Поле рядом').focus();
    await grid.show('report.xlsx');
    expect((await grid.picture()).equals(before)).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('beside');
    expect(await grid.select('Нет такого', 'A1')).toBe(false);
    expect(await grid.select('Дорожная карта', 'не место')).toBe(false);
  });

  test('told what has changed, it draws the same as all anew', async () => {
    const grid = await open('before.xlsx');
    const place = (row: number, column: number) => ({ sheet: 'План', row, column });
    const before = await grid.picture();
    await grid.show('after.xlsx', [place(1, 0), place(1, 1), place(2, 0), place(4, 1)]);
    const after = await grid.picture();
    expect(after.equals(before)).toBe(false);
    expect(await line(grid.page, 'text')).toBe('№');
    await open('after.xlsx');
    expect((await grid.picture()).equals(after)).toBe(true);
    await grid.show('before.xlsx', [place(1, 0), place(1, 1), place(2, 0), place(4, 1)]);
    expect((await grid.picture()).equals(before)).toBe(true);
  });

  test('its scroll and the size it is drawn at stay too', async () => {
    const grid = await open('report.xlsx');
    const { page } = grid;
    await grid.select('Дорожная карта', 'C30');
    const { x, y } = await grid.point(300, 300);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.mouse.wheel(0, 90);
    await grid.picture();
    /** Where the field opens over the selected cell, and how large its letters are. */
    const field = async () => {
      await page.getByLabel('Текст ячейки').focus();
      await press(page, 'F2');
      const letters = await page.getByLabel('Текст ячейки').evaluate((element) => getComputedStyle(element).fontSize);
      const box = await page.getByLabel('Текст ячейки').boundingBox();
      await press(page, 'Escape');
      return { letters, box };
    };
    const before = await field();
    await grid.show('report.xlsx');
    expect(await field()).toEqual(before);
  });

  test('10,000 rows of 20 columns are shown and gone through', async () => {
    const grid = await open('big.xlsx');
    const { page } = grid;
    expect(await grid.select('План', 'T10000')).toBe(true);
    await grid.picture();
    expect(await line(page, 'text')).toBe('Мероприятие 10000, столбец 20');
    await page.getByLabel('Текст ячейки').focus();
    await press(page, 'Control+Home', 'Control+ArrowDown');
    expect(await line(page, 'name')).toBe('A10000');
  });
});
