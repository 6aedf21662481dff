/** A page with the panel alone, under the strict policy of an Excel task pane, driven by a stub host. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openPage, type PageOptions, type WatchedPage } from './browser.js';
import type { StubHost } from './stub-host.js';

const HOME = 'http://panel.test/';

/** No inline scripts, no handlers in attributes, no style attributes (`browser-grid.md B29`). */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

export interface PanelFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles the panel; once for a test file. */
export async function bundlePanel(): Promise<PanelFiles> {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: { panel: 'panel/testing/entry.ts', style: 'panel/panel.css' },
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const text = (kind: string) => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** Opens the panel with this host; the caller closes the page. */
export function openPanel(
  browser: Browser,
  { script, style }: PanelFiles,
  host: StubHost,
  options: Pick<PageOptions, 'scheme' | 'width' | 'height'> = {},
): Promise<WatchedPage> {
  const html = `<!doctype html><html lang="ru" data-kind="${host.kind}"><head><title>Вешки</title><link rel="stylesheet" href="/panel.css"></head><body><div id="panel"></div><script src="/panel.js"></script></body></html>`;
  return openPage(browser, {
    ...options,
    routes: {
      [HOME]: { body: html, headers: { 'content-security-policy': POLICY } },
      [`${HOME}panel.js`]: { body: script, type: 'text/javascript; charset=utf-8' },
      [`${HOME}panel.css`]: { body: style, type: 'text/css; charset=utf-8' },
    },
    prepare: async (page: Page) => {
      await page.exposeFunction('callHost', (name: string, asks: unknown) => host.answer(name, asks));
    },
  });
}
