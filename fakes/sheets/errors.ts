/** The words of the host when it refuses, and how they are thrown. */

/** An error the host itself throws; the realm of the script gets its own copy of it. */
export function hostError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** The script asked for something the fake does not have: never to be swallowed by the script's own catch. */
export function notFaked(what: string): Error {
  const error = new Error(`NotFaked: ${what}`);
  error.name = 'NotFaked';
  return error;
}

/** google-sheets.md #45 */
export function sizesDiffer(what: 'rows' | 'columns', data: number, range: number): Error {
  return hostError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}

/** google-sheets.md #51 */
export function wrongParameters(service: string, member: string, types: readonly string[]): Error {
  return hostError(
    `The parameters (${types.join(',')}) don't match the method signature for ${service === '' ? '' : `${service}.`}${member}.`,
  );
}

/** google-sheets.md #46 */
export function atLeastOne(what: 'rows' | 'columns'): Error {
  return hostError(`The number of ${what} in the range must be at least 1.`);
}

/** google-sheets.md #47; the text as projects keep it in their logs. */
export function outsideGrid(): Error {
  return hostError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** google-sheets.md #48 */
export function cellTooLong(): Error {
  return hostError('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** google-sheets.md #49 */
export function workbookTooLarge(): Error {
  return hostError('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
}

/** google-sheets.md #59 */
export function protectedCell(): Error {
  return hostError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** google-sheets.md #16 */
export function timeIsUp(): Error {
  return hostError('Exceeded maximum execution time');
}

/** A passing failure of the service in the middle of a script. */
export function serviceTimedOut(documentId: string): Error {
  return hostError(`Service Spreadsheets timed out while accessing document with id ${documentId}.`);
}
