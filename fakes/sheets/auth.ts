/** What a script may do under each auth mode, and with the permissions the person has granted (google-sheets.md #66–68, #79). */
import { hostError } from './errors.js';
import type { Kind } from './members.js';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export const SCOPES = {
  document: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  dialogs: 'https://www.googleapis.com/auth/script.container.ui',
} as const;

/** Menus may be built in every mode that has a window at all. */
const MENU = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\.\w+)$/;
const ALWAYS = /^(?:Utilities\.|Logger\.|Session\.getActiveUserLocale$)/;
const DIALOG = /^Ui\.(?:alert|prompt|show\w+)$/;
const SHOWN_HTML = /^Ui\.show\w+$/;
const USER = /^(?:Session\.get(?:Active|Effective)User$|User\.|PropertiesService\.getUserProperties)/;
const DOCUMENT_KINDS: ReadonlySet<Kind> = new Set(['read', 'write', 'flush', 'view']);

/** The error of a call that the mode or the granted scopes forbid; `null` for one that may go on. */
export function refusal(mode: AuthMode, scopes: ReadonlySet<string>, name: string, kind: Kind): Error | null {
  if (ALWAYS.test(name)) return null;
  if (mode === 'CUSTOM_FUNCTION') {
    if (kind === 'ui') return hostError(`Cannot call ${name}() from this context.`);
    if (kind === 'write' || kind === 'flush' || kind === 'view' || USER.test(name)) return noPermission(name);
  } else if (mode === 'NONE') {
    if (!MENU.test(name)) return noPermission(name, SCOPES.document);
  } else if (mode === 'LIMITED' && (DIALOG.test(name) || USER.test(name))) {
    return noPermission(name, SCOPES.dialogs);
  }
  if (SHOWN_HTML.test(name) && !scopes.has(SCOPES.dialogs)) return insufficient(name, SCOPES.dialogs);
  if (DOCUMENT_KINDS.has(kind) && mode === 'FULL' && !scopes.has(SCOPES.document)) {
    return insufficient(name, SCOPES.document);
  }
  return null;
}

function noPermission(name: string, scope?: string): Error {
  return hostError(`You do not have permission to call ${name}${scope ? `. Required permissions: ${scope}` : ''}`);
}

function insufficient(name: string, scope: string): Error {
  return hostError(`Specified permissions are not sufficient to call ${name}. Required permissions: ${scope}`);
}
