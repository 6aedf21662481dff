/** Figures past which Excel refuses. */

/** `excel.md #18`: of a request and of a response, on the web; kept for every flavour here. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** `excel.md #18`. */
export const CELLS_PER_READ = 5_000_000;
/** `excel.md #21`. */
export const CELLS_PER_PROPERTIES_CALL = 80_000;
/** `excel.md #23`. */
export const ADDRESS_LENGTH = 8192;
/** `excel.md #26`. */
export const TEXT_LENGTH = 32_767;
export const FORMULA_LENGTH = 8192;
/** `excel.md #27`. */
export const DASH_TEXT_LENGTH = 8200;
/** `excel.md #28`. */
export const SHEET_NAME_LENGTH = 31;
/** `excel.md #29`. */
export const MERGED_AREAS = 512;
/** `excel.md #57`. */
export const SETTINGS_BYTES = 2 * 1024 * 1024;
export const PROPERTY_LENGTH = 255;

/** The grid of every sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
