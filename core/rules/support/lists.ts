/** Measures written as a list: «Организация занятий:» above «– с учениками», «– с родителями». */

import type { Role } from '../../column/role.js';
import { type Activity, fieldText, type Roadmap } from '../../roadmap/roadmap.js';

/** «– с учениками», «а) курсы», «основной период»: a measure of its own begins with a capital. */
const ITEM = /^\s*(?:(?:[-–—•·*]|[а-яА-ЯЁё]\))\s|[а-яё])/;
const SAID_BY_ITEMS: readonly Role[] = ['deadline', 'start', 'end', 'schedule', 'executor', 'indicator'];

/** An item of a list under the measure above: it has no number by design. */
export function isListItem({ number, text }: Activity): boolean {
  return number === '' && ITEM.test(text);
}

/** «порядка их работы» under «Назначение кураторов, определение»: what a page break leaves, though days and executors stand in the lower row. */
export function isTornOff(roadmap: Roadmap, { index, number, text }: Activity): boolean {
  const { activities } = roadmap;
  const [before, after] = [activities[index - 1], activities[index + 1]];
  if (!before || number !== '' || !/^[а-яё]/.test(text) || /[:;]\s*$/.test(before.text)) return false;
  return saysNothingElse(before) && !(after && isListItem(after));
}

/** Measures that only open a list: their items say when, who and what. Indexes into the activities. */
export function listHeads({ activities }: Roadmap): Set<number> {
  const heads = activities.filter((activity, index) => {
    const next = activities[index + 1];
    return next !== undefined && isListItem(next) && saysNothingElse(activity);
  });
  return new Set(heads.map(({ index }) => index));
}

const saysNothingElse = (activity: Activity): boolean =>
  SAID_BY_ITEMS.every((role) => fieldText(activity, role) === '');
