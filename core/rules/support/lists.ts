/** Measures written as a list: «Организация занятий:» above «– с учениками», «– с родителями». */

import type { Role } from '../../column/role.js';
import { type Activity, fieldText, type Roadmap } from '../../roadmap/roadmap.js';

/** «– с учениками», «а) курсы», «основной период»: a measure of its own begins with a capital. */
const ITEM = /^\s*(?:(?:[-–—•·*]|[а-яА-ЯЁё]\))\s|[а-яё])/;
const SAID_BY_ITEMS: readonly Role[] = ['deadline', 'start', 'end', 'executor', 'indicator'];

/** An item of a list under the measure above: it has no number by design. */
export function isListItem({ number, text }: Activity): boolean {
  return number === '' && ITEM.test(text);
}

/** Measures that only open a list: their items say when, who and what. Indexes into the activities. */
export function listHeads({ activities }: Roadmap): Set<number> {
  const heads = activities.filter((activity, index) => {
    const next = activities[index + 1];
    return next !== undefined && isListItem(next) && SAID_BY_ITEMS.every((role) => fieldText(activity, role) === '');
  });
  return new Set(heads.map(({ index }) => index));
}
