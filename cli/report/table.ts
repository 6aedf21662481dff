/** Tables at a terminal: names to the left, figures in columns to the right of them. */
import { percent } from '../../core/report/words.js';
import { clip } from '../../core/text/quote.js';
import { printable } from './terminal.js';

export interface TableColumn<T> {
  readonly title: string;
  readonly width: number;
  readonly value: (of: T) => string;
}

export interface TableLayout<T> {
  readonly header: (title: string) => string;
  readonly row: (name: string, of: T) => string;
}

const NARROWEST_NAME = 20;
const WIDEST_NAME = 46;

/** A table as wide as `width` characters where its columns leave room for names. */
export function layTable<T>(width: number, columns: readonly TableColumn<T>[]): TableLayout<T> {
  const figuresWidth = columns.reduce((sum, one) => sum + one.width, 0);
  const nameWidth = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, width - figuresWidth));
  const line = (name: string, cellOf: (one: TableColumn<T>) => string): string => {
    const cells = columns.map((one) => cellOf(one).padStart(one.width));
    return clip(printable(name), nameWidth).padEnd(nameWidth) + cells.join('');
  };
  return {
    header: (title) => line(title, (one) => one.title),
    row: (name, of) => line(name, (one) => one.value(of)),
  };
}

/** As wide as its heading, its widest word or «100,0 %», and two spaces before. */
export function column<T>(title: string, value: TableColumn<T>['value'], widest = 7): TableColumn<T> {
  return { title, value, width: 2 + Math.max(title.length, widest) };
}

export const figure = (value: number | null): string => (value === null ? '–' : String(value));

export const shareText = (share: number | null): string => (share === null ? '–' : percent(share));
