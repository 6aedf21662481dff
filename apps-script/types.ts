/** Short names of the host's types. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type HostRange = GoogleAppsScript.Spreadsheet.Range;
export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
