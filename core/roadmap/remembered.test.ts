import { expect, it, vi } from 'vitest';
import { gridOf } from '../testing/grid.js';
import { readRoadmaps } from './read.js';
import { remembered } from './remembered.js';

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
