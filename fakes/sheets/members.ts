/** Every member the fake has, by what a call of it costs: the one table that budgets (reads, writes) are counted by. */

/**
 * - `read`: fetches cells, their looks, or lists of things on a sheet from the document; a trip to the server.
 * - `write`: changes the document; a trip, batched with its like (google-sheets.md #20, #63).
 * - `flush`: sends what is pending.
 * - `handle`: makes a handle or tells what is known of it: names, sizes, positions; cheap.
 * - `view`: moves what the person sees (active sheet, selection).
 * - `build`: builders and what they have built; nothing leaves the script.
 * - `ui`, `storage`, `lock`, `other`: menus and dialogs; properties, cache and metadata; locks; the rest.
 */
export type Kind = 'read' | 'write' | 'flush' | 'handle' | 'view' | 'build' | 'ui' | 'storage' | 'lock' | 'other';

type Table = Readonly<Record<string, Partial<Readonly<Record<Kind, string>>>>>;

const MEMBERS: Table = {
  SpreadsheetApp: {
    handle: 'getActive getActiveSpreadsheet getActiveSheet getActiveRange getCurrentCell getSelection',
    view: 'setActiveSheet setActiveRange setCurrentCell',
    build: 'newConditionalFormatRule newDataValidation newFilterCriteria newRichTextValue newTextStyle',
    flush: 'flush',
    ui: 'getUi',
  },
  Spreadsheet: {
    handle: `getActiveSheet getActiveRange getCurrentCell getId getName getUrl getNumSheets getOwner getRange getRangeByName
      getRangeList getSheetById getSheetByName getSheets getSelection getSpreadsheetLocale getSpreadsheetTimeZone getDataRange
      getLastRow getLastColumn getSheetId getSheetName`,
    read: 'getNamedRanges getProtections getSheetValues getEditors',
    write: `insertSheet deleteSheet deleteActiveSheet moveActiveSheet renameActiveSheet rename appendRow
      setNamedRange removeNamedRange`,
    view: 'setActiveSheet setActiveRange setActiveSelection setCurrentCell',
    storage: 'addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder',
    ui: 'toast',
  },
  Sheet: {
    handle: `getActiveCell getActiveRange getCurrentCell getDataRange getFrozenColumns getFrozenRows getIndex getLastColumn getLastRow
      getMaxColumns getMaxRows getName getSheetName getParent getRange getRangeList getSelection getSheetId getType isSheetHidden
      hasHiddenGridlines getTabColor isRightToLeft`,
    read: `getCharts getColumnWidth getConditionalFormatRules getFilter getNamedRanges getProtections getRowHeight getSheetValues
      isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser`,
    write: `appendRow autoResizeColumn autoResizeColumns autoResizeRows clear clearConditionalFormatRules clearContents clearFormats
      clearNotes deleteColumn deleteColumns deleteRow deleteRows hideColumn hideColumns hideRow hideRows hideSheet insertChart
      insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore
      insertRows insertRowsAfter insertRowsBefore protect removeChart setColumnWidth setColumnWidths setConditionalFormatRules
      setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft setRowHeight setRowHeights setRowHeightsForced
      setTabColor showColumns showRows showSheet sort unhideColumn unhideRow updateChart`,
    view: 'activate setActiveRange setActiveSelection setCurrentCell',
    build: 'newChart',
    storage: 'addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder',
  },
  Range: {
    handle: `getA1Notation getCell getColumn getGridId getHeight getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex
      getSheet getWidth offset isStartColumnBounded isStartRowBounded isEndColumnBounded isEndRowBounded`,
    read: `canEdit getBackground getBackgrounds getDataRegion getDataValidation getDataValidations getDisplayValue getDisplayValues
      getFilter getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles
      getFontWeight getFontWeights getFormula getFormulas getHorizontalAlignment getHorizontalAlignments getMergedRanges getNote
      getNotes getNumberFormat getNumberFormats getRichTextValue getRichTextValues getTextStyle getTextStyles getValue getValues getVerticalAlignment
      getVerticalAlignments getWrap getWraps getWrapStrategy getWrapStrategies isBlank isChecked isPartOfMerge`,
    write: `breakApart check clear clearContent clearDataValidations clearFormat clearNote copyTo createFilter insertCheckboxes merge
      mergeAcross mergeVertically protect removeCheckboxes setBackground setBackgroundRGB setBackgrounds setBorder
      setDataValidation setDataValidations setFontColor setFontColors setFontFamilies setFontFamily setFontLine setFontLines
      setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulas
      setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue
      setRichTextValues setShowHyperlink setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setWrap setWraps
      setWrapStrategy setWrapStrategies sort trimWhitespace uncheck`,
    view: 'activate activateAsCurrentCell',
    storage: 'addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder',
  },
  RangeList: {
    handle: 'getRanges',
    write: `breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes
      setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight
      setFormula setHorizontalAlignment setNote setNumberFormat setShowHyperlink setValue setVerticalAlignment setWrap
      setWrapStrategy trimWhitespace uncheck`,
    view: 'activate',
  },
  Selection: { handle: 'getActiveRange getActiveSheet getCurrentCell' },
  Protection: {
    read: 'canEdit getEditors getUnprotectedRanges',
    handle: 'getDescription getProtectionType getRange getRangeName isWarningOnly canDomainEdit',
    write:
      'addEditor addEditors remove removeEditor removeEditors setDescription setDomainEdit setRange setUnprotectedRanges setWarningOnly',
  },
  NamedRange: { handle: 'getName getRange', write: 'remove setName setRange' },
  Filter: {
    handle: 'getRange',
    read: 'getColumnFilterCriteria',
    write: 'remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  },
  FilterCriteria: { build: 'copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues' },
  FilterCriteriaBuilder: {
    build: `build copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues setHiddenValues setVisibleValues
      whenCellEmpty whenCellNotEmpty whenFormulaSatisfied whenNumberEqualTo whenTextContains whenTextDoesNotContain
      whenTextEqualTo withCriteria`,
  },
  ConditionalFormatRule: { build: 'copy getBooleanCondition getGradientCondition getRanges' },
  ConditionalFormatRuleBuilder: {
    build: `build copy getBooleanCondition getGradientCondition getRanges setBackground setBold setFontColor setGradientMaxpoint
      setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpoint setGradientMinpointWithValue setItalic setRanges
      setStrikethrough setUnderline whenCellEmpty whenCellNotEmpty whenFormulaSatisfied whenNumberBetween whenNumberEqualTo
      whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween
      whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith
      withCriteria`,
  },
  BooleanCondition: {
    build:
      'getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough getUnderline',
  },
  GradientCondition: {
    build: 'getMaxColor getMaxType getMaxValue getMidColor getMidType getMidValue getMinColor getMinType getMinValue',
  },
  DataValidation: { build: 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText' },
  DataValidationBuilder: {
    build: `build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate
      requireFormulaSatisfied requireNumberBetween requireTextContains requireTextEqualTo requireValueInList requireValueInRange
      setAllowInvalid setHelpText withCriteria`,
  },
  RichTextValue: { build: 'copy getEndIndex getLinkUrl getRuns getStartIndex getText getTextStyle' },
  RichTextValueBuilder: { build: 'build setLinkUrl setText setTextStyle' },
  TextStyle: {
    build: 'copy getFontFamily getFontSize getForegroundColor isBold isItalic isStrikethrough isUnderline',
  },
  TextStyleBuilder: {
    build: 'build setBold setFontFamily setFontSize setForegroundColor setItalic setStrikethrough setUnderline',
  },
  EmbeddedChart: { build: 'getChartId getContainerInfo getNumHeaders getOptions getRanges modify' },
  ContainerInfo: { build: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY' },
  ChartOptions: { build: 'get' },
  EmbeddedChartBuilder: {
    build: `addRange asAreaChart asBarChart asColumnChart asLineChart asPieChart build clearRanges getChartType getContainer getRanges
      removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption setPosition
      setTransposeRowsAndColumns`,
  },
  EmbeddedBarChartBuilder: {
    build: `addRange asBarChart asColumnChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      reverseDirection setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setMergeStrategy
      setNumHeaders setOption setPosition setRange setStacked setTitle setTransposeRowsAndColumns setXAxisTitle setYAxisTitle`,
  },
  DeveloperMetadata: {
    storage: 'getId getKey getLocation getValue getVisibility remove setKey setValue setVisibility',
  },
  DeveloperMetadataFinder: {
    build: 'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
    storage: 'find',
  },
  DeveloperMetadataLocation: { build: 'getColumn getLocationType getRow getSheet getSpreadsheet' },
  Ui: {
    ui: 'alert createAddonMenu createMenu prompt showModalDialog showModelessDialog showSidebar',
  },
  Menu: { ui: 'addItem addSeparator addSubMenu addToUi' },
  PromptResponse: { ui: 'getResponseText getSelectedButton' },
  HtmlService: { other: 'createHtmlOutput createHtmlOutputFromFile' },
  HtmlOutput: {
    build: `addMetaTag append appendUntrusted clear getContent getHeight getTitle getWidth setContent setHeight setSandboxMode
      setTitle setWidth setXFrameOptionsMode`,
  },
  PropertiesService: { handle: 'getDocumentProperties getScriptProperties getUserProperties' },
  Properties: {
    storage: 'deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty',
  },
  CacheService: { handle: 'getDocumentCache getScriptCache getUserCache' },
  Cache: { storage: 'get getAll put putAll remove removeAll' },
  LockService: { handle: 'getDocumentLock getScriptLock getUserLock' },
  Lock: { lock: 'hasLock releaseLock tryLock waitLock' },
  Utilities: { other: 'formatDate getUuid parseDate sleep base64Encode base64Decode' },
  Session: { other: 'getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey' },
  User: { other: 'getEmail' },
  ScriptApp: { other: 'getAuthorizationInfo getScriptId requireAllScopes requireScopes getInstallationSource' },
  AuthorizationInfo: { other: 'getAuthorizationStatus getAuthorizationUrl' },
  Logger: { other: 'clear getLog log' },
};

const kinds = new Map<string, Kind>();
for (const [className, byKind] of Object.entries(MEMBERS)) {
  for (const [kind, names] of Object.entries(byKind)) {
    // The keys of a row are kinds by its type.
    for (const name of names.split(/\s+/)) kinds.set(`${className}.${name}`, kind as Kind);
  }
}

/** What a call costs; `undefined` for a member that is missing in the table. */
export function kindOf(className: string, member: string): Kind | undefined {
  return kinds.get(`${className}.${member}`);
}

/** Names of the members of a class; none for a class the table does not have. */
export function membersOf(className: string): string[] {
  return Object.values(MEMBERS[className] ?? {}).flatMap((names) => names.split(/\s+/));
}

/** All classes of the table. */
export const CLASS_NAMES: readonly string[] = Object.keys(MEMBERS);
