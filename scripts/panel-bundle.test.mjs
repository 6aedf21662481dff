/** The panel as one HTML page, as the Sheets sidebar shows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelHtml } from './lib/panel-bundle.mjs';
import { shortNames } from './lib/short-names.mjs';

/** Bytes (1024 to the KB) of the whole page. */
const BUDGET = 60 * 1024;

let folder = '';
let html = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veshki-panel-'));
  html = await panelHtml({ entry: 'panel/testing/entry.ts', title: 'Вешки <&>' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const pageOf = (source) => {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source);
  return panelHtml({ entry, title: 'Проба' });
};

describe('the panel as one page', () => {
  it(`of Google Sheets fits into ${BUDGET} bytes`, async () => {
    const sidebar = await panelHtml({ entry: 'apps-script/sidebar/sidebar.tsx', title: 'Вешки' });
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(BUDGET);
  });

  it('loads nothing', () => {
    expect(html).not.toMatch(/<script[^>]* src|<link|@import|url\(|https?:\/\/(?!www\.w3\.org\/)/);
  });

  it('holds one script and one style, a title of text, and links that leave the frame', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html.match(/<\/style/g)).toHaveLength(1);
    expect(html).toContain('<title>Вешки &#60;&#38;&#62;</title>');
    expect(html).toContain('<base target="_top">');
  });

  it('keeps Russian readable', () => {
    expect(html).toContain('Проверить');
    expect(html).not.toContain('\\u04');
  });

  it.each([
    ['begins a template of Apps Script', 'document.title = "<? evil ?>";'],
    ['begins a comment of HTML', 'document.title = "<!-- evil";'],
  ])('refuses a bundle that %s', async (_reason, source) => {
    await expect(pageOf(source)).rejects.toThrow(/would break the page/);
  });

  it('takes the end of a script that esbuild has escaped', async () => {
    expect(await pageOf('document.title = "</script>";')).toContain('<\\/script>');
  });

  it('does not pretend to make a page with files beside it', async () => {
    await expect(panelHtml({ entry: 'panel/testing/entry.ts', title: 'Вешки', inline: false })).rejects.toThrow();
  });
});

describe('short names', () => {
  it('are the same in script and style, the commonest the shortest; unfinished names stay', () => {
    const style = '.vk-row{color:var(--vk-line)}.vk-row-head .vk-row{}';
    const script = 'c("vk-row vk-row-head",{id:"vk-check"},`vk-tab-`+t,q(".vk-row"))';
    expect(shortNames([script, style], 'vk-')).toEqual([
      'c("a b",{id:"d"},`vk-tab-`+t,q(".a"))',
      '.a{color:var(--c)}.b .a{}',
    ]);
  });

  it('do not run out after the alphabet', () => {
    const long = Array.from({ length: 60 }, (_, at) => `vk-${'x'.repeat(at + 1)}`);
    const [script] = shortNames([long.join(' '), long.map((name) => `.${name}{}`).join('')], 'vk-');
    expect(new Set(script.split(' ')).size).toBe(60);
  });
});
