/** What a rich workbook holds beside its table is there as often after marking as before. */
import { describe, expect, test } from 'vitest';
import { fixture, readFixture } from './testing/fixtures.js';
import { partsOf } from './testing/parts.js';
import { patched } from './testing/patched.js';
import { fullPatch, note } from './testing/patches.js';

type Riches = readonly (readonly [what: string, part: RegExp, pattern: RegExp])[];

const RICH: Riches = [
  ['charts', /charts\/chart\d/, /<c:chart>/g],
  ['chart sheet', /chartsheets\//, /<chartsheet/g],
  ['pictures', /drawings\/drawing/, /<xdr:pic>/g],
  ['picture files', /media\//, /PNG/g],
  ['text boxes', /drawings\/drawing/, /<xdr:sp /g],
  ['sparklines', /worksheets\//, /<x14:sparkline>/g],
  ['tables', /tables\//, /<table /g],
  ['filter', /worksheets\/sheet/, /<autoFilter ref="A3:H17"/g],
  ['frozen panes', /worksheets\/sheet/, /<pane xSplit="2" ySplit="3"/g],
  ['threaded comments', /threadedComments\//, /<threadedComment /g],
  ['persons', /persons\//, /<person /g],
  ['the note of a threaded comment', /comments\d/, /<author>tc=\{5B0C6F1E/g],
  ['notes', /comments\d/, /Сверить с графиком|Показатель обсуждается/g],
  ['validations', /worksheets\//, /<dataValidation /g],
  ['x14 validations', /worksheets\//, /<x14:dataValidation /g],
  ['x14 data bars', /worksheets\/sheet/, /<x14:dataBar /g],
  ['icon sets', /worksheets\//, /<iconSet/g],
  ['stopping rules', /worksheets\//, /stopIfTrue="1"/g],
  ['protection with its hash', /worksheets\//, /<sheetProtection algorithmName="SHA-512" hashValue="9oNq/g],
  ['hyperlinks', /worksheets\/sheet/, /<hyperlink /g],
  ['rich text', /sharedStrings/, /<t>диагностика<\/t>/g],
  ['outline rows', /worksheets\//, /outlineLevel="1"/g],
  ['array formulas', /worksheets\//, /t="array"/g],
  ['page setup tied to the printer', /worksheets\/sheet/, /<pageSetup [^>]*r:id=/g],
  ['printer settings', /printerSettings\//, /0123456789/g],
  ['own XML', /customXml\/item1/, /<number>7-23/g],
  ['custom properties', /docProps\/custom/, /Номер документа/g],
  ['print area and titles', /workbook\.xml$/, /_xlnm\.Print_(?:Area|Titles)" localSheetId="0"/g],
  ['names of the user', /workbook\.xml$/, /<definedName name="(?:Исполнители|Итого)"/g],
  ['hidden and very hidden sheets', /workbook\.xml$/, /state="(?:hidden|veryHidden)"/g],
];

const LIBREOFFICE: Riches = [
  ['charts', /charts\/chart\d/, /<c:chart>/g],
  ['pictures', /media\//, /PNG/g],
  ['validations', /worksheets\//, /<dataValidation /g],
  ['tables', /tables\//, /<table /g],
];

const PIVOT: Riches = [
  ['pivot tables', /pivotTables\//, /<pivotTableDefinition/g],
  ['pivot caches', /pivotCache\//, /<pivotCache(?:Definition|Records)/g],
  ['their place in the workbook', /workbook\.xml$/, /<pivotCache /g],
];

const MACRO: Riches = [['macros', /vbaProject\.bin$/, /ABCDEFGH/g]];

describe.each([
  ['xlsxwriter-rich.xlsx', RICH],
  ['libreoffice.xlsx', LIBREOFFICE],
  ['pivot.xlsx', PIVOT],
  ['macro.xlsm', MACRO],
])('%s loses nothing', (name, riches) => {
  const before = readFixture(name);
  const notes = [note('C7', 'Срок прошёл'), note('D13', 'Нет исполнителя')];
  const marked = patched(before, fullPatch(fixture(name).sheet, notes));

  test.each(riches)('%s', (_, part, pattern) => {
    const parts = partsOf(before);
    const count = counted(parts, part, pattern);
    expect(count).toBeGreaterThan(0);
    const kept = [...partsOf(marked.bytes)].filter(([name]) => parts.has(name));
    expect(counted(new Map(kept), part, pattern)).toBe(count);
  });
});

function counted(parts: ReadonlyMap<string, Buffer>, part: RegExp, pattern: RegExp): number {
  const found = [...parts].filter(([name]) => part.test(name));
  return found.reduce((sum, [, content]) => sum + (content.toString('utf8').match(pattern)?.length ?? 0), 0);
}
