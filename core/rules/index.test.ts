/** The list of rules against the catalogue: ids are for ever, default severities are a promise to users. */
import { describe, expect, test } from 'vitest';
import { groupOf } from '../check/severity.js';
import { RESERVED_IDS, RULES } from './index.js';

/** The catalogue as agreed: id and default severity, in its order. A removed rule moves to `RESERVED_IDS`. */
const CATALOGUE: readonly (readonly [id: string, severity: string])[] = [
  ['table/none', 'error'],
  ['table/missing-column', 'error'],
  ['table/duplicate-column', 'warning'],
  ['table/unknown-column', 'info'],
  ['table/header-spelling', 'info'],
  ['table/repeated-header', 'info'],
  ['table/column-order', 'info'],
  ['row/blank', 'info'],
  ['row/empty-activity', 'error'],
  ['row/continuation', 'warning'],
  ['row/shifted', 'error'],
  ['row/number-in-text', 'error'],
  ['row/stray', 'warning'],
  ['section/empty', 'warning'],
  ['number/missing', 'warning'],
  ['number/duplicate', 'warning'],
  ['number/gap', 'info'],
  ['number/restart', 'info'],
  ['activity/missing', 'error'],
  ['activity/duplicate', 'warning'],
  ['activity/near-duplicate', 'info'],
  ['activity/deadline-in-text', 'warning'],
  ['deadline/missing', 'error'],
  ['deadline/unreadable', 'warning'],
  ['deadline/impossible', 'error'],
  ['deadline/reversed', 'error'],
  ['deadline/year-slip', 'error'],
  ['deadline/outside-period', 'warning'],
  ['deadline/year-missing', 'info'],
  ['deadline/vague', 'warning'],
  ['deadline/whole-year', 'info'],
  ['deadline/open-ended', 'info'],
  ['deadline/ambiguous', 'warning'],
  ['deadline/out-of-order', 'info'],
  ['deadline/several', 'info'],
  ['deadline/non-working-day', 'info'],
  ['deadline/format', 'info'],
  ['deadline/mixed-formats', 'info'],
  ['deadline/retroactive', 'info'],
  ['deadline/recurrence-count', 'info'],
  ['deadline/coloured', 'warning'],
  ['deadline/schedule-differs', 'warning'],
  ['executor/missing', 'error'],
  ['executor/spelling', 'warning'],
  ['executor/separator', 'warning'],
  ['executor/dangling', 'warning'],
  ['executor/collective', 'warning'],
  ['executor/underspecified', 'info'],
  ['executor/unknown', 'warning'],
  ['indicator/missing', 'error'],
  ['indicator/no-target', 'warning'],
  ['indicator/not-measurable', 'info'],
  ['indicator/repeats-activity', 'info'],
  ['indicator/copied', 'warning'],
  ['indicator/impossible-share', 'error'],
  ['information/missing', 'info'],
  ['information/broken-link', 'warning'],
  ['text/residue', 'warning'],
  ['text/lookalike', 'warning'],
  ['text/hyphenation', 'info'],
  ['text/cut', 'warning'],
  ['text/spaces', 'info'],
  ['text/repeated-words', 'info'],
  ['cell/error-value', 'error'],
  ['status/unknown', 'warning'],
  ['status/unconfirmed', 'warning'],
  ['status/confirmed-not-done', 'warning'],
  ['status/overdue', 'warning'],
  ['status/late', 'info'],
  ['status/done-early', 'info'],
  ['check/suppression-reason', 'info'],
];

describe('RULES', () => {
  const ids = RULES.map(({ id }) => id);

  test('holds every rule of the catalogue once, or keeps its id reserved', () => {
    const expected = CATALOGUE.filter(([id]) => !RESERVED_IDS.includes(id)).map(([id]) => id);
    expect([...ids].sort()).toEqual([...expected].sort());
  });

  test('stands in the order of the catalogue', () => {
    const catalogue = CATALOGUE.map(([id]) => id);
    expect(ids).toEqual(catalogue.filter((id) => ids.includes(id)));
  });

  test.each(CATALOGUE)('%s is of severity %s unless the user says otherwise', (id, severity) => {
    const rule = RULES.find((one) => one.id === id);
    if (rule) expect(rule.severity).toBe(severity);
    else expect(RESERVED_IDS).toContain(id);
  });

  test('gives no reserved id to a rule', () => {
    expect(ids.filter((id) => RESERVED_IDS.includes(id))).toEqual([]);
  });

  test('names rules as group/name in small Latin letters', () => {
    expect(ids.filter((id) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids.map(groupOf)).size).toBe(13);
  });
});
