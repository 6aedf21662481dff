/** The page around the grid and the panel: its parts put together, and what its buttons do. */
import { render } from 'preact';
import type { IsoDay } from '../core/calendar/date.js';
import { workingCodec } from '../xlsx/browser/codec.js';
import type { GivenFile } from './book/many-books.js';
import { SUMMARY_NAME } from './book/names.js';
import { newBook } from './book/new-book.js';
import { createSettingsStore } from './book/settings-store.js';
import { createDesk } from './desk.js';
import { bytesOf, type Dropped } from './dropped.js';
import type { GridView } from './grid/grid-view.js';
import { createManyFiles } from './many-files.js';
import { createOneFile } from './one-file.js';
import { type PageState, titleOf, unsaved } from './page-state.js';
import { Bar } from './parts/bar.js';
import { ManyPane } from './parts/many-pane.js';
import { Start } from './parts/start.js';
import { closedFolder, UNREADABLE } from './problems.js';
import { createSheets } from './sheets.js';
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
  const { painted, today } = around;
  const settings = createSettingsStore(around.storage);
  const codec = workingCodec();
  const desk = createDesk(draw, painted);
  const sheets = createSheets(
    desk,
    () => around.createGrid(places.grid),
    (cells) => one.typed(cells),
  );
  const side = createSide(places.side, { painted, today, codec, select: sheets.select });
  const one = createOneFile(desk, { sheets, side, settings, codec });
  const many = createManyFiles(desk, { sheets, side, settings, painted });

  function draw(state: PageState): void {
    const { book } = state;
    places.start.hidden = book !== null || state.many !== null;
    places.work.hidden = !places.start.hidden;
    places.side.hidden = book === null;
    places.many.hidden = book !== null || state.many === null;
    document.title = titleOf(state);
    render(<Bar state={state} actions={actions} />, places.bar);
    render(<Start shown={!places.start.hidden} actions={actions} />, places.start);
    render(<ManyPane many={book === null ? state.many : null} actions={actions} />, places.many);
  }

  /** What is still being typed into the grid becomes part of the file when the keyboard leaves the cell. */
  async function settled(): Promise<void> {
    const field = document.activeElement;
    if (!(field instanceof HTMLElement) || !places.grid.contains(field)) return painted();
    field.blur();
    await painted();
    field.focus();
  }

  async function save(): Promise<void> {
    await settled();
    await desk.busily('Сохраняем…', async () => {
      const { book, many: summed } = desk.state();
      if (book) {
        const { name, bytes } = one.copy(book);
        around.download(name, bytes);
        desk.set({ said: savedWords(name) });
      } else if (summed) {
        around.download(SUMMARY_NAME, summed.bytes);
        desk.set({ many: { ...summed, saved: true }, said: savedWords(SUMMARY_NAME) });
      }
    });
  }

  const countAgain = async (asOf?: IsoDay): Promise<void> => {
    const summed = desk.state().many;
    if (summed) await desk.busily('Собираем свод…', () => many.count(summed.files, asOf ?? summed.asOf));
  };

  const actions: PageActions = {
    async open(files) {
      const wanted = files.length > 1 ? files.filter(({ name }) => !LOCK_FILE.test(name)) : files;
      const [only] = wanted;
      if (wanted.length > 1) return desk.busily('Читаем файлы…', () => many.open(wanted, today()));
      if (only) await desk.busily(`Открываем «${only.name}»…`, () => openFile(only));
    },
    async drop(dropped) {
      if ('files' in dropped) await actions.open(dropped.files);
      else desk.set({ problem: closedFolder(dropped.closedFolder) });
    },
    openExample: () => desk.busily('Открываем пример…', () => one.open(around.example.name, around.example.bytes)),
    openNew: (layout) =>
      desk.busily('Создаём дорожную карту…', () => {
        const { name, bytes } = newBook(layout, today());
        return one.open(name, bytes);
      }),
    save,
    async undo() {
      await settled();
      one.undo();
    },
    toSummary: () => countAgain(),
    async openOfMany(file) {
      if ('book' in file) await desk.busily(`Открываем «${file.name}»…`, () => one.show(file.book));
    },
    countAt: countAgain,
    closeProblem: () => desk.set({ problem: null }),
    async goOn(saving) {
      const { asked } = desk.state();
      if (saving) await save();
      desk.set({ asked: null });
      asked?.goOn();
    },
    stay: () => desk.set({ asked: null }),
    hasUnsaved: () => unsaved(desk.state()).length > 0,
  };

  async function openFile(file: File): Promise<void> {
    const bytes = await bytesOf(file);
    if (bytes === null) desk.set({ problem: `«${file.name}»: ${UNREADABLE}` });
    else await one.open(file.name, bytes);
  }

  draw(desk.state());
  return actions;
}

const savedWords = (name: string): string =>
  `Копия «${name}» сохранена: ищите её там, куда браузер складывает загрузки. Исходный файл не изменён.`;
