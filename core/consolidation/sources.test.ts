import { expect, it } from 'vitest';
import { tableOf } from '../report/testing/checked.js';
import { sourceOfFile, sourcesOfSheets } from './sources.js';
import { DONE } from './testing/sources.js';

const on = (sheet: string) => tableOf({ measures: [DONE] }, [], sheet);
const BARE = { sheet: 'Лист1', roadmap: null, findings: [], completion: null };

it('a workbook is one source of all its tables', () => {
  const { source, roadmaps, problem } = sourceOfFile('Абакан.xlsx', [on('План'), on('Отчёт'), BARE], null);
  expect([source, roadmaps.length, problem]).toEqual(['Абакан.xlsx', 2, null]);
});

it('the way to a workbook is its link', () => {
  expect(sourceOfFile('отчёты/а.xlsx', [], null, '../отчёты/а.xlsx').link).toEqual({ file: '../отчёты/а.xlsx' });
});

it('a workbook without roadmaps is a source of none', () => {
  expect(sourceOfFile('а.xlsx', [BARE], null)).toEqual({ source: 'а.xlsx', roadmaps: [], problem: null });
});

it('sheets are sources, in their order, each with the way to its first table', () => {
  const sources = sourcesOfSheets([on('Бея'), on('Абакан'), on('Бея'), BARE]);
  expect(sources.map(({ source, roadmaps, link }) => [source, roadmaps.length, link])).toEqual([
    ['Бея', 2, { sheet: 'Бея', cell: { row: 1, column: 0 } }], // the header stands in the second row
    ['Абакан', 1, { sheet: 'Абакан', cell: { row: 1, column: 0 } }],
  ]);
});
