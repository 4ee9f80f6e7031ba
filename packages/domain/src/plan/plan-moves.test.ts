import { describe, expect, test } from 'vitest';
import { judgeMove } from '../move/index.ts';
import { yesNoUnknown } from '../rule/index.ts';
import { helpStatus, helpStatusLabels, helpStatuses } from './help-status.ts';
import type { Holding } from './holding.ts';
import { leadGap } from './lead-gap.ts';
import { planMachine } from './machine.ts';
import { planMoveCases } from './plan-move-cases.ts';
import { planStates, planTiers } from './state.ts';

describe('who may do what to a plan', () => {
  test.each(planMoveCases.cases)('$id: $name', ({ facts, expected }) => {
    const { state, verb, ...standing } = facts;
    expect(judgeMove(planMachine, state, verb, standing).answer).toBe(expected);
  });
});

describe('what a family is counted under', () => {
  test.each([
    [{ plan: 'active', tier: 'early-help', leadNamed: 'yes' }, 'targeted-early-help'],
    [{ plan: 'active', tier: 'early-help', leadNamed: 'no' }, 'to-be-mended'],
    [{ plan: 'active', tier: 'early-help' }, 'to-be-mended'],
    [{ plan: 'active', tier: 's17', leadNamed: 'no' }, 'child-in-need'],
    [{ plan: 'draft', tier: 's47' }, 'child-protection'],
    [{ plan: 'draft', tier: 'early-help', leadNamed: 'yes' }, 'being-planned'],
    [{ plan: 'draft' }, 'to-be-mended'],
    [{ plan: 'active', leadNamed: 'yes' }, 'to-be-mended'],
    [{ plan: 'closed', tier: 's47' }, 'universal'],
    [{ plan: 'discarded' }, 'universal'],
    [{ plan: 'none' }, 'universal'],
    [{ tier: 's17' }, 'to-be-mended'],
    [{}, 'to-be-mended'],
  ] as const)('PLN-10: %j: %s', (facts, status) => {
    expect(helpStatus(facts)).toBe(status);
    expect(helpStatusLabels[status]).toBeTruthy();
  });

  test(`PLN-10: each of ${planStates.length * planTiers.length * yesNoUnknown.length} known plans has one status, and a statutory one never counts as less`, () => {
    for (const plan of planStates)
      for (const tier of planTiers)
        for (const leadNamed of yesNoUnknown) {
          const status = helpStatus({ plan, tier, leadNamed });
          expect(helpStatuses).toContain(status);
          const statutory = tier !== 'early-help' && (plan === 'draft' || plan === 'active');
          expect(['child-in-need', 'child-protection'].includes(status)).toBe(statutory);
        }
  });
});

describe('the alarm where nobody is there', () => {
  const holding: Holding = {
    state: 'active',
    tier: 'early-help',
    leadId: 'lead-1',
    step: null,
    universal: null,
  };

  test('PLN-H4: no alarm while the lead is there, nor after the plan has ended with somebody to ring', () => {
    const closed: Holding = {
      ...holding,
      state: 'closed',
      universal: { offer: 'The family hub', whoToRing: 'The family hub' },
    };
    expect(leadGap(holding, ['lead-2'])).toBeNull();
    expect(leadGap(closed, ['lead-1'])).toBeNull();
  });

  test('PLN-H4: an alarm where the lead is away, in a draft too', () => {
    for (const state of ['draft', 'active'] as const)
      expect(leadGap({ ...holding, state }, ['lead-1'])).toEqual({
        message: 'The lead practitioner of this family is away or has left.',
        nextStep:
          'The supervisor holds the family today, tells them who to ring, and names the next lead with them.',
      });
  });

  test('PLN-H4: and where nobody holds the family at all', () => {
    for (const broken of [
      { ...holding, leadId: '' },
      { ...holding, state: 'closed' as const },
    ])
      expect(leadGap(broken, [])).toEqual({
        message: 'Nobody holds this family.',
        nextStep: 'Name a lead today. Until then the manager of the last lead holds the family.',
      });
  });
});
