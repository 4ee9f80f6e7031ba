import { describe, expect, test } from 'vitest';
import { type Machine, judgeMove, relations } from '../move/index.ts';
import { stepCases } from './cases.ts';
import { planConditionWords, planConditions } from './conditions.ts';
import { movePlan, planMachine } from './machine.ts';
import { planStateLabels, planStates, planTierLabels, planTiers, planVerbs } from './state.ts';
import { moveStep, stepMachines } from './step-machines.ts';
import {
  openStepStates,
  stepConditionWords,
  stepConditions,
  stepKindLabels,
  stepKinds,
  stepStateLabels,
  stepStates,
  stepVerbs,
} from './step.ts';

describe('steps up, down and across', () => {
  test.each(stepCases.cases)('$id: $name', ({ facts, expected }) => {
    const { kind, state, verb, ...standing } = facts;
    expect(judgeMove(stepMachines[kind], state, verb, standing).answer).toBe(expected);
  });
});

test('PLN-1: the legal moves of a plan, and no others', () => {
  const legal = planStates.flatMap((state) =>
    planVerbs.flatMap((verb) => {
      const move = movePlan(state, verb);
      return move.ok ? [`${state} -> ${verb} -> ${move.state}`] : [];
    }),
  );
  expect(legal).toEqual([
    'draft -> activate -> active',
    'draft -> change-lead -> draft',
    'draft -> discard -> discarded',
    'active -> add-action -> active',
    'active -> change-lead -> active',
    'active -> record-meeting -> active',
    'active -> review -> active',
    'active -> propose-step -> active',
    'active -> close-to-universal -> closed',
    'closed -> reopen -> active',
  ]);
});

test('PLN-S1: the legal moves of a step, and no others', () => {
  const legal = stepKinds.flatMap((kind) =>
    stepStates.flatMap((state) =>
      stepVerbs.flatMap((verb) => {
        const move = moveStep(kind, state, verb);
        return move.ok ? [`${kind}: ${state} -> ${verb} -> ${move.state}`] : [];
      }),
    ),
  );
  const handOver = (kind: string) => [
    `${kind}: proposed -> agree -> agreed`,
    `${kind}: proposed -> decline -> declined`,
    `${kind}: proposed -> take-back -> withdrawn`,
    `${kind}: agreed -> hand-over -> handed-over`,
    `${kind}: agreed -> decline -> declined`,
    `${kind}: agreed -> take-back -> withdrawn`,
  ];
  expect(legal).toEqual([
    'up: proposed -> send -> sent',
    'up: proposed -> send-now -> sent',
    'up: proposed -> take-back -> withdrawn',
    'up: sent -> accept -> handed-over',
    'up: sent -> decline -> declined',
    ...handOver('down'),
    ...handOver('across'),
  ]);
});

test('PLN-3: a plan is never without its lead: whoever leaves names who comes', () => {
  for (const state of planStates) {
    const legal = planMachine.moves[state].verbs['change-lead'];
    if (!legal) continue;
    expect(legal.requires).toEqual([
      'new-lead-named',
      'new-lead-may-lead',
      'new-lead-accepts',
      'family-had-a-say',
    ]);
  }
  expect(planMachine.moves.draft.verbs.activate?.requires).toContain('lead-named');
  expect(planMachine.moves.closed.verbs.reopen?.requires).toContain('lead-named');
});

test('PLN-8: a review asks who came, how it goes, what the family says, the level and the next day', () => {
  expect(planMachine.moves.active.verbs.review?.requires).toEqual([
    'agencies-invited',
    'several-agencies',
    'part-taken-recorded',
    'progress-recorded',
    'family-view-recorded',
    'level-with-reason',
    'review-date-set',
  ]);
});

test('PLN-9: whatever ends a plan leaves somebody to ring, and whoever asked is told', () => {
  const ending = ['close-to-universal', 'discard'] as const;
  const requires = ending.map(
    (verb) => planMachine.moves[verb === 'discard' ? 'draft' : 'active'].verbs[verb]?.requires,
  );
  for (const each of requires)
    expect(each).toEqual(
      expect.arrayContaining([
        'reason-recorded',
        'risk-asked',
        'universal-offer-named',
        'who-to-ring-given',
        'not-child-protection',
        'social-care-judged',
        'referrer-told',
      ]),
    );
  expect(requires[0]).toEqual(
    expect.arrayContaining(['no-step-open', 'outcome-per-need', 'closing-in-supervision']),
  );
});

test.each([
  ['PLN-S2', 'up', 'proposed', 'send', 5],
  ['PLN-S3', 'up', 'proposed', 'send-now', 1],
  ['PLN-S4', 'up', 'sent', 'accept', 3],
  ['PLN-S5', 'down', 'proposed', 'agree', 5],
  ['PLN-S7', 'across', 'proposed', 'agree', 4],
  ['PLN-S5', 'down', 'agreed', 'hand-over', 6],
  ['PLN-S6', 'down', 'agreed', 'decline', 3],
  ['PLN-S7', 'across', 'agreed', 'hand-over', 4],
] as const)(
  '%s: %s, %s: to %s, %i things have to be so, each named alone',
  (_id, kind, state, verb, count) => {
    const machine = stepMachines[kind];
    const required = machine.moves[state].verbs[verb]?.requires ?? [];
    expect(required).toHaveLength(count);
    const all = { relations: [...relations], met: [...stepConditions] };
    expect(judgeMove(machine, state, verb, all).answer).toBe('allowed');
    for (const condition of required) {
      const met = stepConditions.filter((each) => each !== condition);
      expect(judgeMove(machine, state, verb, { ...all, met })).toMatchObject({
        answer: 'not-yet',
        missing: [{ condition, ...stepConditionWords[condition] }],
      });
    }
  },
);

test('PLN-1: every state, condition and verb has words, and every condition is used', () => {
  const usedIn = (machines: readonly Machine<string, string, string>[]) =>
    [
      ...new Set(
        machines.flatMap(({ moves }) =>
          Object.values(moves).flatMap((row) =>
            Object.values(row.verbs).flatMap((legal) => legal?.requires ?? []),
          ),
        ),
      ),
    ].toSorted();
  expect(usedIn([planMachine])).toEqual([...planConditions].toSorted());
  expect(usedIn(Object.values(stepMachines))).toEqual([...stepConditions].toSorted());
  for (const words of [
    ...Object.values(planConditionWords),
    ...Object.values(stepConditionWords),
  ]) {
    expect(words.missing).toMatch(/\.$/);
    expect(words.nextStep).toMatch(/\.$/);
  }
  for (const state of planStates) expect(planStateLabels[state]).toBeTruthy();
  for (const tier of planTiers) expect(planTierLabels[tier]).toBeTruthy();
  for (const kind of stepKinds) expect(stepKindLabels[kind]).toBeTruthy();
  for (const state of stepStates) expect(stepStateLabels[state]).toBeTruthy();
  for (const state of openStepStates)
    expect(
      stepKinds.some((kind) => Object.keys(stepMachines[kind].moves[state].verbs).length > 0),
    ).toBe(true);
});
