import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relations } from '../move/index.ts';
import { planConditions } from './conditions.ts';
import {
  type Holding,
  type HoldingAnswer,
  type HoldingMove,
  holdersOf,
  moveHolding,
  startHolding,
} from './holding.ts';
import { planTiers } from './state.ts';
import { openStepStates, stepConditions, stepKinds, stepVerbs } from './step.ts';

/** Everybody at once, and everything said to be so: the most that a caller can claim. */
const anything = { relations: [...relations], met: [...planConditions, ...stepConditions] };

function begin(tier: Holding['tier'] = 'early-help'): Holding {
  return allowed(moveHolding(start(tier), { of: 'plan', verb: 'activate' }, anything));
}

function start(tier: Holding['tier']): Holding {
  const holding = startHolding(tier, 'lead-1');
  if (!holding) throw new Error('A plan with a lead can be started.');
  return holding;
}

function allowed(answer: HoldingAnswer): Holding {
  if (!answer.ok) throw new Error(answer.refusal.problem.message);
  return answer.holding;
}

function after(holding: Holding, ...moves: HoldingMove[]): Holding {
  return moves.reduce((now, move) => allowed(moveHolding(now, move, anything)), holding);
}

const stepUp: HoldingMove = {
  of: 'plan',
  verb: 'propose-step',
  kind: 'up',
  toTier: 's17',
  receivingLeadId: '',
};
const stepDown: HoldingMove = {
  of: 'plan',
  verb: 'propose-step',
  kind: 'down',
  toTier: 'early-help',
  receivingLeadId: 'lead-2',
};

describe('somebody always holds the family', () => {
  test('PLN-S4: up: early help holds until social care accepts in writing and names a lead', () => {
    const sent = after(begin(), stepUp, { of: 'step', verb: 'send' });
    expect(holdersOf(sent)).toEqual(['lead-1']);
    const unnamed = moveHolding(sent, { of: 'step', verb: 'accept' }, anything);
    expect(unnamed).toMatchObject({
      ok: false,
      refusal: { answer: 'not-yet', missing: [{ condition: 'receiving-lead-named' }] },
    });
    const accepted = after(sent, { of: 'step', verb: 'accept', receivingLeadId: 'worker-1' });
    expect(holdersOf(accepted)).toEqual(['worker-1']);
    expect(accepted).toMatchObject({ state: 'active', tier: 's17', leadId: 'worker-1' });
  });

  test('PLN-S4: up, declined: early help goes on', () => {
    const declined = after(
      begin(),
      stepUp,
      { of: 'step', verb: 'send' },
      { of: 'step', verb: 'decline' },
    );
    expect(declined).toMatchObject({ state: 'active', tier: 'early-help', leadId: 'lead-1' });
  });

  test('PLN-S5: down: social care holds until the new lead has taken over', () => {
    const agreed = after(begin('s17'), stepDown, { of: 'step', verb: 'agree' });
    expect(holdersOf(agreed)).toEqual(['lead-1']);
    expect(agreed.tier).toBe('s17');
    const done = after(agreed, { of: 'step', verb: 'hand-over' });
    expect(done).toMatchObject({ state: 'active', tier: 'early-help', leadId: 'lead-2' });
  });

  test('PLN-S6: down, and the family says no: nobody refers them again, and whoever held them does', () => {
    const declined = after(begin('s17'), stepDown, { of: 'step', verb: 'decline' });
    expect(declined).toMatchObject({ state: 'active', tier: 's17', leadId: 'lead-1' });
    const closed = after(declined, {
      of: 'plan',
      verb: 'close-to-universal',
      offer: 'The family hub',
      whoToRing: 'The family hub, 01632 960001',
    });
    expect(holdersOf(closed)).toEqual(['The family hub, 01632 960001']);
  });

  test('PLN-H1: a plan cannot begin with nobody to lead', () => {
    for (const nobody of ['', '  ']) expect(startHolding('early-help', nobody)).toBeNull();
  });

  test('PLN-H1: nobody leads, and a plan that ended with nobody to ring: nobody holds them', () => {
    expect(holdersOf({ ...begin(), leadId: ' ' })).toEqual([]);
    expect(holdersOf({ ...begin(), state: 'closed' })).toEqual([]);
  });

  test.each([
    ['new-lead-named', { of: 'plan', verb: 'change-lead', newLeadId: ' ' }],
    ['step-fits-tier', { ...stepUp, toTier: 'early-help' }],
    ['step-fits-tier', { ...stepUp, kind: 'down' }],
    ['step-fits-tier', { ...stepUp, kind: 'across' }],
    ['step-fits-tier', { ...stepUp, kind: 'down', toTier: 's99' as 's17' }],
    [
      'universal-offer-named',
      { of: 'plan', verb: 'close-to-universal', offer: '', whoToRing: 'x' },
    ],
    ['who-to-ring-given', { of: 'plan', verb: 'close-to-universal', offer: 'x', whoToRing: '' }],
  ] as const)(
    'PLN-H2: whatever the caller says is so, %s is read off the family',
    (condition, move) => {
      expect(moveHolding(begin(), move, anything)).toMatchObject({
        ok: false,
        refusal: { answer: 'not-yet', missing: [{ condition }] },
      });
    },
  );

  test('PLN-H2: what the family itself says is so needs no word from the caller', () => {
    const met = anything.met.filter((each) => each !== 'no-step-open' && each !== 'step-fits-tier');
    expect(moveHolding(begin(), stepUp, { ...anything, met }).ok).toBe(true);
    expect(moveHolding(begin(), stepUp, { relations: [], met }).ok).toBe(false);
  });

  test('PLN-9: not closed while a step is open, nor from child protection', () => {
    const close: HoldingMove = {
      of: 'plan',
      verb: 'close-to-universal',
      offer: 'The family hub',
      whoToRing: 'The family hub',
    };
    expect(moveHolding(after(begin(), stepUp), close, anything)).toMatchObject({
      refusal: { missing: [{ condition: 'no-step-open' }] },
    });
    expect(moveHolding(begin('s47'), close, anything)).toMatchObject({
      refusal: { missing: [{ condition: 'not-child-protection' }] },
    });
  });

  test('PLN-9, PLN-S5: what social care planned neither closes nor steps down before they judged it', () => {
    const met = anything.met.filter((each) => each !== 'social-care-judged');
    const close: HoldingMove = {
      of: 'plan',
      verb: 'close-to-universal',
      offer: 'The family hub',
      whoToRing: 'The family hub',
    };
    const agree: HoldingMove = { of: 'step', verb: 'agree' };
    const notJudged = { refusal: { missing: [{ condition: 'social-care-judged' }] } };
    expect(moveHolding(begin('s17'), close, { ...anything, met })).toMatchObject(notJudged);
    expect(moveHolding(begin(), close, { ...anything, met }).ok).toBe(true);
    for (const tier of ['s17', 's47'] as const) {
      const proposed = after(begin(tier), stepDown);
      expect(moveHolding(proposed, agree, { ...anything, met })).toMatchObject(notJudged);
      expect(moveHolding(proposed, agree, anything).ok).toBe(true);
    }
  });

  test('PLN-H3: opened again, it is early help with a lead of its own', () => {
    const closed = after(begin('s17'), {
      of: 'plan',
      verb: 'close-to-universal',
      offer: 'The family hub',
      whoToRing: 'The family hub',
    });
    expect(moveHolding(closed, { of: 'plan', verb: 'reopen', newLeadId: '' }, anything).ok).toBe(
      false,
    );
    expect(after(closed, { of: 'plan', verb: 'reopen', newLeadId: 'lead-3' })).toMatchObject({
      state: 'active',
      tier: 'early-help',
      leadId: 'lead-3',
      universal: null,
    });
  });

  test('PLN-H2: a step that nobody proposed cannot be moved', () => {
    expect(moveHolding(begin(), { of: 'step', verb: 'accept' }, anything)).toMatchObject({
      ok: false,
      refusal: { answer: 'not-in-this-state', problem: { nextStep: 'Propose one from the plan.' } },
    });
  });
});

const id = fc.constantFrom('', ' ', 'lead-1', 'lead-2', 'worker-1');
const tier = fc.constantFrom(...planTiers);
const anyMove: fc.Arbitrary<HoldingMove> = fc.oneof(
  fc.record({
    of: fc.constant('plan' as const),
    verb: fc.constantFrom(
      'activate' as const,
      'add-action' as const,
      'record-meeting' as const,
      'review' as const,
    ),
  }),
  fc.record({
    of: fc.constant('plan' as const),
    verb: fc.constantFrom('change-lead' as const, 'reopen' as const),
    newLeadId: id,
  }),
  fc.record({
    of: fc.constant('plan' as const),
    verb: fc.constant('propose-step' as const),
    kind: fc.constantFrom(...stepKinds),
    toTier: tier,
    receivingLeadId: id,
  }),
  fc.record({
    of: fc.constant('plan' as const),
    verb: fc.constantFrom('close-to-universal' as const, 'discard' as const),
    offer: id,
    whoToRing: id,
  }),
  fc.record({
    of: fc.constant('step' as const),
    verb: fc.constantFrom(...stepVerbs),
    receivingLeadId: id,
  }),
);

test('PLN-H1: whatever moves are made, in whatever order, by whoever claims whatever: never nobody, and one lead', () => {
  let moved = 0;
  fc.assert(
    fc.property(tier, fc.array(anyMove, { minLength: 20, maxLength: 60 }), (startTier, moves) => {
      let now = begin(startTier);
      for (const move of moves) {
        const answer = moveHolding(now, move, anything);
        if (!answer.ok) continue;
        moved += 1;
        const before = now;
        now = answer.holding;
        expect(holdersOf(now)).toHaveLength(1);
        // While a step is open, whoever held the family before it still does.
        const isOpen = openStepStates.some((state) => state === now.step?.state);
        const namesLead = move.of === 'plan' && move.verb === 'change-lead';
        expect(isOpen && !namesLead && now.leadId !== before.leadId).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
  expect(moved).toBeGreaterThan(1000);
});

test('PLN-H1: nor where only some of it is so', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyMove, fc.subarray(anything.met)), { maxLength: 40 }),
      (moves) => {
        let now = start('s17');
        for (const [move, met] of moves) {
          const answer = moveHolding(now, move, { ...anything, met });
          if (answer.ok) now = answer.holding;
          expect(holdersOf(now)).toHaveLength(1);
        }
      },
    ),
  );
});
