/** Drop-downs as Excel keeps them: words in one text, in a cell's check. */

/** Characters the words may take (commas always part them, `excel.md #49`). */
const LONGEST_LIST = 255;

/** Whether the words can be offered without being cut. */
export function fitsList(options: readonly string[]): boolean {
  return options.join(',').length <= LONGEST_LIST && !options.some((option) => option.indexOf(',') >= 0);
}
