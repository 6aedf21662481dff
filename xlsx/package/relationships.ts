/** How parts point at each other: the only way parts are found (`xlsx.md X9`). */
import { escapeAttribute } from '../xml/escape.js';
import { attributesOf, childrenNamed, rootOf, type XmlElement } from '../xml/scan.js';
import { appendedChild, applySplices, removal } from '../xml/splice.js';
import { type Package, partText, removePart, setPart } from './package.js';

export interface Relationship {
  readonly id: string;
  /** The full type address. */
  readonly type: string;
  /** The name of the part it points at, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** Content type of a list of relationships. */
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const OUR_ID = 'rIdVeshki';

/** Relationships of a part; `''` stands for the file itself. */
export function relationshipsOf(pkg: Package, part: string): Relationship[] {
  const xml = partText(pkg, relationshipsPart(part));
  if (xml === null) return [];
  return childrenNamed(xml, rootOf(xml), 'Relationship').map((element) => readRelationship(xml, element, part));
}

/** The first relationship whose type ends in `/name` (the same in both dialects). */
export function relationshipTo(pkg: Package, part: string, name: string): Relationship | undefined {
  return relationshipsOf(pkg, part).find((relationship) => hasType(relationship, name));
}

export function hasType(relationship: Relationship, name: string): boolean {
  return relationship.type.endsWith(`/${name}`);
}

/** Adds a relationship to a part of the file and returns its id. */
export function addRelationship(pkg: Package, part: string, type: string, target: string): string {
  const [id = ''] = append(pkg, part, type, [`Target="${escapeAttribute(relativePath(part, target))}"`]);
  return id;
}

/** Adds relationships to addresses outside the file, well-formed URIs, and returns their ids in the same order. */
export function addExternalRelationships(
  pkg: Package,
  part: string,
  type: string,
  targets: readonly string[],
): string[] {
  return append(
    pkg,
    part,
    type,
    targets.map((target) => `Target="${escapeAttribute(target)}" TargetMode="External"`),
  );
}

/** All at once: a list of thousands is read and written a single time. */
function append(pkg: Package, part: string, type: string, targets: readonly string[]): string[] {
  const name = relationshipsPart(part);
  const xml = partText(pkg, name) ?? EMPTY;
  const root = rootOf(xml);
  const taken = new Set(relationshipsOf(pkg, part).map(({ id }) => id));
  let number = 0;
  const ids = targets.map(() => {
    do number++;
    while (taken.has(`${OUR_ID}${number}`));
    return `${OUR_ID}${number}`;
  });
  const elements = targets.map(
    (target, at) => `<${root.prefix}Relationship Id="${ids[at]}" Type="${type}" ${target}/>`,
  );
  if (ids.length > 0)
    setPart(pkg, name, applySplices(xml, [appendedChild(root, elements.join(''))]), RELATIONSHIPS_TYPE);
  return ids;
}

/** Takes a relationship away, and the whole list when nothing is left in it. */
export function removeRelationship(pkg: Package, part: string, id: string): void {
  const name = relationshipsPart(part);
  const xml = partText(pkg, name);
  if (xml === null) return;
  const all = childrenNamed(xml, rootOf(xml), 'Relationship');
  const gone = all.filter((element) => attributesOf(xml, element).get('Id') === id);
  if (gone.length === all.length) removePart(pkg, name);
  else setPart(pkg, name, applySplices(xml, gone.map(removal)));
}

/** `xl/worksheets/_rels/sheet1.xml.rels` for `xl/worksheets/sheet1.xml`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelationship(xml: string, element: XmlElement, part: string): Relationship {
  const attributes = attributesOf(xml, element);
  const external = attributes.get('TargetMode') === 'External';
  const target = attributes.get('Target') ?? '';
  return {
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type') ?? '',
    target: external ? target : resolve(part, target),
    external,
  };
}

/** A part as seen from the folder of another: `../drawings/drawing1.xml` (exceljs cannot follow absolute targets). */
function relativePath(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** A target, absolute or relative to the folder of its source → the name of a part. */
function resolve(part: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  if (path.startsWith('/')) return path.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
