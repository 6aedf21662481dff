import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { roadmapExecutors } from './executors.js';

describe('roadmapExecutors', () => {
  it.each([
    ['РМК, муниципальный координатор', ['РМК', 'муниципальный координатор']],
    ['Управление образования (далее – УО), школы', ['УО', 'школы']],
    ['', ['']],
    [null, ['']],
    [2022, ['']], // a year is nobody
  ])('%o', (text, names) => {
    expect(roadmapExecutors(text)).toEqual([names]);
  });

  it('names an executor alike over a range and fills rows up', () => {
    expect(roadmapExecutors([['РМК, куратор'], ['Куратор'], ['']])).toEqual([
      ['РМК', 'куратор'],
      ['куратор', ''],
      ['', ''],
    ]);
  });

  it('knows the directory of the document', () => {
    const directory = [{ name: 'Управление образования', aliases: ['УО района'] }];
    const settings = { ...DEFAULT_SETTINGS, directory };
    expect(roadmapExecutors('УО района, школы', settings)).toEqual([['Управление образования', 'школы']]);
  });

  it('joins the cells of a row', () => {
    expect(roadmapExecutors([['РМК', '', 'куратор']])).toEqual([['РМК', 'куратор']]);
  });

  it('gives one empty cell for an empty range', () => {
    expect(roadmapExecutors([])).toEqual([['']]);
  });
});
