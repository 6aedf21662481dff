/** One file on the page: opened, shown in the grid and beside the panel, changed in either, taken back, saved as a copy. */
import type { BookLook } from '../xlsx/look.js';
import type { ZipCodec } from '../xlsx/zip/codec.js';
import { editCells, typedWords } from './book/edit-cells.js';
import { createLooks } from './book/looks.js';
import { copyName } from './book/names.js';
import { type Changed, createOpenBook, type OpenBook } from './book/open-book.js';
import type { SettingsStore } from './book/settings-store.js';
import type { Desk } from './desk.js';
import type { TypedCell } from './grid/grid-view.js';
import { faultOf, SUMMARY_CLOSED } from './problems.js';
import type { Sheets } from './sheets.js';
import type { Side } from './side.js';

export interface OneFile {
  /** In place of whatever is open; a file that is no workbook is refused in words. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Shows a book that is open already. */
  show(book: OpenBook): Promise<void>;
  /** Carries what was typed into the grid into the file; a sentence where it could not be kept. */
  typed(cells: readonly TypedCell[]): string | null;
  undo(): void;
  /** The copy to be handed to the user, and its name. */
  copy(book: OpenBook): { readonly name: string; readonly bytes: Uint8Array };
}

interface Around {
  readonly sheets: Sheets;
  readonly side: Side;
  readonly settings: SettingsStore;
  readonly codec: ZipCodec;
}

export function createOneFile(desk: Desk, { sheets, side, settings, codec }: Around): OneFile {
  const looks = createLooks(codec);
  let shown: BookLook | null = null;

  /** Reads only the cells that changed, where they are known. */
  function follow(book: OpenBook, changed: Changed): void {
    if (desk.state().book !== book) return;
    const { bytes } = book.file();
    const look = shown && changed ? looks.after(shown, bytes, changed) : looks.of(bytes);
    desk.set(look.refused ? { problem: look.message } : { said: '' });
    if (look.refused) return;
    shown = look;
    sheets.update(look, changed);
  }

  async function showLook(book: OpenBook, look: BookLook): Promise<void> {
    book.onChange((changed) => follow(book, changed));
    shown = look;
    desk.set({ book, asked: null, said: openedWords(book) });
    side.show(book);
    await sheets.show(look);
  }

  const refuse = (name: string, message: string): void => desk.set({ problem: `«${name}»: ${message}` });

  return {
    async open(name, bytes) {
      const look = looks.of(bytes);
      if (look.refused) return refuse(name, look.message);
      await desk.leave(() => {
        desk.set({ many: null });
        return showLook(createOpenBook(name, bytes, settings), look);
      });
    },
    async show(book) {
      const look = looks.of(book.file().bytes);
      if (look.refused) refuse(book.name, look.message);
      else await showLook(book, look);
    },
    typed(cells) {
      const { book } = desk.state();
      if (!book || !shown) return SUMMARY_CLOSED;
      try {
        const edited = editCells(book.file().bytes, shown, cells, codec);
        if ('problem' in edited) return edited.problem;
        book.become({ ...book.file(), bytes: edited.bytes }, typedWords(cells), cells);
        side.fileChanged();
        return null;
      } catch (cause) {
        return faultOf(cause);
      }
    },
    undo() {
      const { book } = desk.state();
      const what = book?.undoable() ?? null;
      if (!book || what === null) return;
      book.undo();
      side.fileChanged();
      desk.set({ said: `Отменено: ${what}.` });
    },
    copy: (book) => ({ name: copyName(book.name), bytes: book.save() }),
  };
}

const KEPT_WORDS = ' Взяты настройки, сохранённые в этом браузере для файла с таким именем.';

const openedWords = (book: OpenBook): string =>
  `Открыт «${book.name}».${book.file().settings === '' ? '' : KEPT_WORDS}`;
