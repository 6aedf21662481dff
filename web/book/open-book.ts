/** A workbook the page has open: its bytes now, as they came, as they were last saved, and before each change. */
import { browserCodec } from '../../xlsx/browser/codec.js';
import type { OpenFile } from '../../xlsx/perform.js';
import { openArchive } from '../../xlsx/zip/archive.js';
import { packArchive } from '../../xlsx/zip/write.js';
import type { CellPlace } from '../grid/grid-view.js';
import { sameContent } from './same-content.js';
import type { SettingsStore } from './settings-store.js';

export interface OpenBook {
  /** Name of the file, without folders. */
  readonly name: string;
  file(): OpenFile;
  /**
   * Takes the file a command has made of the former one. `what`: what it did, for `undo` («исправления»); `null` for what belongs to the
   * change before and is taken back with it. `cells`: all that changed, where that is known.
   */
  become(file: OpenFile, what: string | null, cells?: Changed): void;
  /** What `undo` would take back; `null` where nothing can be. */
  undoable(): string | null;
  /** Back to the bytes before the last change; settings stay. */
  undo(): void;
  /** Whether there is something that no saved copy holds. */
  isUnsaved(): boolean;
  /** The bytes as they are now, to be handed to the user: from then on they are saved. */
  save(): Uint8Array;
  /** Tells of every change of the bytes; one listener. */
  onChange(listener: (cells: Changed) => void): void;
}

/** The only cells that changed; `null` where more may have. */
export type Changed = readonly CellPlace[] | null;

/** Former states take this much memory at most; the last one is kept whatever its size. */
export const UNDO_BYTES = 256 * 1024 * 1024;

interface Step {
  readonly bytes: Uint8Array;
  readonly what: string;
  readonly cells: Changed;
}

export function createOpenBook(name: string, bytes: Uint8Array, settings: SettingsStore): OpenBook {
  const original = bytes;
  let saved = bytes;
  let now: OpenFile = { bytes, settings: settings.load(name) };
  let steps: readonly Step[] = [];
  let tell: (cells: Changed) => void = () => {};
  // content that was there before is there again as the very file: taking all marks off gives back what was opened, byte for byte
  const known = (made: Uint8Array): Uint8Array =>
    [now.bytes, original, saved].find((one) => sameContent(one, made)) ?? made;
  const show = (shown: Uint8Array, cells: Changed): void => {
    now = { ...now, bytes: shown };
    tell(cells);
  };
  return {
    name,
    file: () => now,
    become(file, what, cells = null) {
      if (file.settings !== now.settings) settings.keep(name, file.settings);
      now = { ...now, settings: file.settings };
      const made = known(file.bytes);
      if (made === now.bytes) return;
      const last = steps[steps.length - 1];
      if (what !== null) steps = withinBytes([...steps, { bytes: now.bytes, what, cells }], UNDO_BYTES);
      else if (last) steps = [...steps.slice(0, -1), { ...last, cells: null }];
      show(made, cells);
    },
    undoable: () => steps[steps.length - 1]?.what ?? null,
    undo() {
      const last = steps[steps.length - 1];
      if (!last) return;
      steps = steps.slice(0, -1);
      show(last.bytes, last.cells);
    },
    isUnsaved: () => now.bytes !== saved,
    save() {
      const packed = packArchive(openArchive(now.bytes), openArchive(original), browserCodec);
      saved = now.bytes;
      return packed;
    },
    onChange(listener) {
      tell = listener;
    },
  };
}

/** The latest steps that fit; always the last one. */
export function withinBytes(steps: readonly Step[], limit: number): readonly Step[] {
  let first = steps.length - 1;
  let total = steps[first]?.bytes.length ?? 0;
  while (first > 0) {
    total += steps[first - 1]?.bytes.length ?? 0;
    if (total > limit) break;
    first -= 1;
  }
  return steps.slice(Math.max(0, first));
}
