/**
 * The only functions Google can see: menus, the panel and cells call them by name. No logic here, everything is in the bundle `Veshki`;
 * a test holds this file against the menu, the panel and the catalogue of custom functions.
 */
// biome-ignore-all lint/correctness/noUnusedVariables: Google calls these functions by their names
// biome-ignore-all lint/correctness/noInvalidUseBeforeDeclaration: the bundle is another file of the project

/** The document was opened: builds the menu. Nothing else may be called here (google-sheets.md #66). */
function onOpen() {
  Veshki.onOpen();
}

/** The add-on was installed into the open document. */
function onInstall() {
  Veshki.onInstall();
}

/** Меню: «Проверить таблицу». */
function menuCheck() {
  Veshki.menuCheck();
}

/** Меню: «Показать панель». */
function menuPanel() {
  Veshki.menuPanel();
}

/** Меню: «Показатели». */
function menuIndicators() {
  Veshki.menuIndicators();
}

/** Меню: «Добавить столбцы отчёта». */
function menuReportColumns() {
  Veshki.menuReportColumns();
}

/** Меню: «Исправить…». */
function menuFix() {
  Veshki.menuFix();
}

/** Меню: «Снять отметки». */
function menuClear() {
  Veshki.menuClear();
}

/** Меню: «Новая дорожная карта из образца». */
function menuNewRoadmap() {
  Veshki.menuNewRoadmap();
}

/** Меню: «Свод по листам». */
function menuSummary() {
  Veshki.menuSummary();
}

/** Меню: «Настройки». */
function menuSettings() {
  Veshki.menuSettings();
}

/** Меню: «Справка». */
function menuHelp() {
  Veshki.menuHelp();
}

/** The panel: a command by its name. */
function veshkiRun(command, asks) {
  return Veshki.runForPanel(command, asks);
}

/** The panel: selects cells for the person. */
function veshkiJump(asks) {
  return Veshki.jump(asks);
}

/** The panel has come up. */
function veshkiPanelReady() {
  Veshki.panelReady();
}

/**
 * Доля исполненных и подтверждённых мероприятий дорожной карты, от 0 до 1.
 * @param {A1:J60} таблица Дорожная карта вместе с заголовком; захватите и название плана над ней, если из него виден год сроков.
 * @param {"куратор"} исполнитель Чьи мероприятия считать: имя в любом падеже и написании; без него – все.
 * @param {"01.01.2022"} с_даты Считать мероприятия, срок которых кончается не раньше этого дня.
 * @param {"30.06.2022"} по_дату Считать мероприятия, срок которых кончается не позже этого дня.
 * @param {"30.06.2022"} отчётная_дата День отчёта: исполненное позже него не засчитывается; без него засчитываются все отметки.
 * @param {TRUE} подтверждённые ЛОЖЬ – считать исполненные и без подтверждения, ИСТИНА – только подтверждённые; без него – подтверждённые, если есть столбец «Подтверждающий документ».
 * @customfunction
 */
function ROADMAP_SHARE(таблица, исполнитель, с_даты, по_дату, отчётная_дата, подтверждённые) {
  return Veshki.roadmapShareCell(таблица, исполнитель, с_даты, по_дату, отчётная_дата, подтверждённые);
}

/**
 * Сколько мероприятий дорожной карты в указанном состоянии.
 * @param {A1:J60} таблица Дорожная карта вместе с заголовком; захватите и название плана над ней, если из него виден год сроков.
 * @param {"просрочено"} состояние Одно из: исполнено, не исполнено, подтверждено, исполнено и подтверждено, в срок, с опозданием, просрочено, не наступил срок, без срока, неясно, отменено, всего.
 * @param {"куратор"} исполнитель Чьи мероприятия считать: имя в любом падеже и написании; без него – все.
 * @param {"01.01.2022"} с_даты Считать мероприятия, срок которых кончается не раньше этого дня.
 * @param {"30.06.2022"} по_дату Считать мероприятия, срок которых кончается не позже этого дня.
 * @param {"30.06.2022"} отчётная_дата День отчёта: исполненное позже него не засчитывается; без него засчитываются все отметки.
 * @customfunction
 */
function ROADMAP_COUNT(таблица, состояние, исполнитель, с_даты, по_дату, отчётная_дата) {
  return Veshki.roadmapCountCell(таблица, состояние, исполнитель, с_даты, по_дату, отчётная_дата);
}

/**
 * Последний (или первый) день срока, записанного словами; для диапазона – столбец дней.
 * @param {C5} срок Ячейка или столбец со сроками, например «15–25 февраля» или «до 15 марта 2022 г.».
 * @param {2022} год Год плана для сроков без года: 2022, а для учебного года – 2022/2023 в кавычках.
 * @param {"end"} край "start" – первый день срока, "end" – последний; без него – последний.
 * @customfunction
 */
function ROADMAP_DEADLINE(срок, год, край) {
  return Veshki.roadmapDeadlineCell(срок, год, край);
}

/**
 * Исполнители из ячейки, каждый в своей ячейке строки; для столбца – по строке на каждую ячейку.
 * @param {D5} исполнители Ячейка или столбец с исполнителями, как они записаны в плане.
 * @customfunction
 */
function ROADMAP_EXECUTORS(исполнители) {
  return Veshki.roadmapExecutorsCell(исполнители);
}
