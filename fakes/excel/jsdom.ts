/** Opens a page in jsdom with the genuine office.js over a host (`excel.md` part B). */
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
/// <reference lib="dom" />
import { JSDOM, requestInterceptor, VirtualConsole } from 'jsdom';
import type { ExcelHost } from './host.js';
import { CDN, libraryFile } from './library.js';
import { installExternal } from './wire/external.js';

/** The globals of the page: `Excel`, `Office`, `OfficeExtension`, `CustomFunctions` are the genuine ones. */
export type OfficeWindow = Window & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly [name: string]: unknown;
};

export interface OfficePage {
  readonly window: OfficeWindow;
  /** What the page threw, and the addresses it asked for in vain: the network is closed. */
  readonly problems: readonly string[];
  close(): void;
}

const SITE = 'https://localhost:3000/';

/** Ends when `Office.onReady` has told the page where it is. `script` runs right after office.js, as a page's own does. */
export async function bootInJsdom(
  host: Pick<ExcelHost, 'bridge' | 'connect'>,
  script: string | null = null,
): Promise<OfficePage> {
  const problems: string[] = [];
  const own = script === null ? '' : `<script src="${SITE}own.js"></script>`;
  const dom = new JSDOM(`<!doctype html><html><head><script src="${CDN}office.js"></script>${own}</head></html>`, {
    url: `${SITE}taskpane.html`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: {
      interceptors: [
        requestInterceptor(({ url }) => {
          const text = url === `${SITE}own.js` ? script : libraryFile(url);
          if (text === null) problems.push(`the network is closed: ${url}`);
          const headers = { 'content-type': 'text/javascript' };
          return new Response(text, { status: text === null ? 404 : 200, headers });
        }),
      ],
    },
    virtualConsole: new VirtualConsole().on('jsdomError', (error) => problems.push(String(error))),
    beforeParse: (window) => host.connect(installExternal(window, host.bridge)),
  });
  // the library has put its globals there by the time this function ends
  const window = dom.window as unknown as OfficeWindow;
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
  await window.Office.onReady();
  return { window, problems, close: () => window.close() };
}
