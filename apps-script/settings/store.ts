/** Settings in the properties of the document: one text for all who work in it (`google-sheets.md #17`, `#18`). */
import { Failure } from '../problems.js';
import { chunked, joined, leftovers } from './chunks.js';

const KEY = 'veshki.settings';
/** All properties of a document may take 500 KB; other things are kept there too. */
const LONGEST_TEXT = 120_000;

export interface KeptSettings {
  /** JSON; '' for none. */
  readonly text: string;
  /** What is wrong with them; Russian sentences. */
  readonly problems: readonly string[];
}

const GARBLED =
  'Настройки «Вешек» в этой таблице повреждены, взяты обычные. Откройте «Настройки» и сохраните их заново.';

/** All we keep in the document, by name. */
export function documentProperties(): Readonly<Record<string, string>> {
  return documentStore()?.getProperties() ?? {};
}

export function settingsIn(properties: Readonly<Record<string, string>>): KeptSettings {
  const text = joined(KEY, properties);
  return text === null ? { text: '', problems: [GARBLED] } : { text, problems: [] };
}

export function keepSettings(text: string): void {
  const properties = documentStore();
  if (!properties)
    throw new Failure('Настройки хранятся внутри таблицы, а таблица не открыта. Откройте её и повторите.');
  if (text.length > LONGEST_TEXT) {
    throw new Failure(
      'Настройки не сохранены: в таблице для них не хватит места. Сократите справочник исполнителей или список скрытых замечаний.',
    );
  }
  const now = chunked(KEY, text);
  const before = properties.getProperties();
  properties.setProperties(now);
  for (const key of leftovers(KEY, before, now)) properties.deleteProperty(key);
}

/** `null` outside a document. The type package promises one always. */
export function documentStore(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}
