/** Ui: menus, questions, sidebar and dialogs, recorded on the screen (google-sheets.md #66, #68–70). */

import { enumMember, enumNamed } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods, stateOf } from './handle.js';
import type { HtmlState } from './html.js';
import type { AnswerGiven, ShownHtml, ShownMenu } from './screen.js';

interface MenuState {
  readonly execution: Execution;
  readonly menu: ShownMenu;
}

const menuOf = (state: MenuState): object => handle(state.execution, 'Menu', state, MENU);

const MENU: Methods<MenuState> = {
  addItem(state, caption: string, functionName: string) {
    state.menu.items.push({ kind: 'item', caption, functionName });
    return menuOf(state);
  },
  addSeparator(state) {
    state.menu.items.push({ kind: 'separator' });
    return menuOf(state);
  },
  addSubMenu(state, menu: object) {
    state.menu.items.push({ kind: 'menu', menu: stateOf<MenuState>(menu).menu });
    return menuOf(state);
  },
  addToUi({ execution, menu }) {
    const { screen } = execution.document;
    screen.menus = [...screen.menus.filter(({ caption }) => caption !== menu.caption), menu];
  },
};

function newMenu(execution: Execution, caption: string, addon: boolean): object {
  return menuOf({ execution, menu: { caption, addon, items: [] } });
}

interface Response {
  readonly button: string;
  readonly text: string;
}

const PROMPT_RESPONSE: Methods<Response> = {
  getSelectedButton: ({ button }) => enumMember('Button', button),
  getResponseText: ({ text }) => text,
};

const BUTTONS_OF: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** `(prompt)`, `(prompt, buttons)`, `(title, prompt, buttons)` */
function ask(execution: Execution, kind: 'alert' | 'prompt', args: readonly unknown[]): Response {
  const { screen } = execution.document;
  const buttons = args.length === 1 ? 'OK' : String(args[args.length - 1]);
  const [title, text] = args.length === 3 ? [String(args[0]), String(args[1])] : ['', String(args[0])];
  screen.questions.push({ kind, title, text, buttons });
  const offered = BUTTONS_OF[buttons] ?? [];
  const given: AnswerGiven | undefined = screen.answers.shift() ?? (offered.length === 1 ? offered[0] : undefined);
  if (given === undefined) throw new Error(`the test gives no answer to «${title} ${text}» (${buttons})`);
  const answer = typeof given === 'string' ? { button: given, text: '' } : given;
  if (![...offered, 'CLOSE'].includes(answer.button)) throw new Error(`«${text}» has no button ${answer.button}`);
  return answer;
}

function show(execution: Execution, place: ShownHtml['place'], html: object, title?: string): void {
  const { content, width, height, ...state } = stateOf<HtmlState>(html);
  const shown: ShownHtml = {
    place,
    title: title ?? state.title,
    html: content,
    width: place === 'sidebar' ? 300 : (width ?? 600),
    height: place === 'sidebar' ? null : (height ?? 400),
  };
  execution.document.screen.shown = shown;
  execution.document.screen.everShown.push(shown);
}

const UI: Methods<Execution> = {
  createMenu: (execution, caption: string) => newMenu(execution, caption, false),
  createAddonMenu: (execution) => newMenu(execution, '', true),
  alert: (execution, ...args: never[]) => enumMember('Button', ask(execution, 'alert', args).button),
  prompt: (execution, ...args: never[]) =>
    handle(execution, 'PromptResponse', ask(execution, 'prompt', args), PROMPT_RESPONSE),
  showSidebar: (execution, html: object) => show(execution, 'sidebar', html),
  showModalDialog: (execution, html: object, title: string) => show(execution, 'dialog', html, title),
  showModelessDialog: (execution, html: object, title: string) => show(execution, 'modeless', html, title),
};

/** There is a window only where a document is open (google-sheets.md #64, #67). */
export function uiOf(execution: Execution): object {
  if (!execution.document.inDocument) throw hostError('Cannot call SpreadsheetApp.getUi() from this context.');
  return handle(execution, 'Ui', execution, UI, { Button: enumNamed('Button'), ButtonSet: enumNamed('ButtonSet') });
}
