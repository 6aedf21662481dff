/** Settings a document keeps: read for every command, shown as a form, saved, and findings the user has accepted. */
import { ROLE_TITLES, ROLES } from '../column/role.js';
import { LAYOUTS } from '../layout/layouts.js';
import { EMPTY_PATCH } from '../report/patch.js';
import { RULES } from '../rules/index.js';
import { formOf, jsonOf } from '../settings/form.js';
import { type ParsedSettings, parseSettings } from '../settings/parse.js';
import { type AcceptedFinding, DEFAULT_SETTINGS } from '../settings/settings.js';
import type { Book, Planned } from './book.js';
import type { Asks } from './commands.js';
import type { SettingsView } from './view.js';

const RULE_IDS = RULES.map(({ id }) => id);

const GARBLED =
  'Сохранённые настройки этой книги не читаются, взяты обычные. Откройте «Настройки» и сохраните их заново.';

/** The settings of a workbook; what cannot be used is told and left out. */
export function keptSettings({ settings }: Pick<Book, 'settings'>): ParsedSettings {
  if (settings === '') return { settings: DEFAULT_SETTINGS, problems: [] };
  try {
    return parseSettings(JSON.parse(settings), RULE_IDS);
  } catch {
    return { settings: DEFAULT_SETTINGS, problems: [GARBLED] };
  }
}

export function planSettings(book: Book): Planned<SettingsView> {
  return { patch: EMPTY_PATCH, view: settingsView(book.settings), said: [] };
}

/** Keeps a form only where all of it can be used: a half-kept one would surprise. */
export function planSaveSettings(book: Book, { form }: Asks<'saveSettings'>): Planned<SettingsView> {
  const text = jsonOf(form, keptSettings(book).settings.accepted, book.settings);
  const { problems } = keptSettings({ ...book, settings: text });
  if (problems.length > 0) {
    return { patch: EMPTY_PATCH, view: { ...settingsView(book.settings), form, problems }, said: [] };
  }
  return { patch: EMPTY_PATCH, view: settingsView(text), said: ['Настройки сохранены в этой книге.'], settings: text };
}

export function planAccept(book: Book, { finding, reason }: Asks<'accept'>): Planned<null> {
  const { rule, activity, actual } = finding;
  const one = { rule, activity, actual, reason: reason.trim() };
  return withAccepted(book, (accepted) => [...accepted.filter((other) => !isSame(other, one)), one]);
}

export function planUnaccept(book: Book, { finding }: Asks<'unaccept'>): Planned<null> {
  return withAccepted(book, (accepted) => accepted.filter((other) => !isSame(other, finding)));
}

type Identity = Pick<AcceptedFinding, 'rule' | 'activity' | 'actual'>;

const isSame = (a: Identity, b: Identity): boolean =>
  a.rule === b.rule && a.activity === b.activity && a.actual === b.actual;

function withAccepted(
  book: Book,
  change: (accepted: readonly AcceptedFinding[]) => readonly AcceptedFinding[],
): Planned<null> {
  const { form } = formOf(book.settings);
  const settings = jsonOf(form, change(keptSettings(book).settings.accepted), book.settings);
  return { patch: EMPTY_PATCH, view: null, said: [], settings };
}

function settingsView(text: string): SettingsView {
  const { form, problems } = formOf(text, RULE_IDS);
  return {
    form,
    rules: RULES.map(({ id, title, why, severity }) => ({ id, title, why, severity })),
    columns: ROLES.map((role) => ({ role, title: ROLE_TITLES[role] })),
    layouts: LAYOUTS.map(({ id, title, about }) => ({ id, title, about })),
    problems,
  };
}
