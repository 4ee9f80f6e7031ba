import { describe, expect, test } from 'vitest';
import { leadCases } from './cases.ts';
import { everyLead } from './every-combination.ts';
import { type LeadFacts, checkLead, leadRuleIds, leadRules } from './lead.ts';

describe('who may lead a plan', () => {
  test.each(leadCases.cases)('$id: $name', ({ facts, expected }) => {
    const { outcome, rule } = checkLead(facts);
    expect({ outcome, rule }).toEqual(expected);
  });

  test('every row of the table has a case', () => {
    const shown = new Set(leadCases.cases.map(({ expected }) => expected.rule));
    expect(leadRuleIds.filter((rule) => !shown.has(rule))).toEqual([]);
    expect([...leadRules.map(({ id }) => id), 'L11']).toEqual([...leadRuleIds]);
  });
});

/** The rule of working together, written again without the table. */
function mayLead({ tier, trained, suitable, oversightRecorded, socialWorker }: LeadFacts): boolean {
  if (tier === 'early-help') return trained === 'yes';
  if (tier === 's17') return suitable === 'yes' && oversightRecorded === 'yes';
  return tier === 's47' && socialWorker === 'yes';
}

describe(`all ${everyLead.length} combinations`, () => {
  test('PLN-2: may lead where the law of the tier is met, and nowhere else', () => {
    for (const facts of everyLead) {
      const answer = checkLead(facts);
      expect([facts, answer.outcome === 'may-lead']).toEqual([facts, mayLead(facts)]);
      expect(answer.because[0]).toMatch(/\.$/);
      expect(answer.nextStep).toMatch(/\.$/);
      expect(answer.version).toBe('plan-2');
      expect(answer.mustRecord).toHaveLength(facts.tier === 's17' ? 3 : 2);
    }
  });

  test('PLN-2: nobody leads on a fact that is not known, where a no would stop them', () => {
    const leads = (facts: LeadFacts) => checkLead(facts).outcome === 'may-lead';
    const asked = ['trained', 'suitable', 'oversightRecorded', 'socialWorker'] as const;
    for (const facts of everyLead) {
      expect(checkLead({ ...facts, tier: 'unknown' }).outcome).toBe('find-out');
      for (const one of asked)
        expect(leads({ ...facts, [one]: 'unknown' })).toBe(leads({ ...facts, [one]: 'no' }));
    }
  });
});

test('PLN-2: what is missing or unheard of counts as not known', () => {
  expect(checkLead({})).toEqual(checkLead({ tier: 'unknown' }));
  expect(checkLead({ tier: 's99' } as never).rule).toBe('L1');
  expect(checkLead({ tier: 's47', socialWorker: true } as never).rule).toBe('L3');
});
