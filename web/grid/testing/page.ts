/** The grid alone in a browser, under a policy as strict as the page's could be, showing files of the test. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openPage, type WatchedPage } from '../../../panel/testing/browser.js';
import type { TypedCell } from '../grid-view.js';
import { slimUniver } from '../slim.mjs';

const HOME = 'http://grid.test/';
/** Nothing but our own files; no inline style, no code from a text. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: blob:";

/** Pixels of Univer's headers. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

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
  /** Shows one of the files; resolves when it is drawn. */
  show(name: string): Promise<void>;
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
        Object.entries(files).map(([name, bytes]) => [
          new URL(name, HOME).href,
          { body: Buffer.from(bytes), type: 'application/octet-stream' },
        ]),
      ),
    },
  });
  const drive = <T>(code: string): Promise<T> => watched.page.evaluate(`driver.${code}`) as Promise<T>;
  return {
    ...watched,
    async show(name) {
      await drive(`open(${JSON.stringify(name)})`);
      await painted(watched.page);
    },
    select: (sheet, range) => drive(`grid.select(${JSON.stringify(sheet)}, ${JSON.stringify(range)})`),
    typed: () => drive('typed'),
    answer: (sentence) => drive(`answer = ${JSON.stringify(sentence)}`),
    async point(right, down) {
      const box = await watched.page.locator('.vg-drawing').boundingBox();
      return { x: (box?.x ?? 0) + ROW_HEADER + right, y: (box?.y ?? 0) + COLUMN_HEADER + down };
    },
    picture: () => watched.page.locator('.vg-drawing').screenshot({ animations: 'disabled' }),
  };
}

/** The first picture comes late (`browser-grid.md B12`), the others with the next frames. */
async function painted(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}
