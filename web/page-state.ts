/** Everything the page around the panel shows, as one plain value. */
import type { IsoDay } from '../core/calendar/date.js';
import type { CountedFile } from './book/many-books.js';
import { SUMMARY_NAME } from './book/names.js';
import type { OpenBook } from './book/open-book.js';

/** The summary of the files given together. */
export interface ManyFiles {
  readonly asOf: IsoDay;
  readonly files: readonly CountedFile[];
  /** The workbook of the summary. */
  readonly bytes: Uint8Array;
  /** A copy of these bytes has been saved. */
  readonly saved: boolean;
}

/** What the user is asked before unsaved changes are given up. */
export interface Asked {
  readonly question: string;
  /** Whether all of it is what is shown now, so that one button can save it. */
  readonly canSave: boolean;
  /** Carried out where he agrees. */
  readonly goOn: () => void;
}

export interface PageState {
  /** The file shown; `null` for the start screen and the summary. */
  readonly book: OpenBook | null;
  readonly many: ManyFiles | null;
  /** What is under way, for the user to read. */
  readonly busy: string | null;
  /** What went wrong: what is wrong and what to do. */
  readonly problem: string | null;
  /** What was done. */
  readonly said: string;
  readonly asked: Asked | null;
}

export const NEW_PAGE: PageState = {
  book: null,
  many: null,
  busy: null,
  problem: null,
  said: '',
  asked: null,
};

/** What no saved copy holds, by name. */
export function unsaved({ book, many }: PageState): string[] {
  const ofMany = (many?.files ?? []).map((file) => ('book' in file ? file.book : null));
  const books = [...new Set([book, ...ofMany])];
  return [
    ...books.flatMap((one) => (one?.isUnsaved() ? [one.name] : [])),
    ...(many && !many.saved ? [SUMMARY_NAME] : []),
  ];
}

/** One button saves only what is shown. */
export function unsavedQuestion(state: PageState): Omit<Asked, 'goOn'> {
  const names = unsaved(state);
  const shown = state.book?.name ?? SUMMARY_NAME;
  const list = names.map((name) => `«${name}»`).join(', ');
  return { question: `Есть несохранённое: ${list}.`, canSave: names.length === 1 && names[0] === shown };
}

/** What the tab of the browser says. */
export function titleOf(state: PageState): string {
  const { book, many } = state;
  const name = book?.name ?? (many ? SUMMARY_NAME : 'проверка дорожной карты');
  return `${unsaved(state).length > 0 ? '• ' : ''}${name} – Вешки`;
}
