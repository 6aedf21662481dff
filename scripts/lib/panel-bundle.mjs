/** The side panel as one HTML page: script and styles inside, nothing to load. */
import { build } from 'esbuild';
import { ROOT } from './project.mjs';
import { shortNames } from './short-names.mjs';

/** What would end a script or a style inside HTML, or begin a template of Apps Script (`browser-grid.md B27`). */
const BREAKS_HTML = ['</script', '</style', '<!--', '<?'];

/** Looks of hosts that show the panel on pages of their own. */
const OTHER_HOSTS = /\[data-host="?excel"?\]\{[^}]*\}/g;

/** esbuild leaves the space before the value of a CSS variable. */
const SPACED = /(?<=--[a-z-]+): /g;

/**
 * The panel as the Sheets sidebar shows it. The page has an empty `<div id="panel">` for `mountPanel`.
 * @param {object} options
 * @param {string} options.entry script to bundle, from the project's root: it finds `#panel` and mounts the panel there
 * @param {string} options.title of the page
 * @param {boolean} [options.inline] must be true: a page with files beside it is the business of its host
 * @returns {Promise<string>} HTML
 * @throws {Error} where the bundle holds what HTML or a template would take for its own
 */
export async function panelHtml({ entry, title, inline = true }) {
  if (!inline) throw new Error('panelHtml: only pages with everything inside');
  const files = await Promise.all([bundle(entry), bundle('panel/panel.css')]);
  const [script, style] = shortNames([files[0], files[1].replace(OTHER_HOSTS, '').replace(SPACED, ':')], 'vk-');
  refuse(script, entry);
  refuse(style, 'panel/panel.css');
  // `_top`: a link inside the frame of a sidebar would open in the frame (google-sheets.md #72)
  return [
    '<!doctype html>',
    '<html lang="ru" data-host="sheets">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<base target="_top">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="panel"></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    inject: entry.endsWith('.css') ? [] : ['panel/jsx.ts'],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  });
  return outputFiles[0].text.trim();
}

function refuse(text, what) {
  const lower = text.toLowerCase();
  const found = BREAKS_HTML.find((one) => lower.includes(one));
  if (found) throw new Error(`panelHtml: «${found}» in the bundle of ${what} would break the page`);
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
