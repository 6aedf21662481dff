/** The examples of every rule are run, and its texts held to the grammar of messages. */
import { describe, expect, test } from 'vitest';
import { RULES } from './index.js';
import type { Example, Rule } from './rule.js';
import { applyFix } from './testing/apply.js';
import { checkGrid } from './testing/check.js';
import { exampleGrid, exampleName, exampleSettings, exampleTable } from './testing/examples.js';
import { grammarFaults, LONGEST_ADVICE } from './testing/grammar.js';

function findingsOf(rule: Rule, example: Example) {
  const table = exampleTable(rule, example);
  return checkGrid([rule], exampleGrid(table), exampleSettings(table));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has at least one example that flags and two that pass', () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(1);
    expect(rule.passes.length).toBeGreaterThanOrEqual(2);
  });

  test('its own texts follow the grammar', () => {
    expect([rule.why, rule.advice].flatMap((text) => grammarFaults(text, LONGEST_ADVICE))).toEqual([]);
    expect(grammarFaults(`${rule.title}.`)).toEqual([]);
  });

  for (const example of rule.flags) {
    test(`flags ${exampleName(example)}`, () => {
      const findings = findingsOf(rule, example);
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, advice } of findings)
        expect(grammarFaults(message).concat(grammarFaults(advice, LONGEST_ADVICE))).toEqual([]);
    });

    test(`the fix of ${exampleName(example)}, if there is one, removes the finding`, () => {
      const table = exampleTable(rule, example);
      for (const finding of findingsOf(rule, example)) {
        if (!finding.fix) continue;
        const fixed = applyFix(exampleGrid(table), finding.fix);
        const left = checkGrid([rule], fixed, exampleSettings(table)).filter(
          ({ message }) => message === finding.message,
        );
        expect(left).toEqual([]);
      }
    });
  }

  for (const example of rule.passes) {
    test(`passes ${exampleName(example)}`, () => {
      expect(findingsOf(rule, example).map(({ message }) => message)).toEqual([]);
    });
  }
});
