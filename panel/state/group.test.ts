import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeCheck } from '../testing/extreme-views.js';
import { CHECK } from '../testing/views.js';
import { FOLDED, fixable, groupItems, ITEM_PAGE, isOpen, itemsShown } from './group.js';
import { itemsOf } from './items.js';

const ITEMS = itemsOf(CHECK);

describe('groupItems', () => {
  it('by measure goes down the sheets; tables as a whole are groups of their own table', () => {
    const groups = groupItems(ITEMS, 'measure');
    expect(groups.map(({ title, items }) => [title.slice(0, 5), items.length])).toEqual([
      ['Табли', 1],
      ['№ 4. ', 2],
      ['№ 7. ', 1],
      ['№ 12.', 2],
      ['Табли', 1],
      ['№ 2. ', 1],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  it('by rule puts the gravest first, then the commonest', () => {
    const groups = groupItems(itemsOf({ ...CHECK, findings: [...CHECK.findings, ...largeCheck(2).findings] }), 'rule');
    expect(groups.map(({ key, severity, items }) => [key, severity, items.length])).toEqual([
      ['rule:executor/missing', 'error', 3],
      ['rule:table/missing-column', 'error', 1],
      ['rule:deadline/reversed', 'error', 1],
      ['rule:deadline/vague', 'warning', 2],
      ['rule:executor/spelling', 'warning', 1],
      ['rule:status/overdue', 'warning', 1],
      ['rule:deadline/year-missing', 'info', 4],
      ['rule:row/blank', 'info', 1],
    ]);
  });

  it('loses and repeats no finding', () => {
    fc.assert(
      fc.property(fc.subarray([...ITEMS]), fc.constantFrom('measure' as const, 'rule' as const), (items, grouping) => {
        const grouped = groupItems(items, grouping).flatMap((group) => group.items);
        expect(grouped.map(({ key }) => key).sort()).toEqual(items.map(({ key }) => key).sort());
      }),
    );
  });

  it('takes the gravest severity of its findings', () => {
    expect(groupItems(ITEMS, 'measure').map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'info',
      'error',
      'info',
      'warning',
    ]);
  });
});

describe('what a list shows at once', () => {
  it('has measures open and rules closed until they are turned', () => {
    const turned = { ...FOLDED, turned: ['a'] };
    expect(isOpen({ key: 'a' }, 'measure', FOLDED)).toBe(true);
    expect(isOpen({ key: 'a' }, 'rule', FOLDED)).toBe(false);
    expect(isOpen({ key: 'a' }, 'measure', turned)).toBe(false);
    expect(isOpen({ key: 'a' }, 'rule', turned)).toBe(true);
  });

  it('shows a page of a group, or as many as were asked for', () => {
    expect(itemsShown({ key: 'a' }, FOLDED)).toBe(ITEM_PAGE);
    expect(itemsShown({ key: 'a' }, { ...FOLDED, items: { a: 60 } })).toBe(60);
  });
});

it('fixable leaves out what the user must mend himself', () => {
  expect(fixable(ITEMS).map(({ finding }) => finding.ref.range)).toEqual(['D8', 'C11', 'C16', 'A9:F9']);
});
