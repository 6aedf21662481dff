/** Other people's tables: the core must read each as a careful person labelled it, before anyone saw the code. */
import { describe, expect, it } from 'vitest';
import { checkRoadmap } from './check/check.js';
import { ROLES } from './column/role.js';
import { readRoadmaps } from './roadmap/read.js';
import { gridOfCase } from './testing/tables/case.js';
import {
  activityDifferences,
  columnDifferences,
  findingDifferences,
  frameDifferences,
  rowDifferences,
  sectionDifferences,
} from './testing/tables/compare.js';
import { HEADER_WORDS, OTHER_HEADERS, tableWithHeader } from './testing/tables/header-words.js';
import { TABLES } from './testing/tables/index.js';
import {
  mirrored,
  moved,
  reading,
  withHardSpaces,
  withOtherDashes,
  withTrailingSpaces,
} from './testing/tables/layouts.js';

const ROADMAPS = TABLES.flatMap(([name, table]) =>
  table.expected.map((label, index) => ({
    name: table.expected.length > 1 ? `${name} #${index + 1}` : name,
    table,
    label,
    index,
  })),
);
const read = (table: (typeof ROADMAPS)[number]['table']) => readRoadmaps(gridOfCase(table));

/** Nothing differs; the differences are the message. */
const none = (differences: readonly string[]) => expect(differences, `\n${differences.join('\n')}\n`).toEqual([]);

describe('the number of roadmaps on a sheet', () => {
  it.each(TABLES)('%s', (_name, table) => {
    const found = read(table).map((roadmap) => `header row ${roadmap.header.top + 1}`);
    expect(found).toEqual(table.expected.map((label) => `header row ${label.header[0]}`));
  });
});

describe.each(ROADMAPS)('$name', ({ table, label, index }) => {
  const roadmap = () => {
    const found = read(table)[index];
    if (!found) throw new Error('no such roadmap was found');
    return found;
  };
  it('maps its columns', () => none(columnDifferences(label, roadmap())));
  it('tells its rows apart', () => none(rowDifferences(label, roadmap())));
  it('finds its sections', () => none(sectionDifferences(label, roadmap())));
  it('knows its period and approval', () => none(frameDifferences(label, roadmap())));
  it('reads its activities', () => none(activityDifferences(label, roadmap())));
  it('raises its findings and no false alarm', () => {
    none(findingDifferences(label, checkRoadmap(roadmap())));
  });
});

describe('the words of a header', () => {
  const words = ROLES.flatMap((role) => (HEADER_WORDS[role] ?? []).map((header) => [role, header] as const));
  const differences = (role: Parameters<typeof tableWithHeader>[0], header: string) => {
    const table = tableWithHeader(role, header);
    const roadmaps = read(table);
    return table.expected.flatMap((label, index) => {
      const roadmap = roadmaps[index];
      return roadmap
        ? [...columnDifferences(label, roadmap), ...rowDifferences(label, roadmap)]
        : ['no roadmap was found'];
    });
  };
  it.each(words)('%s: «%s»', (role, header) => none(differences(role, header)));
  // `section` may be read: a column of risks or aims can group the activities, and it spoils nothing.
  const spoiling = (header: string) => differences(null, header).filter((line) => !line.startsWith('section:'));
  it.each(OTHER_HEADERS)('no role: «%s»', (header) => none(spoiling(header)));
});

describe('the same table laid out otherwise', () => {
  const layouts = { moved, withHardSpaces, withTrailingSpaces, withOtherDashes };
  const cases = Object.entries(layouts).flatMap(([name, change]) =>
    TABLES.filter(([, table]) => table.expected.length > 0).map(
      ([file, table]) => [name, file, change, table] as const,
    ),
  );
  it.each(cases)('%s: %s', (_name, _file, change, table) => {
    const grid = gridOfCase(table);
    expect(readRoadmaps(change(grid)).map(reading)).toEqual(readRoadmaps(grid).map(reading));
  });
  const plain = TABLES.filter(([file]) => /^(02|16|20|27|34|35|36|37|41)-/.test(file));
  it.each(plain)('mirrored: %s', (_file, table) => {
    const grid = gridOfCase(table);
    expect(readRoadmaps(mirrored(grid)).map(reading)).toEqual(readRoadmaps(grid).map(reading));
  });
});
