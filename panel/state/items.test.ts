import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK } from '../testing/views.js';
import { isAcceptedAs, itemsOf } from './items.js';

const first = CHECK.findings.slice(0, 1);

describe('itemsOf', () => {
  it('gives every finding a key of its own, even two of one place and rule', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHECK.findings), { maxLength: 30 }), (findings) => {
        const keys = itemsOf({ ...CHECK, findings }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(findings.length);
      }),
    );
  });

  it('gives the same key to the same finding of the next check', () => {
    const [before] = itemsOf({ ...CHECK, findings: CHECK.findings.slice(3, 4) });
    const after = itemsOf(CHECK);
    expect(after[3]?.key).toBe(before?.key);
  });
});

describe('isAcceptedAs', () => {
  const [finding] = first;
  const same = { rule: 'table/missing-column', activity: '', actual: '' };

  it('knows a finding by rule, measure and text', () => {
    expect(finding && isAcceptedAs(finding, same)).toBe(true);
  });

  it.each([
    ['another rule', { ...same, rule: 'table/none' }],
    ['another measure', { ...same, activity: 'Семинар' }],
    ['another text', { ...same, actual: 'май' }],
  ])('but not by %s', (_what, other) => {
    expect(finding && isAcceptedAs(finding, other)).toBe(false);
  });
});
