/** Chromium for tests: a browser, pages whose network is closed, what went wrong in them, axe, screenshots. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM || '/usr/bin/chromium';

/**
 * Whether this machine has a Chromium (`CHROMIUM` or Debian's); where it has none, skip: `describe.skipIf(!hasChromium)`
 * (`browser-grid.md B25`).
 */
export const hasChromium = existsSync(EXECUTABLE);

/** `browser-grid.md` §3: no sandbox in containers, and no traffic of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium; one for a test file (`beforeAll`), closed in `afterAll`. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: FLAGS });
}

/** What a route answers. */
export interface Served {
  readonly body: string | Buffer;
  /** HTML in UTF-8 when absent. */
  readonly type?: string;
  /** Such as a `content-security-policy`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageOptions {
  /** Whole addresses this page may load, by address without its query and fragment; every other request is refused and told. */
  readonly routes: Readonly<Record<string, Served>>;
  /** The first address; the first route when absent. */
  readonly url?: string;
  /** 300, the width of the Sheets sidebar, when absent. */
  readonly width?: number;
  /** 800 when absent. */
  readonly height?: number;
  /** `light` when absent. */
  readonly scheme?: 'light' | 'dark';
  /** Last touches before the first address is opened: `page.exposeFunction`, `page.addInitScript`, more routes. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What went wrong in a page, filled while it runs. All lists must stay empty. */
export interface Trouble {
  /** Uncaught errors. */
  readonly errors: string[];
  /** `console.error` and `console.warn`. */
  readonly console: string[];
  /** Violations of the content security policy. */
  readonly policy: string[];
  /** Requests to addresses no route was given for. */
  readonly outside: string[];
}

export interface WatchedPage {
  readonly page: Page;
  readonly trouble: Trouble;
  /** Closes the page and what belongs to it. */
  close(): Promise<void>;
}

/** Browsers ask for it unasked. */
const FAVICON = /\/favicon\.ico$/;

/** Opens a page with a closed network in a context of its own. */
export async function openPage(browser: Browser, options: PageOptions): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 300, height: options.height ?? 800 },
    colorScheme: options.scheme ?? 'light',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
  });
  const page = await context.newPage();
  const trouble = watch(page);
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const served = options.routes[address.replace(/[?#].*$/, '')];
    if (served !== undefined) {
      const headers = { 'content-type': served.type ?? 'text/html; charset=utf-8', ...served.headers };
      return route.fulfill({ status: 200, headers, body: served.body });
    }
    if (!FAVICON.test(address)) trouble.outside.push(address);
    return route.abort();
  });
  await options.prepare?.(page);
  const url = options.url ?? Object.keys(options.routes)[0];
  if (url === undefined) throw new Error('openPage: no address to open');
  await page.goto(url);
  return { page, trouble, close: () => context.close() };
}

function watch(page: Page): Trouble {
  const trouble: Trouble = { errors: [], console: [], policy: [], outside: [] };
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = message.text();
    if (/content security policy/i.test(text)) trouble.policy.push(text);
    // an aborted request is told in `outside`
    else if (!text.includes('net::ERR_FAILED')) trouble.console.push(text);
  });
  return trouble;
}

/** What axe finds (WCAG 2.1 A and AA, best practice): one line each, `rule: help – selector | selector`; empty is the bar. */
export async function axeViolations(page: Page): Promise<string[]> {
  // evaluated, not added as a script: a page's policy forbids inline scripts
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  // all that was found in order would be megabytes on the way back
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as axe.AxeResults['violations'];
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** Before a picture: Debian's Chromium speaks English alone, so fields for days are drawn as a Russian one shows them. */
export async function showDaysInRussian(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const former of document.querySelectorAll('[data-day-shown]')) former.remove();
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type=date]')) {
      const shown = document.createElement('input');
      shown.dataset.dayShown = '';
      shown.className = input.className;
      shown.value = input.value.split('-').reverse().join('.') || 'дд.мм.гггг';
      // the panel would soon put its own value into a field it knows
      input.before(shown);
      input.hidden = true;
    }
  });
}

/** Takes a PNG of what is seen (`fullPage`: of the whole length) and makes its folder. */
export async function screenshot(page: Page, path: string, { fullPage = false } = {}): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}
