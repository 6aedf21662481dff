import { expect, it, vi } from 'vitest';
import { gridOf } from '../testing/grid.js';
import { readRoadmaps } from './read.js';
import { remembered, rememberedWith } from './remembered.js';

const roadmapOf = (task: string) =>
  readRoadmaps(
    gridOf([
      ['№', 'Мероприятие', 'Срок', 'Исполнители'],
      ['1', task, '15.02.2022', 'РМК'],
      ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
    ]),
  );

it('looks at a roadmap once, and at each roadmap for itself', () => {
  const look = vi.fn(({ activities }) => [activities[0]?.text]);
  const firstTask = remembered(look);
  const roadmaps = [...roadmapOf('Совещание с кураторами'), ...roadmapOf('Круглый стол для школ')];
  expect(roadmaps).toHaveLength(2);
  for (const _ of [1, 2])
    expect(roadmaps.map(firstTask)).toEqual([['Совещание с кураторами'], ['Круглый стол для школ']]);
  expect(look).toHaveBeenCalledTimes(2);
});

it('looks again when the part of the settings is another one', () => {
  const look = vi.fn(({ activities }, words: readonly string[]) => [activities.length, ...words]);
  const countWith = rememberedWith(look);
  const [roadmap] = roadmapOf('Круглый стол для школ');
  if (!roadmap) throw new Error('the plan was not read');
  const words = ['зачтено'];
  expect([countWith(roadmap, words), countWith(roadmap, words)]).toEqual([
    [2, 'зачтено'],
    [2, 'зачтено'],
  ]);
  expect(look).toHaveBeenCalledTimes(1);
  expect(countWith(roadmap, [])).toEqual([2]);
  expect(countWith(roadmap, words)).toEqual([2, 'зачтено']);
  expect(look).toHaveBeenCalledTimes(3);
});
