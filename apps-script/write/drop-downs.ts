/** Drop-downs that offer words and let others pass: people write «исполнено 12.03.2022». */
import type { HostRange } from '../types.js';

/** Cells that have a check of the user's already keep it. */
export function offerWords(range: HostRange, words: readonly string[]): void {
  if (range.getDataValidations().some((row) => row.some((rule) => rule !== null))) return;
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(true)
      .build(),
  );
}
