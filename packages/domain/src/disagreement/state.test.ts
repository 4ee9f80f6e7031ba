import { describe, expect, test } from 'vitest';
import { judgeMove, type Relation } from '../move/index.ts';
import { defaultDisagreementParameters } from './parameters.ts';
import {
  type DisagreementState,
  type DisagreementVerb,
  disagreementConditions,
  disagreementMachine,
  disagreementStateLabels,
  disagreementStates,
  disagreementVerbs,
  hasHigherStage,
  moveDisagreement,
  stageAfter,
} from './state.ts';

/** Every legal move, as a plain list: from, what, to. */
const legal: [DisagreementState, DisagreementVerb, DisagreementState][] = [
  ['open', 'record-stage', 'open'],
  ['open', 'move-up', 'open'],
  ['open', 'resolve', 'resolved'],
  ['open', 'withdraw', 'withdrawn'],
  ['resolved', 'tell-raiser', 'closed'],
  ['resolved', 'not-accept', 'open'],
  ['closed', 'not-accept', 'open'],
];
const goes = (state: DisagreementState, verb: DisagreementVerb) =>
  legal.find(([from, what]) => from === state && what === verb)?.[2];
const all = { met: [...disagreementConditions] };
const answer = (
  state: DisagreementState,
  verb: DisagreementVerb,
  relation: Relation,
  met: readonly string[] = all.met,
) => judgeMove(disagreementMachine, state, verb, { relations: [relation], met }).answer;

describe('the states of a disagreement', () => {
  test(`DIS-8: ${disagreementStates.length * disagreementVerbs.length} pairs of state and verb: ${legal.length} are legal, the rest say what to do instead`, () => {
    for (const state of disagreementStates)
      for (const verb of disagreementVerbs) {
        const move = moveDisagreement(state, verb);
        expect(move.ok ? move.state : undefined).toBe(goes(state, verb));
        expect(move.ok || move.problem.nextStep.endsWith('.')).toBe(true);
      }
    for (const state of disagreementStates) expect(disagreementStateLabels[state]).toBeTruthy();
  });

  test('DIS-8: either side takes it up, and nobody has to agree', () => {
    expect(answer('open', 'move-up', 'raiser')).toBe('allowed');
    expect(answer('open', 'move-up', 'stage-holder')).toBe('allowed');
    expect(answer('open', 'move-up', 'raiser', [])).toBe('not-yet');
  });

  test('DIS-5: it is settled only with a whole record of the stage, and not by whoever raised it', () => {
    expect(answer('open', 'resolve', 'stage-holder')).toBe('allowed');
    expect(answer('open', 'resolve', 'stage-holder', [])).toBe('not-yet');
    expect(answer('open', 'resolve', 'raiser')).toBe('not-by-you');
  });

  test('DIS-6: nothing closes before whoever raised it was told; they need not accept it', () => {
    const closes = legal.filter(([, , to]) => to === 'closed');
    expect(closes).toEqual([['resolved', 'tell-raiser', 'closed']]);
    expect(answer('resolved', 'tell-raiser', 'stage-holder', [])).toBe('not-yet');
    for (const state of ['resolved', 'closed'] as const) {
      expect(answer(state, 'not-accept', 'raiser')).toBe('allowed');
      expect(answer(state, 'not-accept', 'stage-holder')).toBe('not-by-you');
    }
  });

  test('DIS-11: only whoever raised it takes it back, with a reason and an answer about the child', () => {
    expect(answer('open', 'withdraw', 'raiser')).toBe('allowed');
    expect(answer('open', 'withdraw', 'stage-holder')).toBe('not-by-you');
    for (const condition of ['reason-in-words', 'child-safe-answered'])
      expect(answer('open', 'withdraw', 'raiser', [condition])).toBe('not-yet');
  });

  test.each([
    [1, 'move-up', 2],
    [4, 'not-accept', 5],
    [5, 'move-up', 5],
    [3, 'record-stage', 3],
    [3, 'resolve', 3],
  ] as const)('DIS-8: from stage %s, %s leads to stage %s: up, never down', (stage, verb, next) => {
    expect(stageAfter(stage, verb, defaultDisagreementParameters)).toBe(next);
  });

  test('DIS-8: there is a higher stage up to the last', () => {
    const higher = [1, 4, 5, 6].map((stage) =>
      hasHigherStage(stage, defaultDisagreementParameters),
    );
    expect(higher).toEqual([true, true, false, false]);
  });

  test('DIS-8: every condition is required somewhere and has words', () => {
    const required = disagreementStates.flatMap((state) =>
      Object.values(disagreementMachine.moves[state].verbs).flatMap(({ requires }) => [
        ...requires,
      ]),
    );
    expect([...new Set(required)].toSorted()).toEqual([...disagreementConditions].toSorted());
    for (const condition of disagreementConditions)
      expect(disagreementMachine.conditions[condition].nextStep).toMatch(/^[A-Z].*\.$/);
  });
});
