/** The local web page as one file: everything inside, under a policy that names each script and style. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasWebDependencies, webPage } from './lib/web-bundle.mjs';

/** Bytes of the whole page: the core and the panel, and what the grid adds (`browser-grid.md` has it at 11–12 MB, hyphenation and all). */
const BUDGETS = { page: 700 * 1024, withGrid: 7 * 1024 * 1024 };

const contentsOf = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content]) => content);
/** Scripts hold words that look like tags. */
const withoutScripts = (html) => html.replace(/<script>[\s\S]*?<\/script>/g, '');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(
  [
    { name: 'without its grid', grid: 'web/testing/table-grid.ts', budget: BUDGETS.page, there: true },
    { name: 'with its grid', grid: undefined, budget: BUDGETS.withGrid, there: hasWebDependencies() },
  ].filter(({ there }) => there),
)('the page $name', ({ grid, budget }) => {
  let html = '';
  let policy = '';
  beforeAll(async () => {
    html = await webPage(grid);
    policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  });

  it('fits into its budget', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(budget);
  });

  it('loads nothing', () => {
    const markup = withoutScripts(html).replace(/<style>[\s\S]*?<\/style>/g, '');
    expect(markup).not.toMatch(/ src=|@import|url\(|<iframe|<link (?!rel="icon" href="data:)/);
    for (const style of contentsOf(withoutScripts(html), 'style'))
      expect(style).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  it('allows its own scripts and styles alone, and no connection', () => {
    const scripts = contentsOf(html, 'script');
    const styles = contentsOf(withoutScripts(html), 'style');
    expect(scripts).toHaveLength(2);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scripts.map(hashOf).join(' ')}`,
      `style-src ${styles.map(hashOf).join(' ')}`,
      'img-src data: blob:',
      'font-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('ends no script before its end', () => {
    expect(html.match(/<\/script/gi)).toHaveLength(2);
    for (const script of contentsOf(html, 'script')) expect(script).not.toContain('<!--');
  });

  it('brings the licences of others along, in a comment that ends where it should', () => {
    const comments = html.slice(html.lastIndexOf('</script>')).match(/<!--[\s\S]*?-->/g);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(/preact \d+\.[\s\S]*MIT/);
    expect(html.slice(html.lastIndexOf('-->'))).toBe('-->\n</html>\n');
  });

  it('says the policy before anything it is to hold for', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:style|script|link)/));
  });
});
