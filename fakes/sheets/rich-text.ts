/** RichTextValue and TextStyle: text with links and styles on parts of it. */
import type { FakeCell } from '../book/book.js';
import { colourGiven, colourShown } from './colour.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods, stateOf } from './handle.js';

/** Plain data; a property is absent where the cell's own look holds. */
export interface StyleData {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly foregroundColor?: string;
}

/** A run of letters that look alike; `end` is behind the last. */
export interface RunData {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly style: StyleData;
}

export interface RichData {
  readonly text: string;
  readonly runs: readonly RunData[];
}

interface StyleState {
  readonly execution: Execution;
  style: StyleData;
}

export const styleOf = (execution: Execution, style: StyleData): object =>
  handle<StyleState>(execution, 'TextStyle', { execution, style }, STYLE);
/** The style behind a handle; a cell's matrix holds nothing else. */
export const styleGiven = (style: unknown): StyleData => stateOf<StyleState>(style as object).style;
const styleBuilder = (state: StyleState): object => handle(state.execution, 'TextStyleBuilder', state, STYLE_BUILDER);

export function newTextStyle(execution: Execution): object {
  return styleBuilder({ execution, style: {} });
}

const STYLE: Methods<StyleState> = {
  copy: ({ execution, style }) => styleBuilder({ execution, style }),
  isBold: ({ style }) => style.bold ?? null,
  isItalic: ({ style }) => style.italic ?? null,
  isUnderline: ({ style }) => style.underline ?? null,
  isStrikethrough: ({ style }) => style.strikethrough ?? null,
  getFontFamily: ({ style }) => style.fontFamily ?? null,
  getFontSize: ({ style }) => style.fontSize ?? null,
  getForegroundColor: ({ style }) => (style.foregroundColor ? colourShown(style.foregroundColor) : null),
};

function restyle(state: StyleState, change: StyleData): object {
  state.style = { ...state.style, ...change };
  return styleBuilder(state);
}

const STYLE_BUILDER: Methods<StyleState> = {
  build: ({ execution, style }) => styleOf(execution, style),
  setBold: (state, bold: boolean) => restyle(state, { bold }),
  setItalic: (state, italic: boolean) => restyle(state, { italic }),
  setUnderline: (state, underline: boolean) => restyle(state, { underline }),
  setStrikethrough: (state, strikethrough: boolean) => restyle(state, { strikethrough }),
  setFontFamily: (state, fontFamily: string) => restyle(state, { fontFamily }),
  setFontSize: (state, fontSize: number) => restyle(state, { fontSize }),
  setForegroundColor: (state, color: string) => restyle(state, { foregroundColor: colourGiven(color) }),
};

interface RichState {
  readonly execution: Execution;
  data: RichData | null;
  /** Where a run stands in the whole text. */
  readonly from: number;
}

function richTextOf(execution: Execution, data: RichData, from = 0): object {
  return handle<RichState>(execution, 'RichTextValue', { execution, data, from }, RICH);
}

export function newRichText(execution: Execution): object {
  return richBuilder({ execution, data: null, from: 0 });
}
const richBuilder = (state: RichState): object => handle(state.execution, 'RichTextValueBuilder', state, RICH_BUILDER);

function dataOf({ data }: RichState): RichData {
  if (!data) throw hostError('Rich text value must have text.');
  return data;
}

/** The one value that holds from `start` to `end`; `null` where there are several. */
function shared<T>(runs: readonly RunData[], start: number, end: number, ask: (run: RunData) => T): T | null {
  const found = runs.filter((run) => run.start < end && run.end > start).map(ask);
  const same = found.every((one) => JSON.stringify(one) === JSON.stringify(found[0]));
  return same ? (found[0] ?? null) : null;
}

const RICH: Methods<RichState> = {
  copy: ({ execution, data, from }) => richBuilder({ execution, data, from }),
  getText: (state) => dataOf(state).text,
  getStartIndex: ({ from }) => from,
  getEndIndex: (state) => state.from + dataOf(state).text.length,
  getLinkUrl(state, start: number | null = null, end: number | null = null) {
    const { text, runs } = dataOf(state);
    return shared(runs, start ?? 0, end ?? text.length, ({ link }) => link);
  },
  getTextStyle(state, start: number | null = null, end: number | null = null) {
    const { text, runs } = dataOf(state);
    return styleOf(state.execution, shared(runs, start ?? 0, end ?? text.length, ({ style }) => style) ?? {});
  },
  getRuns(state) {
    const { text, runs } = dataOf(state);
    return runs.map((run) =>
      richTextOf(
        state.execution,
        { text: text.slice(run.start, run.end), runs: [{ ...run, start: 0, end: run.end - run.start }] },
        run.start,
      ),
    );
  },
};

/** Applies a change from `start` to `end`, parting runs at both. */
function paint(state: RichState, start: number, end: number, change: (run: RunData) => RunData): object {
  const { text, runs } = dataOf(state);
  if (start < 0 || end > text.length || start >= end) throw hostError('Invalid offsets.');
  const parted = runs.flatMap((run) => {
    const points = [run.start, ...[start, end].filter((at) => at > run.start && at < run.end), run.end];
    return points.slice(1).map((to, at) => ({ ...run, start: points[at] ?? run.start, end: to }));
  });
  state.data = { text, runs: parted.map((run) => (run.start >= start && run.end <= end ? change(run) : run)) };
  return richBuilder(state);
}

const RICH_BUILDER: Methods<RichState> = {
  build: (state) => richTextOf(state.execution, dataOf(state)),
  setText(state, text: string) {
    state.data = { text, runs: text === '' ? [] : [{ start: 0, end: text.length, link: null, style: {} }] };
    return richBuilder(state);
  },
  /** `(url)` for the whole text, `(start, end, url)` */
  setLinkUrl(state, ...args: never[]) {
    const [start, end, link] = args.length === 1 ? [0, dataOf(state).text.length, args[0] ?? null] : args;
    return paint(state, start ?? 0, end ?? 0, (run) => ({ ...run, link: link ?? null }));
  },
  setTextStyle(state, ...args: never[]) {
    const [start, end, style] = args.length === 1 ? [0, dataOf(state).text.length, args[0] ?? null] : args;
    const data = style ? stateOf<StyleState>(style).style : {};
    return paint(state, start ?? 0, end ?? 0, (run) => ({ ...run, style: data }));
  },
};

/** Text is kept as text, never read as typed; links lie in the look of the cell. */
export function writeRichText(cell: FakeCell, value: object): void {
  const { text, runs } = dataOf(stateOf<RichState>(value));
  cell.value = text === '' ? null : text;
  cell.error = null;
  cell.formula = '';
  const telling = runs.some(({ link, style }) => link !== null || Object.keys(style).length > 0);
  if (telling) cell.look.links = runs;
  else delete cell.look.links;
}

/** `null` for a cell that holds a number, a truth value or a formula's result. */
export function cellRichText(execution: Execution, cell: Readonly<FakeCell>): object | null {
  if (cell.formula !== '' || (cell.value !== null && typeof cell.value !== 'string')) return null;
  const text = cell.value ?? '';
  // Only writeRichText puts them there.
  const runs = (cell.look.links as readonly RunData[] | undefined) ?? [
    { start: 0, end: text.length, link: null, style: {} },
  ];
  return richTextOf(execution, { text, runs: text === '' ? [] : runs });
}
