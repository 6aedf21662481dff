/** The menu «Вешки» of the add-on: built of constants, for before the first use nothing else may be called (`google-sheets.md #66`). */

/** Caption and the function of `entry.js` it calls; `null` for a line between. */
export const MENU: readonly (readonly [caption: string, handler: string] | null)[] = [
  ['Проверить таблицу', 'menuCheck'],
  ['Показать панель', 'menuPanel'],
  ['Показатели', 'menuIndicators'],
  null,
  ['Добавить столбцы отчёта', 'menuReportColumns'],
  ['Исправить…', 'menuFix'],
  ['Снять отметки', 'menuClear'],
  null,
  ['Новая дорожная карта из образца', 'menuNewRoadmap'],
  ['Свод по листам', 'menuSummary'],
  null,
  ['Настройки', 'menuSettings'],
  ['Справка', 'menuHelp'],
];

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU) {
    if (item) menu.addItem(...item);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** The add-on has just been installed into this document: the menu is there at once. */
export function onInstall(): void {
  onOpen();
}
