/** The numbers do not follow one another: the first break, the others folded into it. */
import { cellAt } from '../../grid/grid.js';
import { placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import type { Edit } from '../finding.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { type Block, isNumberedTable, type Numbered, numberingBlocks, spelledLike } from '../support/numbering.js';

interface Break {
  readonly before: Numbered;
  readonly item: Numbered;
}

/** Places where a number is neither the next one nor a repeated one. */
function breaksOf({ items }: Block): Break[] {
  const breaks: Break[] = [];
  const seen = new Set<number>();
  let before: Numbered | undefined;
  for (const item of items) {
    if (before && !follows(before, item) && !seen.has(item.value)) breaks.push({ before, item });
    seen.add(item.value);
    before = item;
  }
  return breaks;
}

/** The next number, or one that leaves room for just the measures without a number in between (number/missing tells of them). */
function follows(before: Numbered, item: Numbered): boolean {
  const step = item.value - before.value;
  return step === 1 || (step > 1 && step === item.activity.index - before.activity.index);
}

export const numberGap = rule({
  id: 'number/gap',
  severity: 'info',
  title: 'Пропуск в нумерации',
  why: 'Пропущенный номер заставляет искать мероприятие, которого нет, или выдаёт потерянную строку.',
  advice: 'Проверьте, не потеряна ли строка; если нет, исправьте номера.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['4', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      note: 'номера идут подряд через разделы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Организационные мероприятия', '', '', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['Методические мероприятия', '', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
    {
      note: 'составные номера',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['1.2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['2.1', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    if (!isNumberedTable(roadmap)) return;
    const blocks = numberingBlocks(roadmap);
    const breaks = blocks.flatMap(breaksOf);
    const [first, ...others] = breaks;
    if (!first) return;
    const more = others.length > 0 ? ` (и ещё в ${counted(others.length, 'месте', 'местах', 'местах')})` : '';
    const parents = new Set(blocks.map(({ prefix }) => prefix));
    yield {
      at: placeOf(first.item.activity, 'number'),
      activity: first.item.activity,
      message: `После № ${first.before.activity.number} сразу идёт № ${first.item.activity.number}${more}.`,
      actual: first.item.activity.number,
      related: others.map(({ item }) => placeOf(item.activity, 'number')),
      ...fixOf(
        'Пронумеровать подряд',
        blocks.filter((block) => breaksOf(block).length > 0).flatMap((block) => renumber(roadmap, block, parents)),
      ),
    };
  },
});

/** Consecutive numbers from the first one of a block on; `parents` are the numbers that have children (`2` of `2.1`). */
function renumber(roadmap: Roadmap, { items, prefix }: Block, parents: ReadonlySet<string>): (Edit | null)[] {
  const start = items[0]?.value ?? 1;
  const edits: (Edit | null)[] = [];
  items.forEach(({ activity, value }, position) => {
    if (value === start + position) return;
    const at = placeOf(activity, 'number');
    const old = cellAt(roadmap.grid, at.row, at.column).text;
    // children of the numbers changed would lose their parent
    const safe = !activity.numberInText && prefix === '' && !parents.has(activity.number);
    edits.push(safe ? setText(roadmap.grid, at, spelledLike(old, start + position)) : null);
  });
  return edits;
}
