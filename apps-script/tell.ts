/** Speaks with the person without the panel: a note in the corner, a message, a question. */

import { problemOf } from './problems.js';

const TITLE = 'Вешки';
/** A longer text, or several sentences, would be gone from the corner before it is read. */
const LONGEST_TOAST = 110;
const TOAST_SECONDS = 12;

type Ui = GoogleAppsScript.Base.Ui;

/** `null` where the person has not let us show windows (`script.container.ui`): then only the corner is left. */
function uiOrNull(): Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

/** Says what was done: short things in the corner, the rest in a message that waits to be read. */
export function tell(sentences: readonly string[]): void {
  const text = sentences.join('\n\n');
  if (text === '') return;
  if (sentences.length > 1 || text.length > LONGEST_TOAST) show(TITLE, text);
  else toast(text);
}

/** A message that waits; in the corner where windows are not allowed. */
export function show(title: string, text: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch {
    toast(text);
  }
}

/** Silent where not even the corner can be reached: the host would show its own English words instead. */
export function toast(text: string): void {
  try {
    SpreadsheetApp.getActive().toast(text, TITLE, TOAST_SECONDS);
  } catch {
    // the work is done, only the word about it is lost
  }
}

/** A function of the menu out of which nothing is thrown: what goes wrong is told in a sentence. */
export function spoken(item: () => void): () => void {
  return () => {
    try {
      item();
    } catch (cause) {
      tell([problemOf(cause, false)]);
    }
  };
}

/** `null` where windows are not allowed: the person could not be asked. */
export function confirm(title: string, text: string): boolean | null {
  const ui = uiOrNull();
  try {
    return ui && ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
  } catch {
    return null;
  }
}

/** What the person typed; '' when he changed his mind, `null` where windows are not allowed. */
export function ask(title: string, text: string): string | null {
  const ui = uiOrNull();
  try {
    if (!ui) return null;
    const response = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : '';
  } catch {
    return null;
  }
}

/** Said instead of a question that could not be asked. */
export const NO_WINDOWS =
  'Google не разрешает дополнению показывать окна. Выберите «Расширения → Вешки» ещё раз и подтвердите запрос разрешений. Проверка, показатели и свод работают и без этого.';
