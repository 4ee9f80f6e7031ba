import { expect, test } from 'vitest';
import { allRules, findRule } from './find-rule.ts';

test('RUL-6: every rule has words, a source and a day, and is found by its ID', () => {
  const rules = allRules();
  expect(rules.length).toBeGreaterThan(400);
  for (const rule of rules) {
    expect([rule.id, findRule(rule.id)]).toEqual([rule.id, rule]);
    expect([rule.id, rule.says.length > 10, rule.source !== '']).toEqual([rule.id, true, true]);
  }
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('RUL-6: what is no rule is not found', () => {
  for (const id of ['', 'P11', 'constructor', '__proto__']) expect(findRule(id)).toBeNull();
});
