/** The strict fake of Google Sheets for tests: a project of scripts runs in bare V8 contexts with nothing but these services. */
import vm from 'node:vm';
import type { FakeBook } from '../book/book.js';
import { globalsOf } from './app.js';
import type { AuthMode } from './auth.js';
import type { Calls } from './calls.js';
import { type Colleague, colleagueOf } from './colleague.js';
import { createDocument, type FakeDocument, type SheetsOptions } from './document.js';
import { enumMember } from './enums.js';
import { createExecution, type Execution, type Starter } from './execution.js';
import { type CallInCell, customFunctionOf, recalculateCell } from './formula/custom.js';
import type { ShownMenu } from './screen.js';
import { spreadsheetOf } from './spreadsheet.js';

export interface RunOptions {
  readonly authMode?: AuthMode;
  readonly starter?: Starter;
}

export interface SheetsHost {
  readonly document: FakeDocument;
  readonly book: FakeBook;
  /** The services in a context of its own, without the project's code: mode FULL, for tests that poke by hand. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Calls of the last execution begun. */
  readonly calls: Calls;
  readonly ui: FakeDocument['screen'];
  readonly faults: FakeDocument['faults'];
  readonly locks: FakeDocument['locks'];
  readonly colleague: Colleague;
  /** The scripts of the project, in order; every execution evaluates them anew (google-sheets.md #4). */
  load(...sources: readonly { readonly name: string; readonly code: string }[]): void;
  /**
   * Runs a global function of the project in a fresh context. What it returns is of that context. Throws what the function threw;
   * a use of something that is not faked throws whatever the function caught.
   */
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): unknown;
  /** Opens the spreadsheet: `onOpen(e)` with the event of the host (google-sheets.md #66). */
  open(authMode?: 'NONE' | 'LIMITED' | 'FULL'): void;
  /** Clicks through the menus: captions from the top; the name of the menu itself may be left out for an add-on menu. */
  click(...path: readonly string[]): unknown;
  /** Works out the cells whose formulas call functions of the project; until then they show what they last did. */
  recalculate(): void;
  /** Installs the add-on into the open spreadsheet: `onInstall(e)` (google-sheets.md #67). */
  install(): void;
  /** Global functions of the project, as google.script.run sees them: those ending with `_` are invisible (google-sheets.md #12). */
  functionNames(): string[];
}

export function createSheetsHost(book: FakeBook, options: SheetsOptions = {}): SheetsHost {
  const document = createDocument(book, options);
  let scripts: vm.Script[] = [];
  let last: Execution = createExecution(document, 'FULL', 'command');

  function begin(authMode: AuthMode, starter: Starter): Execution {
    last = createExecution(document, authMode, starter);
    Object.assign(last.realm.context, globalsOf(last));
    return last;
  }

  function run(
    functionName: string,
    args: readonly unknown[] = [],
    { authMode = 'FULL', starter = 'command' }: RunOptions = {},
  ) {
    return runWith(begin(authMode, starter), functionName, () => args);
  }

  function runWith(execution: Execution, functionName: string, argsOf: () => readonly unknown[]): unknown {
    const { context } = execution.realm;
    try {
      for (const script of scripts) script.runInContext(context);
      const target: unknown = vm.runInContext(functionPath(functionName), context);
      if (typeof target !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return target(...argsOf());
    } finally {
      execution.end();
      const [misuse] = execution.misuses;
      // biome-ignore lint/correctness/noUnsafeFinally: a misuse of the fake outweighs whatever the script made of it
      if (misuse) throw misuse;
    }
  }

  function event(execution: Execution, authMode: AuthMode): readonly unknown[] {
    const source = spreadsheetOf(execution);
    return [execution.realm.adopt({ authMode: enumMember('AuthMode', authMode), source, user: null, triggerUid: '' })];
  }

  function functionNames(): string[] {
    const execution = createExecution(document, 'NONE', 'command');
    const { context } = execution.realm;
    Object.assign(context, globalsOf(execution));
    const before = new Set(Object.getOwnPropertyNames(context));
    for (const script of scripts) script.runInContext(context);
    return Object.getOwnPropertyNames(context).filter(
      (name) => !before.has(name) && !name.endsWith('_') && typeof context[name] === 'function',
    );
  }

  /** google-sheets.md #16, #67, #79 */
  const callInCell: CallInCell = (name, argsOf) => {
    const execution = begin('CUSTOM_FUNCTION', 'customFunction');
    return runWith(execution, name, () => argsOf(execution));
  };

  const globals = begin('FULL', 'command').realm.context;
  return {
    document,
    book,
    globals,
    get calls() {
      return last.calls;
    },
    ui: document.screen,
    faults: document.faults,
    locks: document.locks,
    colleague: colleagueOf(document),
    load(...sources) {
      scripts = sources.map(({ name, code }) => new vm.Script(code, { filename: name }));
    },
    run,
    open(authMode = 'LIMITED') {
      const execution = begin(authMode, authMode === 'FULL' ? 'command' : 'trigger');
      runWith(execution, 'onOpen', () => event(execution, authMode));
    },
    install() {
      const execution = begin('FULL', 'command');
      runWith(execution, 'onInstall', () => event(execution, 'FULL'));
    },
    recalculate() {
      const names = functionNames();
      for (const sheet of book.sheets) {
        for (const [key, cell] of [...sheet.cells]) {
          if (customFunctionOf(cell.formula, names) === null) continue;
          const [row = 0, column = 0] = key.split(':').map(Number);
          recalculateCell(document, sheet, row, column, names, callInCell);
        }
      }
    },
    click(...path) {
      return run(functionAt(document.screen.menus, path));
    },
    functionNames,
  };
}

/** Only a name, or `object.method` (google-sheets.md #13), is looked up: nothing else is evaluated. */
function functionPath(name: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name)) {
    throw new Error(`Script function not found: ${name}`);
  }
  return `typeof ${name.split('.')[0]} === 'undefined' ? undefined : ${name}`;
}

function functionAt(menus: readonly ShownMenu[], path: readonly string[]): string {
  const [head = '', ...rest] = path;
  for (const menu of menus) {
    const found = menu.caption === head ? find(menu, rest) : menu.addon ? find(menu, path) : null;
    if (found) return found;
  }
  throw new Error(`no menu item ${path.join(' → ')}`);
}

function find(menu: ShownMenu, path: readonly string[]): string | null {
  const [caption, ...rest] = path;
  for (const item of menu.items) {
    if (item.kind === 'item' && item.caption === caption && rest.length === 0) return item.functionName;
    if (item.kind === 'menu' && item.menu.caption === caption) return find(item.menu, rest);
  }
  return null;
}

export type { FakeDocument, SheetsOptions } from './document.js';
export { named, nth, nthOf } from './faults.js';
