/** The grid alone on a page, for tests: shows files it fetches, keeps what is typed. */
import { browserCodec } from '../../../xlsx/browser/codec.js';
import { type BookLook, lookOf } from '../../../xlsx/look.js';
import { createGridView } from '../create-grid-view.js';
import type { CellPlace, TypedCell } from '../grid-view.js';

const place = document.getElementById('grid');
if (!place) throw new Error('no place for the grid');
const grid = createGridView(place);

/** Of the book on view. */
let styles: BookLook['styles'] | null = null;

const driver = {
  grid,
  /** What was typed so far, one entry an action. */
  typed: [] as (readonly TypedCell[])[],
  /** What the listener answers. */
  answer: null as string | null,
  forget(): void {
    driver.typed = [];
    driver.answer = null;
    place.querySelector('.vg-said')?.replaceChildren();
  },
  /** Shows a file of the test's server; tells the milliseconds of reading and of showing. */
  async open(name: string, changed: readonly CellPlace[]): Promise<{ look: number; show: number }> {
    const bytes = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
    const start = performance.now();
    const look = lookOf(bytes, browserCodec);
    if (look.refused) throw new Error(look.message);
    const read = performance.now();
    if (changed.length > 0) grid.show({ ...look, styles: styles ?? look.styles }, changed);
    else grid.show(look);
    styles = look.styles;
    return { look: read - start, show: performance.now() - read };
  },
};
grid.onEdit((cells) => {
  driver.typed.push(cells);
  return driver.answer;
});
Object.assign(window, { driver });
