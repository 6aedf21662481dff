/** The panel beside the grid: a new one for every file. */
import { mountPanel, type Panel } from '../panel/panel.js';
import { CHECK_BUTTON } from '../panel/state/ids.js';
import type { OpenBook } from './book/open-book.js';
import { createWebHost, type HostPage } from './host.js';

export interface Side {
  /** A panel for this file, with the keyboard on its first button. */
  show(book: OpenBook): void;
  close(): void;
  /** The user has changed the file past the panel: in the grid, or by taking a change back. */
  fileChanged(): void;
}

export function createSide(place: HTMLElement, page: HostPage): Side {
  let panel: Panel | null = null;
  let changed = false;
  const close = (): void => {
    panel?.close();
    panel = null;
    place.replaceChildren();
  };
  // the panel looks again when its window gets the focus; here it shares the window with the grid
  const comeBack = (): void => {
    if (!changed) return;
    changed = false;
    window.dispatchEvent(new Event('focus'));
  };
  place.addEventListener('pointerdown', comeBack);
  place.addEventListener('focusin', comeBack);
  return {
    show(book) {
      close();
      const root = document.createElement('div');
      place.append(root);
      panel = mountPanel(root, createWebHost(book, page));
      changed = false;
      document.getElementById(CHECK_BUTTON)?.focus();
    },
    close,
    fileChanged() {
      changed = true;
    },
  };
}
