/** The errors Excel answers with inside a batch, and the one that says our stand-in has a hole (`excel.md #11, #12`). */

/** An Excel error: `code` is stable English, `message` is for developers. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly location = '',
  ) {
    super(message);
  }
}

/** The stand-in lacks a member or a behaviour: never to be taken for an answer of Excel. */
export class FakeHostGap extends Error {
  override readonly name = 'FakeHostGap';
}

export const notFound = (location = ''): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404, location);

export const invalidArgument = (location = ''): ExcelError =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400, location);

/** `excel.md #44`. */
export const wrongShape = (location: string): ExcelError =>
  new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
    location,
  );

/** `excel.md #46`. */
export const accessDenied = (location = ''): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403, location);

/** `excel.md #28`. */
export const alreadyExists = (location = ''): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409, location);

export const invalidOperation = (location = ''): ExcelError =>
  new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.', 400, location);

export const generalException = (location = ''): ExcelError =>
  new ExcelError('GeneralException', 'There was an internal error while processing the request.', 500, location);

/** A member that this Excel is too old for (`excel.md #8`). */
export const notImplemented = (location: string): ExcelError =>
  new ExcelError('NotImplemented', "The requested feature isn't implemented.", 501, location);
