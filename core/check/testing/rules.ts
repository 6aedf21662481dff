/** Small made-up rules and tables for the tests of the runner. */
import { readRoadmaps } from '../../roadmap/read.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { type Report, type Rule, rule } from '../../rules/rule.js';
import { gridOf } from '../../testing/grid.js';

/** A rule that reports what it is told to. */
export function ruleOf(id: string, check: (roadmap: Roadmap) => Iterable<Report>, changes: Partial<Rule> = {}): Rule {
  return rule({
    id,
    severity: 'warning',
    title: 'Проверка',
    why: 'Потому.',
    advice: 'Исправьте.',
    flags: [],
    passes: [],
    check,
    ...changes,
  });
}

/** A rule that reports once on every measure, at its deadline. */
export function everywhere(id: string, changes: Partial<Rule> = {}): Rule {
  return ruleOf(
    id,
    function* ({ activities }) {
      for (const activity of activities) {
        yield { at: { row: activity.row, column: 2 }, activity, message: `${id} № ${activity.number}.` };
      }
    },
    changes,
  );
}

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Примечание'];

/** A plan of so many proper measures; `notes` fill their last column. */
export function planOf(count: number, notes: readonly string[] = []): Roadmap {
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `Совещание по теме ${index + 1}`,
    '15.02.2022',
    'РМК',
    'Протокол',
    notes[index] ?? '',
  ]);
  return roadmapOf([['План на 2022 год'], HEADER, ...rows]);
}

/** The only roadmap of these rows. */
export function roadmapOf(rows: readonly (readonly string[])[]): Roadmap {
  const [roadmap] = readRoadmaps(gridOf(rows));
  if (!roadmap) throw new Error('no roadmap in these rows');
  return roadmap;
}
