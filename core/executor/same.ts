/** Which groups are one executor in two spellings; each function knows one reason and merges nothing it cannot tell. */
import { stems } from '../text/stem.js';
import { isAbbreviation } from './classes.js';
import { spellingKey } from './directory.js';
import type { Definition } from './executor.js';
import { byCount, byWeight, type Group, keysOf, merge, nameOf, rootOf, spellingsOf } from './groups.js';
import { initialsOf, majorWords } from './initials.js';
import { withoutLegalForm } from './legal.js';
import type { DirectoryLookup } from './lookup.js';
import { regionFits } from './region.js';
import { shapeKey } from './shape.js';
import { LEVELS, SCHOOL_COMPLEMENTS } from './words.js';

/** An abbreviation of two letters has too many readings to be written out by its letters alone. */
const FEWEST_INITIALS = 3;

/** In words; a region stands at the end of a short name. */
const LONGEST_WITH_REGION = 12;

const stemKey = (text: string): string => stems(text).join(' ');

/** Spellings of one entry of the user's directory. */
export function mergeListed(groups: readonly Group[], nameOfListed: DirectoryLookup): void {
  const owners = new Map<string, Group>();
  for (const group of groups) {
    const listed = nameOfListed(spellingsOf(group), group.shape);
    if (listed === null) continue;
    group.listed = listed;
    mergeWithOwner(owners, listed, group);
  }
}

/** «Департамент образования … (далее – ДО)» and «ДО». */
export function mergeDefined(groups: readonly Group[], definitions: readonly Definition[]): void {
  const byShort = new Map<string, string>();
  const byFull = new Map<string, string>();
  for (const { short, full } of definitions) {
    if (!byShort.has(spellingKey(short))) byShort.set(spellingKey(short), short);
    if (!byFull.has(stemKey(full))) byFull.set(stemKey(full), short);
  }
  const owners = new Map<string, Group>();
  const claim = (group: Group, short: string | null): boolean => {
    if (short === null) return false;
    group.defined = short;
    mergeWithOwner(owners, short, group);
    return true;
  };
  const others = groups.filter((group) => !claim(group, firstKnown(keysOf(group), byShort)));
  for (const group of others) claim(group, firstKnown(spellingsOf(group).map(stemKey), byFull));
}

function firstKnown(keys: readonly string[], index: ReadonlyMap<string, string>): string | null {
  for (const key of keys) {
    const name = index.get(key);
    if (name !== undefined) return name;
  }
  return null;
}

function mergeWithOwner(owners: Map<string, Group>, name: string, group: Group): void {
  const owner = owners.get(name);
  if (owner) merge(group, owner);
  else owners.set(name, group);
}

/** Groups by keys; a key that several groups claim belongs to none of them. */
function uniqueIndex(entries: Iterable<readonly [string, Group]>): Map<string, Group> {
  const index = new Map<string, Group>();
  const claimed = new Set<string>();
  for (const [key, group] of entries) {
    const known = index.get(key);
    if (known && rootOf(known) !== rootOf(group)) claimed.add(key);
    else index.set(key, group);
  }
  for (const key of claimed) index.delete(key);
  return index;
}

function* spelled(
  groups: readonly Group[],
  keysOfGroup: (group: Group) => readonly string[],
): Generator<[string, Group]> {
  for (const group of groups) for (const key of keysOfGroup(group)) yield [key, group];
}

/** «ГБУ ВО РИАЦОКО» and «РИАЦОКО»: the commoner name stays, defined or not. */
export function mergeLegalForms(groups: readonly Group[]): void {
  const plain = uniqueIndex(spelled(groups, keysOf));
  const withForm = uniqueIndex(spelled(groups, (group) => spellingsOf(group).map(withoutLegalForm).filter(isFilled)));
  for (const [key, group] of withForm) {
    const bare = plain.get(key);
    if (!bare || bare === group) continue;
    const [right, odd] = byCount(bare, group) <= 0 ? [bare, group] : [group, bare];
    merge(odd, right);
  }
}

const isFilled = (text: string): boolean => text !== '';

/** «Минобрнауки РХ» and «Минобрнауки Хакасии»: the same words before, an abbreviation that fits the region after. */
export function mergeRegions(groups: readonly Group[]): void {
  const short: { readonly group: Group; readonly base: string; readonly region: string }[] = [];
  const long = new Map<string, { readonly group: Group; readonly region: readonly string[] }[]>();
  for (const group of groups) {
    const words = nameOf(group).split(' ');
    if (words.length > LONGEST_WITH_REGION) continue;
    const last = words[words.length - 1] ?? '';
    if (words.length > 1 && isAbbreviation(last)) {
      short.push({ group, base: spellingKey(words.slice(0, -1).join(' ')), region: last });
      continue;
    }
    for (let at = 1; at < words.length; at++) {
      if (!/^[А-ЯЁ]/.test(words[at] ?? '')) continue;
      const base = spellingKey(words.slice(0, at).join(' '));
      const known = long.get(base) ?? [];
      known.push({ group, region: words.slice(at) });
      long.set(base, known);
    }
  }
  for (const { group, base, region } of short) {
    const fitting = (long.get(base) ?? []).filter((one) => regionFits(region, one.region));
    const [only, ...others] = fitting;
    if (!only || others.length > 0) continue;
    const [right, odd] = byWeight(only.group, group) <= 0 ? [only.group, group] : [group, only.group];
    merge(odd, right);
  }
}

/** «Районный методический кабинет» and «РМК»: all first letters fit, and no other name has them. */
export function mergeInitials(groups: readonly Group[]): void {
  const organisations = groups.filter(({ kind }) => kind === 'organisation');
  const short = uniqueIndex(
    spelled(organisations, (group) => keysOf(group).filter((key) => key.length >= FEWEST_INITIALS && isLetters(key))),
  );
  const long = uniqueIndex(
    spelled(organisations, (group) => {
      const words = majorWords(nameOf(group));
      return words.length >= FEWEST_INITIALS ? [initialsOf(words)] : [];
    }),
  );
  for (const [letters, full] of long) {
    const abbreviation = short.get(letters);
    if (!abbreviation || !spellingsOf(abbreviation).some(isAbbreviation)) continue;
    const [right, odd] = byWeight(abbreviation, full) <= 0 ? [abbreviation, full] : [full, abbreviation];
    merge(odd, right, false);
  }
}

const isLetters = (key: string): boolean => /^[a-zа-я]+$/.test(key);

/** «Куратор школы» and «куратор»: one post where only one thing is said to be curated. */
export function mergeComplements(groups: readonly Group[]): void {
  const bare = uniqueIndex(
    spelled(
      groups.filter(({ shape }) => shape.rest.length === 0),
      shapeKeys,
    ),
  );
  const complemented = uniqueIndex(
    spelled(groups.filter(hasSchoolComplement), ({ shape }) => [shapeKey({ ...shape, rest: [] })]),
  );
  for (const [key, group] of complemented) {
    const plain = bare.get(key);
    if (plain) merge(group, plain);
  }
}

const shapeKeys = ({ shape }: Group): string[] => [shapeKey(shape)];

function hasSchoolComplement({ kind, shape }: Group): boolean {
  if (shape.rest.length === 0) return false;
  const apposed = shape.head.endsWith('-участник');
  if (kind !== 'role' && !apposed) return false;
  const ofProject = apposed || /^(?:куратор|координатор|участник)$/.test(shape.head);
  return shape.rest.every((word) => SCHOOL_COMPLEMENTS.includes(word) || (ofProject && word === 'проект'));
}

/** «Координатор» where the roadmap's only coordinator is «муниципальный координатор». */
export function mergeLevels(groups: readonly Group[]): void {
  const withLevel = uniqueIndex(
    spelled(groups.filter(hasLevel), ({ shape }) => [shapeKey({ ...shape, adjectives: [] })]),
  );
  for (const group of groups) {
    if (group.kind !== 'role' || group.shape.adjectives.length > 0) continue;
    const full = withLevel.get(shapeKey(group.shape));
    if (full) merge(group, full, false);
  }
}

/** Whether a post is placed at a level of government: «муниципальный координатор». */
function hasLevel({ kind, shape }: Group): boolean {
  const [level, ...others] = shape.adjectives;
  return kind === 'role' && level !== undefined && others.length === 0 && LEVELS.includes(level);
}
