import { expect, it } from 'vitest';
import { tableOf } from '../report/testing/checked.js';
import { consolidate } from './consolidate.js';
import { sourceOfFile, sourcesOfBook, sourcesOfSheets } from './sources.js';
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

it('a workbook of different bodies is a source for each sheet, all with the way to the workbook', () => {
  const district = (title: string, sheet: string) => tableOf({ measures: [DONE], title }, [], sheet);
  const tables = [district('План Бейского района', 'Бея'), district('План Боградского района', 'Боград')];
  const link = { file: '../районы.xlsx' };
  const known = sourcesOfBook('районы.xlsx', tables, '../районы.xlsx');
  expect(known.map(({ roadmaps, ...rest }) => [roadmaps.length, rest])).toEqual([
    [1, { source: 'районы.xlsx', sheet: 'Бея', name: 'Бейский район', problem: null, link }],
    [1, { source: 'районы.xlsx', sheet: 'Боград', name: 'Боградский район', problem: null, link }],
  ]);
  expect(sourcesOfBook('районы.xlsx', tables)[0]).not.toHaveProperty('link');
  expect(consolidate(known).rows.map(({ name, source, sheet }) => [name, source, sheet])).toEqual([
    ['Бейский район', 'районы.xlsx', 'Бея'],
    ['Боградский район', 'районы.xlsx', 'Боград'],
  ]);
});

it('any other workbook is one source', () => {
  expect(sourcesOfBook('Абакан.xlsx', [on('План'), on('Отчёт')], 'Абакан.xlsx')).toEqual([
    sourceOfFile('Абакан.xlsx', [on('План'), on('Отчёт')], null, 'Абакан.xlsx'),
  ]);
});
