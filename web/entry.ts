/** The page in a browser: its places, files dropped on it, what leaving it may lose. */
import { toIso } from '../core/calendar/date.js';
import EXAMPLE from '../examples/005-отчёт-2022.xlsx';
import { droppedFiles } from './dropped.js';
import type { GridView } from './grid/grid-view.js';
import { createPage } from './page.js';

declare global {
  interface Window {
    /** Set by the second script of the page. */
    veshkiGrid?: { createGridView(container: HTMLElement): GridView };
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
/** Browsers keep what is behind an address until it is taken back; a slow disk may need a while. */
const DOWNLOAD_MS = 60_000;
/** Hidden windows paint nothing, and must not wait for it. */
const PAINT_MS = 100;

const loaded = new Promise<void>((resolve) => {
  if (document.readyState === 'complete') resolve();
  else window.addEventListener('load', () => resolve());
});

const actions = createPage(
  {
    bar: place('vp-bar'),
    start: place('vp-start'),
    work: place('vp-work'),
    grid: place('vp-grid'),
    side: place('vp-side'),
    many: place('vp-many'),
  },
  {
    async createGrid(container) {
      await loaded;
      if (!window.veshkiGrid) throw new Error('the grid has not been loaded');
      return window.veshkiGrid.createGridView(container);
    },
    storage: () => window.localStorage,
    today() {
      const now = new Date();
      return toIso({ y: now.getFullYear(), m: now.getMonth() + 1, d: now.getDate() });
    },
    painted: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, PAINT_MS);
      }),
    download,
    example: { name: 'Пример отчёта.xlsx', bytes: EXAMPLE },
  },
);

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no place #${id}`);
  return found;
}

function download(name: string, bytes: Uint8Array): void {
  // a copy of its own buffer: Blob takes no view of shared memory, and TypeScript cannot tell
  const blob = new Blob([bytes.slice()], { type: /\.xlsm$/i.test(name) ? XLSM : XLSX });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

const page = place('vp-page');

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

// caught before the grid sees it; without this the browser would leave the page for the file
window.addEventListener(
  'dragover',
  (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    page.dataset.dropping = '';
  },
  true,
);
window.addEventListener(
  'dragleave',
  (event) => {
    if (event.relatedTarget === null) delete page.dataset.dropping;
  },
  true,
);
window.addEventListener(
  'drop',
  (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    delete page.dataset.dropping;
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(actions.drop);
  },
  true,
);
window.addEventListener('beforeunload', (event) => {
  if (!actions.hasUnsaved()) return;
  event.preventDefault();
  // browsers of 2023 and before ask only for this
  event.returnValue = true;
});
// keys by their places: «Ы» and «Я» in the Russian layout
window.addEventListener(
  'keydown',
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.code === 'KeyS') void actions.save();
    else if (event.code === 'KeyZ' && !isTyping(event.target)) void actions.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

/** A field, and a cell that is being typed into, take back their own changes; the grid's field holds the keyboard in any case. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea:not(.vg-editor), .vg-open') !== null;
}
