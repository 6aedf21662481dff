/** What stands around the drawn cells: the line that reads the selected cell, the note under the pointer, what the user is told. */

export interface SeenCell {
  /** `D12`. */
  readonly name: string;
  readonly text: string;
  /** Its note, or another word beside it. */
  readonly remark: string;
}

export interface Surroundings {
  /** The place of the cells. */
  readonly sheet: HTMLElement;
  /** Inside of it, what draws them; nothing else may stand there. */
  readonly drawing: HTMLElement;
  /** Reads the selected cell; `null` for none. */
  read(cell: SeenCell | null): void;
  /** Shows a note beside a box of the sheet, in its pixels; `null` takes it away. */
  note(text: string | null, box?: Box): void;
  /** Tells a sentence, for as long as it takes to read it. */
  say(sentence: string): void;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Milliseconds a sentence stays: a person reads about fifteen letters a second. */
const SHORTEST = 5000;
const PER_LETTER = 70;
/** Between a cell and its note. */
const GAP = 8;

export function createSurroundings(container: HTMLElement): Surroundings {
  const part = (name: string, parent: HTMLElement = container): HTMLElement => {
    const element = parent.appendChild(document.createElement('div'));
    element.className = `vg-${name}`;
    return element;
  };
  const line = part('line');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', 'Выделенная ячейка');
  line.setAttribute('aria-live', 'polite');
  const [name, text, remark] = [part('name', line), part('text', line), part('remark', line)];
  const sheet = part('sheet');
  const drawing = part('drawing', sheet);
  const note = part('note');
  note.setAttribute('role', 'tooltip');
  note.hidden = true;
  const said = part('said');
  said.setAttribute('role', 'status');
  let leaving: ReturnType<typeof setTimeout> | undefined;

  return {
    sheet,
    drawing,
    read(cell) {
      name.textContent = cell?.name ?? '';
      text.textContent = cell?.text ?? '';
      text.title = cell?.text ?? '';
      remark.textContent = cell?.remark ?? '';
      remark.title = cell?.remark ?? '';
    },
    note(words, box) {
      note.hidden = words === null;
      if (words === null || !box) return;
      note.textContent = words;
      const { offsetLeft, offsetTop, clientWidth, clientHeight } = sheet;
      const fitsRight = box.right + GAP + note.offsetWidth <= clientWidth;
      const left = fitsRight ? box.right + GAP : Math.max(0, box.left - GAP - note.offsetWidth);
      const top = Math.max(0, Math.min(box.top, clientHeight - note.offsetHeight));
      note.style.left = `${offsetLeft + left}px`;
      note.style.top = `${offsetTop + top}px`;
    },
    say(sentence) {
      clearTimeout(leaving);
      said.textContent = sentence;
      leaving = setTimeout(() => said.replaceChildren(), Math.max(SHORTEST, sentence.length * PER_LETTER));
    },
  };
}
