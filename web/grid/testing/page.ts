/** The grid alone in a browser, under a policy as strict as the page's could be, showing files of the test. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openPage, type WatchedPage } from '../../../panel/testing/browser.js';
import { handmade } from '../../../xlsx/testing/handmade.js';
import { nextFrames } from '../../testing/hands.js';
import type { CellPlace, TypedCell } from '../grid-view.js';
import { slimUniver } from '../slim.mjs';

const HOME = 'http://grid.test/';
/** Nothing but our own files; no inline style, no code from a text. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: blob:";

/** Pixels of Univer's headers. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

/** Another book: of sheets it does not have, the grid keeps no places. */
const BLANK = 'blank.xlsx';
const BLANK_BOOK = handmade({ sheets: { Чистый: '<sheetData/>' } });

export interface GridFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles the grid; once for a test file. */
export async function bundleGrid(): Promise<GridFiles> {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: ['web/grid/testing/entry.ts'],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [slimUniver],
    logLevel: 'warning',
  });
  const text = (kind: string) => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

export interface OpenGrid extends WatchedPage {
  /** Shows one of the files, or what has changed where that is told; resolves when it is drawn. */
  show(name: string, changed?: readonly CellPlace[]): Promise<void>;
  /** Shows one of the files as if it were the first: nothing typed, nothing said, no place kept. */
  anew(name: string): Promise<void>;
  select(sheet: string, range: string): Promise<boolean>;
  /** What was typed so far, one entry an action. */
  typed(): Promise<(readonly TypedCell[])[]>;
  /** What the listener answers from now on. */
  answer(sentence: string | null): Promise<void>;
  /** A point of the cells' picture, in pixels from A1's corner; where nothing is scrolled. */
  point(right: number, down: number): Promise<{ readonly x: number; readonly y: number }>;
  /** The picture of the cells, to compare. */
  picture(): Promise<Buffer>;
}

/** `files` by the name `show` gives them. */
export async function openGrid(
  browser: Browser,
  { script, style }: GridFiles,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<OpenGrid> {
  const html =
    '<!doctype html><html lang="ru"><head><title>Сетка</title><link rel="stylesheet" href="/grid.css"><link rel="stylesheet" href="/page.css"></head>' +
    '<body><main><h1>Сетка</h1><label>Поле рядом <input id="beside"></label><div id="grid"></div></main><script src="/grid.js"></script></body></html>';
  const page = 'html, body { margin: 0 } h1 { margin: 0; font-size: 16px } #grid { height: 640px }';
  const watched = await openPage(browser, {
    width: 1100,
    height: 720,
    routes: {
      [HOME]: { body: html, headers: { 'content-security-policy': POLICY } },
      [`${HOME}grid.js`]: { body: script, type: 'text/javascript; charset=utf-8' },
      [`${HOME}grid.css`]: { body: style, type: 'text/css; charset=utf-8' },
      [`${HOME}page.css`]: { body: page, type: 'text/css; charset=utf-8' },
      ...Object.fromEntries(
        Object.entries({ ...files, [BLANK]: BLANK_BOOK }).map(([name, bytes]) => [
          new URL(name, HOME).href,
          { body: Buffer.from(bytes), type: 'application/octet-stream' },
        ]),
      ),
    },
  });
  let isFirst = true;
  const drive = <T>(code: string): Promise<T> => watched.page.evaluate(`driver.${code}`) as Promise<T>;
  const show: OpenGrid['show'] = async (name, changed = []) => {
    await drive(`open(${JSON.stringify(name)}, ${JSON.stringify(changed)})`);
    if (isFirst) await firstPainted(watched.page);
    isFirst = false;
    await nextFrames(watched.page);
  };
  return {
    ...watched,
    show,
    async anew(name) {
      await watched.page.evaluate(BLUR);
      await watched.page.mouse.move(0, 0);
      await show(BLANK);
      await drive('forget()');
      await show(name);
    },
    select: (sheet, range) => drive(`grid.select(${JSON.stringify(sheet)}, ${JSON.stringify(range)})`),
    typed: () => drive('typed'),
    answer: (sentence) => drive(`answer = ${JSON.stringify(sentence)}`),
    async point(right, down) {
      const box = await watched.page.locator('.vg-drawing').boundingBox();
      return { x: (box?.x ?? 0) + ROW_HEADER + right, y: (box?.y ?? 0) + COLUMN_HEADER + down };
    },
    async picture() {
      const take = () => watched.page.locator('.vg-drawing').screenshot({ animations: 'disabled' });
      let last = await take();
      for (let next = await take(); !next.equals(last); next = await take()) last = next;
      return last;
    },
  };
}

const BLUR = 'document.activeElement?.blur?.()';

/** The first picture comes late (`browser-grid.md B12`), the others with the next frames. */
async function firstPainted(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}
