import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnSheet } from '../../core/report/patch.js';
import { handmade, stylesWith, textRows } from '../testing/handmade.js';
import { patched, textOf, textsOf } from '../testing/patched.js';
import { cell, findingsSheet } from '../testing/patches.js';
import { complaintsAbout } from '../testing/validate.js';
import { fileTarget } from './file-links.js';

const PLAN = handmade({ sheets: { План: textRows([['а', 'б']]) }, styles: stylesWith() });
const SHEET = 'xl/worksheets/sheet2.xml';
const LIST = 'xl/worksheets/_rels/sheet2.xml.rels';

const linkTo = (file: string): OwnSheet['rows'][number] => [{ value: file, style: 'link', link: { file } }];
const sheetOf = (...rows: OwnSheet['rows']): OwnSheet => ({ ...findingsSheet('План'), rows, merges: [], filter: null });

describe('fileTarget', () => {
  test.each<[string, string | null, string]>([
    ['a/b-1_2.~x.xlsx', 'a/b-1_2.~x.xlsx', 'nothing to encode'],
    ['../север/план 1.xlsx', '../%D1%81%D0%B5%D0%B2%D0%B5%D1%80/%D0%BF%D0%BB%D0%B0%D0%BD%201.xlsx', 'UTF-8'],
    ['100%.xlsx', '100%25.xlsx', 'a percent sign is no escape'],
    ['%2e%2e.xlsx', '%252e%252e.xlsx', 'nor where it looks like one'],
    ['a#b?c.xlsx', 'a%23b%3Fc.xlsx', 'neither fragment nor query'],
    ['a"b\'c<d>&e.xlsx', 'a%22b%27c%3Cd%3E%26e.xlsx', 'quotes and markup'],
    ['javascript:alert(1).xlsx', 'javascript%3Aalert%281%29.xlsx', 'no scheme'],
    ['\\\\server\\share.xlsx', '%5C%5Cserver%5Cshare.xlsx', 'backslashes belong to the name'],
    ['//server/share.xlsx', 'server/share.xlsx', 'no server'],
    ['a\nb\u0000.xlsx', 'a%0Ab%00.xlsx', 'control characters'],
    ['а\ud800.xlsx', '%D0%B0%EF%BF%BD.xlsx', 'half a surrogate pair'],
    ['', null, 'no path'],
    ['/', null, 'no path either'],
    // 346 letters of two bytes, six characters each: 2076, and .xl makes 2079
    [`${'я'.repeat(346)}.xl`, `${'%D1%8F'.repeat(346)}.xl`, 'as long as Excel bears'],
    [`${'я'.repeat(346)}.xls`, null, 'too long for Excel'],
  ])('%j → %j: %s', (path, target) => {
    expect(fileTarget(path)).toBe(target);
  });

  test('any path is a relative address that decodes to itself', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => /[^/]/.test(one));
    fc.assert(
      fc.property(path, (one) => {
        const target = fileTarget(one) ?? '';
        expect(target).toMatch(/^[A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*$/);
        expect(decodeURIComponent(target)).toBe(one.split('/').filter(Boolean).join('/'));
      }),
    );
  });
});

describe('links of a sheet to files', () => {
  const hostile = ['отчёты/"Район" №1 & <Ко>.xlsx', "50%#'.xlsx", 'javascript:alert(1).xlsx', '=cmd|x!A1.xlsx'];
  const sheet = sheetOf(...hostile.map(linkTo), linkTo(hostile[0] ?? ''), linkTo('/'));
  const { bytes } = patched(PLAN, { sheets: [sheet] });

  test('are relationships outside the file, one a file; a path that is none has no link', () => {
    const ids = [...textOf(bytes, SHEET).matchAll(/<hyperlink ref="(A\d)" r:id="([^"]*)"\/>/g)].map(([, at, id]) => [
      at,
      id,
    ]);
    expect(ids).toEqual([
      ['A1', 'rIdVeshki1'],
      ['A2', 'rIdVeshki2'],
      ['A3', 'rIdVeshki3'],
      ['A4', 'rIdVeshki4'],
      ['A5', 'rIdVeshki1'],
    ]);
    const list = textOf(bytes, LIST);
    expect(list.match(/<Relationship /g)).toHaveLength(4);
    expect(list).toContain(
      '<Relationship Id="rIdVeshki3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript%3Aalert%281%29.xlsx" TargetMode="External"/>',
    );
  });

  test('are valid', async () => {
    expect(await complaintsAbout(bytes)).toEqual([]);
  });

  test('are the same after a second run', () => {
    expect(patched(bytes, { sheets: [sheet] }).bytes).toEqual(bytes);
  });

  test('go when the sheet links nowhere, and with the sheet', () => {
    expect(Object.keys(textsOf(patched(bytes, { sheets: [sheetOf([cell('всё')])] }).bytes))).not.toContain(LIST);
    const { 'xl/styles.xml': _, ...rest } = textsOf(patched(bytes, { removeSheets: ['findings'] }).bytes);
    const { 'xl/styles.xml': __, ...before } = textsOf(PLAN);
    expect(rest).toEqual(before);
  });
});
