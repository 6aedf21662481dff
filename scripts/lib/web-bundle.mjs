/** The local web page as one file: dist/web/veshki.html, everything inside, nothing to load. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { slimUniver } from '../../web/grid/slim.mjs';
import { common } from './bundles.mjs';
import { licencesOf } from './licences.mjs';
import { ROOT } from './project.mjs';

export const WEB_PAGE = 'dist/web/veshki.html';
/** The grid: the part that needs dependencies of its own (`web/package.json`). */
export const GRID = 'web/grid/create-grid-view.ts';

/** Whether the page's own dependencies are there. */
export const hasWebDependencies = () => existsSync(join(ROOT, 'web', 'node_modules'));

/**
 * The page. The start screen is in the first script, so that it can be used before the second, the grid, has run.
 * @param {string} [grid] module that exports `createGridView`, from the project's root
 * @returns {Promise<string>} HTML
 */
export async function webPage(grid = GRID) {
  const [page, view] = await Promise.all([
    bundle({ entryPoints: ['web/entry.ts', 'web/page.css'] }),
    bundle({
      stdin: {
        contents: `import { createGridView } from './${grid}';\nwindow.veshkiGrid = { createGridView };\n`,
        resolveDir: ROOT,
      },
      plugins: [...common.plugins, slimUniver],
    }),
  ]);
  const scripts = [page.script, view.script].map((text) => text.replace(/<(?=\/script|!--)/gi, '<\\'));
  // the grid's styles go first: what the page says of its own parts wins
  const styles = [view.style, page.style].filter((text) => text !== '');
  for (const text of styles) if (/<\/style|<!--/i.test(text)) throw new Error('a style would end inside the page');
  const parts = {
    policy: policyOf(scripts, styles),
    styles: styles.map((text) => `<style>${text}</style>`).join('\n'),
    scripts: scripts.map((text) => `<script>${text}</script>`).join('\n'),
    // two dashes would end the comment they stand in
    licences: licencesOf([page.metafile, view.metafile]).replace(/-(?=-)/g, '- '),
  };
  const template = readFileSync(join(ROOT, 'web/page.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

/** Writes the page and tells its size in bytes. */
export async function bundleWeb() {
  const html = await webPage();
  mkdirSync(join(ROOT, 'dist/web'), { recursive: true });
  writeFileSync(join(ROOT, WEB_PAGE), html);
  return Buffer.byteLength(html);
}

async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    ...common,
    ...entry,
    write: false,
    outdir: 'dist/web',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    metafile: true,
    loader: { '.xlsx': 'binary' },
    // React's builds for development are for those who develop with it
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (kind) => outputFiles.find(({ path }) => path.endsWith(kind))?.text.trim() ?? '';
  return { script: text('.js'), style: text('.css'), metafile };
}

/** Nothing but what stands in the page: these scripts and styles, pictures and fonts inside them, no connection, no frame, no form. */
function policyOf(scripts, styles) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
