/** Session, ScriptApp and User: who runs the script, in which zone, and what he has granted. */
import { SCOPES } from './auth.js';
import { enumMember, enumsOf } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';

interface UserState {
  readonly email: string;
}

const USER: Methods<UserState> = { getEmail: ({ email }) => email };

export const userOf = (execution: Execution, email: string): object =>
  handle<UserState>(execution, 'User', { email }, USER);

/** The e-mail needs a scope of its own, which the add-on does not ask for: '' then. */
const SESSION: Methods<Execution> = {
  getActiveUser: (execution) => userOf(execution, ''),
  getEffectiveUser: (execution) => userOf(execution, ''),
  getActiveUserLocale: ({ document }) => document.locale.slice(0, 2),
  getScriptTimeZone: ({ document }) => document.scriptTimeZone,
  getTemporaryActiveUserKey: () => 'temporary-key',
};

export const session = (execution: Execution): object => handle(execution, 'Session', execution, SESSION);

const missing = ({ document }: Execution, scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !document.grantedScopes.has(scope));

/** The real one stops the script and shows the question for permissions again. */
function require(execution: Execution, scopes: readonly string[]): void {
  const lacking = missing(execution, scopes);
  if (lacking.length > 0) throw hostError(`Authorization is required to perform that action. ${lacking.join(' ')}`);
}

const AUTHORIZATION: Methods<Execution> = {
  getAuthorizationStatus: (execution) =>
    enumMember(
      'AuthorizationStatus',
      missing(execution, Object.values(SCOPES)).length > 0 ? 'REQUIRED' : 'NOT_REQUIRED',
    ),
  getAuthorizationUrl: (execution) =>
    missing(execution, Object.values(SCOPES)).length > 0 ? 'https://script.google.com/authorize' : null,
};

const SCRIPT_APP: Methods<Execution> = {
  requireAllScopes: (execution) => require(execution, Object.values(SCOPES)),
  requireScopes: (execution, _mode: object, scopes: string[]) => require(execution, scopes),
  getAuthorizationInfo: (execution) => handle(execution, 'AuthorizationInfo', execution, AUTHORIZATION),
  getScriptId: () => 'fake-script-id',
  getInstallationSource: () => enumMember('InstallationSource', 'WEB_STORE_ADD_ON'),
};

export const scriptApp = (execution: Execution): object =>
  handle(execution, 'ScriptApp', execution, SCRIPT_APP, enumsOf('ScriptApp'));
