/** «Новая дорожная карта из образца»: a workbook with one sheet to fill in. */
import { type IsoDay, yearOf } from '../../core/calendar/date.js';
import { planNewRoadmap } from '../../core/layout/plan.js';
import { browserCodec } from '../../xlsx/browser/codec.js';
import { createUsersWorkbook } from '../../xlsx/create.js';
import { NEW_NAME } from './names.js';

/** `layout`: id of a layout there is. */
export function newBook(layout: string, today: IsoDay): { readonly name: string; readonly bytes: Uint8Array } {
  const sheet = planNewRoadmap(layout, { year: yearOf(today), taken: [] });
  return { name: NEW_NAME, bytes: createUsersWorkbook([sheet], browserCodec) };
}
