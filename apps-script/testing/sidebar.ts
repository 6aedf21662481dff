/** The sidebar as built, in Chromium, with the built script in the fake behind `google.script.run`. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Answer } from '../../core/command/commands.js';
import type { CheckView } from '../../core/command/view.js';
import { type Bridge, bridgeOf, pageScript } from '../../fakes/sheets/bridge.js';
import { launchChromium, openPage, type PageOptions, type WatchedPage } from '../../panel/testing/browser.js';
import type { AddOn } from './open.js';

const HOME = 'https://sidebar.test/';

/** The frame of a sidebar (`google-sheets.md #72`) but for the origin it shares with nobody here, and nothing to be loaded from anywhere. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; " +
  'sandbox allow-forms allow-scripts allow-popups allow-downloads allow-modals';

export interface Sidebar {
  readonly page: Page;
  readonly bridge: Bridge;
  /** What the page asked of the script, in order: the function and its arguments. */
  readonly asked: readonly (readonly [name: string, args: readonly unknown[]])[];
  /** The last check the page was given. */
  checkView(): CheckView;
  /** The person shuts the panel. */
  close(): Promise<void>;
}

export interface Looks extends Pick<PageOptions, 'scheme' | 'height'> {
  /** Several accounts of Google are signed in in this browser. */
  readonly severalAccounts?: boolean;
}

/**
 * To be called once in a `describe.skipIf(!hasChromium)`. Gives what opens the panel as a person does, by the menu; pages are closed and
 * looked over by themselves.
 */
export function sidebarsInBrowser(): (addOn: AddOn, looks?: Looks) => Promise<Sidebar> {
  let browser: Browser;
  let pages: WatchedPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    const closing = pages;
    pages = [];
    await Promise.all(closing.map(({ close }) => close()));
    const nothing = { errors: [], console: [], policy: [], outside: [] };
    expect(closing.map(({ trouble }) => trouble)).toEqual(closing.map(() => nothing));
  });
  afterAll(() => browser?.close());
  return async (addOn, looks = {}) => {
    if (addOn.ui.menus.length === 0) addOn.open();
    addOn.click('Показать панель');
    const html = addOn.ui.shown?.html;
    if (html === undefined) throw new Error('no sidebar was shown');
    const bridge = bridgeOf(addOn);
    bridge.severalAccounts(looks.severalAccounts ?? false);
    const asked: [string, readonly unknown[]][] = [];
    let lastCheck: CheckView | null = null;
    const serve: Bridge['call'] = async (name, json) => {
      // arguments of a call, as the page sends them
      const args = JSON.parse(json) as readonly unknown[];
      asked.push([name, args]);
      const given = await bridge.call(name, json);
      if (args[0] === 'check' && 'json' in given && given.json !== undefined) {
        const answer = JSON.parse(given.json) as Answer<CheckView>;
        if (answer.ok) lastCheck = answer.value;
      }
      return given;
    };
    const watched = await openPage(browser, {
      ...looks,
      routes: { [HOME]: { body: html, headers: { 'content-security-policy': POLICY } } },
      prepare: async (page) => {
        // what a hostile text would do first
        await page.addInitScript('window.hacked = 0');
        await page.clock.setFixedTime('2022-06-30T10:00:00+03:00');
        await page.exposeFunction('server', serve);
        await page.addInitScript(pageScript(bridge, 'server'));
      },
    });
    pages.push(watched);
    const { page } = watched;
    page.setDefaultTimeout(15_000);
    return {
      page,
      bridge,
      asked,
      checkView() {
        if (lastCheck === null) throw new Error('the page was given no check');
        return lastCheck;
      },
      async close() {
        await page.evaluate('google.script.host.close()');
        await page.goto('about:blank');
      },
    };
  };
}

/** The sentences about what was done, as long as they stand on the page. */
export const said = (page: Page): Promise<string[]> =>
  page.getByRole('button', { name: 'Закрыть сообщения' }).locator('..').getByRole('listitem').allTextContents();

/** What went wrong, with the buttons under it; '' for nothing. */
export const alerted = (page: Page): Promise<string> =>
  page
    .getByRole('alert')
    .textContent()
    .then((text) => text ?? '');

/** What the panel says above its tabs: the bar of the work, or the last words for those who listen. */
export const heard = (page: Page): Promise<string> =>
  page
    .getByRole('status')
    .textContent()
    .then((text) => text ?? '');

/** The findings that are shown: the words of each and its cell. */
export function shownFindings(page: Page): Promise<string[]> {
  return page
    .getByRole('tabpanel')
    .getByRole('button', { expanded: false })
    .filter({ hasText: /^(?:Ошибка|Предупреждение|Совет): / })
    .allTextContents();
}

/** For `expect.poll`: a busy machine needs longer than its second. */
export const SOON = { timeout: 15_000 };

/** Presses «Проверить» and waits for what was found; a check that fails fails the test with its sentence. */
export async function checkAll(page: Page): Promise<void> {
  await press(page, 'Проверить');
  await idle(page);
  expect(await alerted(page)).toBe('');
  await page.getByText('Проверено в 10:00').waitFor();
}

/** Presses a button by its name; a command waits for the one before it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await idle(page);
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
}

/** Nothing is under way any more. */
export async function idle(page: Page): Promise<void> {
  await page.locator('main > [aria-hidden="true"]:empty').waitFor({ state: 'attached' });
}

export async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
  await idle(page);
}

/** Whether there is anything to scroll to the side. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
