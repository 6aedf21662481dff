/** The page around the grid and the panel: which file is open, what the user may do with it, what he is told. */
import { render } from 'preact';
import type { IsoDay } from '../core/calendar/date.js';
import { browserCodec } from '../xlsx/browser/codec.js';
import { type BookLook, lookOf } from '../xlsx/look.js';
import { editCells, typedWords } from './book/edit-cells.js';
import { type CountedFile, countFile, type GivenFile, isCounted, summaryBytes } from './book/many-books.js';
import { copyName, SUMMARY_NAME } from './book/names.js';
import { newBook } from './book/new-book.js';
import { createOpenBook, type OpenBook } from './book/open-book.js';
import { sameContent } from './book/same-content.js';
import { createSettingsStore } from './book/settings-store.js';
import type { Dropped } from './dropped.js';
import type { GridView, TypedCell } from './grid/grid-view.js';
import { NEW_PAGE, type PageState, titleOf, unsaved, unsavedQuestion } from './page-state.js';
import { Bar } from './parts/bar.js';
import { ManyPane } from './parts/many-pane.js';
import { Start } from './parts/start.js';
import { closedFolder, faultOf, NO_GRID, SUMMARY_CLOSED, UNREADABLE } from './problems.js';
import { createSide } from './side.js';

/** Elements of the page, by what stands in them. */
export interface Places {
  readonly bar: HTMLElement;
  readonly start: HTMLElement;
  readonly work: HTMLElement;
  readonly grid: HTMLElement;
  readonly side: HTMLElement;
  readonly many: HTMLElement;
}

/** What the page has of its browser. */
export interface Surroundings {
  /** Resolves when there is a grid to be had; rejects where there is none. */
  createGrid(container: HTMLElement): Promise<GridView>;
  storage(): Storage;
  today(): IsoDay;
  /** Resolves when what is to be seen by now can be seen. */
  painted(): Promise<void>;
  download(name: string, bytes: Uint8Array): void;
  readonly example: { readonly name: string; readonly bytes: Uint8Array };
}

/** What the user may do, from the buttons of the page. */
export interface PageActions {
  open(files: readonly File[]): Promise<void>;
  drop(dropped: Dropped): Promise<void>;
  openExample(): Promise<void>;
  openNew(layout: string): Promise<void>;
  save(): Promise<void>;
  undo(): Promise<void>;
  toSummary(): Promise<void>;
  openOfMany(file: GivenFile): Promise<void>;
  countAt(asOf: IsoDay): Promise<void>;
  closeProblem(): void;
  /** Answers `PageState.asked`. */
  goOn(save: boolean): Promise<void>;
  stay(): void;
  hasUnsaved(): boolean;
}

/** Files Excel keeps beside an open workbook: one of many is passed over. */
const LOCK_FILE = /^~\$/;

export function createPage(places: Places, around: Surroundings): PageActions {
  const settings = createSettingsStore(around.storage);
  let state = NEW_PAGE;
  let grid: GridView | null = null;

  const set = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    draw();
  };

  const side = createSide(places.side, {
    painted: around.painted,
    today: around.today,
    // without a grid, which the user has been told of, there is nothing to show
    select: (sheet, range) => grid?.select(sheet, range) ?? true,
  });

  function draw(): void {
    const { book, many } = state;
    places.start.hidden = book !== null || many !== null;
    places.work.hidden = !places.start.hidden;
    places.side.hidden = book === null;
    places.many.hidden = book !== null || many === null;
    document.title = titleOf(state);
    render(<Bar state={state} actions={actions} />, places.bar);
    render(<Start shown={!places.start.hidden} actions={actions} />, places.start);
    render(<ManyPane many={book === null ? many : null} actions={actions} />, places.many);
  }

  /** Does work that may take its time: says so first, and what went wrong afterwards. */
  async function busily(words: string, work: () => Promise<void>): Promise<void> {
    if (state.busy !== null) return;
    set({ busy: words, problem: null, said: '' });
    try {
      await around.painted();
      await work();
    } catch (cause) {
      set({ problem: faultOf(cause) });
    } finally {
      set({ busy: null });
    }
  }

  async function showInGrid(look: BookLook): Promise<void> {
    if (!grid) {
      grid = await around.createGrid(places.grid).catch(() => null);
      if (!grid) return set({ problem: NO_GRID });
      grid.onEdit(typed);
    }
    grid.show(look);
  }

  function showAnew(bytes: Uint8Array): void {
    const look = lookOf(bytes, browserCodec);
    if (look.refused) set({ problem: look.message });
    else grid?.show(look);
  }

  async function showBook(book: OpenBook, look: BookLook): Promise<void> {
    book.onChange(() => {
      if (state.book !== book) return;
      showAnew(book.file().bytes);
      set({ said: '' });
    });
    set({ book, asked: null, said: openedWords(book) });
    side.show(book);
    await showInGrid(look);
  }

  /** Carries on at once, or when the user has agreed to leave what is not saved. */
  function leave(goOn: () => Promise<void>): Promise<void> {
    if (unsaved(state).length === 0) return goOn();
    set({ asked: { ...unsavedQuestion(state), goOn: () => void busily('Открываем…', goOn) } });
    return Promise.resolve();
  }

  async function openOne(name: string, bytes: Uint8Array): Promise<void> {
    const look = lookOf(bytes, browserCodec);
    if (look.refused) return set({ problem: `«${name}»: ${look.message}` });
    await leave(() => {
      set({ many: null });
      return showBook(createOpenBook(name, bytes, settings), look);
    });
  }

  async function openMany(files: readonly File[]): Promise<void> {
    const given: GivenFile[] = [];
    for (const file of files) {
      const bytes = await bytesOf(file);
      given.push(
        bytes === null
          ? { name: file.name, problem: UNREADABLE }
          : { name: file.name, book: createOpenBook(file.name, bytes, settings) },
      );
    }
    await leave(async () => {
      set({ book: null });
      side.close();
      await count(given, around.today());
    });
  }

  async function count(given: readonly (GivenFile | CountedFile)[], asOf: IsoDay): Promise<void> {
    const files: CountedFile[] = [];
    for (const [at, file] of given.entries()) {
      if (isCounted(file, asOf)) {
        files.push(file);
        continue;
      }
      set({ busy: `Читаем ${at + 1} из ${given.length}: «${file.name}»` });
      await around.painted();
      files.push(countFile(file, asOf));
    }
    const bytes = summaryBytes(files, asOf);
    const saved = state.many?.saved === true && sameContent(state.many.bytes, bytes);
    set({ book: null, many: { asOf, files, bytes, saved }, asked: null, said: 'Свод готов.' });
    side.close();
    const look = lookOf(bytes, browserCodec);
    if (look.refused) set({ problem: look.message });
    else await showInGrid(look);
  }

  function typed(cells: readonly TypedCell[]): string | null {
    const { book } = state;
    if (!book) return SUMMARY_CLOSED;
    try {
      const edited = editCells(book.file().bytes, cells);
      if ('problem' in edited) return edited.problem;
      book.become({ ...book.file(), bytes: edited.bytes }, typedWords(cells));
      side.fileChanged();
      return null;
    } catch (cause) {
      return faultOf(cause);
    }
  }

  /** What is still being typed into the grid becomes part of the file when the keyboard leaves the cell. */
  async function settled(): Promise<void> {
    const field = document.activeElement;
    if (!(field instanceof HTMLElement) || !places.grid.contains(field)) return around.painted();
    field.blur();
    await around.painted();
    field.focus();
  }

  async function save(): Promise<void> {
    await settled();
    const { book, many } = state;
    if (book) {
      around.download(copyName(book.name), book.file().bytes);
      book.saved();
      set({ said: savedWords(copyName(book.name)) });
    } else if (many) {
      around.download(SUMMARY_NAME, many.bytes);
      set({ many: { ...many, saved: true }, said: savedWords(SUMMARY_NAME) });
    }
  }

  const actions: PageActions = {
    open(files) {
      const wanted = files.length > 1 ? files.filter(({ name }) => !LOCK_FILE.test(name)) : files;
      const [only] = wanted;
      if (!only) return Promise.resolve();
      if (wanted.length > 1) return busily('Читаем файлы…', () => openMany(wanted));
      return busily(`Открываем «${only.name}»…`, async () => {
        const bytes = await bytesOf(only);
        if (bytes === null) set({ problem: `«${only.name}»: ${UNREADABLE}` });
        else await openOne(only.name, bytes);
      });
    },
    async drop(dropped) {
      if ('files' in dropped) await actions.open(dropped.files);
      else set({ problem: closedFolder(dropped.closedFolder) });
    },
    openExample: () => busily('Открываем пример…', () => openOne(around.example.name, around.example.bytes)),
    openNew: (layout) =>
      busily('Создаём дорожную карту…', () => {
        const { name, bytes } = newBook(layout, around.today());
        return openOne(name, bytes);
      }),
    save,
    async undo() {
      await settled();
      const { book } = state;
      const what = book?.undoable() ?? null;
      if (!book || what === null) return;
      book.undo();
      side.fileChanged();
      set({ said: `Отменено: ${what}.` });
    },
    toSummary: () => {
      const { many } = state;
      return many ? busily('Собираем свод…', () => count(many.files, many.asOf)) : Promise.resolve();
    },
    openOfMany: (file) =>
      'problem' in file
        ? Promise.resolve()
        : busily(`Открываем «${file.name}»…`, async () => {
            const look = lookOf(file.book.file().bytes, browserCodec);
            if (look.refused) set({ problem: `«${file.name}»: ${look.message}` });
            else await showBook(file.book, look);
          }),
    countAt: (asOf) => {
      const { many } = state;
      return many ? busily('Собираем свод…', () => count(many.files, asOf)) : Promise.resolve();
    },
    closeProblem: () => set({ problem: null }),
    async goOn(saving) {
      const { asked } = state;
      if (saving) await save();
      set({ asked: null });
      asked?.goOn();
    },
    stay: () => set({ asked: null }),
    hasUnsaved: () => unsaved(state).length > 0,
  };

  draw();
  return actions;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const KEPT_WORDS = ' Взяты настройки, сохранённые в этом браузере для файла с таким именем.';

const openedWords = (book: OpenBook): string =>
  `Открыт «${book.name}».${book.file().settings === '' ? '' : KEPT_WORDS}`;

const savedWords = (name: string): string =>
  `Копия «${name}» сохранена: ищите её там, куда браузер складывает загрузки. Исходный файл не изменён.`;
