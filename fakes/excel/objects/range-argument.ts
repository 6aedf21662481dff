/** A range given as an argument: an object, an address, or the name of a named range. */
import type { FakeSheet } from '../../book/book.js';
import { parseAddress } from '../area.js';
import type { RangeSelf } from '../cells.js';
import { nameOf } from '../names.js';
import { type Session, sheetByKey } from '../session.js';
import { invalidArgument, notFound } from '../wire/errors.js';
import { selfOf } from '../wire/types.js';
import { RANGE } from './range.js';

/** Throws InvalidArgument for what is neither, ItemNotFound for a sheet that is not there. */
export function rangeArgument(session: Session, sheet: FakeSheet | null, argument: unknown): RangeSelf {
  const given = selfOf(RANGE, argument);
  if (given) return given;
  if (typeof argument !== 'string') throw invalidArgument('Worksheet.getRange');
  const named = nameOf(session, argument, sheet);
  if (named?.value === null) return { session, sheet: named.sheet, rect: named.rect };
  const { sheet: prefix, rect } = parseAddress(argument);
  const place = prefix === null ? sheet : sheetByKey(session, prefix);
  if (!place) throw notFound('Worksheet.getRange');
  return { session, sheet: place, rect };
}
