/** Opens the side panel, and notices when it never came up: Google refuses it to people signed in to several accounts (`google-sheets.md #74`). */
import { NO_WINDOWS, show, toast } from '../tell.js';

/** A property of this user's: the panel was asked for and has not reported in since. */
const ASKED = 'veshki.panel-asked';
const PAGE = 'sidebar';

const DID_NOT_OPEN =
  'В прошлый раз панель не открылась. Чаще всего так бывает, когда в браузере открыто несколько учётных записей Google. ' +
  'Откройте таблицу в окне инкогнито или в отдельном профиле браузера, где выполнен вход только в одну учётную запись. ' +
  'Все команды меню «Вешки» работают и без панели: список замечаний – на листе «Вешки – замечания».\n\nСейчас панель откроется ещё раз.';

export function menuPanel(): void {
  const memory = PropertiesService.getUserProperties();
  if (memory.getProperty(ASKED) !== null) show('Панель', DID_NOT_OPEN);
  openPanel();
}

export function openPanel(): void {
  PropertiesService.getUserProperties().setProperty(ASKED, 'yes');
  try {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle('Вешки'));
  } catch {
    panelReady();
    toast(NO_WINDOWS);
  }
}

/** The panel has come up. If that cannot be noted, the hint comes once too often. */
export function panelReady(): void {
  try {
    PropertiesService.getUserProperties().deleteProperty(ASKED);
  } catch {
    // the panel itself works
  }
}
