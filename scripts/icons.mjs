/** Draws the icons of the Office add-in: office-addin/assets/<name>-<size>.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLYPHS } from './lib/glyphs.mjs';
import { drawPng } from './lib/png.mjs';
import { ROOT } from './lib/project.mjs';

/** The ribbon asks for 16, 32 and 80 pixels, the manifest for 32 and 64 (`excel.md #77`). */
const LOGO_SIZES = [16, 32, 64, 80];
const BUTTON_SIZES = [16, 32, 80];

const folder = join(ROOT, 'office-addin', 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(GLYPHS)) {
  for (const size of name === 'icon' ? LOGO_SIZES : BUTTON_SIZES) {
    writeFileSync(join(folder, `${name}-${size}.png`), drawPng(size, draw));
  }
}
