import { describe, expect, test } from 'vitest';
import { checkRoadmap } from '../../core/check/check.js';
import { LAYOUTS } from '../../core/layout/layouts.js';
import { planNewRoadmap } from '../../core/layout/plan.js';
import type { NewSheet } from '../../core/report/patch.js';
import { MARK_OPTIONS } from '../../core/report/report-columns.js';
import { readRoadmaps } from '../../core/roadmap/read.js';
import { createUsersWorkbook } from '../create.js';
import { nodeCodec } from '../node/codec.js';
import { readWorkbook } from '../read.js';
import { FIXTURES, readFixture } from '../testing/fixtures.js';
import { comparedParts, partsOf, sheetPart } from '../testing/parts.js';
import { patched, textOf, WORKBOOK } from '../testing/patched.js';
import { cell, fullPatch, rect } from '../testing/patches.js';
import { complaintsAbout, newComplaints } from '../testing/validate.js';

/** With everything a new sheet may hold. */
const SHEET: NewSheet = {
  name: 'Дорожная карта 2026',
  rows: [
    [cell('План на 2026 год', 'title')],
    ['№', 'Мероприятие', 'Срок', 'Отметка'].map((text) => cell(text, 'header')),
    [cell('Раздел', 'strong'), cell(null, 'strong'), cell(null, 'strong'), cell(null, 'strong')],
    [cell(1, 'number'), cell('=HYPERLINK("http://example.com")'), cell('2026-02-03', 'date'), cell(null)],
    [cell(2, 'number'), { ...cell('к плану'), link: { sheet: 'Дорожная карта 2026', cell: { row: 0, column: 0 } } }],
  ],
  widths: [6, 40, 18, 22],
  frozenRows: 2,
  merges: [rect('A1:D1'), rect('A3:D3')],
  dropDowns: [{ range: rect('D4:D5'), options: MARK_OPTIONS }],
  landscape: true,
};

function read(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

const xmlOf = (bytes: Uint8Array, name: string): string => textOf(bytes, sheetPart(partsOf(bytes), name));

describe.concurrent.each(FIXTURES)('$name: $holds', (one) => {
  const before = readFixture(one.name);
  const { bytes, notes } = patched(before, { newSheets: [SHEET] });

  test('the new sheet stands last, visible, and is the user’s', () => {
    const [was, is] = [read(before), read(bytes)];
    expect(is.grids.slice(0, -1)).toEqual(was.grids);
    const added = is.grids[is.grids.length - 1];
    expect(added?.sheet).toBe(SHEET.name);
    expect(added?.merges).toEqual(SHEET.merges);
    expect(added?.cells[3]?.map(({ kind, text }) => [kind, text])).toEqual([
      ['number', '1'],
      ['text', '=HYPERLINK("http://example.com")'],
      ['date', '03.02.2026'],
      ['empty', ''],
    ]);
    expect(is.ownSheets).toEqual([]);
    expect(notes.filter((note) => note.includes(SHEET.name))).toEqual([]);
  });

  test('nothing else changes but the list of sheets and of looks', () => {
    const { changed, removed, added } = comparedParts(partsOf(before), partsOf(bytes));
    expect(removed).toEqual([]);
    expect(added).toEqual([sheetPart(partsOf(bytes), SHEET.name)]);
    expect(changed.map((name) => name.replace(/^.*\//, '')).sort()).toEqual([
      '[Content_Types].xml',
      'styles.xml',
      'workbook.xml',
      'workbook.xml.rels',
    ]);
  });

  test('the SDK has nothing new to say', async () => {
    expect(await newComplaints(before, bytes)).toEqual([]);
    const all = patched(before, { ...fullPatch(one.sheet), newSheets: [SHEET] });
    expect(await newComplaints(before, all.bytes)).toEqual([]);
  });
});

describe('a new sheet', () => {
  const bytes = createUsersWorkbook([SHEET], nodeCodec);
  const xml = xmlOf(bytes, SHEET.name);

  test.each<[string, RegExp]>([
    ['a frozen header', /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/>/],
    ['its widths', /<col min="2" max="2" width="40" customWidth="1"\/>/],
    ['a drop-down that lets other words pass', /<dataValidation type="list" allowBlank="1" sqref="D4:D5">/],
    ['merged cells', /<mergeCells count="2"><mergeCell ref="A1:D1"\/><mergeCell ref="A3:D3"\/><\/mergeCells>/],
    ['a jump inside the workbook', /<hyperlink ref="B5" location="'Дорожная карта 2026'!A1"\/>/],
    ['landscape pages', /<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/],
  ])('has %s', (_, pattern) => {
    expect(xml).toMatch(pattern);
  });

  test('looks like any sheet of the user’s: grid lines, no colour of ours, no tag, no footer', () => {
    expect(xml).not.toMatch(/showGridLines|tabColor|oddFooter/);
    expect(textOf(bytes, WORKBOOK)).not.toMatch(/definedName|veshki_|hidden/);
  });

  test('a taken name gets a number, and the user is told', () => {
    const again = patched(bytes, { newSheets: [SHEET, SHEET] });
    const names = read(again.bytes).grids.map(({ sheet }) => sheet);
    expect(names).toEqual(['Дорожная карта 2026', 'Дорожная карта 2026 (2)', 'Дорожная карта 2026 (3)']);
    expect(again.notes).toEqual([
      'Имя листа «Дорожная карта 2026» занято: новый лист назван «Дорожная карта 2026 (2)».',
      'Имя листа «Дорожная карта 2026» занято: новый лист назван «Дорожная карта 2026 (3)».',
    ]);
  });

  test('stays when everything of ours is taken away', () => {
    const marked = patched(bytes, fullPatch(SHEET.name));
    const cleared = patched(marked.bytes, { removeSheets: ['findings', 'indicators', 'summary', 'history'] });
    expect(read(cleared.bytes).grids).toEqual(read(bytes).grids);
  });
});

describe.each(LAYOUTS)('the layout $id as a file', ({ id, columns }) => {
  const sheet = planNewRoadmap(id, { year: 2026, taken: [] });
  const bytes = createUsersWorkbook([sheet], nodeCodec);
  const grids = read(bytes).grids;

  test('reads back as a roadmap with its columns, quietly', () => {
    const [roadmap, ...others] = grids.flatMap((grid) => readRoadmaps(grid));
    expect(others).toEqual([]);
    expect(roadmap?.columns.map(({ role }) => role)).toEqual([
      ...columns.map(({ role }) => role),
      'status',
      'doneDate',
      'confirmation',
    ]);
    const findings = roadmap ? checkRoadmap(roadmap) : [];
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['info row/empty-activity']);
  });

  test('the SDK has nothing to say', async () => {
    expect(await complaintsAbout(bytes)).toEqual([]);
  });
});
