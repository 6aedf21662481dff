/** Texts that stay texts when a spreadsheet takes them as if typed (`google-sheets.md #44`, `excel.md #45`). */

const COMMAND_LIKE = /^[=+\-@'\t\r]/;

/** For a cell of the format `@`: cut at the host's `longest`, with an apostrophe before what begins like a formula or with one. */
export function guardedText(text: string, longest: number): string {
  const fitting = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return COMMAND_LIKE.test(fitting) ? `'${fitting}` : fitting;
}
