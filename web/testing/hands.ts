/** What a person does in a grid, for each kind of grid the page may have. */
import type { Page } from 'playwright-core';
import { parseRange } from '../../core/grid/a1.js';
import { GRID, hasWebDependencies } from '../../scripts/lib/web-bundle.mjs';

export interface Hands {
  /** The module that exports `createGridView`, from the project's root. */
  readonly grid: string;
  /** Types a text over a cell of the active sheet and stays in the cell. */
  begin(page: Page, cell: string, text: string): Promise<void>;
  /** Types a text over a cell of the active sheet and leaves the cell. */
  type(page: Page, cell: string, text: string): Promise<void>;
  /** Resolves when this text is to be seen in the active sheet's cell. */
  shows(page: Page, cell: string, text: string): Promise<void>;
}

const placeOf = (cell: string): { readonly top: number; readonly left: number } => {
  const place = parseRange(cell);
  if (!place) throw new Error(`«${cell}» is no cell`);
  return place;
};

/** The plain table for tests. */
export const TABLE_HANDS: Hands = {
  grid: 'web/testing/table-grid.ts',
  async begin(page, cell, text) {
    const { top, left } = placeOf(cell);
    await page.locator(`#cell-${top}-${left}`).fill(text);
  },
  async type(page, cell, text) {
    const { top, left } = placeOf(cell);
    await TABLE_HANDS.begin(page, cell, text);
    await page.locator(`#cell-${top}-${left}`).blur();
  },
  async shows(page, cell, text) {
    const { top, left } = placeOf(cell);
    await page.locator(`#cell-${top}-${left}`).filter({ hasText: text }).waitFor();
  },
};

/** Univer: a picture of cells, worked by the keyboard; a line above it reads the selected cell. */
export const UNIVER_HANDS: Hands = {
  grid: GRID,
  async begin(page, cell, text) {
    await selectByKeys(page, cell);
    await page.keyboard.type(text);
  },
  async type(page, cell, text) {
    await selectByKeys(page, cell);
    if (text === '') await page.keyboard.press('Delete');
    else {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  },
  async shows(page, cell, text) {
    await selectByKeys(page, cell);
    await page.locator('.vg-text').filter({ hasText: text }).waitFor();
  },
};

/** The page's own grid where it is installed. */
export const BEST_HANDS: Hands = hasWebDependencies() ? UNIVER_HANDS : TABLE_HANDS;

/** How often the way to a cell is gone, at most: before its first picture the grid takes no keys. */
const TRIES = 20;

async function selectByKeys(page: Page, cell: string): Promise<void> {
  const { top, left } = placeOf(cell);
  const keys = ['Control+Home', ...Array(top).fill('ArrowDown'), ...Array(left).fill('ArrowRight')];
  for (let tried = 0; tried < TRIES; tried++) {
    await page.getByLabel('Текст ячейки').focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await nextFrames(page);
    }
    if ((await page.locator('.vg-name').textContent()) === cell) return;
  }
  throw new Error(`the grid does not go to ${cell}`);
}

/** Resolves when what has been asked for is drawn: the grid moves with the next frame. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
