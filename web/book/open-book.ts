/** A workbook the page has open: its bytes now, as they came, as they were last saved, and before each change. */
import type { OpenFile } from '../../xlsx/perform.js';
import { sameContent } from './same-content.js';
import type { SettingsStore } from './settings-store.js';

export interface OpenBook {
  /** Name of the file, without folders. */
  readonly name: string;
  file(): OpenFile;
  /**
   * Takes the file a command has made of the former one. `what`: what it did, for `undo` («исправления»); `null` for what belongs to the
   * change before and is taken back with it.
   */
  become(file: OpenFile, what: string | null): void;
  /** What `undo` would take back; `null` where nothing can be. */
  undoable(): string | null;
  /** Back to the bytes before the last change; settings stay. */
  undo(): void;
  /** Whether there is something that no saved copy holds. */
  isUnsaved(): boolean;
  /** A copy of the bytes as they are now has been handed to the user. */
  saved(): void;
  /** Tells of every change of the bytes; one listener. */
  onChange(listener: () => void): void;
}

/** Former states take this much memory at most; the last one is kept whatever its size. */
export const UNDO_BYTES = 256 * 1024 * 1024;

interface Step {
  readonly bytes: Uint8Array;
  readonly what: string;
}

export function createOpenBook(name: string, bytes: Uint8Array, settings: SettingsStore): OpenBook {
  const original = bytes;
  let saved = bytes;
  let now: OpenFile = { bytes, settings: settings.load(name) };
  let steps: readonly Step[] = [];
  let tell = (): void => {};
  // content that was there before is there again as the very file: taking all marks off gives back what was opened, byte for byte
  const known = (made: Uint8Array): Uint8Array =>
    [now.bytes, original, saved].find((one) => sameContent(one, made)) ?? made;
  const show = (shown: Uint8Array): void => {
    now = { ...now, bytes: shown };
    tell();
  };
  return {
    name,
    file: () => now,
    become(file, what) {
      if (file.settings !== now.settings) settings.keep(name, file.settings);
      now = { ...now, settings: file.settings };
      const made = known(file.bytes);
      if (made === now.bytes) return;
      if (what !== null) steps = withinBytes([...steps, { bytes: now.bytes, what }], UNDO_BYTES);
      show(made);
    },
    undoable: () => steps[steps.length - 1]?.what ?? null,
    undo() {
      const last = steps[steps.length - 1];
      if (!last) return;
      steps = steps.slice(0, -1);
      show(last.bytes);
    },
    isUnsaved: () => now.bytes !== saved,
    saved() {
      saved = now.bytes;
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
