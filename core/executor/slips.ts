/** Finds names that are another name with one slip of the pen or of a scan: «ВРО» for «ВИРО», «кординатор». */
import { editDistance } from '../text/distance.js';
import { isAbbreviation } from './classes.js';
import { spellingKey } from './directory.js';
import { type Group, merge, nameOf, rootOf } from './groups.js';
import { KNOWN_ABBREVIATIONS } from './words.js';

/** The right spelling is at least so many times as common, or defined. */
const TIMES_COMMONER = 2;
const LONGEST_NAME = 64;
/** So many names one letter apart are a family («участник А», «участник Б»), not slips. */
const LARGEST_FAMILY = 12;
/** A slip in a short word makes another word; an abbreviation may lose a letter earlier than change one. */
const SHORTEST_WORD = 6;
const SHORTEST_CHANGED = 5;
const SHORTEST_LOST = 4;
/** The end of a family name tells a man from a woman and one name from another. */
const FAMILY_END = 3;

/** Merges each such group into the right one. `groups` come the commonest first. */
export function mergeSlips(groups: readonly Group[]): void {
  const named = groups
    .filter((group) => group.into === null)
    .map((group) => ({ group, key: spellingKey(nameOf(group)), abbreviation: isAbbreviation(nameOf(group)) }))
    .filter(({ key }) => key.length >= SHORTEST_LOST - 1 && key.length <= LONGEST_NAME);
  for (const family of families(named)) {
    for (const odd of family) {
      const right = family.find((one) => one !== odd && isSlip(odd, one));
      if (right) merge(odd.group, right.group);
    }
  }
}

interface Named {
  readonly group: Group;
  readonly key: string;
  readonly abbreviation: boolean;
}

/** Names that become the same when one letter is left out of either: only these can be one slip apart. */
function families(names: readonly Named[]): Named[][] {
  const byRest = new Map<string, Named[]>();
  for (const name of names) {
    for (const rest of new Set(lettersLeftOut(name.key))) {
      const family = byRest.get(rest);
      if (family) family.push(name);
      else byRest.set(rest, [name]);
    }
  }
  return [...byRest.values()].filter(({ length }) => length > 1 && length <= LARGEST_FAMILY);
}

/** The key and each key that lacks one letter of it; numbers tell names apart and stay. */
function lettersLeftOut(key: string): string[] {
  const rests = [key];
  for (let at = 0; at < key.length; at++) {
    if (/[a-zа-я]/.test(key.charAt(at))) rests.push(key.slice(0, at) + key.slice(at + 1));
  }
  return rests;
}

function isSlip(odd: Named, right: Named): boolean {
  const [from, to] = [rootOf(odd.group), rootOf(right.group)];
  if (from === to || odd.group.into !== null || from.defined !== null || from.listed !== null) return false;
  const known = to.defined !== null || to.listed !== null;
  if (!known && to.cells.size < TIMES_COMMONER * from.cells.size) return false;
  const persons = [odd, right].filter(({ group }) => group.kind === 'person').length;
  if (persons > 0) return persons === 2 && isFamilySlip(odd.key.split(' '), right.key.split(' '));
  if (odd.abbreviation || right.abbreviation)
    return odd.abbreviation && right.abbreviation && isAbbreviationSlip(odd.key, right.key);
  return isWordSlip(odd.key.split(' '), right.key.split(' '));
}

function isAbbreviationSlip(odd: string, right: string): boolean {
  if (KNOWN_ABBREVIATIONS.includes(odd) || odd.charAt(0) !== right.charAt(0) || editDistance(odd, right, 1) > 1)
    return false;
  const longer = Math.max(odd.length, right.length);
  return longer >= (odd.length === right.length ? SHORTEST_CHANGED : SHORTEST_LOST);
}

/** «Ивонова А.П.» for «Иванова А.П.»: the initials are the same two, the beginning and the end of the name too. */
function isFamilySlip([odd = '', ...given]: readonly string[], [right = '', ...others]: readonly string[]): boolean {
  const known = given.length > 1 && given.join(' ') === others.join(' ');
  return known && odd.slice(-FAMILY_END) === right.slice(-FAMILY_END) && isWordSlip([odd], [right]);
}

/** One word differs, in the middle or at the end, and it is long enough. */
function isWordSlip(odd: readonly string[], right: readonly string[]): boolean {
  if (odd.length !== right.length) return false;
  const at = odd.findIndex((word, index) => word !== right[index]);
  const [one = '', other = ''] = [odd[at], right[at]];
  if (odd.slice(at + 1).some((word, index) => word !== right[at + 1 + index])) return false;
  const longEnough = Math.min(one.length, other.length) >= SHORTEST_WORD;
  return longEnough && one.charAt(0) === other.charAt(0) && editDistance(one, other, 1) === 1;
}
