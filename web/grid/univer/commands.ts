/**
 * What Univer may do: show. Every command of its own that would change the workbook is stopped before it does: texts come in through
 * our own field, and the cells change when the file has.
 */
import { CanceledError, CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Commands that only look: moving, selecting, scrolling, the size of the picture. */
const LOOKING =
  /^sheet\.command\.(?:move-selection|expand-selection|select-all|select-range|scroll|set-scroll|set-worksheet-activate|change-zoom|set-zoom)/;
/** Texts of Univer's own editors, which are never seen. */
const HARMLESS = /^doc\./;
const OPEN_EDITOR = /^sheet\.operation\.set-cell-edit-visible/;

export interface Refusals {
  /** The selected cell was double-clicked. */
  edit(): void;
  /** Something that would change the workbook. */
  change(): void;
}

/** Gives what runs a change of our own past the barrier. */
export function closeCommands(injector: Injector, refused: Refusals): (change: () => void) => void {
  let isOurs = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    if (isOurs || HARMLESS.test(id)) return;
    if (type === CommandType.OPERATION) {
      if (!OPEN_EDITOR.test(id)) return;
      if (params !== undefined && 'visible' in params && params.visible === true) refused.edit();
    } else if (type === CommandType.COMMAND) {
      if (LOOKING.test(id)) return;
      refused.change();
    }
    throw new CanceledError();
  });
  return (change) => {
    isOurs = true;
    try {
      change();
    } finally {
      isOurs = false;
    }
  };
}
